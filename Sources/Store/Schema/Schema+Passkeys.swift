extension Schema {
    /// Public keys of authenticators, and the challenges that were used as long as they could be used again.
    ///
    /// What owners are told is no longer a closed list of the database: it grows with what can be done to an account.
    static let passkeys = """
        CREATE TABLE passkey (
            id BLOB NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 16 AND 1023),
            accountID INTEGER NOT NULL REFERENCES account(id),
            name TEXT NOT NULL,
            publicKey BLOB NOT NULL,
            counter INTEGER NOT NULL CHECK (counter >= 0),
            canBeCopied INTEGER NOT NULL CHECK (canBeCopied IN (0, 1)),
            createdAt INTEGER NOT NULL,
            lastUsedAt INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX passkeyOfAccount ON passkey(accountID);
        CREATE TABLE spentChallenge (
            hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
            at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE ownerNoticeOfAnyKind (
            id INTEGER PRIMARY KEY,
            accountID INTEGER NOT NULL REFERENCES account(id),
            kind TEXT NOT NULL,
            at INTEGER NOT NULL,
            seenAt INTEGER
        ) STRICT;
        INSERT INTO ownerNoticeOfAnyKind SELECT id, accountID, kind, at, seenAt FROM ownerNotice;
        DROP TABLE ownerNotice;
        ALTER TABLE ownerNoticeOfAnyKind RENAME TO ownerNotice;
        CREATE INDEX ownerNoticeByAccount ON ownerNotice(accountID, seenAt);
        """
}
