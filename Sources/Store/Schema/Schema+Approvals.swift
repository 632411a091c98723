extension Schema {
    /// Who took a delivery in, so that another one approves it; and on which state of the site an act was decided.
    static let approvals = """
        CREATE TABLE deliveryBringer (
            deliveryID INTEGER PRIMARY KEY REFERENCES delivery(id),
            accountID INTEGER NOT NULL REFERENCES account(id)
        ) STRICT;
        CREATE TRIGGER deliveryBringerNeverChanges BEFORE UPDATE ON deliveryBringer
        BEGIN SELECT RAISE(ABORT, 'a delivery never changes'); END;
        CREATE TRIGGER deliveryBringerStays BEFORE DELETE ON deliveryBringer
        BEGIN SELECT RAISE(ABORT, 'a delivery never changes'); END;
        CREATE TABLE publicationBase (
            publicationID INTEGER PRIMARY KEY REFERENCES publication(id),
            base INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER publicationBaseNeverChanges BEFORE UPDATE ON publicationBase
        BEGIN SELECT RAISE(ABORT, 'the publication log never changes'); END;
        CREATE TRIGGER publicationBaseStays BEFORE DELETE ON publicationBase
        BEGIN SELECT RAISE(ABORT, 'the publication log never changes'); END;
        """
}
