package import Editions
import GRDB
package import Records
package import Strategy

extension Store {
    /// The years of which there is a plan, the newest first.
    package func planYears() throws(StoreError) -> [Int] {
        try readPlans { db in
            // A year of which the whole beginning was taken back has items, and none of them has a text.
            let sql = """
                SELECT DISTINCT planItem.year FROM planItem JOIN planRevision ON planRevision.id = planItem.current
                WHERE content IS NOT NULL OR planItem.year IN (SELECT year FROM planVersion) ORDER BY planItem.year DESC
                """
            return try Int.fetchAll(db, sql: sql)
        }
    }

    /// The current text of every item of a year, removed ones left out.
    package func draft(of year: Int) throws(StoreError) -> [PlanRevision] {
        try readPlans { db in try PlanRevision.draft(of: year, entries: entries, in: db) }
    }

    /// The texts that were adopted as a version.
    package func items(of version: PlanVersionID) throws(StoreError) -> [PlanRevision] {
        try readPlans { db in
            try PlanRevision.all(
                "WHERE id IN (SELECT revision FROM planVersionItem WHERE version = ?) ORDER BY place, item",
                with: [version.rawValue], entries: entries, in: db)
        }
    }

    /// The current text of an item, a removal included; `nil` when there never was such an item.
    package func current(_ item: ItemID, of year: Int) throws(StoreError) -> PlanRevision? {
        try readPlans { db in try PlanRevision.current(item, of: year, entries: entries, in: db) }
    }

    /// The newest texts of an item, the newest first.
    package func history(of item: ItemID, in year: Int, limit: Int = .max) throws(StoreError) -> [PlanRevision] {
        try readPlans { db in
            try PlanRevision.all(
                "WHERE year = ? AND item = ? ORDER BY number DESC LIMIT ?", with: [year, item.rawValue, limit],
                entries: entries, in: db)
        }
    }

    /// The texts of an item that the public has read, the newest first, with the moment of their publication.
    ///
    /// What was published and taken back is not among them: a reason to take it back is a reason not to show it.
    package func publishedHistory(of item: ItemID, in year: Int) throws(StoreError) -> [PublishedText] {
        try readPlans { db in
            let sql = """
                SELECT \(PlanRevision.columns), published FROM planRevision JOIN (
                    SELECT planVersionItem.revision AS revision, MIN(planPublication.at) AS published
                    FROM planVersionItem JOIN planPublication ON planPublication.version = planVersionItem.version
                    WHERE planVersionItem.item = ?
                        AND planPublication.id NOT IN (SELECT publication FROM planWithdrawal) GROUP BY planVersionItem.revision
                ) ON revision = planRevision.id WHERE year = ? ORDER BY number DESC
                """
            let earlier = "SELECT \(PlanRevision.columns) FROM planRevision WHERE year = ? AND item = ? AND number = ?"
            return try Row.fetchAll(db, sql: sql, arguments: [item.rawValue, year]).map { row in
                let revision = try PlanRevision(row: row, entries, in: db)
                let before = try Row.fetchOne(
                    db, sql: earlier, arguments: [year, item.rawValue, revision.number - 1])
                return PublishedText(
                    revision: revision, before: try before.map { try PlanRevision(row: $0, entries, in: db) }?.entry,
                    publishedAt: row["published"])
            }
        }
    }

    /// The newest changes that somebody saved together, more than one, since a moment; none when there are none.
    package func savedTogether(
        by account: Int64, in year: Int, since moment: Int64
    ) throws(StoreError) -> [PlanRevision] {
        try readPlans { db in
            try PlanRevision.all(
                """
                WHERE year = :year AND account = :account AND at = (
                    SELECT at FROM planRevision WHERE year = :year AND account = :account AND at >= :moment
                    GROUP BY at HAVING COUNT(*) > 1 ORDER BY at DESC LIMIT 1
                ) ORDER BY id
                """, with: ["year": year, "account": account, "moment": moment], entries: entries, in: db)
        }
    }

    package func revision(_ id: PlanRevisionID) throws(StoreError) -> PlanRevision? {
        try readPlans { db in try PlanRevision.find(id, entries: entries, in: db) }
    }

