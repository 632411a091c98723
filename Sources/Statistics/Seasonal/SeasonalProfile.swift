/// How the season of a series moved: month factors of the years around each year, mean 1.
///
/// Ratio to the centred twelve-month average, averaged over a moving window of years: the classical decomposition of
/// `J. Shiskin, A. Young & J. Musgrave (1967), The X-11 variant, Census Technical Paper 15`, with ratios of sums, so that few cases weigh little.
package enum SeasonalProfile: Hashable, Sendable {
    /// One profile per full calendar-free year of the series, in order.
    case years([Year])
    case tooFew(usable: Int, required: Int)
    case allZero

    package struct Year: Hashable, Sendable {
        /// Places of the twelve months in the series.
        package let months: Range<Int>
        /// January … December, mean 1.
        package let factors: [Double]
        /// Cases that each factor rests on.
        package let cases: [Double]
    }

    package static let requiredMonths = 36

    /// - Parameter window: how many years one profile rests on, as many as there are at the ends.
    package static func moving(_ series: MonthlySeries, window: Int = 5) -> SeasonalProfile {
        let n = series.counts.count
        guard n >= requiredMonths, series.observedMonths >= requiredMonths else {
            return .tooFew(usable: series.observedMonths, required: requiredMonths)
        }
        guard series.total > 0 else { return .allZero }
        let level = centredLevel(series)
        let years = n / 12
        let first = n - 12 * years
        let half = max(0, (window - 1) / 2)
        let found = (0..<years).map { year -> Year in
            let from = max(0, min(year - half, years - max(1, window)))
            let to = min(years, from + max(1, window))
            var cases = [Double](repeating: 0, count: 12)
            var levels = cases
            for t in (first + 12 * from)..<(first + 12 * to) where series.isObserved[t] {
                let month = (series.firstMonthOfYear + t) % 12
                cases[month] += series.counts[t]
                levels[month] += level[t]
            }
            let raw = zip(cases, levels).map { $1 > 0 ? ($0 + 0.5) / ($1 + 0.5) : 1 }
            let mean = raw.reduce(0, +) / 12
            return Year(
                months: (first + 12 * year)..<(first + 12 * year + 12), factors: raw.map { $0 / mean }, cases: cases)
        }
        return .years(found)
    }

    /// The mean of the observed months within half a year on both sides, outer months counted half.
    private static func centredLevel(_ series: MonthlySeries) -> [Double] {
        let n = series.counts.count
        return (0..<n).map { t in
            let center = min(max(t, 6), max(6, n - 7))
            var sum = 0.0
            var weight = 0.0
            for month in max(0, center - 6)...min(n - 1, center + 6) where series.isObserved[month] {
                let share = abs(month - center) == 6 ? 0.5 : 1
                sum += share * series.counts[month]
                weight += share
            }
            return weight > 0 ? sum / weight : series.mean
        }
    }
}
