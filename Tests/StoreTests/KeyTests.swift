import Editions
import Facts
import Foundation
import GRDB
import Phrases
import TestKit
import Testing

@testable import Accounts
@testable import Ingest
@testable import Store

@Suite("The key, and files that only their owner reads")
struct KeyTests {
    private func open(_ folder: TemporaryFolder) throws -> Store {
        try Store(folder: folder.path("data"), now: { 1_650_000_000 })
    }

    private func key(_ folder: TemporaryFolder) -> String { folder.path("data-keys/master.key") }

    /// What a folder may hold that was sealed or chained, one thing at a time.
    enum Kept: String, CaseIterable, Sendable { case trail, account, failure, everything }

    private func keep(_ kept: Kept, in store: Store) throws {
        let mail = try #require(MailAddress("a@voorbeeld.nl")), new = NewAccount(mail: mail, name: "A", roles: [])
        switch kept {
        case .trail:
            try store.apply(
                AccountChanges([], audit: [AuditEntry(AuditAction("test.act"), object: "x:1", actor: .system)]))
        case .account: _ = try store.create(new) { id in AccountChanges([.setSecondFactor(id, sealed: [1])]) }
        case .failure:
            let key = AttemptKey.name("a", try store.masterKey())
            _ = try store.countFailure([AttemptLimit(key: key, free: 5, window: 900, pause: .window)], at: 1)
        case .everything: for one in [Kept.trail, .account, .failure] { try keep(one, in: store) }
        }
    }

    @Test("A lost key is not replaced: who needs it is told where it was looked for", arguments: Kept.allCases)
    func lost(_ kept: Kept) throws {
        let folder = try TemporaryFolder()
        try keep(kept, in: try open(folder))
        let copy = try Data(contentsOf: URL(fileURLWithPath: key(folder)))
        // The counter is gone with it: a whole folder that was not copied back.
        try FileManager.default.removeItem(atPath: folder.path("data-keys"))
        let store = try open(folder), missing = StoreError.keyMissing(key(folder))
        #expect(throws: missing) { _ = try store.masterKey() }
        #expect(throws: missing) { _ = try store.verifyAudit() }
        #expect(throws: missing) { try keep(.trail, in: store) }
        #expect(throws: missing) { _ = try store.checkpointAudit() }
        #expect(!FileManager.default.fileExists(atPath: key(folder)))
        #expect(missing.sentence.dutch.contains(key(folder)))
        try FileManager.default.createDirectory(atPath: folder.path("data-keys"), withIntermediateDirectories: true)
        try copy.write(to: URL(fileURLWithPath: key(folder)))
        _ = try open(folder).masterKey()
    }

    @Test("The key of another folder is told from tampering")
    func anothers() throws {
        let folder = try TemporaryFolder(), other = try TemporaryFolder()
        for one in [folder, other] { try keep(.everything, in: try open(one)) }
        try FileManager.default.removeItem(atPath: key(folder))
        try FileManager.default.copyItem(atPath: key(other), toPath: key(folder))
        let store = try open(folder), found = StoreError.keyOfAnother(key(folder))
        #expect(throws: found) { try store.requireKey() }
        #expect(throws: found) { _ = try store.verifyAudit() }
        #expect(throws: found) { try keep(.trail, in: store) }
        #expect(found.sentence.dutch.contains(key(folder)))
        try open(other).requireKey()
    }

    @Test("Only a fresh folder gets a key, and verifying never makes one")
    func fresh() throws {
        let folder = try TemporaryFolder(), store = try open(folder)
        #expect(try store.verifyAudit() == AuditReport())
        #expect(!FileManager.default.fileExists(atPath: key(folder)))
        _ = try store.masterKey()
        #expect(FileManager.default.fileExists(atPath: key(folder)))
    }

    private func modes(_ path: String) throws -> [String: UInt16] {
        var modes: [String: UInt16] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
            let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
            guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
            modes[name] = (attributes[.posixPermissions] as? NSNumber)?.uint16Value
        }
        return modes
    }

    @Test("Every file is for its owner alone, in a folder that others made and may read")
    func rights() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            atPath: folder.path("data"), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o777])
        let store = try open(folder)
        try keep(.everything, in: store)
        _ = try store.record(try Batch.small(["GM0344": 7]), fileName: "a.csv", payload: nil)
        _ = try store.checkpointAudit()
        let found = try modes(folder.path("data")).merging(modes(folder.path("data-keys"))) { first, _ in first }
        #expect(found.keys.contains("vib.sqlite-wal") && found.keys.contains("audit.count") && found.count >= 6)
        for (name, mode) in found { #expect(mode == 0o600, "\(name)") }
        #expect(store.mended == [])
    }

    @Test("A file that others could read is taken from them at the next start, which says so")
    func mended() throws {
        let folder = try TemporaryFolder()
        try keep(.everything, in: try open(folder))
        for name in ["data/vib.sqlite", "data-keys/audit.count"] {
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.path(name))
        }
        let store = try open(folder)
        #expect(store.mended == [folder.path("data/vib.sqlite"), folder.path("data-keys/audit.count")])
        #expect(try modes(folder.path("data")).values.allSatisfy { $0 == 0o600 })
    }
}
