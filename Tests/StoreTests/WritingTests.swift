import Accounts
import Editions
import Facts
import Figures
import Foundation
import GRDB
import Geography
import Records
import TestKit
import Testing

@testable import Ingest
@testable import Store
@testable import Strategy

@Suite("Whoever writes hears in the store's words why it cannot")
struct WritingTests {
    /// Every way in which something is written.
    enum Door: String, CaseIterable, Sendable, CustomTestStringConvertible {
        case record, publish, withdraw, keep, example
        case savePlan, takePack, adopt, publishPlan, calendar
        case mark, account, change, touch, sweep
        case reading, checkpoint, drop, seal

        var testDescription: String { rawValue }
    }

    @Test(
        "A database that may not be written is said so at every door, and nothing of it changes",
        arguments: Door.allCases)
    func readOnly(_ door: Door) throws {
        let folder = try Folder()
        try folder.store.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = 1") }
        let before = try folder.rows()
        let error = #expect(throws: StoreError.self) { try folder.use(door, 1) }
        #expect(error == .unusableFolder(folder.store.folder, EACCES))
        #expect(try folder.rows() == before)
    }

    @Test("A full disk is said so", arguments: [Door.record, .keep, .savePlan, .mark, .account, .change])
    func full(_ door: Door) throws {
        let folder = try Folder()
        try folder.store.database.writeWithoutTransaction { db in
            let pages = try #require(try Int.fetchOne(db, sql: "PRAGMA page_count"))
            try db.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
        let error = #expect(throws: StoreError.self) {
            for number in 1...1_000 { try folder.use(door, number) }
        }
        #expect(error == .diskFull(folder.store.folder))
    }

    @Test("A conflict of accounts stays what it is, and undoes what came before it")
    func conflict() throws {
        let folder = try Folder(), id = folder.account
        #expect(throws: AccountConflict.noSuchAccount) {
            let unknown = try #require(AccountID(rawValue: 99))
            try folder.store.apply(AccountChanges([.setName(id, "anders"), .setName(unknown, "niemand")]))
        }
        #expect(try folder.store.accounts().map(\.name) == ["A"])
    }

    @Test("Nothing is written but through the one door")
    func oneDoor() throws {
        let root = Shared.repository.appending(path: "Sources/Store")
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects ?? []
        let sources = try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }
        #expect(sources.count > 10)
        let writes = sources.flatMap { $0.matches(of: /database\.(write|unsafe|barrierWrite)\w*/) }
        // Erasing also empties the log of the database, which writes no row.
        #expect(
            writes.map { String($0.output.0) }.sorted() == [
                "database.barrierWriteWithoutTransaction", "database.write",
            ])
    }
}

/// A data folder in which something is behind every door.
private struct Folder {
    let folder: TemporaryFolder
    let store: Store
    let delivery: DeliveryID
    let withdrawn: DeliveryID
    let account: AccountID

    init() throws {
        folder = try TemporaryFolder()
        let clock = TestClock()
        store = try Store(folder: folder.path("data"), now: { clock.now })
        account = try store.create(try Self.newAccount(0)) { _ in AccountChanges() }
        delivery = try store.record(Batch.small(["GM0340": 1]), fileName: "a.csv", payload: nil)
        try store.publish(delivery)
        withdrawn = try store.record(Batch.small(["GM0340": 2]), fileName: "b.csv", payload: nil)
        _ = try store.take(packPlan: try Self.plan("een"), in: PlanFolder.region)
        _ = try store.save([try Self.edit(0)], by: PlanFolder.editor)
        _ = try store.adopt(
            2022, token: try #require(try store.planState(of: 2022)).draftToken, reason: "Besluit.",
            in: PlanFolder.region, by: PlanFolder.approver)
        _ = try store.save([try Self.edit(-1)], by: PlanFolder.editor)
        // Old enough to be sealed; then something to be sealed behind it, and a sealed segment to be dropped.
        _ = try store.checkpointAudit()
        clock.advance(by: 31 * 24 * 60 * 60)
        try store.apply(AccountChanges([], audit: [try Self.entry()]))
        clock.advance(by: 31 * 24 * 60 * 60)
        try store.confirmClock(by: .system)
    }

