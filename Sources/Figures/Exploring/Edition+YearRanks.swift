package import Facts
package import Geography

/// The places of areas by their rate in one year.
package struct YearRanks: Sendable {
    package let year: Int
    /// In order of the rate; those without one last.
    package let rows: [RankedArea]
}

extension Edition {
    /// The places of areas by their rate, year after year; a year without a single rate is left out.
    ///
    /// A year counts where all its months are held, or as the source publishes it.
    package func yearRanks(
        of areas: [AreaCode], offence: OffenceSelection, years: ClosedRange<Int>, audience: Audience = .public
    ) -> [YearRanks] {
        let held = heldYears
        return years.compactMap { year in
            guard PeriodRange.sensibleYears.contains(year), held?.contains(year) ?? false else { return nil }
            let rows = ranking(of: areas, offence: offence, period: .years(year...year), audience: audience)
            return rows.contains { $0.rank != nil } ? YearRanks(year: year, rows: rows) : nil
        }
    }
}
