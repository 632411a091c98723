import Facts
import Geography
import Phrases
import PlacedYAML
import Records
import Testing

@testable import Registers

@Suite("A register by text alone")
struct RegisterReadingTests {
    static let declaration = RegisterFixture.declaration(
        """
        audience: public
        fieldAudience: public
        whose: place
        fields:
          - {key: name, type: line, required: true, label: {nl: Naam, en: Name}}
          - {key: kind, type: choice, label: {nl: Soort, en: Kind}, choices: [{id: loket, title: {nl: loket, en: desk}}, {id: lijn, title: {nl: lijn, en: line}, was: [telefoon]}]}
          - {key: reports, type: number, stated: true, label: {nl: Meldingen, en: Reports}}
          - {key: people, type: number, smallest: 5, label: {nl: Mensen, en: People}}
          - {key: cost, type: money, label: {nl: Kosten, en: Cost}}
          - {key: opened, type: date, label: {nl: Geopend, en: Opened}}
          - {key: closed, type: date, label: {nl: Dicht, en: Closed}}
          - {key: covers, type: period, grains: [year, quarter], label: {nl: Periode, en: Period}}
          - {key: when, type: span, label: {nl: Wanneer, en: When}}
          - {key: open, type: flag, label: {nl: Open, en: Open}}
          - {key: place, type: area, levels: [municipality], label: {nl: Gemeente, en: Municipality}}
          - {key: hours, type: amounts, levels: [basicTeam], label: {nl: Uren, en: Hours}}
          - {key: host, type: organisation, label: {nl: Beheerder, en: Host}}
          - {key: partners, type: organisation, many: true, label: {nl: Partners, en: Partners}}
          - {key: body, type: body, label: {nl: Overleg, en: Body}}
          - {key: role, type: function, label: {nl: Functie, en: Function}}
          - {key: action, type: item, of: [agenda], label: {nl: Actie, en: Action}}
          - {key: before, type: row, of: meldpunt, label: {nl: Voorganger, en: Before}}
          - {key: site, type: link, many: true, label: {nl: Site, en: Site}}
          - {key: proof, type: source, label: {nl: Bewijs, en: Proof}}
          - {key: notes, type: text, label: {nl: Tekst, en: Text}}
        renamed: {naam: name}
        dropped: [colour]
        rules:
          - {rule: order, fields: [opened, closed]}
        """)

    static let rows = """
        --- row
        id: loket-een
        name: Loket aan de Markt
        kind: loket
        reports: ruim 838
        people: minder dan 5
        cost: 1250.50
        opened: 2021-05-01
        covers: 2021-Q4
        when: "2022-06-16 14:00/16:30"
        open: true
        place: GM0307
        hours: {BT-a: 12, BT-b: notYetKnown}
        host: politie
        partners: [riec, gm0308]
        body: college
        role: teamchef
        action: meer-loketten
        before: lijn-een
        site: [https://www.voorbeeld.nl/loket]
        proof: jaarplan-2022:12
        source: jaarplan-2022:10-11
        ---
        Wie iets ziet, loopt *binnen*.

        --- row
        id: lijn-een
        naam: "De lijn: dag en nacht"
        kind: telefoon
        colour: blauw
        unknown: {cost: notStated}
        audience: partners
        toConfirm: de pvo noemt de kosten
        ---

        """

    static func reading(_ rows: String = rows) -> RegisterReading {
        RegisterFixture.read(["meldpunt.yaml": declaration, "meldpunt.md": rows])
    }

    @Test("Every type of field is read, with its words, and a former name means the present one")
    func reads() throws {
        let reading = Self.reading()
        #expect(reading.errors == [])
        let register = try #require(reading.shelf.registers.first)
        let layout = FieldLayout(register.declaration)
        #expect(register.rows.count == 2)
        let row = register.rows[0]
        func value(_ key: String) -> RegisterValue? { layout.value(RegisterFixture.key(key), of: row) }
        #expect(value("cost")?.euros?.exact == 1250.5)
        #expect(value("reports")?.plainNumber?.least == 838 && value("reports")?.plainNumber?.most == nil)
        #expect(value("people") == .number(.lessThan(5)))
        #expect(value("hours")?.amounts?.byArea.count == 2)
        #expect(value("partners")?.organisations?.map(\.rawValue) == ["riec", "gm0308"])
        #expect(value("notes")?.text?.rawValue == "Wie iets ziet, loopt *binnen*.")
        let other = register.rows[1]
        #expect(layout.words(RegisterFixture.key("kind"), of: other) == ["lijn"])
        #expect(layout.value(RegisterFixture.key("name"), of: other)?.lines == ["De lijn: dag en nacht"])
        #expect(other.unknown[RegisterFixture.key("cost")] == .notStated && other.kept.values.map { $0 } == ["blauw"])
    }

