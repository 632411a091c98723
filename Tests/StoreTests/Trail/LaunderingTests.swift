import Accounts
import Editions
import Foundation
import GRDB
import TestKit
import Testing

@testable import Store

@Suite("A broken trail stops writing, and says so")
struct LaunderingTests {
    private func folder(_ target: TemporaryFolder) throws -> TamperedFolder {
        try ActedFolder.shared.get().copied(into: target)
    }

    private static let entry = AuditEntry(AuditAction("test.act"), object: "item:1", actor: .system)

    private func act(_ store: Store) throws { try store.apply(AccountChanges([], audit: [Self.entry])) }

    @Test(
        "What was done to the end is not built upon",
        arguments: [
            "DELETE FROM audit WHERE number > 20; DELETE FROM auditSubject WHERE entry > 20; UPDATE auditEnd SET number = 20, code = (SELECT code FROM audit WHERE number = 20)",
            "DELETE FROM auditEnd; INSERT INTO auditEnd SELECT * FROM older.auditEnd",
            "DELETE FROM audit; DELETE FROM auditEnd; DELETE FROM auditSegment; DELETE FROM auditSubject",
            "DELETE FROM audit; INSERT INTO audit SELECT * FROM older.audit; DELETE FROM auditEnd; INSERT INTO auditEnd SELECT * FROM older.auditEnd",
            "UPDATE audit SET actor = 'account:9' WHERE number = (SELECT number FROM auditEnd)",
        ])
    func stopped(_ sql: String) throws {
        let target = try TemporaryFolder(), folder = try folder(target)
        try folder.change { try $0.execute(sql: sql) }
        let store = try folder.open(), before = try store.verifyAudit().problems
        #expect(!before.isEmpty && store.auditFault == nil)
        for _ in 0..<2 {
            let error = #expect(throws: StoreError.self) { try act(store) }
            guard case .auditBroken = error else { Issue.record("\(String(describing: error))"); continue }
            #expect(error?.stopsWriting == true)
        }
        #expect(throws: StoreError.self) { _ = try store.checkpointAudit() }
        #expect(store.auditFault != nil)
        #expect(try store.verifyAudit().problems == before)
        #expect(try !store.planYears().isEmpty, "reading goes on")
    }

