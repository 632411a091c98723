import GRDB

/// The schema of `vib.sqlite`. A migration that has shipped never changes; a correction is a new one.
enum Schema {
    static func migrator() -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("deliveries") { db in
            try db.execute(
                sql: """
                    CREATE TABLE delivery (
                        id INTEGER PRIMARY KEY AUTOINCREMENT,
                        source TEXT NOT NULL,
                        tableName TEXT NOT NULL,
                        fileName TEXT NOT NULL,
                        sha256 TEXT NOT NULL CHECK (length(sha256) IN (0, 64)),
                        checksumOf TEXT NOT NULL CHECK (checksumOf IN ('file', 'cells')),
                        byteCount INTEGER NOT NULL CHECK (byteCount >= 0),
                        rowCount INTEGER NOT NULL CHECK (rowCount >= 0),
                        receivedAt INTEGER NOT NULL,
                        firstMonth INTEGER, lastMonth INTEGER,
                        firstYear INTEGER, lastYear INTEGER,
                        divisionYear INTEGER,
                        exampleSize TEXT,
                        cellsFile TEXT,
                        payloadKept INTEGER NOT NULL DEFAULT 0,
                        publishedAt INTEGER,
                        withdrawnAt INTEGER,
                        CHECK ((firstMonth IS NULL) = (lastMonth IS NULL)),
                        CHECK ((firstYear IS NULL) = (lastYear IS NULL)),
                        CHECK ((exampleSize IS NULL) <> (cellsFile IS NULL))
                    ) STRICT;
                    CREATE TABLE finding (
                        deliveryID INTEGER NOT NULL REFERENCES delivery(id),
                        ordinal INTEGER NOT NULL,
                        kind TEXT NOT NULL, severity TEXT NOT NULL, file TEXT NOT NULL,
                        row INTEGER NOT NULL, columnName TEXT NOT NULL,
                        found TEXT NOT NULL, expected TEXT NOT NULL, cure TEXT NOT NULL,
                        count INTEGER NOT NULL,
                        PRIMARY KEY (deliveryID, ordinal)
                    ) STRICT, WITHOUT ROWID;
                    CREATE TABLE publication (
                        id INTEGER PRIMARY KEY AUTOINCREMENT,
                        deliveryID INTEGER NOT NULL REFERENCES delivery(id),
                        action TEXT NOT NULL CHECK (action IN ('publish', 'withdraw')),
                        at INTEGER NOT NULL
                    ) STRICT;
                    CREATE TRIGGER deliveryNeverChanges
                    BEFORE UPDATE OF source, tableName, fileName, sha256, checksumOf, byteCount, rowCount, receivedAt, firstMonth,
                        lastMonth, firstYear, lastYear, divisionYear, exampleSize, cellsFile ON delivery
                    BEGIN SELECT RAISE(ABORT, 'a delivery never changes'); END;
                    CREATE TRIGGER publicationIsAppendOnly BEFORE UPDATE ON publication
                    BEGIN SELECT RAISE(ABORT, 'the publication log never changes'); END;
                    """)
        }
        migrator.registerMigration("names, population, boundaries") { db in
            try db.execute(
                sql: """
                    CREATE TABLE areaName (
                        code TEXT NOT NULL, divisionYear INTEGER NOT NULL, name TEXT NOT NULL,
                        PRIMARY KEY (code, divisionYear)
                    ) STRICT, WITHOUT ROWID;
                    CREATE TABLE offenceName (code TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL) STRICT, WITHOUT ROWID;
                    CREATE TABLE population (
                        code TEXT NOT NULL, year INTEGER NOT NULL, inhabitants INTEGER NOT NULL CHECK (inhabitants >= 0),
                        PRIMARY KEY (code, year)
                    ) STRICT, WITHOUT ROWID;
                    CREATE TABLE periodStatus (
                        period TEXT NOT NULL PRIMARY KEY, status TEXT NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    CREATE TABLE boundary (
                        code TEXT NOT NULL PRIMARY KEY, divisionYear INTEGER, name TEXT, rings BLOB NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    CREATE TABLE reference (
                        id INTEGER PRIMARY KEY AUTOINCREMENT,
                        kind TEXT NOT NULL, fileName TEXT NOT NULL, sha256 TEXT NOT NULL,
                        entries INTEGER NOT NULL, receivedAt INTEGER NOT NULL
                    ) STRICT;
                    """)
        }
        registerAccounts(&migrator)
        registerSignalMarks(&migrator)
        migrator.registerMigration("plans") { db in try db.execute(sql: plans) }
        migrator.registerMigration("calendar addresses") { db in try db.execute(sql: calendars) }
        migrator.registerMigration("findings in Dutch") { db in
            // NULL: kept before there was Dutch.
            try db.execute(
                sql: """
                    ALTER TABLE finding ADD COLUMN foundDutch TEXT;
                    ALTER TABLE finding ADD COLUMN expectedDutch TEXT;
                    ALTER TABLE finding ADD COLUMN cureDutch TEXT;
                    """)
        }
        migrator.registerMigration("references never change") { db in try db.execute(sql: references) }
        registerResets(&migrator)
        migrator.registerMigration("trail that vouches") { db in try db.execute(sql: trail) }
        migrator.registerMigration("passkeys") { db in try db.execute(sql: passkeys) }
        migrator.registerMigration("acts by two") { db in try db.execute(sql: requests) }
        migrator.registerMigration("plans can be withdrawn") { db in try db.execute(sql: withdrawals) }
        migrator.registerMigration("bound rows") { db in try db.execute(sql: boundRows) }
        migrator.registerMigration("deliveries in parts") { db in try db.execute(sql: parts) }
        migrator.registerMigration("deliveries by two") { db in try db.execute(sql: approvals) }
        migrator.registerMigration("day counts") { db in try db.execute(sql: dayCounts) }
        migrator.registerMigration("values of sources") { db in try db.execute(sql: sourceValues) }
        migrator.registerMigration("periods of sources") { db in try db.execute(sql: sourcePeriods) }
        migrator.registerMigration("deliveries as they were judged") { db in try db.execute(sql: reviews) }
        migrator.registerMigration("rows of registers") { db in try db.execute(sql: registers) }
        return migrator
    }
}