    @Test("Rows are written again as they were, and read the same")
    func roundTrip() throws {
        let register = try #require(Self.reading().shelf.registers.first)
        let record = register.declaration.record { RegisterFixture.world.areas(of: $0) }
        let text = register.rows.map { row in
            RecordBlock.text("row", keys: record.written(row), text: row.values.compactMap { $0?.text }.first ?? .empty)
        }.joined(separator: "\n")
        let again = try #require(Self.reading(text).shelf.registers.first)
        #expect(again.rows == register.rows)
        #expect(
            text.contains("cost: 1250.5") && text.contains("people: minder dan 5") && text.contains("name: \"De lijn"))
    }

    static let mistakes: [(line: String, expected: String)] = [
        ("cost: 1/2", "cost"), ("opened: 01/05/2021", "opened"), ("opened: 2021-02-30", "opened"),
        ("when: \"2022-03-27 02:30/04:00\"", "when"), ("when: 2022-10-30 02:30", "when"),
        ("when: \"2022-06-16 14:00/13:00\"", "when"), ("reports: \"=SUM(A1:A9)\"", "reports"), ("people: 3", "people"),
        ("people: ruim 2", "people"), ("people: minder dan 4", "people"), ("reports: 1.5", "reports"),
        ("kind: winkel", "kind"), ("place: GM9999", "place"), ("place: BT-a", "place"), ("covers: 2021-12", "covers"),
        ("host: niemand", "host"), ("body: meer-loketten", "body"), ("action: college", "action"),
        ("site: http://www.voorbeeld.nl", "site"),
        ("site: https://10.0.0.1/x", "site"), ("site: https://intranet/x", "site"), ("site: https://nas.local", "site"),
        ("proof: anders:3", "proof"), ("colours: rood", "colours"), ("notes: \"Bel 06-12345678\"", "notes"),
        ("role: \"BSN 111222333\"", "role"), ("audience: sealed", ""), ("unknown: {cost: nooit}", "cost"),
        ("open: ja", "open"), ("hours: {PD-noord: 3}", "hours"), ("hours: {BT-a: veel}", "hours"),
        ("closed: 2020-01-01\nopened: 2021-01-01", "closed"), ("unknown: {anders: notStated}", "unknown.anders"),
    ]

    @Test("A row with a mistake is left out, with its line, and the other rows are there", arguments: mistakes)
    func bad(_ line: String, _ key: String) throws {
        // The text field stands under the keys; elsewhere its key is unknown.
        let isBody = line.hasPrefix("notes: ")
        let row = "--- row\nid: fout\nname: Fout\n\(isBody ? "" : line + "\n")toConfirm: pvo\n---\n"
        let reading = Self.reading(Self.rows + "\n" + row + (isBody ? "Bel 06-12345678\n" : ""))
        let register = try #require(reading.shelf.registers.first)
        #expect(register.rows.map(\.id.rawValue) == ["loket-een", "lijn-een"], "\(line)")
        let errors = reading.findings.filter { $0.severity == .error }
        #expect(
            !errors.isEmpty && errors.allSatisfy { $0.file == "registers/meldpunt.md" && $0.row >= 36 }, "\(errors)")
        #expect(errors.allSatisfy { !$0.cure.dutch.isEmpty && !$0.cure.english.isEmpty })
        #expect(
            errors.contains { key.isEmpty || $0.column.contains(key) || $0.found.english.contains(key) }, "\(errors)")
    }

    @Test("An id that comes twice keeps the first row")
    func twice() throws {
        let reading = Self.reading(Self.rows + "\n--- row\nid: loket-een\nname: Nog een\ntoConfirm: pvo\n---\n")
        #expect(reading.findings.contains { $0.kind == .planDuplicate })
        let register = try #require(reading.shelf.registers.first)
        let name = FieldLayout(register.declaration).value(RegisterFixture.key("name"), of: register.rows[0])
        #expect(register.rows.count == 2 && name?.lines == ["Loket aan de Markt"])
    }

    @Test("A register without rows is one, whether its file is empty or absent", arguments: ["", " \n\n", nil])
    func noRows(_ rows: String?) {
        var texts = ["meldpunt.yaml": Self.declaration]
        texts["meldpunt.md"] = rows
        let reading = RegisterFixture.read(texts)
        #expect(reading.errors == [] && reading.shelf.registers.map(\.rows.count) == [0])
    }

    @Test("A broken register takes down no other")
    func apart() {
        let reading = RegisterFixture.read([
            "meldpunt.yaml": Self.declaration, "meldpunt.md": Self.rows, "stuk.yaml": "title: [", "stuk.md": Self.rows,
            "leeg.yaml": RegisterFixture.declaration("fields: []"), "wees.md": Self.rows,
        ])
        #expect(reading.shelf.registers.map(\.id.rawValue) == ["meldpunt"])
        let files = Set(reading.findings.filter { $0.severity == .error }.map(\.file))
        #expect(files == ["registers/stuk.yaml", "registers/leeg.yaml", "registers/wees.md"])
    }

    @Test("What nobody looks after is a warning")
    func care() throws {
        let day = RegisterFixture.day("2027-06-01")
        let bare = Self.declaration
            .replacing("owner: pvo\n", with: "").replacing("feeds: [{feed: atom}]\n", with: "")
            .replacing("fieldAudience: public\n", with: "")
        let reading = RegisterFixture.read(["meldpunt.yaml": bare, "meldpunt.md": Self.rows], on: day)
        let found = reading.findings.filter { $0.kind == .registerCare }.map(\.found.english)
        #expect(reading.errors == [] && found.count == 4)
        #expect(found.contains("no owner") && found.contains("nobody who uses it"))
        #expect(found.contains { $0.hasPrefix("not said who sees name, kind") })
        #expect(found.contains("review was due on 1 January 2027"))
    }
}