    @Test("A passkey that another hand planted is found, and neither its use nor its removal covers that up")
    func planted() throws {
        let target = try TemporaryFolder(), folder = try folder(target)
        let id = try #require(AccountID(rawValue: 2)), key = [UInt8](repeating: 7, count: 20)
        try folder.change {
            try $0.execute(
                sql: """
                    INSERT INTO passkey (id, accountID, name, publicKey, counter, canBeCopied, createdAt)
                    VALUES (?, 2, 'x', zeroblob(40), 0, 1, 1)
                    """, arguments: [Data(key)])
        }
        let store = try folder.open()
        for step in [AccountChange.usePasskey(id, id: key, counter: 0, at: 9), .removePasskey(id, id: key)] {
            let error = #expect(throws: StoreError.self) {
                try store.apply(AccountChanges([step], audit: [Self.entry]))
            }
            #expect(error == .auditBroken(.recordChanged(AuditRecord(.account, 2))))
        }
        let found = try store.verifyAudit().problems.contains {
            if case .recordChanged(AuditRecord(.account, 2), _) = $0 { true } else { false }
        }
        #expect(found)
    }

    @Test("An account that was changed by another hand is not vouched for by an act of ours")
    func touched() throws {
        let target = try TemporaryFolder(), folder = try folder(target)
        try folder.change { try $0.execute(sql: "INSERT INTO accountRole VALUES (2, 'administrator')") }
        let store = try folder.open(), id = try #require(AccountID(rawValue: 2))
        let error = #expect(throws: StoreError.self) {
            try store.apply(AccountChanges([.setName(id, "Anders")], audit: [Self.entry]))
        }
        #expect(error == .auditBroken(.recordChanged(AuditRecord(.account, 2))))
        let entry = try store.read { db in
            try Int64.fetchOne(db, sql: "SELECT MAX(entry) FROM auditSubject WHERE kind = 'account' AND id = 2")
        }
        let problem = AuditProblem.recordChanged(AuditRecord(.account, 2), entry: try #require(entry))
        #expect(try store.verifyAudit().problems == [problem])
    }

    @Test("A process that ends between its commit and the counter raises no alarm")
    func crashed() throws {
        let target = try TemporaryFolder(), folder = try folder(target)
        let counter = URL(fileURLWithPath: folder.keys + "/audit.count"), before = try Data(contentsOf: counter)
        for _ in 0..<3 { try act(try folder.open()) }
        try before.write(to: counter)
        #expect(folder.findings() == [])
        try act(try folder.open())
        #expect(folder.findings() == [])
    }

    @Test("A counter that is further behind than any crash leaves it is found")
    func putBack() throws {
        let target = try TemporaryFolder(), folder = try folder(target)
        let counter = URL(fileURLWithPath: folder.keys + "/audit.count"), before = try Data(contentsOf: counter)
        let store = try folder.open()
        for _ in 0...(2 * CountFile.interval) { try act(store) }
        try before.write(to: counter)
        #expect(folder.findings().count == 1)
        #expect(throws: StoreError.self) { try act(store) }
    }

    @Test("A counter whose last line was half written is read from the line before")
    func torn() throws {
        let target = try TemporaryFolder(), folder = try folder(target)
        let path = folder.keys + "/audit.count"
        try act(try folder.open())
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        try (bytes.prefix(150) + Data(repeating: 0, count: 68)).write(to: URL(fileURLWithPath: path))
        #expect(folder.findings() == [])
    }

    @Test("After a backup was put back a person lets it go on, and the trail says who and why")
    func accepted() throws {
        let target = try TemporaryFolder(), folder = try folder(target)
        try FileManager.default.removeItem(atPath: folder.database)
        try FileManager.default.copyItem(atPath: folder.older + "/vib.sqlite", toPath: folder.database)
        let store = try folder.open()
        #expect(throws: StoreError.self) { try act(store) }
        try store.acceptAudit(reason: "Reservekopie van gisteren.", by: .commandLine(user: "beheer"))
        #expect(folder.findings() == [] && store.auditFault == nil)
        let last = try #require(try store.auditEntries(AuditSearch()).first)
        #expect(last.action == "audit.accept" && last.after == "Reservekopie van gisteren.")
        #expect(last.actor == "command-line:beheer")
        try act(store)
        #expect(folder.findings() == [])
    }

    @Test(
        "A database of before entries vouched for anything is taken as it is at its first start, and guarded from then on"
    )
    func adopted() throws {
        let target = try TemporaryFolder(), old = try OldFolder(target)
        let number = try old.entries()
        let store = try old.open()
        #expect(try store.verifyAudit().isIntact)
        let entries = try store.auditEntries(AuditSearch())
        #expect(entries.first?.action == "state.adopt" && entries.count == number + 1)
        #expect(entries.dropFirst().allSatisfy { $0.state == nil })
        try DatabaseQueue(path: old.database).write {
            try $0.execute(sql: "INSERT INTO accountRole VALUES (1, 'administrator')")
        }
        #expect(try !old.open().verifyAudit().isIntact)
    }
}

/// A data folder as the version before wrote it: entries that vouch for nothing, and no counter.
private struct OldFolder {
    let folder: TemporaryFolder
    var database: String { folder.path("old/vib.sqlite") }

    init(_ folder: TemporaryFolder) throws {
        self.folder = folder
        let store = try Store(folder: folder.path("old"), now: { 1_650_000_000 })
        let chain = AuditChain(try store.masterKey())
        try FileManager.default.removeItem(atPath: folder.path("old/vib.sqlite"))
        let queue = try DatabaseQueue(path: database)
        try Schema.migrator().migrate(queue, upTo: "references never change")
        try queue.write { db in
            try db.execute(
                sql: "INSERT INTO account (mail, name, state, createdAt) VALUES ('a@voorbeeld.nl', 'A', 'invited', 1)")
            var code = AuditChain.beginning
            for number in 1...5 as ClosedRange<Int64> {
                var link = AuditLink(
                    AuditEntry(AuditAction("account.invite"), object: "account:1", actor: .system), number: number,
                    at: 1)
                link.code = chain.code(of: link, after: code)
                code = link.code
                try db.execute(
                    sql: "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    arguments: [
                        number, link.at, link.action, link.object, link.actor, link.role, link.before, link.after,
                        Data(code),
                    ])
            }
            let end = AuditEnd(number: 5, code: code, counted: nil)
            try db.execute(
                sql: "INSERT INTO auditEnd VALUES (1, 5, ?, ?)", arguments: [Data(code), Data(chain.seal(of: end))])
        }
    }

    func entries() throws -> Int {
        try DatabaseQueue(path: database).read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM audit") ?? 0 }
    }

    func open() throws -> Store { try Store(folder: folder.path("old"), now: { 1_650_000_100 }) }
}
