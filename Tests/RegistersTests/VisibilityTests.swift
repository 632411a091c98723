import Facts
import Geography
import Phrases
import Records
import TestKit
import Testing

@testable import Registers

@Suite("What a viewer does not see is not there for them")
struct VisibilityTests {
    static let declaration = RegisterFixture.declaration(
        """
        audience: public
        rowAudience: partners
        fieldAudience: public
        whose: place
        fields:
          - {key: name, type: line, required: true, label: {nl: Naam, en: Name}}
          - {key: kind, type: choice, label: {nl: Soort, en: Kind}, choices: [{id: a, title: {nl: aa, en: aa}}, {id: b, title: {nl: bb, en: bb}}]}
          - {key: secret, type: choice, audience: partners, label: {nl: Geheim, en: Secret}, choices: [{id: x, title: {nl: xx, en: xx}}, {id: y, title: {nl: yy, en: yy}}]}
          - {key: amount, type: number, audience: partners, label: {nl: Aantal, en: Amount}}
          - {key: until, type: date, audience: "organisation:riec", label: {nl: Tot, en: Until}}
          - {key: remark, type: text, audience: own, label: {nl: Opmerking, en: Remark}}
          - {key: place, type: area, levels: [municipality], label: {nl: Gemeente, en: Municipality}}
          - {key: host, type: organisation, label: {nl: Beheerder, en: Host}}
          - {key: before, type: row, of: proef, label: {nl: Eerder, en: Before}}
        status:
          states:
            - {id: draft, title: {nl: concept, en: draft}, to: [adopted], audience: own}
            - {id: adopted, title: {nl: vastgesteld, en: adopted}, audience: public}
        expiry: {until: until}
        filters: [kind, secret, place]
        views: [{view: table, columns: [name, secret], sort: amount}, {view: board, by: secret}]
        counts:
          - {id: alle, title: {nl: Alle, en: All}, what: rows, audience: public, per: [{choice: kind}, {area: place, level: policeDistrict}]}
          - {id: som, title: {nl: Som, en: Sum}, what: sum, field: amount, audience: partners, per: [{choice: secret}]}
        """)

    /// Rows of which `seed` decides everything, and `hidden` what the public does not see.
    static func rows(_ seed: UInt64, hidden: UInt64, count: Int = 60) -> String {
        var open = SeededRandom(seed: seed), closed = SeededRandom(seed: hidden)
        var text = ""
        for index in 0..<count {
            let isPublic = Int.random(in: 0..<3, using: &open) > 0
            let kind = ["a", "b"].randomElement(using: &open) ?? "a"
            let place = ["GM0307", "GM0308", "GM0344"].randomElement(using: &open) ?? "GM0307"
            let before = Int.random(in: 0...index, using: &open)
            let secret = ["x", "y"].randomElement(using: &closed) ?? "x"
            let amount = Int.random(in: 0...99, using: &closed)
            // Of rows that the public does not see, all of it is hidden.
            let name = isPublic ? "Naam \(index)" : "Verborgen \(Int.random(in: 0...999, using: &closed))"
            let isThere = isPublic || Bool.random(using: &closed)
            guard isThere else { continue }
            text += """
                --- row
                id: r\(index)
                name: \(name)
                kind: \(kind)
                secret: \(secret)
                amount: \(amount)
                until: 20\(Int.random(in: 20...40, using: &closed))-01-01
                place: \(place)
                \(index > before && isPublic ? "before: r\(before)" : "host: politie")
                status: \(isPublic ? "adopted" : "draft")
                toConfirm: pvo
                ---
                Opmerking \(Int.random(in: 0...9_999, using: &closed)).


                """
        }
        return text
    }

    static func visible(_ rows: String, to viewer: PlanViewer) throws -> VisibleRegister {
        let reading = RegisterFixture.read(["proef.yaml": declaration, "proef.md": rows])
        let known = reading.findings.filter { $0.severity == .error && $0.kind != .packReference }
        #expect(known.isEmpty, "\(known.map(\.found.english))")
        let id = try #require(RegisterID("proef"))
        return try #require(reading.shelf.visible(to: viewer, in: RegisterFixture.world)[id])
    }

