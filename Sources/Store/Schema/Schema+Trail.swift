extension Schema {
    /// What entries of the audit trail vouch for, how far the file beside the key is on disk, and the clock as it was seen.
    ///
    /// Entries of before have no subjects; the first start after this appends one that vouches for all that is there.
    static let trail = """
        ALTER TABLE audit ADD COLUMN state BLOB CHECK (state IS NULL OR length(state) = 32);
        ALTER TABLE auditEnd ADD COLUMN counted INTEGER;
        CREATE TABLE auditSubject (
            entry INTEGER NOT NULL,
            kind TEXT NOT NULL,
            id INTEGER NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            PRIMARY KEY (entry, kind, id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX auditSubjectByRecord ON auditSubject (kind, id, entry, hash);
        CREATE TRIGGER auditSubjectNeverChanges BEFORE UPDATE ON auditSubject
        BEGIN SELECT RAISE(ABORT, 'the audit trail never changes'); END;
        CREATE TRIGGER auditSubjectIsKept BEFORE DELETE ON auditSubject
        WHEN NOT EXISTS (
            SELECT 1 FROM auditSegment WHERE OLD.entry BETWEEN firstNumber AND lastNumber AND droppedAt IS NOT NULL)
        BEGIN SELECT RAISE(ABORT, 'only a sealed segment of the audit trail can go'); END;
        CREATE TABLE clock (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            seen INTEGER NOT NULL,
            last INTEGER NOT NULL,
            unexplained INTEGER NOT NULL CHECK (unexplained >= 0)
        ) STRICT;
        INSERT INTO clock SELECT 1, MAX(at), MAX(at), 0 FROM audit HAVING MAX(at) IS NOT NULL;
        """
}
