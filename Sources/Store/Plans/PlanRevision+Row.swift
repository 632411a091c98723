import Editions
import GRDB
import Records
import Strategy

extension PlanRevision {
    static let columns =
        "id, year, item, number, kind, content, place, account, role, organisation, at, reason, undoes"

    init(row: Row, _ entries: KeptEntries, in db: Database) throws {
        let content: String? = row["content"]
        guard let id = PlanRevisionID(rawValue: row["id"]), let item = ItemID(row["item"] as String),
            let kind = PlanEntry.Kind(rawValue: row["kind"])
        else { throw StoreError.damagedRow(table: "planRevision", row: "\(row["id"] as Int64)") }
        var digest = Hasher()
        for value in row.databaseValues.prefix(13) { digest.combine(value) }
        self.init(
            id: id, year: row["year"], item: item, number: row["number"], kind: kind,
            entry: try entries.entry(content, of: id, digest: digest.finalize(), in: db), place: row["place"],
            author: PlanAuthor(account: row["account"], role: row["role"], organisation: row["organisation"]),
            at: row["at"], reason: row["reason"],
            undoes: (row["undoes"] as Int64?).flatMap(PlanRevisionID.init(rawValue:)))
    }
}

extension PlanVersion {
    static let columns = """
        planVersion.id, year, number, itemCount, packText, planVersion.account, planVersion.role,
        planVersion.organisation, planVersion.at, reason, planPublication.at AS publishedAt
        """
    /// With the publication that has not been taken back; of a version there is one at most.
    static let source = """
        planVersion LEFT JOIN planPublication ON planPublication.version = planVersion.id
            AND planPublication.id NOT IN (SELECT publication FROM planWithdrawal)
        """

    init?(row: Row) {
        guard let id = PlanVersionID(rawValue: row["id"]) else { return nil }
        self.init(
            id: id, year: row["year"], number: row["number"], itemCount: row["itemCount"],
            author: PlanAuthor(account: row["account"], role: row["role"], organisation: row["organisation"]),
            adoptedAt: row["at"], reason: row["reason"], packText: row["packText"], publishedAt: row["publishedAt"])
    }
}
