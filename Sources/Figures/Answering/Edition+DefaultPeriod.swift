import Cube
package import Facts
package import Geography

extension Edition {
    /// The period of a page when none is asked; `nil` when nothing is delivered.
    ///
    /// The year up to the last month with values; the last 12 months while that is January or February; the last year
    /// when only years were delivered.
    package func defaultPeriod(for area: AreaCode? = nil) -> PeriodRange? {
        guard let last = lastMonth(of: area) else { return lastYear(of: area).map { .years($0...$0) } }
        let start = last.monthOfYear < 3 ? last.advanced(by: -11) : last.advanced(by: 1 - last.monthOfYear)
        return .months(start...last)
    }

    /// The 12 months that end with the last month with values, as indexes compare areas and types; the last year when only
    /// years were delivered; `nil` when nothing is.
    package var latestTwelveMonths: PeriodRange? {
        guard let last = cube.lastMonthWithValues else { return latestYear }
        return .months(last.advanced(by: -11)...last)
    }

    /// The last year with values of its own; what is published per year only is known for no later one.
    package var latestYear: PeriodRange? { lastYear(of: nil).map { .years($0...$0) } }

    private func lastMonth(of area: AreaCode?) -> Month? {
        guard let area else { return cube.lastMonthWithValues }
        guard let index = plan(area).index, let first = cube.firstMonthWithValues, let last = cube.lastMonthWithValues
        else { return nil }
        let delivered = cube.dimensions.offences.indices.filter { !cube.isEmpty(offence: $0) }
        return (first...last).reversed().first { month in
            delivered.contains { cube.cell(area: index, offence: $0, month: month).count != nil }
        }
    }

    private func lastYear(of area: AreaCode?) -> Int? {
        guard let years = cube.dimensions.years else { return nil }
        guard let area else { return years.upperBound }
        guard let index = plan(area).index else { return nil }
        return years.reversed().first { year in
            cube.dimensions.offences.indices.contains {
                cube.cell(area: index, offence: $0, year: year).count != nil
            }
        }
    }
}
