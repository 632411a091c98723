import Bootstrap
import Editions
import Facts
import Foundation
import Phrases
import Store
import TestKit
import Testing

@Suite("vib import --source", .serialized)
struct SourceImportTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func workplace() async throws -> Workplace {
        try await Workplace.open(
            flags: [
                .data: folder.path("data"), .region: Shared.repository.appending(path: "Regions/midden-nederland").path,
            ], terminal: Terminal(language: .dutch, isJSON: false), environment: [:], programPath: folder.path("vib"))
    }

    private func example(_ name: String) -> String {
        Shared.repository.appending(path: "docs/formats/examples/\(name)").path
    }

    @Test("takes the examples in, by the option or by their own column, and lists the sources")
    func examples() async throws {
        let workplace = try await workplace()
        try workplace.importFiles(
            ImportRequest(files: [example("survey.csv")], source: "veiligheidsmonitor"), format: .json)
        try workplace.importFiles(ImportRequest(files: [example("own-series.csv")]), format: .json)
        #expect(try workplace.store.references().map(\.source) == ["verward-gedrag", "veiligheidsmonitor"])
        let values = try workplace.store.sourceValues(in: .newest)
        #expect(values["verward-gedrag"]?.count == 7 && values["veiligheidsmonitor"]?.count == 7)
        for format in [AnswerFormat.text, .csv, .json] { try workplace.listSources(format: format) }
    }

    @Test("takes nuisance in by its table, and reports beside the offences of the same file")
    func openTables() async throws {
        let workplace = try await workplace()
        try workplace.importFiles(ImportRequest(files: [example("open-table.csv")]), format: .json)
        let rows = [
            "ID;SoortMisdrijf;RegioS;Perioden;GeregistreerdeMisdrijven_1;Aangiften_2",
            "0;0.0.0;GM0344;2022JJ00;24248;21823", "1;1.1.1;GM0344;2022JJ00;900;880",
        ]
        try folder.write(rows.joined(separator: "\n") + "\n", to: "47013NED.csv")
        try workplace.importFiles(ImportRequest(files: [folder.path("47013NED.csv")]), format: .json)
        let values = try workplace.store.sourceValues(in: .newest)
        #expect(values.mapValues(\.count) == ["overlast": 6, "aangiften": 2])
        #expect(try workplace.store.deliveries().filter { !$0.isExample }.map(\.rowCount) == [2])
        // With --source the offences stay out.
        try workplace.importFiles(
            ImportRequest(files: [folder.path("47013NED.csv")], source: "aangiften"), format: .json)
        #expect(try workplace.store.deliveries().filter { !$0.isExample }.count == 1)
        #expect(throws: CommandFailure.self) {
            try workplace.importFiles(
                ImportRequest(files: [example("open-table.csv")], source: "verward-gedrag"), format: .json)
        }
    }

    @Test("takes the offences of a file in of which no source takes the reports")
    func reportsOfOthers() async throws {
        let workplace = try await workplace()
        try folder.write(
            "ID;SoortMisdrijf;RegioS;Perioden;GeregistreerdeMisdrijven_1;Aangiften_2\n0;2.5.1;GM0344;2022JJ00;48;21\n",
            to: "47013NED.csv")
        try workplace.importFiles(ImportRequest(files: [folder.path("47013NED.csv")]), format: .json)
        #expect(try workplace.store.deliveries().filter { !$0.isExample }.map(\.rowCount) == [1])
        #expect(try workplace.store.sourceValues(in: .newest).isEmpty)
    }

    @Test("keeps nothing of counts that would make too large a table with what there is")
    func tooManyCells() async throws {
        let workplace = try await workplace()
        // Each half is 725 areas by 725 months and their years; together they are four times as much.
        for (half, isTaken) in [(0..<725, true), (725..<1_450, false)] {
            let rows = half.map { "BU0344\(1_000 + $0);\(Month(ordinal: Int32(1900 * 12 + $0)).key);9\n" }
            try folder.write("gebied;periode;waarde\n" + rows.joined(), to: "helft.csv")
            let request = ImportRequest(files: [folder.path("helft.csv")], source: "verward-gedrag")
            if isTaken {
                try workplace.importFiles(request, format: .json)
            } else {
                #expect(throws: CommandFailure.self) { try workplace.importFiles(request, format: .json) }
            }
        }
        #expect(try workplace.store.sourceValues(in: .newest)["verward-gedrag"]?.count == 725)
    }

    @Test("keeps nothing of a file that counts what is never taken in, or that is of no source")
    func refused() async throws {
        let workplace = try await workplace()
        let text = "gebied;periode;waarde;code\nUtrecht;2023;3;E33\nUtrecht;2022;1;E14\n"
        try folder.write(text, to: "reeks.csv")
        for source in ["verward-gedrag", "onbekend", nil] {
            #expect(throws: CommandFailure.self) {
                try workplace.importFiles(
                    ImportRequest(files: [folder.path("reeks.csv")], source: source), format: .json)
            }
        }
        #expect(throws: CommandFailure.self) {
            try workplace.importFiles(
                ImportRequest(files: [example("code-list.csv")], source: "verward-gedrag"), format: .json)
        }
        #expect(try workplace.store.references().isEmpty)
    }
}
