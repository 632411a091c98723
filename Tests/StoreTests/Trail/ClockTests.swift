import Accounts
import Foundation
import GRDB
import Ingest
import TestKit
import Testing

@testable import Store

@Suite("The one clock of a folder")
struct ClockTests {
    private static let day: Int64 = 24 * 60 * 60

    private struct Folder {
        let folder: TemporaryFolder
        let clock = TestClock()

        init() throws { folder = try TemporaryFolder() }

        func open() throws -> Store { try Store(folder: folder.path("data"), now: { [clock] in clock.now }) }

        func act(_ store: Store) throws {
            try store.apply(
                AccountChanges([], audit: [AuditEntry(AuditAction("test.act"), object: "item:1", actor: .system)]))
        }
    }

    @Test("It never goes back, not even in the next process")
    func monotone() throws {
        let folder = try Folder(), store = try folder.open(), start = folder.clock.now
        try folder.act(store)
        folder.clock.advance(by: -Self.day)
        #expect(store.moment() >= start && store.moment() < start + 5)
        try folder.act(store)
        #expect(try folder.open().moment() >= start)
        #expect(try store.auditEntries(AuditSearch()).allSatisfy { $0.at >= start })
    }

    @Test("A start twelve years ahead drops nothing, until a person says that the clock is right")
    func jump() throws {
        let folder = try Folder(), store = try folder.open()
        for _ in 0..<20 { try folder.act(store) }
        _ = try store.checkpointAudit()
        folder.clock.advance(by: 12 * 365 * Self.day)
        let later = try folder.open(), limit = folder.clock.now - 84 * 31 * Self.day
        try folder.act(later)
        let drop = try later.dropAudit(before: limit)
        #expect(drop.waitsForClock && drop.entries == 0 && drop.unexplainedDays == 70)
        #expect(try !later.clockState().isCredible)
        // Put right again, nothing of the jump is left in the clock.
        folder.clock.advance(by: -12 * 365 * Self.day + 60)
        #expect(try folder.open().moment() < limit)
        folder.clock.advance(by: 12 * 365 * Self.day)
        let confirmed = try folder.open()
        try confirmed.confirmClock(by: .commandLine(user: "beheer"))
        #expect(try confirmed.dropAudit(before: limit).entries == 20)
        #expect(try confirmed.verifyAudit().isIntact)
    }

    @Test("What goes is in a file first, and the entry that tells of it has the file's checksum")
    func export() throws {
        let folder = try Folder(), store = try folder.open()
        for _ in 0..<5 { try folder.act(store) }
        _ = try store.checkpointAudit()
        let drop = try store.dropAudit(before: .max)
        let file = try #require(drop.files.first)
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 5 && lines[0].contains("\"action\":\"test.act\""))
        let sum = try #require(FileChecksum.sha256(of: file))
        let last = try #require(try store.auditEntries(AuditSearch()).first)
        #expect(last.action == "audit.drop" && last.after == "sha256:\(sum)" && last.object == "audit:1-5")
        #expect(try store.verifyAudit().isIntact)
    }

    @Test(
        "A segment of which one entry inside was changed does not go",
        arguments: [
            "UPDATE audit SET after = 'x' WHERE number = 3", "UPDATE audit SET at = 1 WHERE number = 2",
            "UPDATE audit SET number = -1 WHERE number = 2; UPDATE audit SET number = 2 WHERE number = 3; UPDATE audit SET number = 3 WHERE number = -1",
        ])
    func changedInside(_ sql: String) throws {
        let folder = try Folder(), store = try folder.open()
        for _ in 0..<5 { try folder.act(store) }
        _ = try store.checkpointAudit()
        try store.database.write {
            try $0.execute(sql: "DROP TRIGGER auditNeverChanges")
            try $0.execute(sql: sql)
        }
        #expect(try store.dropAudit(before: .max).entries == 0)
        #expect(try !store.verifyAudit().isIntact)
    }

    @Test("Small jumps add up, and only time that a process saw pass takes them away")
    func creeping() {
        var reading = StoreClock.Reading(seen: 0, last: 0, unexplained: 0)
        reading.observe(39 * Self.day, ran: 0)
        #expect(reading.isCredible && reading.seen == 39 * Self.day)
        reading.observe(78 * Self.day, ran: 0)
        #expect(!reading.isCredible && reading.seen == 39 * Self.day)
        for day in 79...108 { reading.observe(Int64(day) * Self.day, ran: Self.day) }
        #expect(reading.isCredible && reading.seen == 108 * Self.day)
        // Set back counts as a jump too, so that a wrong clock cannot be made a habit of.
        reading.observe(0, ran: 0)
        #expect(!reading.isCredible && reading.seen == 108 * Self.day)
    }

    @Test("A checkpoint comes by itself, at most once a day and only when something was written")
    func checkpoints() throws {
        let folder = try Folder(), store = try folder.open()
        #expect(try store.keepCheckpoint() == nil)
        try folder.act(store)
        #expect(try store.keepCheckpoint()?.number == 1)
        try folder.act(store)
        #expect(try store.keepCheckpoint() == nil)
        folder.clock.advance(by: Self.day)
        #expect(try store.keepCheckpoint()?.number == 2)
        folder.clock.advance(by: Self.day)
        #expect(try store.keepCheckpoint() == nil)
        #expect(try store.sealAuditMonthly() == nil)
        folder.clock.advance(by: 30 * Self.day)
        #expect(try store.sealAuditMonthly()?.number == 3)
        #expect(try store.verifyAudit().isIntact)
    }
}
