package import Accounts
package import Editions
package import Facts
import Figures
import GRDB

extension Store: PublicationStore {
    package func publish(_ id: DeliveryID, by actor: AuditActor = .system) throws(StoreError) {
        let record = try delivery(id)
        if record.isExample { throw .exampleFigures(id) }
        if record.isPublished { return }
        if try findings(of: id).contains(where: { $0.kind == .periodAfterReceipt }) { throw .periodAfterReceipt(id) }
        _ = try cells(of: id)
        try log("publish", record, by: actor)
    }

    package func withdraw(_ id: DeliveryID, by actor: AuditActor = .system) throws(StoreError) {
        let record = try delivery(id)
        if record.isExample { throw .exampleFigures(id) }
        if record.isPublished { try log("withdraw", record, by: actor) }
    }

    package func published(in state: EditionState) throws(StoreError) -> [DeliveryRecord] {
        try read { db in
            let sql =
                DeliveryRecord.columns + """
                     JOIN publication ON publication.id = (
                        SELECT MAX(id) FROM publication WHERE deliveryID = delivery.id AND id <= ?)
                    WHERE action = 'publish' ORDER BY publication.id
                    """
            return try Row.fetchAll(db, sql: sql, arguments: [state.publication]).compactMap(DeliveryRecord.init)
        }
    }

    package func example(in state: EditionState) throws(StoreError) -> DeliveryRecord? {
        try deliveries().first { $0.isExample && $0.id.rawValue <= state.delivery }
    }

    package func state() throws(StoreError) -> EditionState { try state(at: .max) }

    package func state(at moment: Int64) throws(StoreError) -> EditionState {
        try read { db in
            let last = try Row.fetchOne(
                db,
                sql: """
                    SELECT (SELECT COALESCE(MAX(id), 0) FROM publication WHERE at <= :moment) AS publication,
                        (SELECT COALESCE(MAX(id), 0) FROM delivery WHERE receivedAt <= :moment) AS delivery,
                        (SELECT COALESCE(MAX(id), 0) FROM reference WHERE receivedAt <= :moment) AS reference
                    """, arguments: ["moment": moment])
            return EditionState(
                publication: last?["publication"] ?? 0, delivery: last?["delivery"] ?? 0,
                reference: last?["reference"] ?? 0)
        }
    }

    private func log(_ action: String, _ record: DeliveryRecord, by actor: AuditActor) throws(StoreError) {
        let id = record.id, isPublishing = action == "publish"
        try write(holding: WriterLock(folder: folder)) { transaction in
            try transaction.touch(AuditRecord(.delivery, id.rawValue))
            try transaction.execute(
                "INSERT INTO publication (deliveryID, action, at) VALUES (?, ?, ?)",
                [id.rawValue, action, transaction.moment])
            try transaction.added(AuditRecord(.publication, transaction.db.lastInsertedRowID))
            let change = isPublishing ? "publishedAt = ?, withdrawnAt = NULL" : "withdrawnAt = ?"
            try transaction.execute(
                "UPDATE delivery SET \(change) WHERE id = ?", [transaction.moment, id.rawValue])
            try transaction.auditFigures(
                AuditEntry(
                    isPublishing ? AuditAction("delivery.publish") : AuditAction("delivery.withdraw"),
                    object: "delivery:\(id)", actor: actor, before: record.state.rawValue,
                    after: isPublishing ? "published" : "withdrawn"))
        }
    }
}