    /// Everything that can be asked, as text.
    static func transcript(_ register: VisibleRegister) throws -> [String] {
        let keys = (register.declaration.fields.map(\.key) + [.status, RegisterFixture.key("secret")])
        let day = RegisterFixture.day("2030-01-01")
        var lines = ["\(register.declaration)"]
        for row in register.rows {
            let texts = keys.map { key in register.phrase(key, of: row).map { $0(.dutch) } ?? "–" }
            lines.append("\(row.id) \(texts) \(register.heading(of: row).dutch) \(row.sources) \(row.revision ?? -1)")
            lines.append("\(String(describing: register.expiry(of: row, on: day)))")
        }
        var queries = [RegisterQuery()]
        for word in ["a", "b", "x", "y", "adopted", "draft", "GM0307", "PD-zuid"] {
            for key in keys {
                var query = RegisterQuery()
                query.filters = [key: .words([word])]
                queries.append(query)
            }
        }
        for text in ["naam", "verborgen", "opmerking", "xx", "9"] {
            var query = RegisterQuery()
            query.text = text
            queries.append(query)
        }
        for key in keys + [RegisterFixture.key("amount"), RegisterFixture.key("until")] {
            for isDescending in [false, true] {
                var query = RegisterQuery()
                query.order = FieldOrder(key, isDescending: isDescending)
                query.filters = [key: .known]
                queries.append(query)
                query.filters = [key: .days(day...day.advanced(byDays: 1_000))]
                queries.append(query)
                query.filters = [:]
                queries.append(query)
            }
        }
        for query in queries {
            let answer = register.answer(query)
            lines.append("\(query) \(answer.total) \(answer.pages) \(answer.rows.map(\.id.rawValue))")
            for count in ["alle", "som"] {
                let tally = ItemID(count).flatMap { register.count($0, of: query) }
                lines.append("\(count) \(String(describing: tally?.total)) \(String(describing: tally?.parts))")
            }
        }
        for key in keys { lines.append("\(key) \(register.options(key))") }
        return lines
    }

    @Test("Registers that differ only in what the public does not see answer the public the same", arguments: 0..<6)
    func nonInterference(_ seed: UInt64) throws {
        let one = try Self.visible(Self.rows(seed, hidden: 100 + seed), to: .public)
        let two = try Self.visible(Self.rows(seed, hidden: 900 + seed), to: .public)
        #expect(try Self.transcript(one) == Self.transcript(two))
        // They do differ, for who sees more.
        let inner = try [100, 900].map { try Self.visible(Self.rows(seed, hidden: $0 + seed), to: .bureau) }
        #expect(try Self.transcript(inner[0]) != Self.transcript(inner[1]))
    }

