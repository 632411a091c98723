import Bootstrap
import Foundation
import Phrases
import Store
import TestKit
import Testing

@Suite("vib import --explain", .serialized)
struct ExplainTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("says what a file is and keeps nothing of it, also of one that is refused")
    func keepsNothing() async throws {
        let workplace = try await Workplace.open(
            flags: [
                .data: folder.path("data"),
                .region: Shared.repository.appending(path: "Tests/Packs/gouda-rijswijk-zoetermeer").path,
            ], terminal: Terminal(language: .dutch, isJSON: false), environment: [:], programPath: folder.path("vib"))
        let examples = Shared.repository.appending(path: "docs/formats/examples").path
        let files = try FileManager.default.contentsOfDirectory(atPath: examples).map { "\(examples)/\($0)" }
        try workplace.explainFiles(ImportRequest(files: files + [folder.path("weg.csv")]), format: .json)
        #expect(try workplace.store.deliveries().isEmpty && workplace.store.references().isEmpty)
        let payloads = folder.path("data/payloads")
        #expect((try? FileManager.default.contentsOfDirectory(atPath: payloads))?.isEmpty ?? true)
    }
}
