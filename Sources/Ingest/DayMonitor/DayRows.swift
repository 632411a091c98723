import Cube
import Facts
import Geography
import Phrases

/// Takes the rows of a day monitor one by one, each cell once.
struct DayRows {
    /// So that two years of a region fit, and no hostile file does.
    static let mostRows = 1_000_000
    static let mostDays = 732
    static let highestCount = 10_000
    /// From this many rows on, a table in which every count is 1 is a list of incidents.
    static let fewestOnes = 100

    private struct Key: Hashable {
        let day: Day
        let area: AreaCode
        let hours: HourBand?
        let type: String
    }

    private struct Place: Hashable {
        let municipality: AreaCode
        let day: Day
    }

    private let columns: DayColumns
    private let file: String
    private let receivedOn: Day?
    private var areas: DayAreas
    private var types: DayTypes
    private let pointsAtPerson: @Sendable (String) -> Bool
    private var lines: Set<Key> = []
    private var cells: [Place: [DayCount]] = [:]
    private var days: Set<Day> = []
    private var levels: Set<AreaLevel> = []
    private var bands: Set<HourBand> = []
    private var isAllOnes = true
    private(set) var count = 0

    init(_ columns: DayColumns, file: String, options: IngestOptions) {
        self.columns = columns
        self.file = file
        receivedOn = options.receivedOn
        areas = DayAreas(options.known)
        types = DayTypes(pointsAtPerson: options.pointsAtPerson)
        pointsAtPerson = options.pointsAtPerson
    }

    mutating func take(_ line: Int, _ fields: [String]) throws(IngestRefusal) {
        func refuse(_ kind: FindingKind, _ why: Phrase) -> IngestRefusal {
            DayRefusal.row(kind, in: file, line: line, because: why)
        }
        guard fields.count == columns.roles.count else {
            throw refuse(
                .rowBroken,
                Phrase(
                    "de regel heeft \(fields.count) velden en de kop \(columns.roles.count)",
                    "the row has \(fields.count) fields and the header \(columns.roles.count)"))
        }
        func field(_ role: DayColumns.Role) -> String { columns.index(role).map { fields[$0] } ?? "" }
        let day: Day, hours: HourBand?, type: String
        do throws(DayField.DayProblem) { day = try DayField.day(field(.day)) } catch {
            throw refuse(.periodMalformed, DayRefusal.why(error))
        }
        if let receivedOn, day > receivedOn {
            throw refuse(
                .periodAfterReceipt,
                Phrase(
                    "die dag moet nog komen; verbeter de datum of haal de regel weg",
                    "that day is still to come; mend the date or leave the row out"))
        }
        do throws(DayField.HoursProblem) { hours = try DayField.hours(field(.hours)) } catch {
            throw refuse(.periodMalformed, DayRefusal.why(error))
        }
        do throws(DayTypes.Problem) { type = try types.id(code: field(.typeCode), name: field(.type)) } catch {
            let (kind, why) = DayRefusal.why(error)
            throw refuse(kind, why)
        }
        guard let number = DayField.count(field(.count)), number <= Self.highestCount else {
            throw refuse(
                .countNotInteger,
                Phrase(
                    "het aantal is geen heel getal van 0 tot en met \(Self.highestCount)",
                    "the count is no whole number from 0 up to \(Self.highestCount)"))
        }
        let area = try area(line, fields)
        guard let municipality = area.municipality else { return }
        let key = Key(day: day, area: area, hours: hours, type: type)
        guard lines.insert(key).inserted else {
            throw refuse(
                .duplicateSame,
                Phrase(
                    "dezelfde dag, hetzelfde uurblok, gebied en soort staat er al; \(DayRefusal.incidents.dutch)",
                    "the same day, hour band, area and type is there already; \(DayRefusal.incidents.english)"))
        }
        days.insert(day)
        levels.insert(area.level)
        if let hours { bands.insert(hours) }
        isAllOnes = isAllOnes && number == 1
        count += 1
        if count > Self.mostRows || days.count > Self.mostDays {
            throw DayRefusal.whole(
                .tooLarge, in: file,
                because: Phrase(
                    "een dagmonitor mag hoogstens \(Self.mostDays) dagen en \(Self.mostRows) regels hebben; lees hem in delen in",
                    "a day monitor can have at most \(Self.mostDays) days and \(Self.mostRows) rows; import it in parts"
                ))
        }
        cells[Place(municipality: municipality, day: day), default: []] +=
            number > 0 ? [DayCount(area: area, hours: hours, type: type, count: number)] : []
    }

    private mutating func area(_ line: Int, _ fields: [String]) throws(IngestRefusal) -> AreaCode {
        var municipality: AreaCode?, smallest: AreaCode?
        // The municipality first: it tells which of the buurten of one name is meant.
        for (index, level) in columns.areas.reversed() where level == .municipality {
            municipality = try one(line, fields[index], level: level, in: nil)
        }
        // Every cell is read, beside a buurt that is known too: an address in it refuses the file.
        for (index, level) in columns.areas where level != .municipality {
            guard let found = try one(line, fields[index], level: level, in: municipality) else { continue }
            municipality = municipality ?? found.municipality
            if smallest.map({ found.level > $0.level }) ?? true { smallest = found }
        }
        if let area = smallest ?? municipality { return area }
        throw DayRefusal.row(
            .areaMalformed, in: file, line: line, because: Phrase("er staat geen gebied", "there is no area"))
    }

