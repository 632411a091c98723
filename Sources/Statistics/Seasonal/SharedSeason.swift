import Glibc

/// What series of one kind have in common of their season beyond one smooth wave, such as fireworks at the turn of the year.
///
/// Twelve factors, January first, by which the wave falls short in the sum of the series. Each is drawn to 1 by what the twelve
/// together say of such factors (gamma-Poisson with moments: `R. Marshall 1991, Mapping disease and mortality rates using empirical
/// Bayes estimators, Applied Statistics 40`), so that a quiet month says little and a sharp peak nearly everything. The factors are
/// an exposure for the single series (`SignalSeries`), whose own regression then needs one wave only.
package struct SharedSeason: Hashable, Sendable {
    /// January … December; 1 for a month of the year without observations.
    package let factors: [Double]

    /// The chance that a season of one wave looks this uneven, above which no factor is given.
    package static let significance = 0.01
    /// Level, trend and the two columns of the wave; months of the year; what the wave takes of these.
    private static let waveColumns = 4.0, monthsOfYear = 12.0, waveMonths = 3.0

    /// - Parameter total: the sum of the series over the months of a baseline; months that do not count are masked.
    ///
    /// `nil` with fewer than 36 months, and where one wave says enough.
    package init?(_ total: MonthlySeries) {
        let used = total.counts.indices.filter { total.isObserved[$0] }
        guard used.count >= 36, let fitted = Self.wave(total, used) else { return nil }
        var observed = [Double](repeating: 0, count: 12), expected = observed
        for (t, mean) in zip(used, fitted) {
            observed[Self.month(t, total)] += total.counts[t]
            expected[Self.month(t, total)] += mean
        }
        let raw = zip(observed, expected).map { $1 > 0 ? $0 / $1 : 1 }
        let degrees = Double(used.count) - Self.monthsOfYear - 1
        var scatter = 0.0
        for (t, mean) in zip(used, fitted) {
            let own = mean * raw[Self.month(t, total)]
            if own > 0 { scatter += (total.counts[t] - own) * (total.counts[t] - own) / own }
        }
        let phi = max(1, scatter / degrees)
        let uneven = zip(observed, expected).reduce(0) { $1.1 > 0 ? $0 + ($1.0 - $1.1) * ($1.0 - $1.1) / $1.1 : $0 }
        let free = Self.monthsOfYear - Self.waveMonths
        let chance = FDistribution.tails(uneven / free / phi, numerator: free, denominator: degrees).upper
        let spread = (uneven - free * phi) / expected.reduce(0, +)
        guard chance < Self.significance, spread > 0, spread.isFinite else { return nil }
        let shape = 1 / spread
        factors = zip(observed, expected).map { ($0 / phi + shape) / ($1 / phi + shape) }
    }

    /// The exposure of a run of months.
    /// - Parameter firstMonth: 1 for January … 12 for December.
    package func exposure(firstMonth: Int, months: Int) -> [Double] {
        (0..<max(0, months)).map { factors[((firstMonth - 1 + $0) % 12 + 12) % 12] }
    }

    private static func month(_ index: Int, _ series: MonthlySeries) -> Int { (series.firstMonthOfYear + index) % 12 }

    /// Level, trend and one wave; `nil` when they cannot be fitted.
    private static func wave(_ total: MonthlySeries, _ used: [Int]) -> [Double]? {
        let rows = used.map {
            BaselineModels.row(time: $0, hasTrend: true, monthOfYear: total.firstMonthOfYear)
        }
        let columns = (0..<Int(waveColumns)).map { column in rows.map { $0[column] } }
        var model = LogLinearModel(DesignMatrix(columns: columns))
        model.iterate(used.map { total.counts[$0] })
        return model.state.isFinite ? Array(model.state.fitted.prefix(used.count)) : nil
    }
}
