import Editions
import Facts
import Foundation
import Store
import TestKit
import Testing

@testable import Ingest

@Suite("What is kept is looked at again")
struct KeptDamageTests {
    let data: DataFolder

    init() throws { data = try DataFolder() }

    private func damage(_ id: DeliveryID) async throws -> [Finding] {
        try await data.store.keptDamage(of: data.store.delivery(id)) { _ in }
    }

    /// A delivery with its received file, whose checksum is its own.
    private func delivered() throws -> (DeliveryID, payload: String) {
        let text = "a;b\n1;2\n"
        let received = try data.folder.write(text, to: "cijfers.csv")
        let batch = try Batch.small(["GM0340": 10], sha256: FileChecksum.sha256(Array(text.utf8)))
        let id = try data.store.record(batch, fileName: "cijfers.csv", payload: try data.store.receive(received))
        return (id, data.path("payloads/\(batch.sha256)"))
    }

    @Test("A sound delivery has no finding, with a received file and without one")
    func sound() async throws {
        let (id, _) = try delivered()
        #expect(try await damage(id).isEmpty)
        let large = try data.store.record(
            try Batch.small(["GM0344": 5], sha256: ""), fileName: "groot.csv", payload: nil)
        #expect(try await damage(large).isEmpty)
    }

    @Test("Every bit of the cells that turns over is found, and so is a file that is gone or cut off")
    func cells() async throws {
        let (id, _) = try delivered()
        let path = data.path("deliveries/\(id).cells")
        let whole = try Data(contentsOf: URL(filePath: path))
        for place in whole.indices {
            var bytes = whole
            bytes[place] ^= UInt8(1 << (place % 8))
            try bytes.write(to: URL(filePath: path))
            let findings = try await damage(id)
            #expect(findings.map(\.kind) == [.keptDamage], "byte \(place)")
        }
        try whole.dropLast(1).write(to: URL(filePath: path))
        #expect(try await damage(id).map(\.file) == ["deliveries/\(id).cells"])
        try FileManager.default.removeItem(atPath: path)
        let gone = try #require(try await damage(id).first)
        #expect(gone.severity == .error && gone.languageFault == nil)
    }

    @Test("A received file that is another is found")
    func payloads() async throws {
        let (id, path) = try delivered()
        try Data("a;b\n1;3\n".utf8).write(to: URL(filePath: path))
        let found = try await damage(id)
        #expect(found.map(\.kind) == [.keptDamage] && found.allSatisfy { $0.file.hasPrefix("payloads/") })
        try FileManager.default.removeItem(atPath: path)
        #expect(try await damage(id).count == 1)
    }

    @Test("A reading that is to end, ends")
    func ends() async throws {
        let (id, _) = try delivered()
        await #expect(throws: CancellationError.self) {
            try await data.store.keptDamage(of: data.store.delivery(id)) { _ in throw CancellationError() }
        }
    }
}
