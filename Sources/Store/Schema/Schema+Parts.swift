extension Schema {
    /// The files that a delivery was put together from, each as it was received; a delivery of one file has none.
    static let parts = """
        CREATE TABLE deliveryPart (
            deliveryID INTEGER NOT NULL REFERENCES delivery(id),
            ordinal INTEGER NOT NULL,
            fileName TEXT NOT NULL,
            sha256 TEXT NOT NULL CHECK (length(sha256) IN (0, 64)),
            byteCount INTEGER NOT NULL CHECK (byteCount >= 0),
            payloadKept INTEGER NOT NULL CHECK (payloadKept IN (0, 1)),
            PRIMARY KEY (deliveryID, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER deliveryPartNeverChanges BEFORE UPDATE ON deliveryPart
        BEGIN SELECT RAISE(ABORT, 'a delivery never changes'); END;
        CREATE TRIGGER deliveryPartStays BEFORE DELETE ON deliveryPart
        BEGIN SELECT RAISE(ABORT, 'a delivery never changes'); END;
        """
}
