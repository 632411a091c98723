package import Facts
package import Geography

extension Edition {
    /// One figure per area and offence, never fewer: areas outer, offences inner.
    package func answer(_ query: FigureQuery) -> [Figure] { [] }

    /// The offence table of an area: every delivered type, and those not published with their reason.
    package func offenceTable(
        area: AreaCode, period: PeriodRange, comparison: Comparison?, audience: Audience = .public
    ) -> [OffenceRow] { [] }

    /// The area's rate beside that of the nearest area above it that has one.
    package func parentComparison(
        area: AreaCode, offence: OffenceSelection, period: PeriodRange, population: PopulationChoice = .sameYear,
        audience: Audience = .public
    ) -> (own: Figure, parent: Figure)? { nil }

    /// The most marked changes over areas × offences that are more than chance.
    package func outstanding(
        areas: [AreaCode], offences: [OffenceSelection], period: PeriodRange, comparison: Comparison = .previousYear,
        limit: Int = 10, audience: Audience = .public
    ) -> Outstanding { Outstanding(tested: 0, expectedByChance: 0, found: 0, items: []) }

    /// Areas with count, rate and change in order of their rate; those without a rate last, in code order.
    package func ranking(
        of areas: [AreaCode], offence: OffenceSelection, period: PeriodRange, comparison: Comparison? = nil,
        population: PopulationChoice = .sameYear, audience: Audience = .public
    ) -> [RankedArea] { [] }

    /// What an area lacks in a period: offences, periods, areas below it, inhabitants.
    package func missing(area: AreaCode, period: PeriodRange, audience: Audience = .public) -> [MissingStatement] { [] }
}
