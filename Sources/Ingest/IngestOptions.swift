package import Facts
package import Geography

/// What the person who imports knows and the file does not say.
package struct IngestOptions: Sendable {
    /// The table that the file comes from, such as `47022NED`; `nil`: judge by the shape of the file.
    package var table: String?
    /// The year of the division into wijken and buurten that the codes belong to.
    package var divisionYear: Int?
    /// Whether an empty count means zero; `nil`: by the table (47018NED and 47022NED: yes, others: no).
    package var emptyMeansZero: Bool?
    /// The year that a population or boundary file is about, when the file itself does not say.
    package var year: Int?
    /// The month in which the file came in, after which nothing can have been counted; `nil`: not looked at.
    package var received: Month?
    /// The day of that, for a file that counts by day; `nil`: not looked at.
    package var receivedOn: Day?
    package var known: KnownNames
    /// Whether a text points at a person, where a file may hold such texts; whoever imports knows how to tell.
    package var pointsAtPerson: @Sendable (String) -> Bool = { _ in false }
    /// Whose values a file of values may hold.
    package var values: ExpectedValues
    package var limits: IngestLimits
    /// How many threads may read rows; one or two make sense.
    package var threads: Int
    /// Whether the bytes are hashed (SHA-256) while they are read; only a measurement of reading alone goes without.
    package var hasChecksum = true

    package init(
        table: String? = nil, divisionYear: Int? = nil, emptyMeansZero: Bool? = nil, year: Int? = nil,
        received: Month? = nil, receivedOn: Day? = nil, known: KnownNames = KnownNames(),
        values: ExpectedValues = ExpectedValues(), limits: IngestLimits = IngestLimits(), threads: Int = 2
    ) {
        self.table = table
        self.divisionYear = divisionYear
        self.emptyMeansZero = emptyMeansZero
        self.year = year
        self.received = received
        self.receivedOn = receivedOn
        self.known = known
        self.values = values
        self.limits = limits
        self.threads = threads
    }
}

/// The areas and offences that the pack and the imported code lists name.
package struct KnownNames: Sendable {
    package var areas: [AreaCode: String]
    package var offences: [OffenceCode: String]
    /// What other lists call an area: `Laren (NH.)` for what the pack calls Laren. Only for finding areas by name.
    package var otherNames: [AreaCode: [String]]
    /// Published areas that are made of municipalities, such as a police unit.
    package var compositions: [AreaCode: [AreaCode]]

    package init(
        areas: [AreaCode: String] = [:], offences: [OffenceCode: String] = [:],
        otherNames: [AreaCode: [String]] = [:], compositions: [AreaCode: [AreaCode]] = [:]
    ) {
        self.areas = areas
        self.offences = offences
        self.otherNames = otherNames
        self.compositions = compositions
    }
}

/// What keeps a hostile or damaged file from eating time and memory.
package struct IngestLimits: Sendable {
    /// Cells of the dense table, 4 bytes each; the nation at 170 months is 180 million.
    package var cells = 400_000_000
    package var areas = 60_000
    package var offences = 2_000
    /// The longest row, in bytes.
    package var rowBytes = 1 << 20
    /// The highest count that is believed for one area and period.
    package var count = 10_000_000
    /// Findings listed per kind; the rest is counted in one line.
    package var findingsPerKind = 50
    /// The largest code list, population or boundary file, in bytes.
    package var listBytes = 200 << 20
    /// How deep a JSON file may nest.
    package var jsonDepth = 64

    package init() {}
}
