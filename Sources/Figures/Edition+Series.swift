package import Facts
package import Geography

extension Edition {
    /// The months of an area and offence, with the expected band where 36 months or more are known.
    package func series(
        area: AreaCode, offence: OffenceSelection, months: ClosedRange<Month>? = nil, band: Bool = true,
        audience: Audience = .public
    ) -> MonthSeries {
        MonthSeries(area: area, offence: offence, points: [], notes: [], events: [], isExample: isExample, dataVersion: version)
    }

    /// The years of an area and offence: the yearly publication, else the sum of the months.
    package func yearSeries(area: AreaCode, offence: OffenceSelection, audience: Audience = .public) -> [YearPoint] { [] }

    /// Per month the sum of the 12 months that end with it; a value only where all 12 are known.
    package func movingYear(area: AreaCode, offence: OffenceSelection, audience: Audience = .public) -> [MonthPoint] { [] }

    /// The period of a page when none is asked; `nil` when nothing is delivered.
    package func defaultPeriod(for area: AreaCode? = nil) -> PeriodRange? { nil }
}
