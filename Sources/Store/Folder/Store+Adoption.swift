import Accounts
import Editions
import Facts
import GRDB
import Ingest

extension Store {
    /// Binds what a version of before left unbound: notices that nobody read yet, and the cells of deliveries.
    ///
    /// A trail that is broken, or whose key is lost, is said to whoever writes or verifies.
    func adoptRows() throws(StoreError) {
        do throws(StoreError) {
            let hasTrail = try read { try Bool.fetchOne($0, sql: "SELECT 1 FROM auditEnd") ?? false }
            guard keys.exists || !hasTrail else { return }
            try adoptNotices()
            try sealCellsLate()
        } catch {
            guard case .auditBroken = error else { throw error }
        }
    }

    /// Brings over what owners had yet to read when notices came to be vouched for; an entry says so.
    private func adoptNotices() throws(StoreError) {
        let sql = "SELECT DISTINCT accountID FROM ownerNoticeBefore ORDER BY accountID"
        guard try !read({ try Int64.fetchAll($0, sql: sql) }).isEmpty else { return }
        try write { transaction in
            let owners = try Int64.fetchAll(transaction.db, sql: sql)
            for id in owners { try transaction.touch(AuditRecord(.account, id)) }
            try transaction.execute(
                """
                INSERT INTO ownerNotice (accountID, kind, at, about)
                SELECT accountID, kind, at, about FROM ownerNoticeBefore ORDER BY ownerNoticeBefore.rowid
                """)
            try transaction.execute("DELETE FROM ownerNoticeBefore")
            try transaction.audit(
                AuditEntry(
                    AuditAction("state.adopt"), object: "account:notices", actor: .system, after: "\(owners.count)"))
        }
    }

    /// Seals the cells of deliveries of before as they are now, which an entry says.
    ///
    /// Only of what has no checksum yet: of one that was taken away the trail knows, and nothing is written.
    private func sealCellsLate() throws(StoreError) {
        let ids = try read { db in
            try Int64.fetchAll(
                db,
                sql: """
                    SELECT id FROM delivery
                    WHERE cellsFile IS NOT NULL AND id NOT IN (SELECT deliveryID FROM cellsChecksum) ORDER BY id
                    """)
        }.compactMap(DeliveryID.init(rawValue:))
        for id in ids {
            // One that is gone or damaged is told of where it is read.
            guard let sha256 = FileChecksum.sha256(of: cellsPath(id)) else { continue }
            try write { transaction in
                try transaction.touch(AuditRecord(.delivery, id.rawValue))
                try transaction.keepChecksum(sha256, ofCells: id)
                try transaction.auditFigures(
                    AuditEntry(
                        AuditAction("delivery.seal-late"), object: "delivery:\(id)", actor: .system,
                        after: "kept:\(sha256)"))
            }
        }
    }
}

extension WriteTransaction {
    func keepChecksum(_ sha256: String, ofCells id: DeliveryID) throws {
        try execute("INSERT INTO cellsChecksum (deliveryID, sha256) VALUES (?, ?)", [id.rawValue, sha256])
    }
}
