import Accounts
package import Editions
package import Facts
import GRDB

extension Store {
    package func reviewBase(of id: DeliveryID) throws(StoreError) -> ReviewBase? {
        try read { db in
            // What is published without looking hangs on it and on the findings: only as the trail says them.
            guard try planRows.isSound(AuditRecord(.delivery, id.rawValue), in: db) else { return nil }
            let sql = "SELECT publication, replaces FROM deliveryReview WHERE deliveryID = ?"
            return try Row.fetchOne(db, sql: sql, arguments: [id.rawValue]).map { row in
                ReviewBase(
                    publication: row["publication"],
                    replaces: (row["replaces"] as Int64?).flatMap(DeliveryID.init(rawValue:)))
            }
        }
    }
}

extension WriteTransaction {
    func keep(_ base: ReviewBase, of id: DeliveryID) throws {
        try execute(
            "INSERT INTO deliveryReview (deliveryID, publication, replaces) VALUES (?, ?, ?)",
            [id.rawValue, base.publication, base.replaces?.rawValue])
    }
}
