import Accounts
import Editions
import GRDB
import TestKit
import Testing

@testable import Store

@Suite("The audit trail")
struct AuditTests {
    /// A trail of some entries, in a real file.
    private func trail(_ count: Int = 12) throws -> Desk {
        let desk = try Desk(hasPlan: false)
        for number in 0..<count {
            try desk.store.write {
                try $0.audit(
                    AuditEntry(
                        AuditAction("test.change"), object: "item:\(number)", actor: .system, role: .approver,
                        before: "a", after: "b"))
            }
            desk.clock.advance(by: 60)
        }
        return desk
    }

    /// Changes the database as somebody who has the file and not the key; triggers do not stop them.
    private func tamper(_ desk: Desk, _ sql: String) throws {
        try desk.store.database.write { db in
            for name in ["auditNeverChanges", "auditIsKept", "auditSegmentIsKept", "auditSubjectIsKept"] {
                try db.execute(sql: "DROP TRIGGER IF EXISTS \(name)")
            }
            try db.execute(sql: sql)
        }
    }

    @Test("Untouched it verifies, from empty to many entries", arguments: [0, 1, 12])
    func intact(_ count: Int) throws {
        let report = try trail(count).store.verifyAudit()
        #expect(report.isIntact && report.entries == count && report.last == count)
    }

    @Test(
        "Every way to tamper shows",
        arguments: [
            "UPDATE audit SET after = 'c' WHERE number = 5", "UPDATE audit SET at = at + 1 WHERE number = 5",
            "UPDATE audit SET role = '' WHERE number = 1", "UPDATE audit SET actor = 'account:1' WHERE number = 12",
            "DELETE FROM audit WHERE number = 5", "DELETE FROM audit WHERE number = 1",
            "DELETE FROM audit WHERE number >= 10", "DELETE FROM audit", "DELETE FROM auditEnd",
            "UPDATE audit SET number = CASE number WHEN 4 THEN -5 WHEN 5 THEN 4 END WHERE number IN (4, 5); UPDATE audit SET number = 5 WHERE number = -5",
            "DELETE FROM audit WHERE number = 12; UPDATE auditEnd SET number = 11, code = (SELECT code FROM audit WHERE number = 11)",
            "INSERT INTO audit SELECT 13, at, action, object, actor, role, before, after, code, state FROM audit WHERE number = 12",
            "INSERT INTO auditSegment VALUES (1, 5, 9999999999, (SELECT code FROM audit WHERE number = 5), x'00', 1); DELETE FROM audit WHERE number <= 5",
        ])
    func tampered(_ sql: String) throws {
        let desk = try trail()
        try tamper(desk, sql)
        #expect(try desk.store.verifyAudit().problems.isEmpty == false)
    }

    @Test("The database itself refuses to change or remove an entry")
    func appendOnly() throws {
        let desk = try trail()
        for sql in ["UPDATE audit SET after = 'x'", "DELETE FROM audit", "DELETE FROM audit WHERE number = 12"] {
            #expect(throws: DatabaseError.self) { try desk.store.database.write { try $0.execute(sql: sql) } }
        }
        #expect(try desk.store.verifyAudit().isIntact)
    }

    @Test("A checkpoint that was kept elsewhere shows that the whole database was put back")
    func rollback() throws {
        let desk = try trail()
        let checkpoint = try desk.store.checkpointAudit()
        #expect(AuditCheckpoint(lines: checkpoint.lines) == checkpoint)
        #expect(try desk.store.verifyAudit(against: [checkpoint]).isIntact)
        let earlier = try trail(6)
        #expect(try earlier.store.verifyAudit(against: [checkpoint]).problems == [.checkpointNotOurs])
        var forged = checkpoint
        forged.number = 11
        #expect(try desk.store.verifyAudit(against: [forged]).problems == [.checkpointNotOurs])
        for wrong in ["", "x", checkpoint.lines.replacing("number", with: "nummer")] {
            #expect(AuditCheckpoint(lines: wrong) == nil)
        }
    }

    @Test("Only sealed segments go, whole and when they are old enough, and the chain goes on")
    func retention() throws {
        let desk = try trail()
        #expect(try desk.store.dropAudit(before: .max).entries == 0)
        _ = try desk.store.checkpointAudit()
        let limit = desk.clock.now
        for number in 0..<3 {
            try desk.store.write {
                try $0.audit(AuditEntry(AuditAction("test.later"), object: "item:\(number)", actor: .system))
            }
        }
        #expect(try desk.store.dropAudit(before: limit - 86_400).entries == 0)
        #expect(try desk.store.dropAudit(before: limit).entries == 12)
        let report = try desk.store.verifyAudit()
        // Those of later, and what tells of sealing and dropping.
        #expect(report.isIntact && report.entries == 5 && report.last == 17)
        try tamper(desk, "UPDATE audit SET after = 'x' WHERE number = 14")
        #expect(try !desk.store.verifyAudit().isIntact)
    }

    @Test("A segment that was tampered with is not swept away")
    func tamperedSegment() throws {
        let desk = try trail()
        _ = try desk.store.checkpointAudit()
        try tamper(desk, "DELETE FROM audit WHERE number = 3")
        #expect(try desk.store.dropAudit(before: .max).entries == 0)
        #expect(try desk.store.verifyAudit().problems.contains(.missing(3...3)))
    }

    @Test("A rolled-back change leaves no entry")
    func transaction() throws {
        let desk = try trail(3)
        #expect(throws: StoreError.nothingPublished) {
            try desk.store.write { transaction in
                try transaction.audit(AuditEntry(AuditAction("test.never"), object: "x:1", actor: .system))
                throw StoreError.nothingPublished
            }
        }
        #expect(try desk.store.verifyAudit().entries == 3)
    }

    @Test("It is searched by word, actor and object, and wildcards are words")
    func search() throws {
        let desk = try trail()
        var search = AuditSearch()
        search.text = "item:1"
        #expect(try desk.store.auditEntries(search).map(\.object) == ["item:11", "item:10", "item:1"])
        search.text = "%"
        #expect(try desk.store.auditEntries(search).isEmpty)
        search.text = ""
        search.object = "item:3"
        #expect(try desk.store.auditEntries(search).count == 1)
        search.object = ""
        search.before = 4
        search.limit = 2
        #expect(try desk.store.auditEntries(search).map(\.number) == [3, 2])
    }

    @Test("Reading what is for partners is written down once per account and day")
    func partnerReading() throws {
        let desk = try Desk(hasPlan: false)
        let id = try #require(AccountID(rawValue: 1))
        let mail = try #require(MailAddress("a@voorbeeld.nl"))
        _ = try desk.service.invite(
            NewAccount(mail: mail, name: "A", roles: [.partner(.police)]), by: .system, role: nil)
        var search = AuditSearch()
        search.text = "figures.read"
        for expected in 1...3 {
            for _ in 0..<5 { try desk.store.notePartnerReading(id, role: .partner(.police)) }
            #expect(try desk.store.auditEntries(search).count == expected)
            desk.clock.advance(by: 86_400)
        }
    }
}
