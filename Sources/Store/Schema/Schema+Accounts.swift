import GRDB

extension Schema {
    /// Accounts, sessions and the audit trail. Secrets are hashed or sealed before they come here.
    static func registerAccounts(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("accounts") { db in
            try db.execute(
                sql: """
                    CREATE TABLE account (
                        id INTEGER PRIMARY KEY AUTOINCREMENT,
                        mail TEXT NOT NULL UNIQUE,
                        name TEXT NOT NULL,
                        state TEXT NOT NULL CHECK (state IN ('invited', 'active', 'disabled')),
                        passphrase TEXT,
                        secondFactor BLOB,
                        lastStep INTEGER NOT NULL DEFAULT 0,
                        createdAt INTEGER NOT NULL,
                        lastSignInAt INTEGER,
                        CHECK (state <> 'active' OR passphrase IS NOT NULL)
                    ) STRICT;
                    CREATE TABLE accountRole (
                        accountID INTEGER NOT NULL REFERENCES account(id),
                        role TEXT NOT NULL,
                        PRIMARY KEY (accountID, role)
                    ) STRICT, WITHOUT ROWID;
                    CREATE TABLE recoveryCode (
                        accountID INTEGER NOT NULL REFERENCES account(id),
                        hash BLOB NOT NULL CHECK (length(hash) = 32),
                        usedAt INTEGER,
                        PRIMARY KEY (accountID, hash)
                    ) STRICT, WITHOUT ROWID;
                    CREATE TABLE invitation (
                        hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
                        accountID INTEGER REFERENCES account(id),
                        purpose TEXT NOT NULL CHECK (purpose IN ('first', 'invite', 'reset')),
                        createdAt INTEGER NOT NULL,
                        endsAt INTEGER NOT NULL,
                        usedAt INTEGER,
                        CHECK ((accountID IS NULL) = (purpose = 'first'))
                    ) STRICT, WITHOUT ROWID;
                    CREATE TABLE session (
                        hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
                        accountID INTEGER NOT NULL REFERENCES account(id),
                        stage TEXT NOT NULL CHECK (stage IN ('halfway', 'full')),
                        createdAt INTEGER NOT NULL,
                        seenAt INTEGER NOT NULL,
                        confirmedAt INTEGER NOT NULL,
                        endsAt INTEGER NOT NULL,
                        client TEXT NOT NULL,
                        pendingSecret BLOB
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX sessionOfAccount ON session(accountID);
                    CREATE TABLE failure (id INTEGER PRIMARY KEY, key BLOB NOT NULL, at INTEGER NOT NULL) STRICT;
                    CREATE INDEX failureByKey ON failure(key, at);
                    CREATE TABLE familiarPlace (
                        accountID INTEGER NOT NULL REFERENCES account(id),
                        place BLOB NOT NULL,
                        at INTEGER NOT NULL,
                        PRIMARY KEY (accountID, place)
                    ) STRICT, WITHOUT ROWID;
                    CREATE TABLE partnerReading (
                        accountID INTEGER NOT NULL REFERENCES account(id),
                        day INTEGER NOT NULL,
                        PRIMARY KEY (accountID, day)
                    ) STRICT, WITHOUT ROWID;
                    """)
        }
        migrator.registerMigration("audit") { db in
            try db.execute(
                sql: """
                    CREATE TABLE audit (
                        number INTEGER PRIMARY KEY,
                        at INTEGER NOT NULL,
                        action TEXT NOT NULL,
                        object TEXT NOT NULL,
                        actor TEXT NOT NULL,
                        role TEXT NOT NULL,
                        before TEXT NOT NULL,
                        after TEXT NOT NULL,
                        code BLOB NOT NULL CHECK (length(code) = 32)
                    ) STRICT;
                    CREATE INDEX auditByObject ON audit(object, number);
                    CREATE INDEX auditByActor ON audit(actor, number);
                    CREATE TABLE auditEnd (
                        only INTEGER PRIMARY KEY CHECK (only = 1),
                        number INTEGER NOT NULL,
                        code BLOB NOT NULL,
                        seal BLOB NOT NULL
                    ) STRICT;
                    CREATE TABLE auditSegment (
                        firstNumber INTEGER PRIMARY KEY,
                        lastNumber INTEGER NOT NULL,
                        lastAt INTEGER NOT NULL,
                        lastCode BLOB NOT NULL,
                        seal BLOB NOT NULL,
                        droppedAt INTEGER,
                        CHECK (lastNumber >= firstNumber)
                    ) STRICT;
                    CREATE TRIGGER auditNeverChanges BEFORE UPDATE ON audit
                    BEGIN SELECT RAISE(ABORT, 'the audit trail never changes'); END;
                    CREATE TRIGGER auditIsKept BEFORE DELETE ON audit
                    WHEN NOT EXISTS (
                        SELECT 1 FROM auditSegment WHERE OLD.number BETWEEN firstNumber AND lastNumber
                            AND droppedAt IS NOT NULL)
                    BEGIN SELECT RAISE(ABORT, 'only a sealed segment of the audit trail can go'); END;
                    CREATE TRIGGER auditSegmentIsKept BEFORE DELETE ON auditSegment
                    BEGIN SELECT RAISE(ABORT, 'segments are kept when their entries have gone'); END;
                    """)
        }
    }
}
