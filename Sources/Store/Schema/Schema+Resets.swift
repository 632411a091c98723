import GRDB

extension Schema {
    /// New links that wait for a second administrator, and what owners of accounts must come to know.
    static func registerResets(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("resets by two") { db in
            try db.execute(
                sql: """
                    CREATE TABLE accountReset (
                        accountID INTEGER PRIMARY KEY REFERENCES account(id),
                        askedBy INTEGER NOT NULL REFERENCES account(id),
                        askedAt INTEGER NOT NULL,
                        endsAt INTEGER NOT NULL
                    ) STRICT;
                    CREATE TABLE ownerNotice (
                        id INTEGER PRIMARY KEY,
                        accountID INTEGER NOT NULL REFERENCES account(id),
                        kind TEXT NOT NULL CHECK (kind IN ('reset-asked', 'reset')),
                        at INTEGER NOT NULL,
                        seenAt INTEGER
                    ) STRICT;
                    CREATE INDEX ownerNoticeByAccount ON ownerNotice(accountID, seenAt);
                    """)
        }
    }
}