    /// All adopted versions of a year, the newest first.
    package func versions(of year: Int) throws(StoreError) -> [PlanVersion] {
        try readPlans { db in try PlanVersion.all(of: year, in: db) }
    }

    /// Where a plan year stands; `nil` when there is nothing of it.
    package func planState(of year: Int) throws(StoreError) -> PlanYearState? {
        try readPlans { db in
            guard let token = try PlanYearState.draftToken(year, in: db), try PlanYearState.exists(year, in: db) else {
                return nil
            }
            let versions = try PlanVersion.all(of: year, in: db)
            return PlanYearState(
                year: year, adopted: versions.first, published: versions.first { $0.publishedAt != nil },
                publications: try PlanPublication.all(of: year, in: db),
                changed: try PlanYearState.changed(year, since: versions.first?.id, in: db), draftToken: token)
        }
    }

    /// When an item was last written by a person, per item; what nobody ever touched is absent.
    package func lastTouched(in year: Int) throws(StoreError) -> [ItemID: Int64] {
        try readPlans { db in
            let sql = """
                SELECT item, MAX(at) AS at FROM planRevision WHERE year = ? AND role <> 'pack' GROUP BY item
                """
            var touched: [ItemID: Int64] = [:]
            for row in try Row.fetchAll(db, sql: sql, arguments: [year]) {
                if let item = ItemID(row["item"] as String) { touched[item] = row["at"] }
            }
            return touched
        }
    }
}

/// What is read both by itself and within a transaction that writes.
extension PlanRevision {
    /// The current texts of a year, removed ones left out.
    static func draft(of year: Int, entries: KeptEntries, in db: Database) throws -> [PlanRevision] {
        try all(
            "WHERE id IN (SELECT current FROM planItem WHERE year = ?) AND content IS NOT NULL ORDER BY place, item",
            with: [year], entries: entries, in: db)
    }

    static func current(
        _ item: ItemID, of year: Int, entries: KeptEntries, in db: Database
    ) throws -> PlanRevision? {
        try all(
            "WHERE id = (SELECT current FROM planItem WHERE year = ? AND item = ?)", with: [year, item.rawValue],
            entries: entries, in: db
        ).first
    }

    static func find(_ id: PlanRevisionID, entries: KeptEntries, in db: Database) throws -> PlanRevision? {
        try all("WHERE id = ?", with: [id.rawValue], entries: entries, in: db).first
    }

    /// What the rest of a query chooses, in its order.
    static func all(
        _ rest: String, with arguments: StatementArguments, entries: KeptEntries, in db: Database
    ) throws -> [PlanRevision] {
        try Row.fetchAll(db, sql: "SELECT \(columns) FROM planRevision \(rest)", arguments: arguments)
            .map { try PlanRevision(row: $0, entries, in: db) }
    }
}

extension PlanVersion {
    /// All adopted versions of a year, the newest first.
    static func all(of year: Int, in db: Database) throws -> [PlanVersion] {
        let sql = "SELECT \(columns) FROM \(source) WHERE year = ? ORDER BY number DESC"
        return try Row.fetchAll(db, sql: sql, arguments: [year]).compactMap(PlanVersion.init(row:))
    }
}

extension PlanYearState {
    static func draftToken(_ year: Int, in db: Database) throws -> Int64? {
        try Int64.fetchOne(db, sql: "SELECT MAX(current) FROM planItem WHERE year = ?", arguments: [year])
    }

    /// Items whose current text is not the one of a version; without a version, all that exist.
    static func changed(_ year: Int, since version: PlanVersionID?, in db: Database) throws -> [ItemID] {
        let sql = """
            SELECT planItem.item FROM planItem JOIN planRevision ON planRevision.id = planItem.current
            LEFT JOIN planVersionItem ON planVersionItem.version = :version AND planVersionItem.item = planItem.item
            WHERE planItem.year = :year AND (
                (content IS NOT NULL AND planVersionItem.revision IS NOT planItem.current)
                OR (content IS NULL AND planVersionItem.revision IS NOT NULL))
            ORDER BY planItem.item
            """
        return try String.fetchAll(db, sql: sql, arguments: ["version": version?.rawValue, "year": year])
            .compactMap { ItemID($0) }
    }
}
