extension Schema {
    /// How settled the source of a file calls its periods: provisional or final, under the file, which never changes.
    static let sourcePeriods = """
        CREATE TABLE sourcePeriod (
            source TEXT NOT NULL,
            period TEXT NOT NULL,
            status TEXT NOT NULL,
            reference INTEGER NOT NULL REFERENCES reference(id),
            PRIMARY KEY (source, period, reference)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sourcePeriodOfFile ON sourcePeriod(reference);
        CREATE TRIGGER sourcePeriodIsSealed BEFORE INSERT ON sourcePeriod
        WHEN NEW.reference <> (SELECT MAX(id) FROM reference)
        BEGIN SELECT RAISE(ABORT, 'a reference never changes'); END;
        CREATE TRIGGER sourcePeriodNeverChanges BEFORE UPDATE ON sourcePeriod
        BEGIN SELECT RAISE(ABORT, 'a reference never changes'); END;
        CREATE TRIGGER sourcePeriodStays BEFORE DELETE ON sourcePeriod
        BEGIN SELECT RAISE(ABORT, 'a reference stays'); END;
        """
}
