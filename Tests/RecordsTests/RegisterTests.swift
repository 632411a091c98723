import Facts
import Geography
import Phrases
import PlacedYAML
import Records
import Testing

@Suite("A register that a text file declares goes through the same engine as the plan")
struct RegisterTests {
    static let schema = """
        register: meldpunt
        fields:
          - {key: name, type: line, dutch: Naam, english: Name, required: true, audience: public}
          - {key: opened, type: date, dutch: Geopend, english: Opened, audience: public}
          - {key: covers, type: period, dutch: Periode, english: Period, audience: public}
          - {key: kind, type: choice, dutch: Soort, english: Kind, choices: [loket, telefoon], audience: public}
          - {key: reports, type: number, dutch: Meldingen, english: Reports, audience: partners}
          - {key: cost, type: money, dutch: Kosten, english: Cost}
          - {key: open, type: flag, dutch: Nu open, english: Open now, audience: public}
          - {key: place, type: area, dutch: Gemeente, english: Municipality, audience: public}
          - {key: host, type: organisation, dutch: Beheerder, english: Host, audience: public}
          - {key: partners, type: people, dutch: Partners, english: Partners, audience: public}
          - {key: action, type: item, of: [agenda], dutch: Actie, english: Action, audience: public}
          - {key: body, type: text, dutch: Tekst, english: Text, audience: public}
        """

    static let file = """
        --- meldpunt
        id: loket-gouda
        name: Loket aan de Markt
        opened: 2021-05-01
        covers: 2021-Q4
        kind: loket
        reports: 838
        cost: 1250.50
        open: true
        place: GM0513
        host: politie
        partners: [om, politie]
        action: meer-loketten
        audience: public
        ---
        Wie iets ziet, loopt *binnen*.

        --- meldpunt
        id: lijn
        name: "De lijn: dag en nacht"
        ---

        """

    let schema: RegisterSchema
    let rows: [RegisterRow]
    let log = PackLog(unknownKeys: .error)

    init() throws {
        let schema = try #require(RegisterSchema(Self.schema, log: log))
        self.schema = schema
        rows = Self.rows(Self.file, schema, log)
    }

    static func rows(_ text: String, _ schema: RegisterSchema, _ log: PackLog) -> [RegisterRow] {
        var rows: [RegisterRow] = []
        BlockFile(name: "meldpunt.md", bytes: Array(text.utf8), log: log).read(kinds: [schema.word]) { block in
            if let row = schema.record.read(block.keys, text: block.text) { rows.append(row) }
        }
        return rows
    }

    @Test("Rows are read from blocks with the types of their fields, and written back byte for byte")
    func roundTrip() {
        #expect(log.findings.isEmpty && rows.count == 2)
        #expect(rows[0][ValueKey<Euros>(name: "cost")] == Euros(cents: 125_050))
        #expect(rows[0][ValueKey<PlanDate>(name: "opened")] == PlanDate("2021-05-01"))
        #expect(rows[1].values.count == 2)
        let blocks = rows.map { RecordBlock.text(schema.word, keys: schema.record.written($0), text: $0.text) }
        #expect(blocks.joined(separator: "\n") == Self.file)
    }

    @Test("What is wrong is a finding with file, line and key")
    func findings() {
        let text = "--- meldpunt\nid: a\nopend: 2021-05-01\nkind: winkel\n---\n"
        #expect(Self.rows(text, schema, log).isEmpty)
        #expect(log.findings.map(\.row) == [3, 2, 4])
        #expect(log.findings[0].cure.english == "write \"opened\", or remove the line")
        #expect(log.findings[1].found.english == "no name")
        #expect(log.findings[2].expected.dutch == "een van loket, telefoon")
    }

    @Test("The form and the columns of a file list the fields with their labels, and take what is typed")
    func form() throws {
        let fields = schema.record.form
        let labels = fields.map { $0.label(.dutch) }
        #expect(labels.prefix(3) == ["Naam", "Geopend", "Periode"] && labels.last == "Tekst")
        #expect(
            fields.map { $0.read(rows[0]) }.prefix(6) == [
                "Loket aan de Markt", "2021-05-01", "2021-Q4", "loket", "838", "1250.50",
            ])
        var row = rows[1]
        let cost = try #require(fields.first { $0.name == "cost" })
        try cost.take("12,50", into: &row)
        #expect(row[ValueKey<Euros>(name: "cost")] == Euros(cents: 1250))
        #expect(throws: FieldProblem.noNumber("veel")) { try cost.take("veel", into: &row) }
        let kind = try #require(fields.first { $0.name == "kind" })
        #expect(throws: FieldProblem.notOneOf("winkel")) { try kind.take("winkel", into: &row) }
    }

    @Test("A viewer sees the fields of their audience; of a field without one only the bureau knows")
    func visible() {
        let anybody = Sight(viewer: .public) { _ in true }
        let seen = schema.record.shown(rows[0], anybody)
        #expect(seen.id == rows[0].id && seen[ValueKey<String>(name: "name")] == "Loket aan de Markt")
        #expect(seen.values["reports"] == nil && seen.values["cost"] == nil && seen.text == rows[0].text)
        let partner = schema.record.shown(rows[0], Sight(viewer: .partner([])) { _ in true })
        #expect(partner[ValueKey<Double>(name: "reports")] == 838 && partner.values["cost"] == nil)
        let hidden = Sight(viewer: .public) { !["meer-loketten", "politie"].contains($0.name) }
        let pruned = schema.record.shown(rows[0], hidden)
        #expect(pruned.values["action"] == nil && pruned.values["host"] == nil)
        #expect(pruned[ValueKey<[OrganisationID]>(name: "partners")]?.map(\.rawValue) == ["om"])
    }

    @Test("References name what must be found, with the path of their key")
    func references() {
        let references = schema.record.references(rows[0])
        #expect(references.contains(Reference(.record(["agenda"]), name: "meer-loketten", path: "action")))
        #expect(references.contains(Reference(.area, name: "GM0513", path: "place")))
        #expect(references.filter { $0.target == .organisation }.map(\.name) == ["politie", "om", "politie"])
        #expect(schema.record.references(rows[1]).isEmpty)
    }

    @Test("Search reads what is seen, and words instead of marks")
    func search() {
        let words = schema.record.searched(rows[0]) { $0.replacing("*", with: "") }
        #expect(words.contains("Loket aan de Markt") && words.contains("Wie iets ziet, loopt binnen."))
        #expect(!words.contains("1250.50"))
    }
}
