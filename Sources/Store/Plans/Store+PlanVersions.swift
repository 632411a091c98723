import Accounts
package import Editions
import GRDB
package import Records
package import Strategy

extension Store {
    /// Adopts the draft of a year as it was seen: a new version that never changes.
    ///
    /// The draft is checked here, in the transaction that seals it: whoever asks, and whoever wrote it.
    /// - Parameters:
    ///   - token: the draft that the approver looked at (`PlanYearState.draftToken`).
    ///   - reason: needed from the second version on, because that is a correction.
    ///   - region: what the plan may refer to.
    package func adopt(
        _ year: Int, token: Int64, reason: String, in region: PlanRegion, by author: PlanAuthor
    ) throws(StoreError) -> Result<PlanVersion, PlanRefused> {
        try write { transaction in
            try planRows.require(in: transaction.db)
            guard try PlanYearState.draftToken(year, in: transaction.db) == token else {
                return .failure(PlanRefused(.draftChanged))
            }
            let newest = try PlanVersion.all(of: year, in: transaction.db).first
            if newest != nil, reason.allSatisfy(\.isWhitespace) { return .failure(PlanRefused(.reasonMissing)) }
            guard IdentifierScan.findings(in: reason).isEmpty else {
                return .failure(PlanRefused(.reasonPointsAtPerson))
            }
            if try PlanYearState.changed(year, since: newest?.id, in: transaction.db).isEmpty {
                return .failure(PlanRefused(newest == nil ? .empty : .nothingChanged))
            }
            let draft = PlanDocument(
                entries: try PlanRevision.draft(of: year, entries: entries, in: transaction.db).compactMap(\.entry))
            let region = region.after(try transaction.plans(before: year))
            guard let obstacles = draft?.obstacles(in: region) else { return .failure(PlanRefused(.empty)) }
            guard obstacles.isEmpty else { return .failure(PlanRefused(.unsound(obstacles))) }
            guard
                let version = try transaction.seal(
                    year, number: (newest?.number ?? 0) + 1, packText: "", reason: reason, by: author)
            else { return .failure(PlanRefused(.empty)) }
            try transaction.audit(AuditAction("plan.adopt"), version, by: author)
            return .success(version)
        }
    }

    /// Shows the newest adopted version of a year to the public.
    package func publishPlan(_ year: Int, by author: PlanAuthor) throws(StoreError) -> Result<PlanVersion, PlanRefused>
    {
        try write { transaction in
            try planRows.require(in: transaction.db)
            guard let newest = try PlanVersion.all(of: year, in: transaction.db).first else {
                return .failure(PlanRefused(.nothingAdopted))
            }
            guard newest.publishedAt == nil else { return .failure(PlanRefused(.alreadyPublished)) }
            try transaction.publish(newest.id, by: author)
            try transaction.audit(AuditAction("plan.publish"), newest, by: author)
            return .success(newest.published(at: transaction.moment))
        }
    }

    /// Changes whenever a plan changes; readers compare it to know that what they hold is stale.
    package func planStamp() throws(StoreError) -> PlanStamp {
        try read { try PlanStamp.now(in: $0) }
    }

}

extension WriteTransaction {
    /// The plans of earlier years as they stand.
    func plans(before year: Int) throws -> EarlierPlans {
        let years = try Int.fetchAll(
            db, sql: "SELECT DISTINCT year FROM planItem WHERE year < ?", arguments: [year])
        return EarlierPlans(
            try years.compactMap { year in
                PlanDocument(
                    entries: try PlanRevision.draft(of: year, entries: entries, in: db).compactMap(\.entry))
            })
    }

    func seal(
        _ year: Int, number: Int, packText: String, reason: String, by author: PlanAuthor
    ) throws -> PlanVersion? {
        let current = """
            FROM planItem JOIN planRevision ON planRevision.id = planItem.current
            WHERE planItem.year = ? AND content IS NOT NULL
            """
        let count = try Int.fetchOne(db, sql: "SELECT COUNT(*) " + current, arguments: [year]) ?? 0
        guard count > 0 else { return nil }
        try db.execute(
            sql: """
                INSERT INTO planVersion (year, number, itemCount, packText, account, role, organisation, at, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                year, number, count, packText, author.account, author.role, author.organisation, moment, reason,
            ])
        guard let id = PlanVersionID(rawValue: db.lastInsertedRowID) else {
            throw StoreError.damagedDatabase("no row id")
        }
        try db.execute(
            sql: "INSERT INTO planVersionItem (version, item, revision) SELECT ?, planItem.item, planItem.current "
                + current,
            arguments: [id.rawValue, year])
        try added(AuditRecord(.version, id.rawValue))
        return PlanVersion(
            id: id, year: year, number: number, itemCount: count, author: author, adoptedAt: moment, reason: reason,
            packText: packText, publishedAt: nil)
    }

    func publish(_ id: PlanVersionID, by author: PlanAuthor) throws {
        try execute(
            "INSERT INTO planPublication (version, account, role, organisation, at) VALUES (?, ?, ?, ?, ?)",
            [id.rawValue, author.account, author.role, author.organisation, moment])
        try added(AuditRecord(.planPublication, db.lastInsertedRowID))
    }
}

extension PlanVersion {
    func published(at moment: Int64) -> PlanVersion {
        PlanVersion(
            id: id, year: year, number: number, itemCount: itemCount, author: author, adoptedAt: adoptedAt,
            reason: reason, packText: packText, publishedAt: moment)
    }
}
