import Bootstrap
import Cube
import Editions
import Facts
import Figures
import Foundation
import Phrases
import Store
import Synchronization
import TestKit
import Testing

@Suite("vib import", .serialized)
struct ImportTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func workplace(_ flags: [Setting: String] = [:]) async throws -> Workplace {
        let standard: [Setting: String] = [
            .data: folder.path("data"),
            .region: Shared.repository.appending(path: "Tests/Packs/gouda-rijswijk-zoetermeer").path,
        ]
        return try await Workplace.open(
            flags: standard.merging(flags) { $1 }, terminal: Terminal(language: .dutch, isJSON: false),
            environment: [:],
            programPath: folder.path("vib"))
    }

    /// A table in which every count is the same, so that a mixture of two shows in any cell.
    private static func table(count: Int, rows: Int = 12_000, month: String = "2022MM01") -> [UInt8] {
        var text = "\"ID\";\"SoortMisdrijf\";\"WijkenEnBuurten\";\"Perioden\";\"GeregistreerdeMisdrijven_1\"\n"
        for row in 0..<rows { text += "\(row);\"1.1.1\";\"BU\(10_000_000 + row)\";\"\(month)\";\(count)\n" }
        return Array(text.utf8)
    }

    /// The counts that a delivery holds.
    private static func counts(_ id: DeliveryID, in store: Store) throws -> Set<Int32> {
        let planes = try store.cells(of: id).planes(offence: 0)
        return Set(planes.monthly.cells.compactMap(\.count))
    }

    @Test("of a file that another program keeps rewriting takes in one version or none", arguments: [256, 0])
    func rewritten(payloadMegabytes: Int) async throws {
        let workplace = try await workplace([.payloadMegabytes: String(payloadMegabytes)])
        let versions = [Self.table(count: 3), Self.table(count: 5)]
        let path = folder.path("cijfers.csv")
        try Data(versions[0]).write(to: URL(filePath: path))
        let writer = Rewriter(path: path, versions: versions)
        var published = 0
        // Two of five took in a mixture before: of eight hardly ever none.
        for _ in 0..<8 {
            do throws(CommandFailure) { try workplace.importFiles(ImportRequest(files: [path]), format: .json) } catch {
                #expect(error.exitCode == 1)
            }
        }
        writer.stop()
        for record in try workplace.store.deliveries() {
            published += 1
            let counts = try Self.counts(record.id, in: workplace.store)
            #expect(counts == [3] || counts == [5], "delivery \(record.id) holds counts of both versions")
            guard record.payloadKept else { continue }
            let kept = try Data(contentsOf: URL(filePath: folder.path("data/payloads/\(record.sha256)")))
            #expect(versions.contains(Array(kept)))
        }
        #expect(published > 0 && writer.rounds > 1)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path("data/payloads")).allSatisfy {
                !$0.hasPrefix("incoming-")
            })
    }

    @Test("keeps a file with months that are still to come, and does not publish it, then or later")
    func stillToCome() async throws {
        let workplace = try await workplace()
        let now = Int64(Date().timeIntervalSince1970)
        let path = folder.path("cijfers.csv")
        for month in ["2099MM12", "2199JJ00"] {
            try Data(Self.table(count: 3, rows: 10, month: month)).write(to: URL(filePath: path))
            try workplace.importFiles(ImportRequest(files: [path]), format: .json)
            let newest = try #require(try workplace.store.deliveries().first)
            #expect(!newest.isPublished && newest.delivery.receivedAt >= now)
            let finding = try #require(try workplace.store.findings(of: newest.id).first)
            #expect(finding.kind == .periodAfterReceipt && finding.severity == .error)
            #expect(finding.found.dutch == month && finding.column == "Perioden")
            #expect(throws: StoreError.periodAfterReceipt(newest.id)) { try workplace.store.publish(newest.id) }
        }
        #expect(try workplace.store.published().isEmpty)
    }

    @Test("refuses inhabitants of a year that is still to come")
    func inhabitantsToCome() async throws {
        let workplace = try await workplace()
        let path = try folder.write("gebied;inwoners\nGM0344;361000\nGM0307;158000\n", to: "inwoners.csv")
        let refusal = #expect(throws: CommandFailure.self) {
            try workplace.importFiles(ImportRequest(files: [path], year: 2099), format: .json)
        }
        #expect(refusal?.exitCode == 1)
        #expect(try workplace.store.references().isEmpty)
    }

    @Test("refuses lists whose names point at a person, and leaves such a number out of the name of a file")
    func names() async throws {
        let workplace = try await workplace()
        let list = try folder.write("Key;Title\nGM0344;Bel 06–12345678\nGM0307;Amersfoort\n", to: "lijst.csv")
        let refusal = #expect(throws: CommandFailure.self) {
            try workplace.importFiles(ImportRequest(files: [list]), format: .json)
        }
        #expect(refusal?.exitCode == 1)
        #expect(try workplace.store.references().isEmpty)
        let path = folder.path("van jan@voorbeeld.nl 06-12345678.csv")
        try Data(Self.table(count: 3, rows: 10)).write(to: URL(filePath: path))
        try workplace.importFiles(ImportRequest(files: [path]), format: .json)
        #expect(try workplace.store.deliveries().first?.fileName == "van … ….csv")
    }

    @Test("says of a file whose name is no text that it is not there, and of a folder of them too")
    func namesWithoutText() async throws {
        let workplace = try await workplace()
        let odd = folder.path("odd")
        try FileManager.default.createDirectory(atPath: odd, withIntermediateDirectories: true)
        let bytes = Array(odd.utf8) + [0x2F, 0xFF, 0xFE, 0x2E, 0x63, 0x73, 0x76, 0]
        let descriptor = bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { Foundation.open($0.baseAddress!, O_CREAT | O_WRONLY, 0o600) }
        }
        try #require(descriptor >= 0)
        close(descriptor)
        let shown = String(decoding: bytes.dropLast(), as: UTF8.self)
        #expect(throws: CommandFailure.self) {
            try workplace.importFiles(ImportRequest(files: [shown, odd]), format: .json)
        }
        let plan = Workplace.PlanImportRequest(path: odd, kind: .agenda, year: nil, isPreview: true, removes: false)
        #expect(throws: CommandFailure.self) { try workplace.importPlan(plan, format: .json) }
    }

    @Test("never follows or writes over what lies where the copy comes")
    func planted() async throws {
        let workplace = try await workplace()
        let path = folder.path("cijfers.csv")
        try Data(Self.table(count: 3, rows: 10)).write(to: URL(filePath: path))
        let other = try folder.write("of somebody else", to: "other")
        for number in 0..<400 {
            symlink(other, folder.path("data/payloads/incoming-\(getpid()).\(number)"))
        }
        try workplace.importFiles(ImportRequest(files: [path]), format: .json)
        #expect(try String(contentsOfFile: other, encoding: .utf8) == "of somebody else")
        let newest = try #require(try workplace.store.deliveries().first)
        #expect(newest.payloadKept && newest.isPublished)
    }
}

/// Another program that writes one version of a file over the other, piece by piece and in place.
private final class Rewriter: Sendable {
    private let isStopped = Atomic(false)
    private let done = DispatchSemaphore(value: 0)
    private let count = Atomic(0)
    var rounds: Int { count.load(ordering: .relaxed) }

    init(path: String, versions: [[UInt8]]) {
        Thread.detachNewThread { [self] in
            var round = 0
            while !isStopped.load(ordering: .relaxed) {
                round += 1
                let bytes = versions[round % versions.count], descriptor = open(path, O_WRONLY)
                var offset = 0
                while offset < bytes.count {
                    let piece = min(32_768, bytes.count - offset)
                    bytes.withUnsafeBytes {
                        _ = pwrite(descriptor, $0.baseAddress.map { $0 + offset }, piece, off_t(offset))
                    }
                    offset += piece
                    usleep(1_500)
                }
                close(descriptor)
                count.store(round, ordering: .relaxed)
                usleep(60_000)
            }
            done.signal()
        }
    }

    func stop() {
        isStopped.store(true, ordering: .relaxed)
        done.wait()
    }
}
