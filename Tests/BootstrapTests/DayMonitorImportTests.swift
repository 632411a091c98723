import Bootstrap
import Cube
import Editions
import Facts
import Foundation
import Geography
import Phrases
import Store
import TestKit
import Testing

@Suite("vib import of a day monitor", .serialized)
struct DayMonitorImportTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func workplace() async throws -> Workplace {
        try await Workplace.open(
            flags: [
                .data: folder.path("data"),
                .region: Shared.repository.appending(path: "Tests/Packs/gouda-rijswijk-zoetermeer").path,
            ], terminal: Terminal(language: .dutch, isJSON: false), environment: [:], programPath: folder.path("vib"))
    }

    private func file(_ rows: String, _ header: String = "datum;uurblok;gebied;incidenttype;aantal") throws -> String {
        let path = folder.path("dag.csv")
        try Data("\(header)\n\(rows)\n".utf8).write(to: URL(filePath: path))
        return path
    }

    static let refused: [(rows: String, mark: String)] = [
        ("2026-01-01;20-24;GM0513;Bel 06-12345678;3", "12345678"),
        ("2026-01-01;20-24;GM0513;Auto 12-BGR-3;3", "12-BGR-3"),
        ("2026-01-01;20-24;GM0513;Burger 111222333;3", "111222333"),
        ("2026-01-01;20-24;Kerkstraat 99;E33;3", "Kerkstraat"),
        ("2026-01-01;20-24;GM0513;E14 Poging;3", "Poging"),
        ("2026-01-01;20-24;GM0344;E33 Elders;3", "Elders"),
    ]

    @Test("that is refused leaves no trace in the folder", arguments: refused)
    func noTrace(rows: String, mark: String) async throws {
        let workplace = try await workplace()
        let path = try file(rows)
        #expect(throws: CommandFailure.self) { try workplace.importFiles(ImportRequest(files: [path]), format: .json) }
        #expect(try workplace.store.references().isEmpty && workplace.store.deliveries().isEmpty)
        let data = URL(filePath: folder.path("data"))
        let files = FileManager.default.enumerator(at: data, includingPropertiesForKeys: nil)?.allObjects ?? []
        for case let file as URL in files {
            guard let bytes = try? Data(contentsOf: file) else { continue }
            #expect(bytes.range(of: Data(mark.utf8)) == nil, "\(file.lastPathComponent)")
        }
    }

    @Test("with a day that is still to come is refused")
    func future() async throws {
        let workplace = try await workplace()
        let day = Day(number: Int32(Date().timeIntervalSince1970 / 86_400)).advanced(by: 2)
        let path = try file("\(day);20-24;GM0513;E33 Overlast;0")
        #expect(throws: CommandFailure.self) { try workplace.importFiles(ImportRequest(files: [path]), format: .json) }
        #expect(try workplace.store.references().isEmpty)
    }

    @Test("that is sound is kept without a copy of its file, and makes no delivery of the figures")
    func kept() async throws {
        let workplace = try await workplace()
        let state = try workplace.store.state()
        try workplace.importFiles(
            ImportRequest(files: [try file("2026-01-01;20-24;GM0513;E33 Overlast;3")]), format: .json)
        #expect(try workplace.store.references().map(\.kind) == [.dayCounts])
        #expect(try workplace.store.state() == state && workplace.store.deliveries().isEmpty)
        let payloads = folder.path("data/payloads")
        #expect((try? FileManager.default.contentsOfDirectory(atPath: payloads))?.isEmpty ?? true)
        let gouda = try #require(AreaCode("GM0513")), day = try #require(Day(iso: "2026-01-01"))
        #expect(try workplace.store.days(of: gouda, in: day...day).first?.counts.map(\.count) == [3])
    }
}
