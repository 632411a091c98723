import Facts
import Foundation
import Phrases
import RegionPack
import Reports
import TestKit
import Testing

@Suite("Templates of reports are read with care")
struct TemplateTests {
    static let wording = """
        --- wording
        id: change
        ---
        rise: {{in}} {{counted}}, {{was}}[ ({{percent}})].
        fall: {{in}} {{counted}}.
        equal: {{in}} {{counted}}, even veel.
        couldBeChance: {{in}} {{counted}}. Dat kan toeval zijn.
        tooFew: {{in}} {{counted}}. Te weinig.
        missing: Geen cijfer: {{reason}}.
        notPublished: Geen cijfer: {{reason}}.
        break: {{in}} {{counted}}.[ {{reason}}]
        uncompared: {{in}} {{counted}}.
        provisional: Voorlopig.
        incomplete: Niet volledig: {{lacking}}.
        """
    static let head = """
        --- report
        id: proef
        version: 1
        title: "Proef {{place}}"
        places: region
        period: month
        due: 21
        deadline: 5
        ---
        --- figure
        id: totaal
        offence: all
        ---
        --- section
        id: kern
        title: Kern
        ---

        """

    static func read(_ text: String, wordings: String = wording) -> ReportReading {
        ReportFolder.read(
            [
                ReportFile(name: "reports/proef.md", text: text),
                ReportFile(name: "reports/wordings.md", text: wordings),
            ], pack: .test())
    }

    @Test("A whole template is read, with the sentences that all templates share")
    func reads() throws {
        let reading = Self.read(Self.head + "{{totaal|change}}\n\n- een\n- twee\n")
        #expect(reading.findings.isEmpty, "\(reading.findings.map(\.found.dutch))")
        let template = try #require(reading.templates.first)
        #expect(template.sections.map(\.paragraphs.count) == [3])
        #expect(template.wordings.map(\.id) == ["change"])
        #expect(reading.sources["proef"]?.map(\.name) == ["reports/wordings.md", "reports/proef.md"])
    }

    @Test(
        "What a template may not say is found on its line",
        arguments: [
            ("Er waren 558 misdrijven.", 18, "558"), ("\n\nDat komt door corona.", 20, "door"),
            ("Dankzij de inzet.", 18, "dankzij"), ("{{totaal}}", 18, "{{totaal}}"),
            ("{{totaal|spread}}", 18, "{{totaal|spread}}"), ("{{ander|change}}", 18, "ander"),
            ("{{totaal|change", 18, "{{ zonder }}"), ("Er waren ٥ misdrijven.", 18, "٥"),
            ("De helft (½) meer.", 18, "½"),
        ])
    func finds(_ text: String, line: Int, found: String) throws {
        let reading = Self.read(Self.head + text + "\n")
        #expect(reading.templates.isEmpty)
        let finding = try #require(reading.findings.first)
        #expect(finding.row == line && finding.file == "reports/proef.md")
        #expect(finding.found.dutch.contains(found), "\(finding.found.dutch)")
        #expect(!finding.expected.dutch.isEmpty && !finding.cure.dutch.isEmpty)
        #expect(finding.found.exact(.english) != nil)
    }

    @Test("In a section about an effect a cause may be named")
    func effect() {
        let text = Self.head.replacing("title: Kern", with: "title: Kern\neffect: true") + "Minder door corona.\n"
        #expect(Self.read(text).findings.isEmpty)
    }

    @Test("Each state needs its sentence, once, and only slots that there are")
    func wordings() {
        func found(_ change: (String) -> String) -> [String] {
            Self.read(Self.head + "{{totaal|change}}\n", wordings: change(Self.wording)).findings.map(\.found.dutch)
        }
        #expect(
            found { $0.replacing("tooFew: {{in}} {{counted}}. Te weinig.\n", with: "") }.first == "geen zin voor tooFew"
        )
        #expect(found { $0 + "\nrise: nog een\n" }.first?.contains("nog een") == true)
        #expect(found { $0.replacing("{{reason}}.\nnot", with: "{{cause}}.\nnot") }.first == "{{cause}}")
    }

    @Test(
        "A block that means nothing is an error, and leaves out its template",
        arguments: [
            "--- figure\nid: totaal\noffence: all\n---\n", "--- figure\nid: x\noffence: 9.9.9\n---\n",
            "--- figure\nid: x\noffence: all\nplace: wijken\n---\n",
            "--- figure\nid: x\noffence: all\ncompare: reference\n---\n",
            "--- figure\nid: x\noffences: [all, all]\nyears: 5\n---\n",
            "--- chart\ntitle: Grafiek\nfigure: totaal\n---\n",
            "--- table\ntitle: Tabel\nfigures: [ander]\ncolumns: [count]\n---\n",
            "--- table\ntitle: Tabel\nfigures: [totaal]\ncolumns: [aantal]\n---\n", "--- plaatje\nid: x\n---\n",
        ])
    func refuses(_ block: String) {
        let reading = Self.read(Self.head + block)
        #expect(reading.templates.isEmpty && reading.findings.contains { $0.severity == .error })
    }
}

@Suite("The templates of Midden-Nederland")
struct PackTemplateTests {
    @Test("All are whole, without a finding")
    func whole() throws {
        let folder = Shared.repository.appending(path: "Regions/midden-nederland").path
        let reading = ReportFolder.read(folder: folder, pack: try RegionPack.load(from: folder).pack)
        #expect(reading.findings.isEmpty, "\(reading.findings.map { "\($0.file):\($0.row) \($0.found.dutch)" })")
        #expect(
            reading.templates.map(\.id) == ["maandbericht", "veiligheidsbeeld-halfjaar", "veiligheidsbeeld-jaar"])
    }
}
