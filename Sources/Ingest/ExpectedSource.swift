package import Facts
package import Geography

/// What the reader of values must know of a source that the coalition declared.
package struct ExpectedSource: Hashable, Sendable {
    package enum Measure: Hashable, Sendable {
        case count, percentage, number
    }

    package let id: String
    package let measure: Measure
    /// The codes that a file may name; empty where it has no column for them.
    package let codes: [String]
    /// The open table that its values come from; `nil` for a series of the coalition itself.
    package let table: OpenTable?
    /// What the table itself calls its codes, where it has names instead: by the name the code.
    package let titles: [String: String]

    package init(
        id: String, measure: Measure, codes: [String] = [], table: OpenTable? = nil,
        titles: [String: String] = [:]
    ) {
        self.id = id
        self.measure = measure
        self.codes = codes
        self.table = table
        self.titles = titles
    }
}

/// Whose values may be taken in, and of which areas.
package struct ExpectedValues: Sendable {
    /// The source that the person named; `nil`: the file says so itself.
    package var source: String?
    package var sources: [ExpectedSource]
    /// The areas whose values are kept, and all that lies in the municipalities among them.
    package var areas: Set<AreaCode>

    package init(source: String? = nil, sources: [ExpectedSource] = [], areas: Set<AreaCode> = []) {
        self.source = source
        self.sources = sources
        self.areas = areas
    }

    /// Whether an area belongs to the region or is what the region is compared with.
    func holds(_ area: AreaCode) -> Bool {
        area == .netherlands || areas.contains(area) || area.municipality.map(areas.contains) ?? false
    }
}
