extension Schema {
    /// The secret addresses of calendars, hashed: whoever reads the database cannot read anybody's calendar.
    static let calendars = """
        CREATE TABLE calendarAddress (
            account INTEGER PRIMARY KEY,
            hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
            at INTEGER NOT NULL
        ) STRICT;
        """
}
