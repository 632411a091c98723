package import Facts
package import Geography
package import RegionPack

/// A series of months for a chart: values with their state and, where the history allows, what chance and season can do.
package struct MonthSeries: Sendable {
    package var area: AreaCode
    package var offence: OffenceSelection
    /// One per month of the asked range, in order, gaps included.
    package var points: [MonthPoint]
    package var notes: [FigureNote]
    /// Events and breaks that touch the series, in order of their first month.
    package var events: [RegistryEvent]
    package var isExample: Bool
    package var dataVersion: DataVersion
}

/// One month of a series.
package struct MonthPoint: Hashable, Sendable {
    package var month: Month
    package var value: Observed<Int>
    /// `incomplete` when a part that other months have is missing in this one.
    package var status: ReleaseStatus
    /// `nil` where the history is too short or the band was not asked.
    package var expected: ExpectedRange?
}

/// What a month would hold if only chance and season were at work: 95% of months fall inside.
package struct ExpectedRange: Hashable, Sendable {
    package var mean: Double
    package var lower: Double
    package var upper: Double

    package func contains(_ count: Int) -> Bool { lower <= Double(count) && Double(count) <= upper }
}

/// One year of a series.
package struct YearPoint: Hashable, Sendable {
    package var year: Int
    package var value: Observed<Int>
    package var status: ReleaseStatus
    /// How the value came about.
    package var origin: Origin
    /// Months that the value lacks; empty when it covers the whole year.
    package var missing: [MissingPart]

    package enum Origin: String, Hashable, Sendable {
        /// The source's own figure of the year.
        case publishedPerYear
        case sumOfMonths
        case none
    }
}
