import Accounts
package import Editions
import GRDB
package import Records
package import Strategy

extension Store {
    /// Begins the plan of a year: all of it in one transaction and as one entry of the audit trail.
    ///
    /// - Parameter token: the draft of the year before that it was made of (`PlanYearState.draftToken`).
    package func beginPlan(
        _ year: Int, with edits: [PlanEdit], after token: Int64, by author: PlanAuthor
    ) throws(StoreError) -> Result<[PlanRevision], PlanRefused> {
        try write { transaction in
            try planRows.require(in: transaction.db)
            guard try PlanYearState.draftToken(year - 1, in: transaction.db) == token else {
                return .failure(PlanRefused(.draftChanged))
            }
            let isThere = try PlanYearState.exists(year, in: transaction.db)
            guard !isThere else { return .failure(PlanRefused(.yearExists)) }
            guard !edits.isEmpty, edits.allSatisfy({ $0.year == year && $0.entry != nil }) else {
                return .failure(PlanRefused(.empty))
            }
            var made: [PlanRevision] = []
            for edit in edits {
                let before = try transaction.current(edit.item, year)
                made.append(try transaction.append(edit, after: before, by: author, isListed: true))
            }
            try transaction.auditList(AuditAction("plan.begin"), made, of: year, by: author)
            return .success(made)
        }
    }

    /// Takes back the whole beginning of a year, as long as nothing came of it: of one's own, within a day.
    package func undoBeginning(
        of year: Int, by author: PlanAuthor
    ) throws(StoreError) -> Result<[PlanRevision], PlanRefused> {
        try write { transaction in
            try planRows.require(in: transaction.db)
            guard let beginning = try PlanBeginning.find(year, entries: entries, in: transaction.db) else {
                return .failure(PlanRefused(.noSuchRevision))
            }
            if let refusal = beginning.refusalToUndo(by: author, at: transaction.moment) {
                return .failure(PlanRefused(refusal))
            }
            let draft = try PlanRevision.draft(of: year, entries: entries, in: transaction.db)
            var taken: [PlanRevision] = []
            for revision in draft {
                let edit = PlanEdit(
                    year: year, item: revision.item, entry: nil, base: revision.id, reason: "", place: revision.place)
                taken.append(
                    try transaction.append(edit, after: revision, by: author, undoes: revision.id, isListed: true))
            }
            try transaction.auditList(AuditAction("plan.begin-undo"), taken, of: year, by: author)
            return .success(taken)
        }
    }

    /// How the plan of a year began; `nil` for one that came in otherwise, and where there is none.
    package func beginning(of year: Int) throws(StoreError) -> PlanBeginning? {
        try readPlans { db in try PlanBeginning.find(year, entries: entries, in: db) }
    }
}

extension WriteTransaction {
    /// One entry for many items: how many of each kind, and the revisions that it vouches for.
    fileprivate func auditList(
        _ action: AuditAction, _ revisions: [PlanRevision], of year: Int, by author: PlanAuthor
    ) throws {
        let kinds = PlanEntry.Kind.allCases.compactMap { kind -> String? in
            let count = revisions.count { $0.kind == kind }
            return count == 0 ? nil : "\(kind.rawValue) \(count)"
        }
        let range = "revision:\(revisions.first?.id.description ?? "")-\(revisions.last?.id.description ?? "")"
        try audit(action, of: year, after: ([range] + kinds).joined(separator: ", "), by: author)
    }
}

extension PlanBeginning {
    /// Found by its strategy: the revision that made it came with all of the others, at one moment and by one account.
    fileprivate static func find(_ year: Int, entries: KeptEntries, in db: Database) throws -> PlanBeginning? {
        let history = try PlanRevision.all(
            "WHERE year = ? AND kind = 'strategy' ORDER BY id DESC", with: [year], entries: entries, in: db)
        let since = history.prefix { !$0.isRemoval }
        guard let first = since.last, let account = first.author.account else { return nil }
        let together = """
            SELECT COUNT(*) FROM planRevision
            WHERE year = :year AND account = :account AND at = :at AND content IS NOT NULL AND undoes IS NULL
            """
        let arguments: StatementArguments = ["year": year, "account": account, "at": first.at]
        let items = try Int.fetchOne(db, sql: together, arguments: arguments) ?? 0
        guard items > 1 else { return nil }
        let later = """
            SELECT COUNT(*) FROM planRevision WHERE year = :year AND id > (
                SELECT MAX(id) FROM planRevision WHERE year = :year AND account = :account AND at = :at)
            """
        return PlanBeginning(
            year: year, author: first.author, at: first.at, items: items,
            changesSince: try Int.fetchOne(db, sql: later, arguments: arguments) ?? 0,
            isAdopted: try PlanVersion.all(of: year, in: db).isEmpty == false)
    }
}

extension PlanYearState {
    /// Whether there is something of a year: a text in its draft, or a version.
    static func exists(_ year: Int, in db: Database) throws -> Bool {
        let sql = """
            SELECT EXISTS (SELECT 1 FROM planVersion WHERE year = :year) OR EXISTS (
                SELECT 1 FROM planItem JOIN planRevision ON planRevision.id = planItem.current
                WHERE planItem.year = :year AND content IS NOT NULL)
            """
        return try Bool.fetchOne(db, sql: sql, arguments: ["year": year]) ?? false
    }
}