    @Test("Each viewer sees rows, fields and what speaks of them as far as all three audiences go")
    func audiences() throws {
        let rows = Self.rows(3, hidden: 4)
        let open = try Self.visible(rows, to: .public), partner = try Self.visible(rows, to: RegisterFixture.partner)
        let own = try Self.visible(rows, to: RegisterFixture.partner("gm0344"))
        let bureau = try Self.visible(rows, to: .bureau)
        func keys(_ register: VisibleRegister) -> [String] { register.declaration.fields.map(\.key.rawValue) }
        #expect(keys(open) == ["name", "kind", "place", "host", "before"])
        #expect(keys(partner) == ["name", "kind", "secret", "amount", "remark", "place", "host", "before"])
        let riec = try Self.visible(rows, to: RegisterFixture.partner("riec"))
        #expect(keys(bureau).count == 9 && keys(riec).contains("until"))
        #expect(open.rows.allSatisfy { $0.status == "adopted" } && open.rows.count == partner.rows.count)
        #expect(own.rows.count > partner.rows.count && bureau.rows.count > own.rows.count)
        let place = RegisterFixture.key("place"), remark = RegisterFixture.key("remark")
        #expect(own.rows.filter { $0.status == "draft" }.allSatisfy { $0.words(place) == ["GM0344"] })
        #expect(own.rows.allSatisfy { ($0[remark] != nil) == ($0.words(place) == ["GM0344"]) })
        #expect(partner.rows.allSatisfy { $0[remark] == nil } && bureau.rows.allSatisfy { $0[remark] != nil })
        #expect(
            open.declaration.views.map(\.word) == [.table] && bureau.declaration.views.map(\.word) == [.table, .board])
        #expect(open.declaration.expiry == nil && open.count(RegisterFixture.item("som")) == nil)
    }

    @Test("What a row says narrows what its state says, and stands in the place of what its register says")
    func narrowing() throws {
        func seen(_ lines: String) throws -> [String] {
            let row = "--- row\nid: een\nname: Een\nplace: GM0307\n\(lines)\ntoConfirm: pvo\n---\n"
            let viewers = [PlanViewer.public, RegisterFixture.partner, RegisterFixture.partner("gm0307"), .bureau]
            return try zip(["public", "partner", "own", "bureau"], viewers).filter { _, viewer in
                try !Self.visible(row, to: viewer).rows.isEmpty
            }.map(\.0)
        }
        #expect(try seen("status: adopted") == ["public", "partner", "own", "bureau"])
        #expect(try seen("status: adopted\naudience: partners") == ["partner", "own", "bureau"])
        #expect(try seen("status: draft\naudience: public") == ["own", "bureau"])
        #expect(try seen("unknown: {status: notStated}") == ["partner", "own", "bureau"])
        #expect(try seen("unknown: {status: notStated}\naudience: public") == ["public", "partner", "own", "bureau"])
        #expect(try seen("status: adopted\naudience: \"organisation:gm0307\"") == ["own", "bureau"])
    }

    @Test("A row that is not seen is no reference of one that is")
    func references() throws {
        let rows = Self.rows(5, hidden: 6), before = RegisterFixture.key("before")
        let open = try Self.visible(rows, to: .public), bureau = try Self.visible(rows, to: .bureau)
        let shown = Set(open.rows.map(\.id))
        func named(_ rows: [VisibleRow]) -> [ItemID] { rows.flatMap { $0[before]?.rows ?? [] } }
        #expect(named(open.rows).allSatisfy(shown.contains))
        let all = named(bureau.rows.filter { shown.contains($0.id) })
        #expect(!all.allSatisfy(shown.contains))
    }

    @Test("What is sealed is for its organisation alone, and never stands in a file")
    func sealed() throws {
        let declaration = RegisterFixture.declaration(
            """
            audience: sealed
            fieldAudience: sealed
            whose: who
            fields:
              - {key: name, type: line, label: {nl: Eis, en: Requirement}}
              - {key: who, type: organisation, required: true, label: {nl: Wie, en: Who}}
            counts:
              - {id: stand, title: {nl: Stand, en: Standing}, what: rows, of: all, contributors: who, audience: partners}
            """)
        let row = "--- row\nid: een\nname: Eis\nwho: gm0344\ntoConfirm: pvo\n---\n"
        let reading = RegisterFixture.read(["norm.yaml": declaration, "norm.md": row])
        #expect(reading.errors.count == 1 && reading.errors[0].contains("a sealed row in a file"))
        var register = try #require(reading.shelf.registers.first)
        #expect(register.rows.isEmpty)
        // As they will come from the site.
        var sealed = RegisterRow(fields: 2)
        sealed.values[1] = .organisations([try #require(OrganisationID("gm0344"))])
        register = Register(declaration: register.declaration, rows: [sealed])
        let shelf = RegisterShelf([register])
        func rows(_ viewer: PlanViewer) -> Int? {
            shelf.visible(to: viewer, in: RegisterFixture.world).registers.first?.rows.count
        }
        #expect(rows(.public) == nil && rows(.bureau) == 0 && rows(RegisterFixture.partner("politie")) == 0)
        #expect(rows(RegisterFixture.partner("gm0344")) == 1)
        let total = shelf.visible(to: .bureau, in: RegisterFixture.world).registers[0]
            .count(RegisterFixture.item("stand"))?.total
        #expect(total == .withheld)
    }

    @Test(
        "A declaration that widens is refused",
        arguments: [
            "audience: partners\nfields: [{key: name, type: line, audience: public, label: {nl: a, en: a}}]",
            "audience: partners\nrowAudience: public\nfields: [{key: name, type: line, label: {nl: a, en: a}}]",
            "rowAudience: own\nfields: [{key: name, type: line, label: {nl: a, en: a}}]",
            "whose: name\nfields: [{key: name, type: line, label: {nl: a, en: a}}]",
            "whose: name\nfields: [{key: name, type: area, levels: [basicTeam], label: {nl: a, en: a}}]",
            "fields: [{key: name, type: line, label: {nl: a, en: a}}]\ncounts: [{id: x, title: {nl: a, en: a}, what: rows, audience: public}]",
            """
            fields: [{key: name, type: line, label: {nl: a, en: a}}]
            counts:
              - {id: x, title: {nl: a, en: a}, what: rows, of: all, audience: public}
              - {id: y, title: {nl: a, en: a}, what: rows, of: all, audience: public}
            """,
        ])
    func widening(_ lines: String) {
        let reading = RegisterFixture.read(["x.yaml": RegisterFixture.declaration(lines)])
        #expect(reading.shelf.registers.isEmpty && !reading.errors.isEmpty)
    }
}
