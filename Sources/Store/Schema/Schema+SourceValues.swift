extension Schema {
    /// What files say of a coalition's sources, each value under its file; triggers refuse every change, as of other references.
    ///
    /// A value or the reason why there is none, never both.
    static let sourceValues = """
        CREATE TABLE sourceValue (
            source TEXT NOT NULL,
            area TEXT NOT NULL,
            period TEXT NOT NULL,
            code TEXT NOT NULL,
            value REAL,
            state TEXT NOT NULL CHECK (state IN ('value', 'notPublished', 'notYetKnown')),
            reason TEXT,
            lower REAL, upper REAL,
            respondents INTEGER CHECK (respondents >= 0),
            reference INTEGER NOT NULL REFERENCES reference(id),
            PRIMARY KEY (source, area, period, code, reference),
            CHECK ((value IS NULL) = (state <> 'value')),
            CHECK ((reason IS NULL) = (state = 'value')),
            CHECK ((lower IS NULL) = (upper IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sourceValueOfFile ON sourceValue(reference);
        CREATE TRIGGER sourceValueIsSealed BEFORE INSERT ON sourceValue
        WHEN NEW.reference <> (SELECT MAX(id) FROM reference)
        BEGIN SELECT RAISE(ABORT, 'a reference never changes'); END;
        CREATE TRIGGER sourceValueNeverChanges BEFORE UPDATE ON sourceValue
        BEGIN SELECT RAISE(ABORT, 'a reference never changes'); END;
        CREATE TRIGGER sourceValueStays BEFORE DELETE ON sourceValue
        BEGIN SELECT RAISE(ABORT, 'a reference stays'); END;
        """
}
