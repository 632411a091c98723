import Facts
import Foundation
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

@Suite("Sources of a pack")
struct SourcesTests {
    private static let text = """
        sources:
          - id: reeks
            name: {nl: Reeks, en: Series}
            definition: Wat er geteld wordt.
            owner: Bureau
            licence: Niet openbaar
            measure: count
            unit: {nl: meldingen, en: reports}
            refreshMonths: 1
            disclosure:
              public: {smallestArea: municipality, shortestPeriod: year, withheldUpTo: 4, codes: false}
              partners: {smallestArea: cbsWijk, shortestPeriod: month, withheldUpTo: 0}
            codes:
              - {code: E33, name: Verward gedrag}
            breaks:
              - {year: 2021, what: {nl: Nieuwe opzet, en: New design}}

        """

    /// The test pack with a file of sources beside its own.
    private func load(_ text: String) throws -> (pack: RegionPack?, findings: [Finding]) {
        try withTemporaryFolder { folder in
            try FileManager.default.copyItem(
                atPath: Packs.path("Tests/Packs/gouda-rijswijk-zoetermeer"), toPath: folder.path("pack"))
            try FileManager.default.copyItem(atPath: Packs.path("Regions/_shared"), toPath: folder.path("_shared"))
            try folder.write(text, to: "pack/sources.yaml")
            do throws(PackError) {
                let read = try RegionPack.load(from: folder.path("pack"))
                return (read.pack, read.findings)
            } catch { return (nil, error.findings) }
        }
    }

    @Test("are read as they are written, with a rule per audience")
    func read() throws {
        let source = try #require(try load(Self.text).pack?.source(id: "reeks"))
        #expect(source.name.english == "Series" && source.refreshMonths == 1 && source.content == .values)
        #expect(source.codes.map(\.code) == ["E33"] && source.breaks.map(\.year) == [2021])
        let open = try #require(source.rule(for: .public))
        #expect(open.smallestArea == .municipality && open.shortestPeriod == .year)
        #expect(open.withheldUpTo == 4 && !open.showsCodes)
        #expect(source.rule(for: .partners)?.smallestArea == .cbsWijk && source.rule(for: .analyst) == nil)
    }

    @Test(
        "that cannot be are told with line and cure",
        arguments: [
            ("measure: count", "measure: aantal", 7, "\"aantal\""),
            ("refreshMonths: 1", "refreshMonths: 0", 9, "\"0\""),
            ("withheldUpTo: 4", "withheldUpTo: weinig", 11, "\"weinig\""), ("cbsWijk", "wijk", 12, "\"wijk\""),
            ("withheldUpTo: 4", "withheldUpTo: 1", 11, "\"1\""),
            ("    measure", "    content: offences\n    measure", 2, "content: offences in a source that is not open"),
            ("    measure", "    content: population\n    measure", 2, "content: population in a source"),
            ("    measure", "    content: boundaries\n    measure", 2, "content: boundaries in a source"),
            ("  partners:", "  publiek:", 12, "publiek"), ("code: E33", "code: E14", 14, "\"E14\""),
            ("code: E33", "code: e33", 14, "\"e33\""), ("    owner: Bureau\n", "", 2, "no owner"),
            ("id: reeks", "id: Mijn reeks", 2, "Mijn reeks"), ("year: 2021", "year: '21'", 16, "21"),
            ("    refreshMonths", "    open: true\n    refreshMonths", 2, "open source with rules"),
            ("shortestPeriod: year", "shortestPeriod: jaar", 11, "\"jaar\""),
        ])
    func broken(text: String, replacement: String, line: Int, found: String) throws {
        let findings = try load(Self.text.replacing(text, with: replacement, maxReplacements: 1)).findings
        let finding = try #require(
            findings.first { $0.file == "sources.yaml" && $0.found.english.contains(found) }, "\(findings)")
        #expect(finding.row == line && finding.languageFault == nil)
    }

    @Test("of an open table name it, and what the table calls their kinds")
    func openTable() throws {
        let open = Self.text.replacing(
            "    disclosure:\n", with: "    table: {id: 47021NED, topic: nuisance}\n    open: true\n"
        )
        .split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.hasPrefix("      public") && !$0.hasPrefix("      partners") }.joined(separator: "\n")
        .replacing("name: Verward gedrag}", with: "name: Verward gedrag, title: Overlast door verward persoon}")
        let source = try #require(try load(open).pack?.source(id: "reeks"))
        #expect(source.table == OpenTable(id: "47021NED", topic: .nuisance))
        #expect(source.codes.map(\.title) == ["Overlast door verward persoon"])
        for wrong in [
            open.replacing("    open: true\n", with: ""), open.replacing("measure: count", with: "measure: number"),
            open.replacing("topic: nuisance", with: "topic: overlast"),
        ] {
            let findings = try load(wrong).findings
            #expect(findings.contains { $0.file == "sources.yaml" && $0.severity == .error }, "\(wrong)")
            #expect(findings.compactMap(\.languageFault) == [])
        }
    }

    @Test("that are open to every coalition are taken over into a new pack")
    func openSources() throws {
        let file = try String(contentsOfFile: Packs.path("Regions/midden-nederland/sources.yaml"), encoding: .utf8)
        let text = try #require(OpenSources.text(of: file))
        let read = try load(text), real = try Packs.load("Regions/midden-nederland")
        let wanted = [
            "misdrijven", "inwoners", "grenzen", "overlast", "overlast-wijken", "aangiften", "internetaangiften",
        ]
        #expect(
            read.pack?.sources == wanted.compactMap { real.source(id: $0) } && read.pack?.sources.count == wanted.count)
        #expect(OpenSources.text(of: Self.text) == nil)
    }

    @Test("that protect nothing or cannot be enforced are no pack")
    func unprotected() throws {
        #expect(try load(Self.text.replacing("withheldUpTo: 4", with: "withheldUpTo: 1")).pack == nil)
        for limit in ["0", "2"] {
            #expect(try load(Self.text.replacing("withheldUpTo: 4", with: "withheldUpTo: \(limit)")).pack != nil)
        }
        let offences = Self.text.replacing("    measure", with: "    content: offences\n    measure")
        #expect(try load(offences).pack == nil)
    }

    @Test("that nobody would see are a warning")
    func unseen() throws {
        let start = try #require(Self.text.range(of: "    disclosure")),
            end = try #require(Self.text.range(of: "    codes"))
        let read = try load(Self.text.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: ""))
        #expect(read.pack != nil && read.findings.contains { $0.found.english.contains("without disclosure") })
        let twice = Self.text + Self.text.dropFirst("sources:\n".count)
        #expect(try load(twice).findings.contains { $0.found.english.contains("a second time") })
    }

    @Test("of Midden-Nederland keep what is about people from who need not know it")
    func real() throws {
        let pack = try Packs.load("Regions/midden-nederland")
        let confused = try #require(pack.source(id: "verward-gedrag"))
        #expect(!confused.isOpen && confused.rule(for: .public)?.shortestPeriod == .year)
        #expect(confused.rule(for: .public)?.withheldUpTo == 4)
        #expect(confused.rule(for: .partners)?.shortestPeriod == .month)
        #expect(pack.sources.filter { !$0.isOpen }.map(\.id) == ["verward-gedrag", "meld-misdaad-anoniem"])
        #expect(pack.source(id: "veiligheidsmonitor")?.breaks.map(\.year) == [2021])
        for source in pack.sources { #expect(source.definition.exact(.english) != nil, "\(source.id)") }
    }
}