    /// `nil` for a field that is empty or says that it is not known.
    private mutating func one(
        _ line: Int, _ text: String, level: AreaLevel?, in municipality: AreaCode?
    ) throws(IngestRefusal) -> AreaCode? {
        if ["", "onbekend", "unknown"].contains(text.lowercased()) { return nil }
        switch areas.area(text, level: level, in: municipality) {
        case .area(let code): return code
        case .ambiguous:
            throw DayRefusal.row(
                .areaAmbiguous, in: file, line: line,
                because: Phrase(
                    "meer dan één gebied heet zo; schrijf de code van het CBS, of zet de gemeente erbij",
                    "more than one area has that name; write the code of Statistics Netherlands, or add the municipality"
                ))
        case .unknown:
            if pointsAtPerson(text) { throw refusal(line, .person) }
            if PlaceShape.isAddress(text) { throw refusal(line, .address) }
            throw DayRefusal.row(
                .areaMalformed, in: file, line: line,
                because: Phrase(
                    "het gebied is geen buurt, wijk of gemeente die bekend is",
                    "the area is no neighbourhood, wijk or municipality that is known"))
        }
    }

    private func refusal(_ line: Int, _ problem: DayTypes.Problem) -> IngestRefusal {
        let (kind, why) = DayRefusal.why(problem)
        return DayRefusal.row(kind, in: file, line: line, because: why)
    }

    // MARK: The whole

    func delivery() throws(IngestRefusal) -> DayDelivery {
        if count == 0 {
            throw DayRefusal.whole(
                .notATable, in: file, because: Phrase("er staan geen regels in", "there are no rows in it"))
        }
        if isAllOnes, count >= Self.fewestOnes {
            throw DayRefusal.whole(
                .rowBroken, in: file,
                because: Phrase(
                    "alle \(count) aantallen zijn 1: \(DayRefusal.incidents.dutch), met grotere uurblokken of wijken",
                    "all \(count) counts are 1: \(DayRefusal.incidents.english), with longer hour bands or by wijk"))
        }
        try checkLevels()
        try checkBands()
        return DayDelivery(days: filled, types: types.names)
    }

    /// Buurten beside wijken would be counted twice; what has no buurt stands under its municipality.
    private func checkLevels() throws(IngestRefusal) {
        let hasRemainder = columns.areas.count > 1
        let parts = hasRemainder ? levels.subtracting([.municipality]) : levels
        guard parts.count > 1 else { return }
        throw DayRefusal.whole(
            .areaMalformed, in: file,
            because: Phrase(
                "er staan gebieden van verschillende grootte in, zodat incidenten dubbel kunnen tellen; lever alles per buurt, per wijk of per gemeente",
                "there are areas of different sizes in it, so that incidents may count twice; deliver all by neighbourhood, by wijk or by municipality"
            ))
    }

    private func checkBands() throws(IngestRefusal) {
        let sorted = bands.sorted(), pairs = zip(sorted, sorted.dropFirst())
        if pairs.contains(where: { $0.overlaps($1) }) {
            throw DayRefusal.whole(
                .periodMalformed, in: file,
                because: Phrase(
                    "uurblokken overlappen elkaar, zodat incidenten dubbel kunnen tellen; gebruik één indeling van de dag",
                    "hour bands overlap, so that incidents may count twice; use one division of the day"))
        }
        // 0-5, 6-11, …: with the last hour in it, or without?
        if sorted.count > 1, pairs.allSatisfy({ $1.from == $0.to + 1 }), sorted.contains(where: { $0.to - $0.from > 1 })
        {
            throw DayRefusal.whole(
                .periodMalformed, in: file,
                because: Phrase(
                    "bij uurblokken als 0-5 en 6-11 is niet te zien of het laatste uur meetelt; schrijf 0-6 en 6-12",
                    "of hour bands such as 0-5 and 6-11 one cannot see whether the last hour is in them; write 0-6 and 6-12"
                ))
        }
    }

    /// A municipality is told for the days of the file from its own first up to its last: without rows nothing happened.
    private var filled: [MunicipalityDay] {
        var spans: [AreaCode: (first: Day, last: Day)] = [:]
        for place in cells.keys {
            let old = spans[place.municipality] ?? (place.day, place.day)
            spans[place.municipality] = (min(old.first, place.day), max(old.last, place.day))
        }
        return spans.sorted { $0.key < $1.key }.flatMap { municipality, span in
            days.filter { $0 >= span.first && $0 <= span.last }.sorted().map { day in
                let counts = cells[Place(municipality: municipality, day: day)] ?? []
                return MunicipalityDay(municipality: municipality, day: day, counts: counts)
            }
        }
    }
}
