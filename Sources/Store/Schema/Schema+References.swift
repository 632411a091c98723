import Editions
import GRDB

extension Schema {
    /// What files of names, inhabitants, statuses and boundaries say, each entry under its file; triggers refuse every change.
    ///
    /// Until then a newer file wrote over an older one. What lay there is what the newest file of its kind left, and is kept
    /// as its contents; the older files of that kind say that theirs went up in it (`mergedInto`).
    static let references =
        """
        ALTER TABLE reference ADD COLUMN mergedInto INTEGER REFERENCES reference(id);
        UPDATE reference SET mergedInto = (SELECT MAX(id) FROM reference AS newer WHERE newer.kind = reference.kind)
            WHERE EXISTS (SELECT 1 FROM reference AS newer WHERE newer.kind = reference.kind AND newer.id > reference.id);
        CREATE TRIGGER referenceNeverChanges BEFORE UPDATE ON reference
        BEGIN SELECT RAISE(ABORT, 'a reference never changes'); END;
        CREATE TRIGGER referenceStays BEFORE DELETE ON reference
        BEGIN SELECT RAISE(ABORT, 'a reference stays'); END;
        """
        + contents(
            of: .areaNames, table: "areaName",
            columns: "code TEXT NOT NULL, divisionYear INTEGER NOT NULL, name TEXT NOT NULL", key: "code, divisionYear")
        + contents(
            of: .offenceNames, table: "offenceName", columns: "code TEXT NOT NULL, title TEXT NOT NULL", key: "code")
        + contents(
            of: .population, table: "population",
            columns: "code TEXT NOT NULL, year INTEGER NOT NULL, inhabitants INTEGER NOT NULL CHECK (inhabitants >= 0)",
            key: "code, year")
        + contents(
            of: .periods, table: "periodStatus", columns: "period TEXT NOT NULL, status TEXT NOT NULL", key: "period")
        + contents(
            of: .boundaries, table: "boundary",
            columns: "code TEXT NOT NULL, divisionYear INTEGER, name TEXT, rings BLOB NOT NULL", key: "code")

    /// The table of one kind's entries made anew with their file in its key; only the newest file still takes entries.
    private static func contents(
        of kind: ReferenceKind, table: String, columns: String, key: String
    ) -> String {
        """

        ALTER TABLE \(table) RENAME TO replaced;
        CREATE TABLE \(table) (
            \(columns),
            reference INTEGER NOT NULL REFERENCES reference(id),
            PRIMARY KEY (\(key), reference)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO \(table) SELECT *, (SELECT MAX(id) FROM reference WHERE kind = '\(kind.rawValue)') FROM replaced;
        DROP TABLE replaced;
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
