extension Schema {
    /// What waits for a second administrator, of whatever kind, in place of new links alone; and whom a notice is about.
    static let requests = """
        CREATE TABLE accountRequest (
            accountID INTEGER NOT NULL REFERENCES account(id),
            kind TEXT NOT NULL CHECK (kind IN ('reset', 'roles', 'disable')),
            roles TEXT NOT NULL,
            askedBy INTEGER NOT NULL REFERENCES account(id),
            askedAt INTEGER NOT NULL,
            endsAt INTEGER NOT NULL,
            aloneFrom INTEGER,
            PRIMARY KEY (accountID, kind)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO accountRequest SELECT accountID, 'reset', '', askedBy, askedAt, endsAt, NULL FROM accountReset;
        DROP TABLE accountReset;
        ALTER TABLE ownerNotice ADD COLUMN about INTEGER REFERENCES account(id);
        """
}
