extension Schema {
    /// Publications of plans can be taken back, and the same version published again.
    ///
    /// A version could be published once only; the table is made anew without that, with the same columns, so that what
    /// entries of the audit trail say of its rows stays true.
    static let withdrawals = """
        CREATE TABLE planPublicationAnew (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            version INTEGER NOT NULL REFERENCES planVersion(id),
            account INTEGER, role TEXT NOT NULL, organisation TEXT NOT NULL,
            at INTEGER NOT NULL
        ) STRICT;
        INSERT INTO planPublicationAnew SELECT id, version, account, role, organisation, at FROM planPublication;
        DROP TABLE planPublication;
        ALTER TABLE planPublicationAnew RENAME TO planPublication;
        CREATE INDEX planPublicationByVersion ON planPublication (version);
        CREATE TABLE planWithdrawal (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            publication INTEGER NOT NULL UNIQUE REFERENCES planPublication(id),
            account INTEGER, role TEXT NOT NULL, organisation TEXT NOT NULL,
            at INTEGER NOT NULL,
            reason TEXT NOT NULL CHECK (length(trim(reason)) > 0)
        ) STRICT;

        CREATE TRIGGER planPublicationIsWhole BEFORE INSERT ON planPublication
        WHEN (SELECT COUNT(*) FROM planVersionItem WHERE version = NEW.version)
            <> (SELECT itemCount FROM planVersion WHERE id = NEW.version)
        BEGIN SELECT RAISE(ABORT, 'only a whole version is published'); END;
        CREATE TRIGGER planPublicationIsNew BEFORE INSERT ON planPublication
        WHEN EXISTS (SELECT 1 FROM planPublication WHERE version = NEW.version
            AND id NOT IN (SELECT publication FROM planWithdrawal))
        BEGIN SELECT RAISE(ABORT, 'a version that is public is not published again'); END;
        CREATE TRIGGER planPublicationNeverChanges BEFORE UPDATE ON planPublication
        BEGIN SELECT RAISE(ABORT, 'the publication log never changes'); END;
        CREATE TRIGGER planPublicationStays BEFORE DELETE ON planPublication
        BEGIN SELECT RAISE(ABORT, 'the publication log stays'); END;
        CREATE TRIGGER planWithdrawalNeverChanges BEFORE UPDATE ON planWithdrawal
        BEGIN SELECT RAISE(ABORT, 'the publication log never changes'); END;
        CREATE TRIGGER planWithdrawalStays BEFORE DELETE ON planWithdrawal
        BEGIN SELECT RAISE(ABORT, 'the publication log stays'); END;
        """
}
