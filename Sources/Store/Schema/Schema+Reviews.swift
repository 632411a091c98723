extension Schema {
    /// What a delivery was held against when it came in; of one of before there is no row, and it is held against it anew.
    static let reviews = """
        CREATE TABLE deliveryReview (
            deliveryID INTEGER PRIMARY KEY REFERENCES delivery(id),
            publication INTEGER NOT NULL,
            replaces INTEGER REFERENCES delivery(id)
        ) STRICT;
        CREATE TRIGGER deliveryReviewNeverChanges BEFORE UPDATE ON deliveryReview
        BEGIN SELECT RAISE(ABORT, 'a delivery never changes'); END;
        CREATE TRIGGER deliveryReviewStays BEFORE DELETE ON deliveryReview
        BEGIN SELECT RAISE(ABORT, 'a delivery never changes'); END;
        """
}
