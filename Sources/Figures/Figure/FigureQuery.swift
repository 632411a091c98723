package import Facts
package import Geography

/// What a page, report or program asks of an edition.
package struct FigureQuery: Sendable {
    package var measure: Measure
    package var areas: [AreaCode]
    package var offences: [OffenceSelection]
    package var period: PeriodRange
    package var comparison: Comparison?
    package var population: PopulationChoice
    package var audience: Audience

    package init(
        _ measure: Measure = .count, areas: [AreaCode], offences: [OffenceSelection], period: PeriodRange,
        comparison: Comparison? = nil, population: PopulationChoice = .sameYear, audience: Audience = .public
    ) {
        self.measure = measure
        self.areas = areas
        self.offences = offences
        self.period = period
        self.comparison = comparison
        self.population = population
        self.audience = audience
    }
}

/// What is computed from the counts; the raw value is the word of `vib figure --measure`.
package enum Measure: String, Hashable, Sendable, CaseIterable {
    /// Registered offences in the period.
    case count
    /// Per 1,000 inhabitants per year.
    case rate
    /// Percent against the comparison period.
    case change
    /// January up to and including the last month of the period.
    case yearToDate = "year-to-date"
    /// The 12 months that end with the last month of the period.
    case moving12Months = "moving-12-months"
    /// The comparison year is 100.
    case index
    /// Percent of all offences of the same area and period.
    case share
    /// Place by rate among the areas of the same level and the same parent, 1 is the highest.
    case rank
}

/// Which offences a figure counts.
package enum OffenceSelection: Hashable, Sendable {
    case offence(OffenceCode)
    /// A group of the pack, by its id.
    case group(String)
    /// The published total; when no total was delivered, all delivered types together, and the figure says so.
    case all
}

/// What a figure is held against.
package enum Comparison: Hashable, Sendable {
    /// The same months one year earlier; a period longer than a year: as many whole years earlier as it spans.
    case previousYear
    /// The same months of a chosen base year, the year of the period's last month.
    case year(Int)
    /// As many months (or years) as the period has, directly before it.
    case periodBefore
    /// As many months as the period has, from this month on; of years: as many, from its year on.
    case from(Month)
}

/// Which population a rate divides by.
package enum PopulationChoice: Hashable, Sendable {
    /// That of the year itself, else no rate.
    case sameYear
    /// The nearest known year; the figure states which.
    case nearestYear
}
