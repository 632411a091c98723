import Accounts
package import Editions
import GRDB
package import Records
package import Registers

extension Store: RowKeeping {
    package func registerStamp() throws -> RegisterStamp { try rowStamp() }

    /// Changes whenever anything of registers is written.
    package func rowStamp() throws(StoreError) -> RegisterStamp { try read { try RegisterStamp.now(in: $0) } }

    package func readRows<Outcome: Sendable>(
        opening: Bool, _ body: (any RowReading) throws -> Outcome
    ) throws -> Outcome {
        try read { db in
            try registerRows.require(in: db)
            return try body(RowTables(db: db, check: registerRows, master: try key(opening, in: db)))
        }
    }

    package func writeRows<Outcome: Sendable>(
        by author: PlanAuthor, opening: Bool,
        _ body: (any RowReading, _ moment: Int64) throws -> (writes: [RowWrite], outcome: Outcome)
    ) throws -> Outcome {
        try write { transaction in
            try registerRows.require(in: transaction.db)
            let tables = RowTables(
                db: transaction.db, check: registerRows, master: try key(opening, in: transaction.db))
            let (writes, outcome) = try body(tables, transaction.moment)
            try transaction.write(writes, by: author)
            return outcome
        }
    }

    /// The key, when there is anything that it opens; a folder in which nothing was ever sealed may have none yet.
    private func key(_ opening: Bool, in db: Database) throws -> MasterKey? {
        let sql = """
            SELECT EXISTS (SELECT 1 FROM registerRevision WHERE holder IS NOT NULL)
                OR EXISTS (SELECT 1 FROM erasure WHERE holder IS NOT NULL)
            """
        guard opening, try Bool.fetchOne(db, sql: sql) == true else { return nil }
        return try keys.master { false }
    }
}
