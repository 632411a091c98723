extension Schema {
    /// Rows that open something under a seal of the folder's key, and the checksums of cells (decision 37).
    ///
    /// Sessions, links and calendar addresses of before have no seal and end; so do requests, which entries of the trail did
    /// not vouch for. Notices that nobody read yet wait under another name until the first start brings them over.
    static let boundRows = """
        DROP TABLE session;
        CREATE TABLE session (
            hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
            accountID INTEGER NOT NULL REFERENCES account(id),
            stage TEXT NOT NULL CHECK (stage IN ('halfway', 'full')),
            createdAt INTEGER NOT NULL,
            seenAt INTEGER NOT NULL,
            confirmedAt INTEGER NOT NULL,
            endsAt INTEGER NOT NULL,
            client TEXT NOT NULL,
            pendingSecret BLOB,
            seal BLOB NOT NULL CHECK (length(seal) = 32)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sessionOfAccount ON session(accountID);
        DROP TABLE invitation;
        CREATE TABLE invitation (
            hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
            accountID INTEGER REFERENCES account(id),
            purpose TEXT NOT NULL CHECK (purpose IN ('first', 'invite', 'reset')),
            createdAt INTEGER NOT NULL,
            endsAt INTEGER NOT NULL,
            usedAt INTEGER,
            seal BLOB NOT NULL CHECK (length(seal) = 32),
            CHECK ((accountID IS NULL) = (purpose = 'first'))
        ) STRICT, WITHOUT ROWID;
        DROP TABLE calendarAddress;
        CREATE TABLE calendarAddress (
            account INTEGER PRIMARY KEY,
            hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
            at INTEGER NOT NULL,
            seal BLOB NOT NULL CHECK (length(seal) = 32)
        ) STRICT;
        DELETE FROM accountRequest;
        CREATE TABLE ownerNoticeBefore (
            accountID INTEGER NOT NULL, kind TEXT NOT NULL, at INTEGER NOT NULL, about INTEGER
        ) STRICT;
        INSERT INTO ownerNoticeBefore SELECT accountID, kind, at, about FROM ownerNotice WHERE seenAt IS NULL ORDER BY id;
        DELETE FROM ownerNotice;
        CREATE TABLE cellsChecksum (
            deliveryID INTEGER PRIMARY KEY REFERENCES delivery(id),
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
        ) STRICT;
        CREATE TRIGGER cellsChecksumNeverChanges BEFORE UPDATE ON cellsChecksum
        BEGIN SELECT RAISE(ABORT, 'a delivery never changes'); END;
        CREATE TRIGGER cellsChecksumStays BEFORE DELETE ON cellsChecksum
        BEGIN SELECT RAISE(ABORT, 'a delivery never changes'); END;
        """
}
