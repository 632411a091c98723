import GRDB

extension Schema {
    /// Marks on signals; triggers refuse every change, so that the history stays whole.
    static func registerSignalMarks(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("signalMarks") { db in
            try db.execute(
                sql: """
                    CREATE TABLE signalMark (
                        id INTEGER PRIMARY KEY AUTOINCREMENT,
                        month TEXT NOT NULL, area TEXT NOT NULL, offence TEXT NOT NULL,
                        kind TEXT NOT NULL CHECK (kind IN ('seen', 'known-cause', 'follow-up')),
                        remark TEXT NOT NULL CHECK (length(remark) <= 2000),
                        author TEXT NOT NULL, account TEXT NOT NULL,
                        at INTEGER NOT NULL
                    ) STRICT;
                    CREATE INDEX signalMarkByMonth ON signalMark (month);
                    CREATE TRIGGER signalMarkNeverChanges BEFORE UPDATE ON signalMark
                    BEGIN SELECT RAISE(ABORT, 'a mark never changes'); END;
                    CREATE TRIGGER signalMarkNeverGoes BEFORE DELETE ON signalMark
                    BEGIN SELECT RAISE(ABORT, 'a mark never goes'); END;
                    """)
        }
    }
}
