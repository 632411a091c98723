import Geography
import Phrases
import Records
import RegisterFiles
import Registers

/// What readers ask of a long register, and hours asked beside hours available, on invented rows.
struct RegisterMeasurements {
    private static let count = 20_000

    func run() {
        if let register = Self.shown(Self.count)?.registers.first { filters(register) }
        conflicts()
        if let registers = Self.shown(RegisterUpload.rowLimit) { preview(registers) }
    }

    private func filters(_ register: VisibleRegister) {
        let queries = Self.queries
        // The columns are prepared once, when a field is first asked for.
        for query in queries { _ = register.answer(query) }
        Report.repeated(
            "registers.filter", repetitions: 31, batch: 48, note: "20,000 rows: choice, area, period, text, order, page"
        ) {
            register.answer(queries[$0 % queries.count]).total
        }
    }

    private func conflicts() {
        let pools = (0..<24).compactMap { AreaCode("BT-team-\($0 < 10 ? "a" : "b")\($0)") }
        let day = PlanDate(year: 2022, month: 1, day: 1)?.dayNumber ?? 0
        let event = ItemID("een") ?? .unset
        let demands = (0..<3_000).map { index in
            let first = day + index * 7 % 365
            let hours = (0..<3).map { (pool: (index + $0 * 5) % 24, range: HourRange?(HourRange(least: 8, most: 8))) }
            return HourDemand(event: event, days: first...first + index % 3, hours: hours)
        }
        let supplies = pools.indices.map {
            HourSupply(pool: $0, days: day...day + 364, hours: HourRange(least: 12, most: 12))
        }
        Report.repeated("registers.conflicts", repetitions: 31, batch: 5, note: "3,000 events, 24 pools, 365 days") {
            _ in
            let table = ConflictTable(pools: pools, days: day...day + 364, demands: demands, supplies: supplies)
            return table.dutyDays.count { $0.standing == .short }
        }
    }

    /// A whole table that comes back with one cell in ten changed, from its bytes to what it would change.
    private func preview(_ registers: VisibleRegisters) {
        guard let register = registers.registers.first else { return }
        let csv = String(decoding: RegisterTable(register).csv, as: UTF8.self)
        let bytes = Array(csv.replacing("0 aan de straat", with: "0 aan het plein").utf8)
        Report.repeated(
            "registers.preview", repetitions: 5, batch: 1, note: "a CSV of 5,000 rows of which every tenth changes"
        ) { _ in
            guard let upload = try? RegisterUpload(name: "proef.csv", bytes: bytes) else { return 0 }
            return RegisterImport.preview(upload, into: register.id, of: registers, by: .bureau)?.changed.count ?? 0
        }
    }

    // MARK: Rows

    private static let name = FieldKey("name") ?? .status, kind = FieldKey("kind") ?? .status
    private static let place = FieldKey("place") ?? .status, opened = FieldKey("opened") ?? .status

    private static func shown(_ count: Int) -> VisibleRegisters? {
        guard let id = RegisterID("proef") else { return nil }
        let words = { (text: String) in Phrase(verbatim: text) }
        let choices = ChoiceList(choices: (0..<8).map { .init(id: "k\($0)", title: words("soort \($0)")) })
        var fields = [
            FieldDeclaration(key: name, kind: .line(limit: 300), label: words("Naam")),
            FieldDeclaration(key: kind, kind: .choice(choices), label: words("Soort")),
            FieldDeclaration(key: place, kind: .area([.municipality]), label: words("Gemeente")),
            FieldDeclaration(key: opened, kind: .date, label: words("Geopend")),
        ]
        for index in fields.indices { fields[index].audience = .public }
        var declaration = RegisterDeclaration(
            id: id, title: words("Proef"), one: words("proef"),
            many: words("proeven"), lead: words("Proef"), source: words("Proef"), heading: [name], fields: fields)
        declaration.audience = .public
        let codes = (0..<40).compactMap { AreaCode("GM0\(300 + $0)") }
        let start = PlanDate(year: 2015, month: 1, day: 1)?.dayNumber ?? 0
        let rows = (0..<count).map { index in
            var row = RegisterRow(fields: 4)
            row.id = ItemID("r\(index)") ?? .unset
            row.values = [
                .lines(["Naam van rij \(index * 7_919 % count) aan de straat van dorp \(index % 311)"]),
                .choices(["k\(index % 8)"]), .areas([codes[index % codes.count]]),
                PlanDate(dayNumber: start + index % 3_650).map { .date($0) },
            ]
            return row
        }
        let world = RegisterWorld(areas: AreaDirectory(codes.map { Area(code: $0) }))
        return RegisterShelf([Register(declaration: declaration, rows: rows)]).visible(to: .bureau, in: world)
    }

    private static let queries: [RegisterQuery] = {
        let first = PlanDate(year: 2018, month: 3, day: 1), last = PlanDate(year: 2020, month: 2, day: 28)
        return (0..<12).map { index in
            var query = RegisterQuery()
            query.filters[kind] = .words(["k\(index % 8)", "k\((index + 3) % 8)"])
            if index % 2 == 0 { query.filters[place] = .words(["GM0\(300 + index)", "GM0\(320 + index)"]) }
            if index % 3 > 0, let first, let last { query.filters[opened] = .days(first...last) }
            if index % 4 > 1 { query.text = "dorp \(index)" }
            query.order = FieldOrder(index % 2 == 0 ? name : opened, isDescending: index % 3 == 0)
            return query
        }
    }()
}