    func use(_ door: WritingTests.Door, _ number: Int) throws {
        switch door {
        case .record: _ = try store.record(Batch.small(["GM0340": Int32(number)]), fileName: "c.csv", payload: nil)
        case .publish: try store.publish(withdrawn)
        case .withdraw: try store.withdraw(delivery)
        case .keep:
            let code = try #require(OffenceCode("2.1.1")), name = String(repeating: "x", count: 500)
            try store.keep(.offenceNames([code: name]), of: ReferenceFile(name: "n.csv", sha256: ""))
        case .example: _ = try store.recordExample(size: "region")
        case .savePlan: _ = try store.save([try Self.edit(number)], by: PlanFolder.editor)
        case .takePack:
            // Of a year in which nobody wrote.
            _ = try store.take(packPlan: try Self.plan("twee", year: 2023), in: PlanFolder.region)
        case .adopt:
            let token = try #require(try store.planState(of: 2022)).draftToken
            _ = try store.adopt(2022, token: token, reason: "Besluit.", in: PlanFolder.region, by: PlanFolder.approver)
        case .publishPlan: _ = try store.publishPlan(2022, by: PlanFolder.approver)
        case .calendar: try store.setCalendarAddress([UInt8](repeating: 7, count: 32), of: 1)
        case .mark: try store.add(try Self.mark(), role: "analyst")
        case .account: _ = try store.create(try Self.newAccount(number)) { _ in AccountChanges() }
        case .change: try store.apply(AccountChanges([.setName(account, "\(number)")], audit: [try Self.entry()]))
        case .touch: try store.touch(KeptToken(stored: Data(repeating: 1, count: 32)), at: 1)
        case .sweep: try store.sweep(now: .max / 2)
        case .reading: try store.notePartnerReading(account, role: nil)
        case .checkpoint: _ = try store.checkpointAudit()
        case .drop: _ = try store.dropAudit(before: .max)
        case .seal: _ = try store.sealAuditMonthly()
        }
    }

    /// How many rows each table has.
    func rows() throws -> [String: Int] {
        try store.read { db in
            var counts: [String: Int] = [:]
            for table in try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'") {
                counts[table] = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \(table)")
            }
            return counts
        }
    }

    private static func newAccount(_ number: Int) throws -> NewAccount {
        NewAccount(mail: try #require(MailAddress("a\(number)@voorbeeld.nl")), name: "A", roles: [.analyst])
    }

    private static func entry() throws -> AuditEntry {
        AuditEntry(AuditAction("test.change"), object: "item:1", actor: .system)
    }

    private static func edit(_ number: Int) throws -> PlanEdit {
        let name = number < 0 ? "actie-later" : "actie-\(number)"
        return PlanEdit(
            year: 2022, item: try #require(ItemID(name)), entry: try PlanFolder.entry(name, "tekst"), base: nil,
            reason: "")
    }

    private static func plan(_ title: String, year: Int = 2022) throws -> PlanDocument {
        PlanDocument(
            strategy: StrategyFrame(
                id: try #require(ItemID("strategie")), title: title, years: try #require(YearRange(2019, 2023)),
                planYear: year))
    }

    private static func mark() throws -> SignalMark {
        let area = try #require(AreaCode("BU03440111")), offence = try #require(OffenceCode("1.1.1"))
        return SignalMark(
            series: WatchedSeries(area: area, offence: .offence(offence)),
            month: try #require(Month(year: 2017, month: 11)), kind: .seen, remark: String(repeating: "x", count: 200),
            author: "Adviseur", account: "7", at: 10)
    }
}
