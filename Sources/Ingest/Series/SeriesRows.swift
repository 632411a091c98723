import Facts
import Phrases

/// Collects rows into series, whatever their order.
struct SeriesRows {
    private struct Cell {
        let month: Month
        /// Negative: no usable count.
        let count: Double
        let population: Double
        let line: Int
    }

    private let hasPopulation: Bool
    private var tally: FindingTally
    private var ids: [String] = []
    private var places: [String: Int] = [:]
    private var cells: [[Cell]] = []
    private var last: (id: String, place: Int) = ("", -1)
    /// Series × months that are laid out at most, so that one mistyped year does not fill the memory.
    private static let largest = 100_000_000

    init(file: String, hasPopulation: Bool) {
        self.hasPopulation = hasPopulation
        tally = FindingTally(file: file)
    }

    mutating func add(line: Int, _ field: (String) -> String?) {
        guard let id = field("series_id"), !id.isEmpty else {
            tally.add(
                .rowBroken, line: line, column: "series_id", found: FindingWords.nothing,
                expected: Phrase("de naam van een reeks", "the name of a series"),
                cure: Phrase("Vul de naam in. De regel telt nu niet mee.", "Fill it in; the row is left out."))
            return
        }
        let text = field("month") ?? ""
        guard let month = Self.month(text) else {
            tally.add(
                .periodMalformed, line: line, column: "month", found: FindingTally.quoted(text),
                expected: Phrase("een maand zoals 2024-05", "a month such as 2024-05"),
                cure: Phrase(
                    "Schrijf jaar en maand. De regel telt nu niet mee.", "Write year and month; the row is left out."))
            return
        }
        var population = 0.0
        if hasPopulation {
            if case .number(let people) = NumberField.read(field("population") ?? ""), people > 0 {
                population = people
            } else {
                tally.add(
                    .populationMalformed, line: line, column: "population",
                    found: field("population").map(FindingTally.quoted) ?? FindingWords.nothing,
                    expected: Phrase("een getal boven nul", "a number above zero"),
                    cure: Phrase(
                        "Zoek het getal op. Het telt nu als ontbrekend.", "Look the number up; it is taken as missing.")
                )
            }
        }
        let count = tally.count(field("count"), line) ?? -1
        if last.id != id {
            let place = places[id] ?? ids.count
            if place == ids.count {
                places[id] = place
                ids.append(id)
                cells.append([])
            }
            last = (id, place)
        }
        cells[last.place].append(Cell(month: month, count: count, population: population, line: line))
    }

    /// `2024-05`, `2024-05-01`, `2024MM05`, `202405` or `2024/5`.
    static func month(_ text: String) -> Month? {
        var digits: [[UInt8]] = [[]]
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39: digits[digits.count - 1].append(byte)
            case 0x2D, 0x2F, 0x4D, 0x6D: if digits[digits.count - 1] != [] { digits.append([]) }
            default: return nil
            }
        }
        if digits.count == 1, digits[0].count == 6 { digits = [Array(digits[0][..<4]), Array(digits[0][4...])] }
        guard (2...3).contains(digits.count), digits[0].count == 4, (1...2).contains(digits[1].count) else {
            return nil
        }
        func number(_ part: [UInt8]) -> Int { part.reduce(0) { $0 * 10 + Int($1) - 0x30 } }
        return Month(year: number(digits[0]), month: number(digits[1]))
    }

    consuming func table() throws(IngestRefusal) -> SeriesTable {
        var size = 0
        for index in cells.indices {
            let months = cells[index].map(\.month)
            guard let first = months.min(), let last = months.max() else { continue }
            size += first.distance(to: last) + 1
        }
        guard size <= Self.largest else {
            throw IngestRefusal(
                .tooLarge,
                Phrase(
                    "De reeksen beslaan samen \(size) maanden en er passen er \(Self.largest); splits het bestand.",
                    "The series span \(size) months together, more than the \(Self.largest) that fit; split the file."))
        }
        var series: [SeriesTable.Series] = []
        for index in ids.indices { series.append(lay(index)) }
        return SeriesTable(series: series, hasPopulation: hasPopulation, findings: tally.findings)
    }

    private mutating func lay(_ index: Int) -> SeriesTable.Series {
        let rows = cells[index], id = ids[index]
        let first = rows.map(\.month).min() ?? Month(ordinal: 0)
        let last = rows.map(\.month).max() ?? first
        let length = first.distance(to: last) + 1
        var counts = [Double](repeating: 0, count: length)
        var isSeen = [Bool](repeating: false, count: length)
        var isObserved = isSeen
        var population = [Double](repeating: 0, count: hasPopulation ? length : 0)
        for row in rows {
            let place = first.distance(to: row.month)
            guard !isSeen[place] else {
                let isSame = isObserved[place] ? counts[place] == row.count : row.count < 0
                tally.add(
                    isSame ? .duplicateSame : .duplicateDiffers, line: row.line, column: "month",
                    found: Phrase {
                        let month = "\(Finding.quote(id)) \(row.month.key)"
                        return Phrase("\(month) nog een keer", "\(month) again")($0)
                    }, expected: Phrase("elke maand van een reeks één keer", "each month of a series once"),
                    cure: Phrase(
                        "Haal de verkeerde regel weg. De eerste telt.",
                        "Remove the row that is wrong; the first is kept."))
                continue
            }
            isSeen[place] = true
            isObserved[place] = row.count >= 0
            counts[place] = max(0, row.count)
            if hasPopulation { population[place] = row.population }
        }
        let gaps = isSeen.count { !$0 }
        if gaps > 0, let start = isSeen.firstIndex(of: false) {
            tally.add(
                .periodGap, line: 0, column: "month",
                found: Phrase {
                    let id = Finding.quote(id), month = first.advanced(by: start).key
                    return Phrase(
                        "\($0.number(gaps)) van \($0.number(length)) maanden van \(id) zonder regel, \(month) als eerste",
                        "\($0.number(gaps)) of \($0.number(length)) months of \(id) without a row, \(month) first")($0)
                },
                expected: Phrase(
                    "elke maand tussen de eerste en de laatste", "every month between the first and the last"),
                cure: Phrase(
                    "Vul de regels aan. Ze tellen nu als ontbrekend.", "Add the rows; they are taken as missing.")
            )
        }
        return SeriesTable.Series(
            id: ids[index], firstMonth: first, counts: counts, isObserved: isObserved, population: population)
    }
}
