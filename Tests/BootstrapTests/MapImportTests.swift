import Bootstrap
import Foundation
import Phrases
import Store
import TestKit
import Testing

@Suite("vib import of a GeoPackage", .serialized)
struct MapImportTests {
    @Test("takes in the layer that is asked for, and starts nothing for a file that comes in over the site")
    func layer() async throws {
        let folder = try TemporaryFolder(), program = try StandInMapProgram()
        let workplace = try await Workplace.open(
            flags: [
                .data: folder.path("data"),
                .region: Shared.repository.appending(path: "Tests/Packs/gouda-rijswijk-zoetermeer").path,
            ], terminal: Terminal(language: .dutch, isJSON: false), environment: program.environment,
            programPath: folder.path("vib"))
        let path = try folder.write(Data(StandInMapProgram.geoPackage(["wijken", "gemeenten"])), to: "grenzen.gpkg")
        guard case .refused(let words) = try workplace.takeInDraft(path, division: nil) else {
            Issue.record("the site took a map in")
            return
        }
        #expect(words.english.contains("ogr2ogr -f GeoJSON") && program.asked.isEmpty)
        try workplace.explainFiles(ImportRequest(files: [path], layers: ["wijken"]), format: .json)
        #expect(try workplace.store.references().isEmpty && program.asked.last?.last == "wijken")
        #expect(throws: CommandFailure.self) {
            try workplace.importFiles(ImportRequest(files: [path], year: 2024), format: .json)
        }
        try workplace.importFiles(ImportRequest(files: [path], year: 2024, layers: ["gemeenten"]), format: .json)
        #expect(try !workplace.store.references().isEmpty && program.asked.last?.last == "gemeenten")
    }
}
