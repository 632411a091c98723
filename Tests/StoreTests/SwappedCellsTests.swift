import Accounts
import Editions
import Facts
import Figures
import Foundation
import GRDB
import Ingest
import TestKit
import Testing

@testable import Ingest
@testable import Store

/// Somebody who writes in the folder makes cells with the program itself, of another file (decision 37).
@Suite("Cells that are not those that were kept are not shown")
struct SwappedCellsTests {
    private let data: DataFolder
    private let id: DeliveryID

    init() throws {
        data = try DataFolder()
        let mail = try #require(MailAddress("a@voorbeeld.nl"))
        _ = try data.store.create(NewAccount(mail: mail, name: "A", roles: [])) { id in
            AccountChanges(
                [], audit: [AuditEntry(AuditAction("account.invite"), object: "account:\(id)", actor: .system)])
        }
        id = try data.deliver(["GM0340": 10])
    }

    /// The same folder but for its cells, as the attacker's own program made them.
    private func other() throws -> DataFolder {
        let other = try DataFolder()
        let batch = try Batch.small(["GM0340": 99], sha256: try data.store.delivery(id).sha256)
        try other.store.publish(try other.store.record(batch, fileName: "cijfers.csv", payload: nil))
        return other
    }

    private func replace(_ name: String, from folder: DataFolder) throws {
        try? FileManager.default.removeItem(atPath: data.path(name))
        try FileManager.default.copyItem(atPath: folder.path(name), toPath: data.path(name))
    }

    @Test("Neither built, published nor passed over by who verifies and who looks again")
    func cells() async throws {
        #expect(try data.store.verifyAudit().problems == [])
        let other = try other(), file = "deliveries/\(id).cells"
        try replace(file, from: other)
        #expect(throws: StoreError.damagedDelivery(id, "SHA-256")) { try data.edition() }
        #expect(try data.store.verifyAudit().problems == [.fileChanged(file)])
        let record = try data.store.delivery(id)
        #expect(try await data.store.keptDamage(of: record) { _ in }.map(\.file) == [file])
        try data.store.withdraw(id)
        #expect(throws: StoreError.damagedDelivery(id, "SHA-256")) { try data.store.publish(id) }
    }

    @Test("Nor with the checksum changed in the database")
    func checksum() throws {
        let other = try other(), file = "deliveries/\(id).cells"
        try replace(file, from: other)
        try data.execute("DROP TRIGGER cellsChecksumNeverChanges")
        let sha256 = try #require(FileChecksum.sha256(of: data.path(file)))
        try data.execute("UPDATE cellsChecksum SET sha256 = ?", [sha256])
        #expect(throws: StoreError.self) { try data.edition() }
        // Taken away it is not sealed late either.
        try data.execute("DROP TRIGGER cellsChecksumStays; DELETE FROM cellsChecksum")
        let next = try Store(folder: data.path(""), now: { DataFolder.moment })
        #expect(try next.vouchedCells(id) == .changed)
        #expect(throws: StoreError.self) { try next.cells(of: id) }
    }

    @Test("A snapshot that another program made under our name is built anew")
    func snapshot() throws {
        #expect(try data.shown("GM0340") == 10)
        let other = try other()
        #expect(try other.shown("GM0340") == 99)
        for name in try other.files("snapshots") { try replace("snapshots/\(name)", from: other) }
        #expect(try data.files("snapshots").count(where: { $0.hasSuffix(".cube") }) == 1, "the same name")
        #expect(try data.shown("GM0340") == 10)
    }

    @Test("Cells of before are sealed at the next start, and the trail says that it was late")
    func late() throws {
        let trigger = try data.store.read { db in
            try String.fetchOne(db, sql: "SELECT sql FROM sqlite_master WHERE name = 'cellsChecksumStays'")
        }
        // As a version of before left it, which vouched for the delivery without this.
        try data.store.write { transaction in
            try transaction.touch(AuditRecord(.delivery, id.rawValue))
            try transaction.execute("DROP TRIGGER cellsChecksumStays")
            try transaction.execute("DELETE FROM cellsChecksum")
            try transaction.execute(try #require(trigger))
        }
        #expect(try data.store.vouchedCells(id) == .unknown)
        let next = try Store(folder: data.path(""), now: { DataFolder.moment })
        let entry = try #require(try next.auditEntries(AuditSearch()).first)
        #expect(entry.action == "delivery.seal-late" && entry.object == "delivery:\(id)")
        #expect(try next.verifyAudit().problems == [])
        try replace("deliveries/\(id).cells", from: other())
        #expect(throws: StoreError.damagedDelivery(id, "SHA-256")) { try next.cells(of: id) }
    }
}
