import Cube
import Editions
import Facts
import Figures
import Foundation
import Geography
import Phrases
import Store
import TestKit
import Testing

@testable import Ingest

@Suite("Damage is mended or told, never shown as fewer offences")
struct DamageTests {
    let data: DataFolder

    init() throws { data = try DataFolder() }

    @Test("A snapshot that is gone, cut off, empty or altered is made again", arguments: Damage.allCases)
    func snapshots(damage: Damage) throws {
        try data.deliver(["GM0340": 10, "GM0344": 5])
        #expect(try data.shown("RG-test") == 15)
        let name = try #require(try data.files("snapshots").first)
        let sound = try Data(contentsOf: URL(filePath: data.path("snapshots/" + name)))
        try damage.inflict(on: data.path("snapshots/" + name))

        #expect(try data.shown("RG-test") == 15)
        #expect(try data.shown("GM0340") == 10)
        #expect(try data.files("snapshots") == [name])
        #expect(try Data(contentsOf: URL(filePath: data.path("snapshots/" + name))) == sound)
    }

    @Test("Deliveries without their database are told, not begun anew", arguments: [true, false])
    func databaseGone(isEmptied: Bool) throws {
        try data.deliver(["GM0340": 10])
        let lost = try DataFolder()
        try FileManager.default.createDirectory(atPath: lost.path("lost"), withIntermediateDirectories: true)
        for name in ["deliveries", "payloads"] {
            try FileManager.default.copyItem(atPath: data.path(name), toPath: lost.path("lost/" + name))
        }
        if isEmptied { #expect(FileManager.default.createFile(atPath: lost.path("lost/vib.sqlite"), contents: nil)) }
        let error = #expect(throws: StoreError.self) { _ = try Store(folder: lost.path("lost"), now: { 0 }) }
        guard case .databaseMissing(lost.path("lost")) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(error?.sentence.dutch.contains("vib.sqlite is weg of leeg") == true)
    }

    @Test("Only the snapshot of what counts now is kept")
    func oneSnapshot() throws {
        try data.deliver(["GM0340": 10])
        _ = try data.edition()
        let before = try data.files("snapshots")
        try data.deliver(["GM0340": 11])
        _ = try data.edition()
        let after = try data.files("snapshots")
        #expect(before.count == 1)
        #expect(after.count == 1)
        #expect(before != after)
    }

    @Test("An edition that is being read outlives the snapshot that replaces it")
    func olderEdition() throws {
        try data.deliver(["GM0340": 10])
        let older = try data.edition()
        try data.deliver(["GM0340": 11])
        #expect(try data.shown("GM0340") == 11)
        #expect(try older.cube.cell("GM0340", "2.1.1", in: "2017MM01").count == 10)
    }

    @Test("A delivery whose cells are gone, cut off or altered cannot be published", arguments: Damage.allCases)
    func deliveries(damage: Damage) throws {
        let id = try data.deliver(["GM0340": 10, "GM0344": 5], published: false)
        try damage.inflict(on: data.path("deliveries/\(id).cells"))
        let error = #expect(throws: StoreError.self) { try data.store.publish(id) }
        guard case .damagedDelivery(id, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try data.store.delivery(id).state == .received)
    }

    @Test("Cells that no delivery names are swept when the next one comes in, and others stay")
    func orphans() throws {
        let kept = try data.deliver(["GM0340": 10])
        for name in ["99.cells", "incoming-1.cells"] { try data.folder.write("left", to: "data/deliveries/" + name) }
        // No process has so high a number; the other is being made by this one.
        let (abandoned, own) = ("incoming-2147483647", "incoming-\(getpid()).7")
        for name in [abandoned, own] { try data.folder.write("left", to: "data/payloads/" + name) }
        let next = try data.deliver(["GM0344": 5])
        #expect(try data.files("deliveries") == ["\(kept).cells", "\(next).cells"])
        #expect(try data.files("payloads") == [own])
        #expect(try data.shown("GM0340") == 10)
    }

    @Test("A batch that the database refuses leaves neither a row nor a file")
    func refusedBatch() throws {
        let batch = try Batch.small(["GM0340": 10], sha256: "too short")
        #expect(throws: StoreError.self) { try data.store.record(batch, fileName: "cijfers.csv", payload: nil) }
        #expect(try data.store.deliveries().isEmpty)
        #expect(try data.files("deliveries").isEmpty)
        let id = try data.deliver(["GM0340": 10])
        #expect(try data.store.latest() == id)
    }

    @Test("A database of a newer version, or a file that is none, is refused in words")
    func strangeDatabases() throws {
        try data.execute("INSERT INTO grdb_migrations VALUES ('of a later version')")
        let folder = data.store.folder
        #expect(throws: StoreError.damagedDatabase("written by a newer version of vib")) {
            try Store(folder: folder, now: { 0 })
        }
        try data.folder.write(String(repeating: "no database ", count: 200), to: "other/vib.sqlite")
        let error = #expect(throws: StoreError.self) { try Store(folder: data.folder.path("other"), now: { 0 }) }
        guard case .damagedDatabase = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("A file too large to keep has the checksum of its cells, which a common tool can recompute")
    func checksumOfCells() throws {
        let batch = try Batch.small(["GM0340": 10], sha256: "")
        let id = try data.store.record(batch, fileName: "groot.csv", payload: nil)
        let record = try data.store.delivery(id)
        #expect(record.checksumOf == .cells)
        let process = Process(), output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/sha256sum")
        process.arguments = [data.path("deliveries/\(id).cells")]
        process.standardOutput = output
        try process.run()
        process.waitUntilExit()
        let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(printed.hasPrefix(record.sha256) && record.sha256.count == 64)
    }

    @Test("The received file is kept under its checksum, and no copy of a file that was refused")
    func payloads() throws {
        let received = try data.folder.write("a;b\n1;2\n", to: "cijfers.csv")
        let batch = try Batch.small(["GM0340": 10])
        let id = try data.store.record(batch, fileName: "cijfers.csv", payload: try data.store.receive(received))
        #expect(try data.store.delivery(id).payloadKept)
        #expect(try data.files("payloads") == [batch.sha256])
        #expect(
            try Data(contentsOf: URL(filePath: data.path("payloads/" + batch.sha256))) == Data("a;b\n1;2\n".utf8))
        let refused = try Batch.small(["GM0340": 11], sha256: "too short")
        #expect(throws: StoreError.self) {
            try data.store.record(refused, fileName: "cijfers.csv", payload: try data.store.receive(received))
        }
        #expect(try data.files("payloads") == [batch.sha256])
    }

    @Test("A delivery whose received file cannot get its name is none: both are there or neither")
    func payloadWithoutPlace() throws {
        let received = try data.folder.write("a;b\n1;2\n", to: "cijfers.csv"), batch = try Batch.small(["GM0340": 10])
        try FileManager.default.createDirectory(
            atPath: data.path("payloads/" + batch.sha256), withIntermediateDirectories: false)
        #expect(throws: StoreError.self) {
            try data.store.record(batch, fileName: "cijfers.csv", payload: try data.store.receive(received))
        }
        #expect(try data.store.deliveries().isEmpty)
    }
}

/// What can happen to a file behind the store's back.
enum Damage: String, CaseIterable, CustomTestStringConvertible, Sendable {
    case gone, cutOff, oneByteShort, empty, altered

    var testDescription: String { rawValue }

    func inflict(on path: String) throws {
        let file = URL(filePath: path)
        if self == .gone { return try FileManager.default.removeItem(at: file) }
        var bytes = try Data(contentsOf: file)
        switch self {
        case .gone: break
        case .cutOff: bytes = bytes.prefix(bytes.count / 2)
        case .oneByteShort: bytes = bytes.dropLast()
        case .empty: bytes = Data()
        case .altered: bytes[bytes.count / 2] ^= 0x10
        }
        try bytes.write(to: file)
    }
}
