extension Schema {
    /// What day monitors count, for partners alone: a row per file, municipality and day, which never changes.
    ///
    /// A day without incidents has a row without counts; a day without a row was not delivered.
    static let dayCounts =
        """
        CREATE TABLE dayCount (
            municipality TEXT NOT NULL, day INTEGER NOT NULL, counts TEXT NOT NULL,
            reference INTEGER NOT NULL REFERENCES reference(id),
            PRIMARY KEY (municipality, day, reference)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX dayCountOfFile ON dayCount(reference);
        CREATE INDEX dayCountByDelivery ON dayCount(municipality, reference);
        CREATE TABLE dayType (
            type TEXT NOT NULL, name TEXT NOT NULL,
            reference INTEGER NOT NULL REFERENCES reference(id),
            PRIMARY KEY (type, reference)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX dayTypeOfFile ON dayType(reference);
        """ + sealed("dayCount") + sealed("dayType")

    /// Only the newest file still takes rows, and none changes or goes.
    private static func sealed(_ table: String) -> String {
        """

        CREATE TRIGGER \(table)IsSealed BEFORE INSERT ON \(table)
        WHEN NEW.reference <> (SELECT MAX(id) FROM reference)
        BEGIN SELECT RAISE(ABORT, 'a reference never changes'); END;
        CREATE TRIGGER \(table)NeverChanges BEFORE UPDATE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'a reference never changes'); END;
        CREATE TRIGGER \(table)Stays BEFORE DELETE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'a reference stays'); END;
        """
    }
}
