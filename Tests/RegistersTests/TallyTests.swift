import Geography
import Phrases
import Records
import TestKit
import Testing

@testable import Registers

@Suite("Counts of a register")
struct TallyTests {
    static let declaration = RegisterFixture.declaration(
        """
        audience: partners
        fieldAudience: partners
        fields:
          - {key: name, type: line, label: {nl: Naam, en: Name}}
          - {key: quarter, type: period, grains: [year, quarter], label: {nl: Kwartaal, en: Quarter}}
          - {key: place, type: area, levels: [municipality], label: {nl: Gemeente, en: Municipality}}
          - {key: who, type: organisation, label: {nl: Wie, en: Who}}
          - {key: kind, type: choice, label: {nl: Soort, en: Kind}, choices: [{id: a, title: {nl: aa, en: aa}}, {id: b, title: {nl: bb, en: bb}}, {id: c, title: {nl: cc, en: cc}}]}
          - {key: cases, type: number, smallest: 5, label: {nl: Casussen, en: Cases}}
        counts:
          - {id: rijen, title: {nl: Rijen, en: Rows}, what: rows, per: [{choice: kind}, {area: place, level: policeDistrict}, {period: quarter, grain: year}]}
          - {id: gemeenten, title: {nl: Gemeenten, en: Municipalities}, what: distinct, field: place, when: {kind: [a, b]}}
          - {id: casussen, title: {nl: Casussen, en: Cases}, what: sum, field: cases, per: [{choice: kind}]}
          - {id: midden, title: {nl: Midden, en: Middle}, what: median, field: cases, of: all, audience: public}
          - ALL
        """)

    /// Rows by their values, with the count over all rows as declared.
    static func register(
        _ all: String, _ rows: [[String: String]], to viewer: PlanViewer = RegisterFixture.partner
    ) throws -> VisibleRegister {
        let text = rows.enumerated().map { index, row in
            let keys = row.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\n" }.joined()
            return "--- row\nid: r\(index)\nname: Rij \(index)\n\(keys)toConfirm: pvo\n---\n"
        }.joined(separator: "\n")
        let declaration = declaration.replacing("- ALL", with: "- \(all)")
        let reading = RegisterFixture.read(["telling.yaml": declaration, "telling.md": text])
        #expect(reading.errors == [])
        return try #require(reading.shelf.visible(to: viewer, in: RegisterFixture.world).registers.first)
    }

    static let rowsOfAll =
        "{id: alles, title: {nl: Alles, en: All}, what: rows, of: all, audience: public, per: [{choice: kind}, {area: place}]}"

    static func amount(_ cell: RegisterTally.Cell?) -> Double? {
        if case .value(let amount)? = cell { amount.exact } else { nil }
    }

    static func tally(_ register: VisibleRegister, _ id: String, _ query: RegisterQuery = .init()) throws
        -> RegisterTally
    {
        try #require(register.count(RegisterFixture.item(id), of: query))
    }

    @Test("Rows, different values and sums, per choice, area and period, with what is not stated")
    func counts() throws {
        let register = try Self.register(
            Self.rowsOfAll,
            [
                ["kind": "a", "place": "GM0307", "quarter": "2021-Q1", "cases": "10"],
                ["kind": "a", "place": "GM0308", "quarter": "2021-Q4", "cases": "minder dan 5"],
                ["kind": "b", "place": "GM0344", "quarter": "2022-Q1", "cases": "7"],
                ["place": "GM0344", "cases": "0"], ["kind": "b", "place": "GM0344"],
            ])
        let rows = try Self.tally(register, "rijen")
        #expect(rows.axes[0].entries == [.word("a"), .word("b"), .word("c"), .unstated])
        #expect(rows.axes[1].entries.compactMap(\.area?.rawValue) == ["PD-noord", "PD-zuid"])
        #expect(rows.axes[2].entries == [.period(.year(2021)), .period(.year(2022)), .unstated])
        #expect(Self.amount(rows.total) == 5 && Self.amount(rows.cell([0])) == 2 && Self.amount(rows.cell([2])) == 0)
        #expect(Self.amount(rows.cell([0, 0, 0])) == 2 && Self.amount(rows.cell([nil, 1])) == 3)
        #expect(Self.amount(try Self.tally(register, "gemeenten").total) == 3)
        let cases = try Self.tally(register, "casussen")
        #expect(cases.cell([0]) == .value(.init(least: 10, most: 15)))
        // A row without a number makes its sum "at least".
        #expect(cases.cell([1]) == .value(.init(least: 7, most: nil)))
    }

