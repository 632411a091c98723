import Accounts
package import Editions
import GRDB
package import Records
package import Strategy

extension Store {
    /// Writes changes of a plan: all of them, or none when somebody else wrote one of the items in between.
    ///
    /// When this returns `saved`, the changes are on disk and survive the end of the process or of the power.
    package func save(_ changes: [PlanEdit], by author: PlanAuthor) throws(StoreError) -> PlanSaving {
        try write { try $0.save(changes, by: author) }
    }

    /// Takes back the newest change of an item: of one's own, within a day.
    package func undo(_ id: PlanRevisionID, by author: PlanAuthor) throws(StoreError) -> Result<
        PlanRevision, PlanRefused
    > {
        try write { transaction in
            guard let revision = try transaction.revision(id) else { return .failure(PlanRefused(.noSuchRevision)) }
            return try transaction.undo([revision], by: author).map { $0[0] }
        }
    }

    /// Takes back changes that were saved together: all of them, or none when one of them no longer can be.
    package func undo(
        together revisions: [PlanRevision], by author: PlanAuthor
    ) throws(StoreError) -> Result<[PlanRevision], PlanRefused> {
        try write { try $0.undo(revisions, by: author) }
    }
}

extension PlanRevision {
    /// Whether a second person confirmed that its text goes.
    func isErased(in db: Database) throws -> Bool {
        try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM planErased WHERE revision = ?)", arguments: [id.rawValue]) ?? false
    }
}

extension WriteTransaction {
    func current(_ item: ItemID, _ year: Int) throws -> PlanRevision? {
        try PlanRevision.current(item, of: year, entries: entries, in: db)
    }

    fileprivate func revision(_ id: PlanRevisionID) throws -> PlanRevision? {
        try PlanRevision.find(id, entries: entries, in: db)
    }

    fileprivate func save(_ changes: [PlanEdit], by author: PlanAuthor) throws -> PlanSaving {
        var conflicts: [PlanConflict] = [], pending: [(change: PlanEdit, before: PlanRevision?)] = []
        for change in changes {
            let current = try current(change.item, change.year)
            if Self.isSame(current, change.base) {
                pending.append((change, current))
            } else {
                let base = try change.base.flatMap { try revision($0) }
                conflicts.append(PlanConflict(item: change.item, base: base, theirs: current))
            }
        }
        guard conflicts.isEmpty else { return .conflict(conflicts) }
        var saved: [PlanRevision] = []
        for (change, before) in pending
        where before?.entry != change.entry || change.place ?? before?.place != before?.place {
            saved.append(try append(change, after: before, by: author))
        }
        return .saved(saved)
    }

    fileprivate func undo(
        _ revisions: [PlanRevision], by author: PlanAuthor
    ) throws -> Result<[PlanRevision], PlanRefused> {
        for revision in revisions {
            if let refusal = try refusal(revision, by: author) { return .failure(refusal) }
        }
        return .success(try revisions.map { try takeBack($0, by: author) })
    }

    /// Why a change cannot be taken back; `nil` when it can.
    private func refusal(_ revision: PlanRevision, by author: PlanAuthor) throws -> PlanRefused? {
        if let refusal = revision.refusalToUndo(by: author, at: moment) { return PlanRefused(refusal) }
        let newest = try current(revision.item, revision.year)?.id
        guard newest == revision.id else { return PlanRefused(.notNewest) }
        // What was erased does not come back, and taking back must not remove the item instead.
        if let before = try earlier(revision), try before.isErased(in: db) { return PlanRefused(.noSuchRevision) }
        return nil
    }

    private func takeBack(_ revision: PlanRevision, by author: PlanAuthor) throws -> PlanRevision {
        let before = try earlier(revision)
        let change = PlanEdit(
            year: revision.year, item: revision.item, entry: before?.entry, base: revision.id, reason: "",
            place: before?.place)
        return try append(change, after: revision, by: author, undoes: revision.id)
    }

    /// A removed item counts as absent for whoever makes it anew.
    private static func isSame(_ current: PlanRevision?, _ base: PlanRevisionID?) -> Bool {
        current?.id == base || (base == nil && current?.isRemoval == true)
    }

    /// The revision before one.
    private func earlier(_ revision: PlanRevision) throws -> PlanRevision? {
        try PlanRevision.all(
            "WHERE year = ? AND item = ? AND number = ?",
            with: [revision.year, revision.item.rawValue, revision.number - 1], entries: entries, in: db
        ).first
    }

    /// - Parameter isListed: whether one entry of the audit trail will tell of this change together with others.
    func append(
        _ change: PlanEdit, after before: PlanRevision?, by author: PlanAuthor, undoes: PlanRevisionID? = nil,
        isListed: Bool = false
    ) throws -> PlanRevision {
        let number = (before?.number ?? 0) + 1
        guard let kind = change.entry?.kind ?? before?.kind else {
            throw StoreError.damagedDatabase("nothing to remove")
        }
        let place = try change.place ?? before?.place ?? placeBehind(kind, change.year)
        let content = try change.entry.map(KeptEntries.content)
        try execute(
            """
            INSERT INTO planRevision (year, item, number, kind, content, place, account, role, organisation, at, reason,
                undoes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                change.year, change.item.rawValue, number, kind.rawValue, content, place, author.account, author.role,
                author.organisation, moment, change.reason, undoes?.rawValue,
            ])
        guard let id = PlanRevisionID(rawValue: db.lastInsertedRowID) else {
            throw StoreError.damagedDatabase("no row id")
        }
        try execute(
            """
            INSERT INTO planItem (year, item, current) VALUES (?, ?, ?)
            ON CONFLICT (year, item) DO UPDATE SET current = excluded.current
            """, [change.year, change.item.rawValue, id.rawValue])
        try added(AuditRecord(.revision, id.rawValue))
        let revision = PlanRevision(
            id: id, year: change.year, item: change.item, number: number, kind: kind, entry: change.entry,
            place: place, author: author, at: moment, reason: change.reason, undoes: undoes)
        // The pack's own texts come in by the hundred, and the version that they make is one entry; so is a year that begins.
        if !author.isPack, !isListed { try audit(revision, after: before) }
        return revision
    }

    /// A new item comes behind the last of its kind; the first of a kind behind everything.
    private func placeBehind(_ kind: PlanEntry.Kind, _ year: Int) throws -> Double {
        let sql = """
            SELECT MAX(place) FROM planRevision WHERE id IN (SELECT current FROM planItem WHERE year = :year)
                AND (kind = :kind OR NOT EXISTS (SELECT 1 FROM planRevision WHERE year = :year AND kind = :kind))
            """
        let last = try Double.fetchOne(db, sql: sql, arguments: ["year": year, "kind": kind.rawValue])
        let next = try Double.fetchOne(
            db,
            sql: """
                SELECT MIN(place) FROM planRevision WHERE place > :last AND id IN
                    (SELECT current FROM planItem WHERE year = :year)
                """, arguments: ["year": year, "last": last ?? 0])
        return next.map { ((last ?? 0) + $0) / 2 } ?? (last ?? 0) + 1
    }
}
