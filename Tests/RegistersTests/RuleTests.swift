import Facts
import Phrases
import Records
import Testing

@testable import Registers

@Suite("Rules, states and what runs out")
struct RuleTests {
    static let fields = """
        fieldAudience: partners
        fields:
          - {key: name, type: line, label: {nl: Naam, en: Name}}
          - {key: kind, type: choice, label: {nl: Soort, en: Kind}, choices: [{id: a, title: {nl: aa, en: aa}}, {id: b, title: {nl: bb, en: bb}}]}
          - {key: from, type: date, label: {nl: Van, en: From}}
          - {key: until, type: date, label: {nl: Tot, en: Until}}
          - {key: year, type: period, label: {nl: Jaar, en: Year}}
          - {key: when, type: span, label: {nl: Wanneer, en: When}}
          - {key: whole, type: number, label: {nl: Geheel, en: Whole}}
          - {key: one, type: number, label: {nl: Een, en: One}}
          - {key: two, type: number, label: {nl: Twee, en: Two}}

        """

    /// The ids of the rows that remain.
    static func kept(_ lines: String, _ rows: [String], severity: String = "error") -> [String] {
        let text = rows.enumerated().map { "--- row\nid: r\($0)\n\($1)\ntoConfirm: pvo\n---\n" }.joined(separator: "\n")
        let reading = RegisterFixture.read(["x.yaml": RegisterFixture.declaration(fields + lines), "x.md": text])
        return reading.shelf.registers.first?.rows.map(\.id.rawValue) ?? reading.errors
    }

    static let cases: [(rule: String, rows: [String], kept: [String])] = [
        (
            "{rule: requiredWhen, fields: [one], when: {kind: a}}",
            ["kind: a", "kind: a\none: 1", "kind: b", "kind: a\nunknown: {one: notStated}"], ["r1", "r2", "r3"]
        ),
        ("{rule: onlyWhen, fields: [one], when: {two: known}}", ["one: 1", "one: 1\ntwo: 2", "two: 2"], ["r1", "r2"]),
        (
            "{rule: unique, fields: [kind, year]}",
            ["kind: a\nyear: 2021", "kind: a\nyear: 2021", "kind: b\nyear: 2021", "kind: a"], ["r0", "r2", "r3"]
        ),
        (
            "{rule: order, fields: [from, year, until]}",
            [
                "from: 2021-02-01\nuntil: 2021-01-31", "from: 2021-02-01\nuntil: 2021-02-01",
                "from: 2021-02-01\nyear: 2020", "from: 2021-02-01\nyear: 2021\nuntil: 2021-03-01",
            ], ["r1", "r3"]
        ),
        (
            "{rule: noOverlap, field: when, per: [kind]}",
            [
                "kind: a\nwhen: \"2022-06-16 08:00/10:00\"", "kind: a\nwhen: \"2022-06-16 10:00/12:00\"",
                "kind: a\nwhen: \"2022-06-16 09:59/11:00\"", "kind: b\nwhen: 2022-06-16",
            ], ["r0", "r1", "r3"]
        ),
        (
            "{rule: noOverlap, from: from, until: until}",
            [
                "from: 2021-01-01\nuntil: 2021-12-31", "from: 2022-01-01", "from: 2023-01-01",
                "from: 2021-12-31\nuntil: 2021-12-31",
            ], ["r0", "r1"]
        ),
        ("{rule: atMost, field: one, of: two}", ["one: 3\ntwo: 2", "one: 2\ntwo: 2", "one: 9"], ["r1", "r2"]),
        ("{rule: atMost, field: one, value: 5}", ["one: 6", "one: 5"], ["r1"]),
        ("{rule: atMostRows, value: 1, per: [kind]}", ["kind: a", "kind: b", "kind: a"], ["r0", "r1"]),
        (
            "{rule: sum, field: whole, parts: [one, two]}",
            ["whole: 5\none: 2\ntwo: 2", "whole: 4\none: 2\ntwo: 2", "whole: 9\none: 2"], ["r1", "r2"]
        ),
        ("{rule: atMost, field: one, value: 5, warn: true}", ["one: 6"], ["r0"]),
    ]

    @Test("hold, or the later row is left out", arguments: cases)
    func rules(_ rule: String, _ rows: [String], _ kept: [String]) {
        #expect(Self.kept("rules:\n  - \(rule)\n", rows) == kept, "\(rule)")
    }

