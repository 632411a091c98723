import Cube
import Facts
import Foundation
import Geography
import Ingest
import Phrases
import TestKit
import Testing

@Suite("The examples of docs/formats")
struct FormatTests {
    static let folder = Shared.repository.appending(path: "docs/formats")

    private static func path(_ name: String) -> String { folder.appending(path: "examples/\(name)").path }

    /// A region of a few municipalities and a district, with two sources; a survey is said to be one.
    static func options(for name: String = "") throws -> IngestOptions {
        var areas = try CodeList.read(path: path("code-list.csv")).areas
        let region = [
            "RG-midden-nederland": "Midden-Nederland", "BT-amersfoort": "Amersfoort", "GM0344": "Utrecht",
            "GM0307": "Amersfoort", "GM0339": "Renswoude", "GM0312": "Bunnik",
        ]
        for (code, name) in region { if let code = AreaCode(code) { areas[code] = name } }
        let sources = [
            ExpectedSource(id: "verward-gedrag", measure: .count, codes: ["E33"]),
            ExpectedSource(id: "veiligheidsmonitor", measure: .percentage),
            ExpectedSource(
                id: "overlast", measure: .count, codes: ["E35", "M22"],
                table: OpenTable(id: "47021NED", topic: .nuisance)),
            ExpectedSource(
                id: "aangiften", measure: .count, table: OpenTable(id: "47013NED", topic: .reports)),
        ]
        return IngestOptions(
            known: KnownNames(areas: areas),
            values: ExpectedValues(
                source: name == "survey.csv" ? "veiligheidsmonitor" : nil, sources: sources,
                areas: Set(region.keys.compactMap { AreaCode($0) })))
    }

    private static func read(_ name: String) throws -> Batch {
        try OffenceFile.read(path: path(name), options: try options())
    }

