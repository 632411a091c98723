package import Accounts
import Cube
package import Editions
package import Facts
import Figures
import GRDB
import Phrases

extension Store: PublicationStore {
    package func publish(
        _ id: DeliveryID, on terms: PublishTerms = PublishTerms(), by actor: AuditActor = .system
    ) throws(StoreError) {
        let lock = try WriterLock(folder: folder)
        defer { withExtendedLifetime(lock) {} }
        let record = try delivery(id)
        if record.isExample { throw .exampleFigures(id) }
        if record.isPublished { return }
        let changes = try admission(of: id, on: terms)
        let replaced = try terms.replaces.map { (id) throws(StoreError) in try delivery(id) }
        try write(holding: lock) { transaction in
            try transaction.log("publish", record, accepted: changes, by: actor)
            if let replaced, replaced.isPublished { try transaction.log("withdraw", replaced, by: actor) }
        }
    }

    package func withdraw(_ id: DeliveryID, by actor: AuditActor = .system) throws(StoreError) {
        let record = try delivery(id)
        if record.isExample { throw .exampleFigures(id) }
        guard record.isPublished else { return }
        try write(holding: WriterLock(folder: folder)) { transaction in
            try transaction.log("withdraw", record, by: actor)
        }
    }

    package func published(in state: EditionState) throws(StoreError) -> [DeliveryRecord] {
        try decided("publish", in: state)
    }

    package func withdrawn(in state: EditionState) throws(StoreError) -> [DeliveryRecord] {
        try decided("withdraw", in: state).reversed()
    }

    /// Deliveries of which the last word up to a state is this one, in the order of those words.
    private func decided(_ action: String, in state: EditionState) throws(StoreError) -> [DeliveryRecord] {
        try read { db in
            let sql = """
                SELECT delivery.*, (SELECT COUNT(*) FROM finding WHERE deliveryID = delivery.id) AS findingCount,
                    (SELECT MAX(at) FROM publication AS shown WHERE shown.deliveryID = delivery.id
                        AND shown.action = 'publish' AND shown.id <= :state) AS shownAt,
                    CASE publication.action WHEN 'withdraw' THEN publication.at END AS hiddenAt
                FROM delivery JOIN publication ON publication.id = (
                    SELECT MAX(id) FROM publication WHERE deliveryID = delivery.id AND id <= :state)
                WHERE publication.action = :action ORDER BY publication.id
                """
            return try Row.fetchAll(db, sql: sql, arguments: ["state": state.publication, "action": action])
                .compactMap(DeliveryRecord.init)
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
}

extension WriteTransaction {
    /// - Parameter changes: what somebody accepted that goes.
    fileprivate func log(
        _ action: String, _ record: DeliveryRecord, accepted changes: CellChanges = .none, by actor: AuditActor
    ) throws {
        let id = record.id, isPublishing = action == "publish"
        try touch(AuditRecord(.delivery, id.rawValue))
        try execute(
            "INSERT INTO publication (deliveryID, action, at) VALUES (?, ?, ?)", [id.rawValue, action, moment])
        try added(AuditRecord(.publication, db.lastInsertedRowID))
        let change = isPublishing ? "publishedAt = ?, withdrawnAt = NULL" : "withdrawnAt = ?"
        try execute("UPDATE delivery SET \(change) WHERE id = ?", [moment, id.rawValue])
        let losses = changes.lost.isEmpty ? "" : "; accepted: " + changes.lostText(limit: 5)(.english)
        try auditFigures(
            AuditEntry(
                isPublishing ? AuditAction("delivery.publish") : AuditAction("delivery.withdraw"),
                object: "delivery:\(id)", actor: actor, before: record.state.rawValue,
                after: (isPublishing ? "published" : "withdrawn") + losses))
    }
}