    @Test("States need their fields; what the source never said is accepted")
    func states() {
        let status = """
            status:
              start: [open]
              states:
                - {id: open, title: {nl: open, en: open}, to: [done]}
                - {id: done, title: {nl: klaar, en: done}, needs: [until], was: [klaar], who: ["partner:riec"]}
            """
        let rows = [
            "status: open", "status: done", "status: klaar\nuntil: 2022-01-01",
            "status: done\nunknown: {until: notStated}",
            "status: done\nunknown: {until: notYetKnown}", "name: zonder", "unknown: {status: notStated}",
            "status: weg",
        ]
        #expect(Self.kept(status, rows) == ["r0", "r2", "r3", "r6"])
    }

    @Test("A state follows from the ones that lead to it")
    func transitions() {
        var open = StatusMachine.State(id: "open", title: Phrase(verbatim: "open")),
            done = StatusMachine.State(id: "done", title: Phrase(verbatim: "done"))
        (open.to, done.who) = (["done"], [.partner(.unset)])
        let machine = StatusMachine(label: Phrase(verbatim: "s"), states: [open, done], start: ["open"])
        #expect(machine.allows(nil, to: "open") && !machine.allows(nil, to: "done"))
        #expect(
            machine.allows("open", to: "done") && !machine.allows("done", to: "open")
                && machine.allows("done", to: "done"))
        #expect(done.who[0].isMet(by: .partner([.unset]), whose: []) && !done.who[0].isMet(by: .bureau, whose: []))
    }

    @Test(
        "What names a field, state or value that there is not leaves out the register",
        arguments: [
            "rules: [{rule: unique, fields: [nix]}]", "rules: [{rule: order, fields: [name]}]",
            "rules: [{rule: requiredWhen, fields: [one], when: {kind: c}}]", "heading: nix", "filters: [whole]",
            "views: [{view: board, by: whole}]", "views: [{view: map, area: kind, by: kind}]",
            "views: [{view: calendar, span: year}]", "expiry: {from: from}", "expiry: {until: name}",
            "counts: [{id: x, title: {nl: a, en: a}, what: sum, field: name}]",
            "counts: [{id: x, title: {nl: a, en: a}, what: rows, per: [{choice: kind}, {choice: kind}]}]",
            "counts: [{id: x, title: {nl: a, en: a}, what: median, field: one, of: all, minimum: 4}]",
            "conflicts: {span: when, hours: one, supply: {register: x, pool: kind, span: when, hours: one}}",
            "views: [{view: drawers, through: [niets.lade]}]", "renamed: {oud: nix}", "dropped: [one]",
            "owner: niemand",
            "status: {states: [{id: a, title: {nl: a, en: a}, to: [b]}]}", "onbekend: ja",
            "consumers: [{indicator: nix}]",
        ])
    func declarations(_ line: String) {
        var text = RegisterFixture.declaration(Self.fields + line)
        if line.hasPrefix("heading") { text = text.replacing("heading: name\n", with: "") }
        if line.hasPrefix("owner") { text = text.replacing("owner: pvo\n", with: "") }
        let reading = RegisterFixture.read(["x.yaml": text])
        #expect(reading.shelf.registers.isEmpty && !reading.errors.isEmpty, "\(line)")
        #expect(reading.findings.allSatisfy { $0.row > 0 })
    }

    @Test(
        "A row holds to its stated day, else so many months from where it began",
        arguments: [
            ("until: 2022-12-31", "2022-12-31", "2022-12-31", RowExpiry.Standing.runningOut),
            ("until: 2022-12-31", "2023-01-01", "2022-12-31", .expired),
            ("until: 2022-12-31", "2022-06-30", "2022-12-31", .valid),
            ("until: 2022-12-31", "2022-07-01", "2022-12-31", .runningOut),
            ("from: 2022-05-16", "2022-06-01", "2025-05-15", .valid),
            ("from: 2020-02-29", "2022-06-01", "2023-02-28", .valid), ("name: niets", "2022-06-01", nil, .unknown),
            ("from: 2010-05-16\nuntil: 2030-01-01", "2022-06-01", "2030-01-01", .valid),
        ] as [(String, String, String?, RowExpiry.Standing)])
    func expiry(_ row: String, _ day: String, _ last: String?, _ standing: RowExpiry.Standing) throws {
        let declaration = RegisterFixture.declaration(
            Self.fields + "expiry: {until: until, from: from, months: 36, ahead: 6}")
        let reading = RegisterFixture.read([
            "x.yaml": declaration, "x.md": "--- row\nid: r\n\(row)\ntoConfirm: pvo\n---\n",
        ])
        let register = try #require(
            reading.shelf.visible(to: RegisterFixture.partner, in: RegisterFixture.world).registers.first)
        let found = try #require(register.expiry(of: register.rows[0], on: RegisterFixture.day(day)))
        #expect(found == RowExpiry(lastDay: last.flatMap { PlanDate($0) }, standing: standing))
    }
}