    @Test("have a page each, and every page its example")
    func pages() throws {
        let pages = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
            .filter { $0.hasSuffix(".md") && $0 != "README.md" }
        let examples = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path + "/examples")
        let index = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
        for page in pages {
            let name = String(page.dropLast(3))
            #expect(examples.contains { $0.hasPrefix(name + ".") }, "\(page) has no example")
            #expect(index.contains("(\(page))"), "\(page) is not in the list")
        }
        let all = examples.filter { example in !pages.contains { example.hasPrefix($0.dropLast(3)) } }
        #expect(all.isEmpty, "\(all) have no page")
    }

    @Test(
        "can all be explained in both languages",
        arguments: try FileManager.default.contentsOfDirectory(
            atPath: folder.path + "/examples"))
    func explained(name: String) throws {
        let explanation = FileExplanation.of(path: Self.path(name), name: name, options: try Self.options(for: name))
        #expect(explanation.refusal == nil && explanation.entries > 0)
        let kind = try #require(explanation.kind)
        #expect(kind.dutch != kind.english)
        #expect(!explanation.columns.isEmpty || name.hasSuffix("geojson"))
        #expect(explanation.findings.compactMap(\.languageFault) == [])
    }

    @Test("of own sources are read with their codes, margins and what is secret")
    func values() throws {
        let series = try ValueTable.read(path: Self.path("own-series.csv"), options: try Self.options())
        #expect(series.source == "verward-gedrag" && series.values.count == 7 && series.findings.isEmpty)
        #expect(series.values.map(\.key.area.rawValue).suffix(3) == ["GM0339", "GM0339", "GM0312"])
        #expect(series.values.last?.value == .notPublished(.secret))
        let survey = try ValueTable.read(path: Self.path("survey.csv"), options: try Self.options(for: "survey.csv"))
        #expect(survey.values.first?.margin == 13.4...14.8 && survey.values.first?.respondents == 9_120)
        #expect(survey.values.first?.key.area.rawValue == "RG-midden-nederland" && survey.findings.isEmpty)
    }

    @Test("of nuisance and reports go to the source of their table, as they are published")
    func openTables() throws {
        func read(_ name: String) throws -> [ValueTable] {
            try OpenTableFile.read(RecognisedFile(path: Self.path(name)), options: try Self.options())
        }
        let nuisance = try #require(try read("open-table.csv").first)
        #expect(nuisance.source == "overlast" && nuisance.values.count == 6)
        #expect(nuisance.values.map(\.value).suffix(2) == [.value(4), .notPublished(.secret)])
        #expect(nuisance.findings.map(\.kind) == [.rowsNotTaken] && nuisance.findings[0].count == 1)
        let reports = try read("open-table-view.csv")
        #expect(reports.map(\.source) == ["aangiften"])
        #expect(
            reports[0].values.filter { $0.status == .provisional }.map(\.value)
                == [724_794, 22_940, 391].map { .value($0) })
        let explained = FileExplanation.of(
            path: Self.path("open-table-view.csv"), name: "x", options: try Self.options())
        #expect(
            explained.sources.map(\.source) == ["aangiften"]
                && explained.columns.contains { $0.meaning.dutch == "aantal: aangiften" })
    }

    @Test("of the portal and of clients are read by their names, and a shared name is told")
    func names() throws {
        let portal = try Self.read("portal-download.csv")
        #expect(portal.table == "47022NED")
        #expect(try portal.cell("0.0.0", "BU03120100", "2024MM01").count == 11)
        #expect(try portal.cell("1.1.1", "BU03120001", "2024MM01").count == 2)
        #expect(try portal.cell("1.1.1", "BU03120001", "2024MM02") == RawCell(count: 0))
        #expect(!portal.cells.areas.contains { $0.rawValue == "GM0312" || $0.rawValue == "BU03120000" })
        #expect(try portal.finding(.areaAmbiguous).found.english == "Bunnik (GM0312, BU03120000)")
        let labels = try Self.read("client-labels.csv")
        #expect(try labels.cell("1.1.1", "BU03120100", "2024MM01").count == 3)
        #expect(try labels.cell("1.1.1", "BU03120100", "2024MM02") == RawCell(count: 0))
    }

    @Test("of StatLine are read in any arrangement, and only what counts offences")
    func views() throws {
        let across = try Self.read("statline-view.csv")
        #expect(across.table == "47018NED" && across.rowCount == 4)
        #expect(try across.cell("0.0.0", "BU03120100", "2024JJ00").count == 131)
        #expect(across.releaseStatus.keys.map(\.key) == ["2024JJ00"])
        let down = try Self.read("statline-view-down.csv")
        #expect(down.table == "47013NED" && down.divisionYear == 2026)
        #expect(try down.cell("1.1.1", "GM0312", "2024JJ00").count == 28)
        #expect(try down.cell("0.0.0", "NL00", "2024JJ00").count == 805_327)
        let workbook = try Self.read("excel.xlsx")
        #expect(workbook.rowCount == 4 && workbook.byteCount > 2_000)
        #expect(workbook.sha256 == FileChecksum.sha256(of: Self.path("excel.xlsx")))
        #expect(try workbook.cell("0.0.0", "BU03120100", "2023JJ00").count == 1_120)
    }

    @Test("of a service and of a spreadsheet are read as the table in them")
    func others() throws {
        let rows = try Self.read("service-rows.json")
        #expect(rows.table == "47022NED")
        #expect(try rows.cell("1.1.1", "GM0312", "2024MM02").count == 10)
        #expect(try rows.cell("1.1.1", "BU03120001", "2024MM01") == .secret)
        let spreadsheet = try Self.read("spreadsheet.csv")
        #expect(spreadsheet.rowCount == 2)
        let offence = try spreadsheet.finding(.offenceMalformed), count = try spreadsheet.finding(.countNotInteger)
        #expect(
            offence.row == 5 && offence.cure.dutch.contains("spreadsheet") && count.cure.dutch.contains("spreadsheet"))
        let boundaries = try BoundaryFile.read(path: Self.path("boundaries.geojson"))
        #expect(boundaries.findings.map(\.kind) == [.boundaryTurned] && boundaries.boundaries.count == 2)
    }
}
