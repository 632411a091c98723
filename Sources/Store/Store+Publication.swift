package import Accounts
package import Facts
import GRDB

extension Store {
    /// Makes a delivery count; publishing a published one again changes nothing.
    package func publish(_ id: DeliveryID, by actor: AuditActor = .system) throws(StoreError) {
        let record = try delivery(id)
        if record.isExample { throw .exampleFigures(id) }
        if record.isPublished { return }
        _ = try cells(of: id)
        try log("publish", record, by: actor)
    }

    /// Takes a delivery out of what is shown; it stays in the folder and can be published again.
    package func withdraw(_ id: DeliveryID, by actor: AuditActor = .system) throws(StoreError) {
        let record = try delivery(id)
        if record.isExample { throw .exampleFigures(id) }
        if record.isPublished { try log("withdraw", record, by: actor) }
    }

    /// The number that `latest` stands for: the real delivery that came in last.
    package func latest() throws(StoreError) -> DeliveryID {
        guard let newest = try deliveries().first(where: { !$0.isExample }) else { throw .noSuchDelivery("latest") }
        return newest.id
    }

    /// Published real deliveries in the order in which they were published: later ones overlay earlier ones.
    package func published() throws(StoreError) -> [DeliveryRecord] {
        try read { db in
            let sql =
                DeliveryRecord.columns + """
                     WHERE publishedAt IS NOT NULL AND withdrawnAt IS NULL AND exampleSize IS NULL
                    ORDER BY (SELECT MAX(publication.id) FROM publication WHERE deliveryID = delivery.id)
                    """
            return try Row.fetchAll(db, sql: sql).compactMap(DeliveryRecord.init)
        }
    }

    /// The example figures to show while nothing real is published; `nil` when none were asked for.
    package func example() throws(StoreError) -> DeliveryRecord? {
        try deliveries().first { $0.isExample }
    }

    /// Changes whenever anything changes that an edition shows; a running server compares it.
    package func state() throws(StoreError) -> String {
        try read { db in
            let counts = try Row.fetchOne(
                db,
                sql: """
                    SELECT (SELECT COALESCE(MAX(id), 0) FROM publication) AS publication,
                        (SELECT COALESCE(MAX(id), 0) FROM delivery) AS delivery,
                        (SELECT COALESCE(MAX(id), 0) FROM reference) AS reference
                    """)
            let (publication, delivery, reference): (Int, Int, Int) =
                counts.map { ($0["publication"], $0["delivery"], $0["reference"]) } ?? (0, 0, 0)
            return "\(publication).\(delivery).\(reference)"
        }
    }

    private func log(_ action: String, _ record: DeliveryRecord, by actor: AuditActor) throws(StoreError) {
        let at = now(), id = record.id, isPublishing = action == "publish"
        try write { db in
            try db.execute(
                sql: "INSERT INTO publication (deliveryID, action, at) VALUES (?, ?, ?)",
                arguments: [id.rawValue, action, at])
            let change = isPublishing ? "publishedAt = ?, withdrawnAt = NULL" : "withdrawnAt = ?"
            try db.execute(sql: "UPDATE delivery SET \(change) WHERE id = ?", arguments: [at, id.rawValue])
            try auditOfDeliveries(
                AuditEntry(
                    isPublishing ? AuditAction("delivery.publish") : AuditAction("delivery.withdraw"),
                    object: "delivery:\(id)", actor: actor, before: record.state.rawValue,
                    after: isPublishing ? "published" : "withdrawn"), in: db)
        }
    }
}
