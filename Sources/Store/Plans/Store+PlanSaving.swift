import GRDB
import Records
package import Strategy

extension Store {
    /// Writes changes of a plan: all of them, or none when somebody else wrote one of the items in between.
    ///
    /// When this returns `saved`, the changes are on disk and survive the end of the process or of the power.
    package func save(_ changes: [PlanEdit], by author: PlanAuthor) throws(StoreError) -> PlanSaving {
        let at = now()
        return try transaction { db in
            var conflicts: [PlanConflict] = [], pending: [(change: PlanEdit, before: PlanRevision?)] = []
            for change in changes {
                let current = try current(change.item, change.year, in: db)
                if Self.isSame(current, change.base) {
                    pending.append((change, current))
                } else {
                    let base = try change.base.flatMap { try revision($0, in: db) }
                    conflicts.append(PlanConflict(item: change.item, base: base, theirs: current))
                }
            }
            guard conflicts.isEmpty else { return .conflict(conflicts) }
            var saved: [PlanRevision] = []
            for (change, before) in pending
            where before?.entry != change.entry || change.place ?? before?.place != before?.place {
                saved.append(try append(change, after: before, by: author, at: at, undoes: nil, in: db))
            }
            return .saved(saved)
        }
    }

    /// Takes back the newest change of an item: of one's own, within a day.
    package func undo(_ id: PlanRevisionID, by author: PlanAuthor) throws(StoreError) -> Result<
        PlanRevision, PlanRefused
    > {
        let at = now()
        return try transaction { db in
            guard let revision = try revision(id, in: db) else { return .failure(PlanRefused(.noSuchRevision)) }
            if let refusal = try refusal(revision, by: author, at: at, in: db) { return .failure(refusal) }
            return .success(try takeBack(revision, by: author, at: at, in: db))
        }
    }

    /// Takes back changes that were saved together: all of them, or none when one of them no longer can be.
    package func undo(
        together revisions: [PlanRevision], by author: PlanAuthor
    ) throws(StoreError) -> Result<[PlanRevision], PlanRefused> {
        let at = now()
        return try transaction { db in
            for revision in revisions {
                if let refusal = try refusal(revision, by: author, at: at, in: db) { return .failure(refusal) }
            }
            return .success(try revisions.map { try takeBack($0, by: author, at: at, in: db) })
        }
    }

    /// Why a change cannot be taken back; `nil` when it can.
    private func refusal(
        _ revision: PlanRevision, by author: PlanAuthor, at: Int64, in db: Database
    ) throws -> PlanRefused? {
        if let refusal = revision.refusalToUndo(by: author, at: at) { return PlanRefused(refusal) }
        let newest = try current(revision.item, revision.year, in: db)?.id
        return newest == revision.id ? nil : PlanRefused(.notNewest)
    }

    private func takeBack(
        _ revision: PlanRevision, by author: PlanAuthor, at: Int64, in db: Database
    ) throws -> PlanRevision {
        let before = try earlier(revision, in: db)
        let change = PlanEdit(
            year: revision.year, item: revision.item, entry: before?.entry, base: revision.id, reason: "",
            place: before?.place)
        return try append(change, after: revision, by: author, at: at, undoes: revision.id, in: db)
    }

    /// SQLite admits one writer at a time and lets the others wait; no lock on the folder is needed for rows alone.
    func transaction<T: Sendable>(_ body: (Database) throws -> T) throws(StoreError) -> T { try locked(body) }

    /// A removed item counts as absent for whoever makes it anew.
    private static func isSame(_ current: PlanRevision?, _ base: PlanRevisionID?) -> Bool {
        current?.id == base || (base == nil && current?.isRemoval == true)
    }

    /// The revision before one.
    private func earlier(_ revision: PlanRevision, in db: Database) throws -> PlanRevision? {
        let sql = "SELECT \(PlanRevision.columns) FROM planRevision WHERE year = ? AND item = ? AND number = ?"
        let row = try Row.fetchOne(
            db, sql: sql, arguments: [revision.year, revision.item.rawValue, revision.number - 1])
        return try row.map { try PlanRevision(row: $0, entries) }
    }

    func append(
        _ change: PlanEdit, after before: PlanRevision?, by author: PlanAuthor, at: Int64, undoes: PlanRevisionID?,
        in db: Database
    ) throws -> PlanRevision {
        let number = (before?.number ?? 0) + 1
        guard let kind = change.entry?.kind ?? before?.kind else {
            throw StoreError.damagedDatabase("nothing to remove")
        }
        let place = try change.place ?? before?.place ?? Self.placeBehind(kind, change.year, in: db)
        let content = try change.entry.map(KeptEntries.content)
        try db.execute(
            sql: """
                INSERT INTO planRevision (year, item, number, kind, content, place, account, role, organisation, at, reason,
                    undoes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                change.year, change.item.rawValue, number, kind.rawValue, content, place, author.account, author.role,
                author.organisation, at, change.reason, undoes?.rawValue,
            ])
        guard let id = PlanRevisionID(rawValue: db.lastInsertedRowID) else {
            throw StoreError.damagedDatabase("no row id")
        }
        try db.execute(
            sql: """
                INSERT INTO planItem (year, item, current) VALUES (?, ?, ?)
                ON CONFLICT (year, item) DO UPDATE SET current = excluded.current
                """, arguments: [change.year, change.item.rawValue, id.rawValue])
        let revision = PlanRevision(
            id: id, year: change.year, item: change.item, number: number, kind: kind, entry: change.entry,
            place: place, author: author, at: at, reason: change.reason, undoes: undoes)
        // The pack's own texts come in by the hundred, and the version that they make is one entry.
        if !author.isPack { try audit(revision, after: before, in: db) }
        return revision
    }

    /// A new item comes behind the last of its kind; the first of a kind behind everything.
    private static func placeBehind(_ kind: PlanEntry.Kind, _ year: Int, in db: Database) throws -> Double {
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
