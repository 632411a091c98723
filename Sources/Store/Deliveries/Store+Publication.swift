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
        let base = try state().publication, changes = try admission(of: id, on: terms, by: actor)
        let replaced = try terms.replaces.map { (id) throws(StoreError) in try delivery(id) }
        try write(holding: lock) { transaction in
            let role = try transaction.role(of: actor, granting: .publishDelivery)
            if let replaced, replaced.isPublished {
                try transaction.log("withdraw", replaced, on: base, by: (actor, role))
            }
            try transaction.log("publish", record, accepted: changes, on: base, by: (actor, role))
        }
    }

    package func withdraw(_ id: DeliveryID, by actor: AuditActor = .system) throws(StoreError) {
        let record = try delivery(id)
        if record.isExample { throw .exampleFigures(id) }
        guard record.isPublished else { return }
        let lock = try WriterLock(folder: folder)
        defer { withExtendedLifetime(lock) {} }
        let base = try state().publication
        try write(holding: lock) { transaction in
            let role = try transaction.role(of: actor, granting: .publishDelivery)
            try transaction.log("withdraw", record, on: base, by: (actor, role))
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

    package func acts() throws(StoreError) -> [PublicationAct] {
        try read { db in
            let sql = """
                SELECT publication.*, publicationBase.base FROM publication
                LEFT JOIN publicationBase ON publicationBase.publicationID = publication.id ORDER BY publication.id
                """
            return try Row.fetchAll(db, sql: sql).compactMap { row in
                guard let delivery = DeliveryID(rawValue: row["deliveryID"]) else { return nil }
                return PublicationAct(
                    number: row["id"], delivery: delivery, isPublishing: row["action"] == "publish", at: row["at"],
                    base: row["base"])
            }
        }
    }

    package func example(in state: EditionState) throws(StoreError) -> DeliveryRecord? {
        try deliveries().first { $0.isExample && $0.id.rawValue <= state.example }
    }

    package func state() throws(StoreError) -> EditionState { try state(at: .max) }

    package func state(at moment: Int64) throws(StoreError) -> EditionState {
        try read { db in
            let last = try Row.fetchOne(
                db,
                sql: """
                    SELECT (SELECT COALESCE(MAX(id), 0) FROM publication WHERE at <= :moment) AS publication,
                        (SELECT COALESCE(MAX(id), 0) FROM delivery
                            WHERE receivedAt <= :moment AND exampleSize IS NOT NULL) AS example,
                        (SELECT COALESCE(MAX(id), 0) FROM reference
                            WHERE receivedAt <= :moment AND kind <> 'dayCounts') AS reference
                    """, arguments: ["moment": moment])
            return EditionState(
                publication: last?["publication"] ?? 0, example: last?["example"] ?? 0,
                reference: last?["reference"] ?? 0)
        }
    }
}

extension WriteTransaction {
    /// - Parameters:
    ///   - changes: what somebody accepted that goes.
    ///   - base: the last entry of the log before this act.
    fileprivate func log(
        _ action: String, _ record: DeliveryRecord, accepted changes: CellChanges = .none, on base: Int64,
        by author: (actor: AuditActor, role: Role?)
    ) throws {
        let id = record.id, isPublishing = action == "publish"
        try touch(AuditRecord(.delivery, id.rawValue))
        try execute(
            "INSERT INTO publication (deliveryID, action, at) VALUES (?, ?, ?)", [id.rawValue, action, moment])
        let number = db.lastInsertedRowID
        try execute("INSERT INTO publicationBase (publicationID, base) VALUES (?, ?)", [number, base])
        try added(AuditRecord(.publication, number))
        let change = isPublishing ? "publishedAt = ?, withdrawnAt = NULL" : "withdrawnAt = ?"
        try execute("UPDATE delivery SET \(change) WHERE id = ?", [moment, id.rawValue])
        let losses = changes.lost.isEmpty ? "" : "; accepted: " + changes.lostText(limit: 5)(.english)
        try auditFigures(
            AuditEntry(
                isPublishing ? AuditAction("delivery.publish") : AuditAction("delivery.withdraw"),
                object: "delivery:\(id)", actor: author.actor, role: author.role, before: record.state.rawValue,
                after: (isPublishing ? "published" : "withdrawn") + losses))
    }
}