    @Test("Readers filter what they see, and never what they do not")
    func filters() throws {
        let rows = (0..<12).map { ["kind": $0 % 2 == 0 ? "a" : "b", "place": "GM0307"] }
        var query = RegisterQuery()
        query.filters = [RegisterFixture.key("kind"): .words(["a"])]
        let partner = try Self.register(Self.rowsOfAll, rows)
        #expect(Self.amount(try Self.tally(partner, "rijen", query).total) == 6)
        #expect(Self.amount(try Self.tally(partner, "alles", query).total) == 12)
        let open = try Self.register(Self.rowsOfAll, rows, to: .public)
        #expect(open.rows.isEmpty && !open.showsRows && open.declaration.fields.isEmpty)
        #expect(Self.amount(try Self.tally(open, "alles").total) == 12)
        #expect(open.declaration.counts.map(\.id.rawValue) == ["midden", "alles"])
    }

    @Test("No number is told that fewer than five rows stand behind, nor one from which it follows", arguments: 0..<40)
    func suppression(_ seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let rows = (0..<Int.random(in: 5...60, using: &random)).map { _ in
            [
                "kind": ["a", "a", "a", "b", "c"].randomElement(using: &random) ?? "a",
                "place": ["GM0307", "GM0307", "GM0308", "GM0344"].randomElement(using: &random) ?? "GM0307",
            ]
        }
        let tally = try Self.tally(try Self.register(Self.rowsOfAll, rows, to: .public), "alles")
        let kinds: [Int?] = [nil] + tally.axes[0].entries.indices.map { $0 }
        let places: [Int?] = [nil] + tally.axes[1].entries.indices.map { $0 }
        for kind in kinds {
            for place in places {
                let cell = tally.cell([kind, place])
                if let shown = Self.amount(cell) { #expect(shown == 0 || shown >= 5) }
            }
            // Of parts whose whole is told, never one alone is kept back.
            if kind != nil { #expect(hidden(tally, places.map { [kind, $0] }) != 1) }
        }
        for place in places where place != nil { #expect(hidden(tally, kinds.map { [$0, place] }) != 1) }
    }

    /// How many cells of a whole and its parts are kept back.
    private func hidden(_ tally: RegisterTally, _ places: [[Int?]]) -> Int {
        places.count { tally.cell($0) == .withheld }
    }

    @Test("Of contributors the minimum is of them, and what one of them has is not the rest of a sum")
    func contributors() throws {
        let all =
            "{id: alles, title: {nl: Alles, en: All}, what: sum, field: cases, of: all, audience: public, contributors: who, per: [{choice: kind}]}"
        let many = ["politie", "riec", "pvo", "gm0307", "gm0308", "gm0344"].map {
            ["kind": "a", "cases": "20", "who": $0]
        }
        let alone = (0..<6).map { _ in ["kind": "b", "cases": "30", "who": "politie"] }
        let tally = try Self.tally(try Self.register(all, many + alone, to: .public), "alles")
        #expect(tally.cell([1]) == .withheld)
        // The total minus the other parts would be it.
        #expect(hidden(tally, [[nil], [0], [1], [2]]) > 1)
        let open = try Self.tally(try Self.register(all, many, to: .public), "alles")
        #expect(Self.amount(open.total) == 120 && Self.amount(open.cell([0])) == 120)
    }

    @Test("A median is told of ten or more")
    func median() throws {
        func middle(_ count: Int) throws -> RegisterTally.Cell {
            let rows = (0..<count).map { ["cases": "\($0 + 10)"] }
            return try Self.tally(try Self.register(Self.rowsOfAll, rows, to: .public), "midden").total
        }
        #expect(try middle(9) == .withheld)
        let even = try middle(10), odd = try middle(11)
        #expect(Self.amount(even) == 14.5 && Self.amount(odd) == 15)
    }
}
