import Glibc

/// What the season alone makes of one sum of months against another that holds other months of the year.
///
/// Month factors and scatter come from the series' own months outside both sums (`SeasonalFit`), so that the figures that are
/// judged play no part in what is expected of them. The factors are estimates: the relative variance of their ratio (delta
/// method on quasi-Poisson counts, `McCullagh & Nelder 1989, ch. 6`) widens the test. So does the scatter of the same two
/// stretches in other years (`YearScatter` on the scale of the conditional test), where months tell too little of it.
package struct SeasonalRatio: Hashable, Sendable {
    /// The season of both sums: their month factors added up, of which twelve make a year.
    package let now: Double
    package let before: Double
    /// φ of the two sums, the factors taken as known.
    package let dispersion: Double
    /// Variance of the logarithm of now/before that comes from estimating the factors.
    package let variance: Double
    /// What the series usually counts over the months of `before`.
    package let usual: Double?

    /// How many years every month of the year must be known of, outside both sums.
    package static let requiredYears = 3

    /// What the season alone makes of the count: 1.2 is a fifth more.
    package var ratio: Double { now / before }

    /// - Parameters:
    ///   - series: every month there is; those of both spans are left out here.
    ///   - spans: positions in the series, of the same length; they may lie partly outside it.
    ///
    /// `nil` where a month of the year that takes part is known of fewer than three years, or nothing was ever counted.
    package static func of(
        _ series: MonthlySeries, beside spans: (now: Range<Int>, before: Range<Int>)
    ) -> SeasonalRatio? {
        let others = leavingOut(spans, of: series)
        let weights = (now: weights(spans.now, in: series), before: weights(spans.before, in: series))
        guard others.total > 0, isKnown(weights, in: others),
            case .estimated(let estimate) = Dispersion.of(others)
        else { return nil }
        let fit = SeasonalFit(others)
        func sum(_ weights: [Double]) -> Double { zip(weights, fit.season).reduce(0) { $0 + $1.0 * $1.1 } }
        let (now, before) = (sum(weights.now), sum(weights.before))
        guard now > 0, before > 0 else { return nil }
        var variance = 0.0
        for month in 0..<12 {
            let share = fit.season[month] * (weights.now[month] / now - weights.before[month] / before)
            variance += share * share * estimate.phi / (fit.seasonCounts[month] + 0.5)
        }
        let scatter = pairs(of: others, beside: spans)
        let length = spans.now.count
        return SeasonalRatio(
            now: now, before: before,
            dispersion: Dispersion.estimated(estimate).phi(ofMonths: length, beside: scatter), variance: variance,
            usual: estimate.mean * before)
    }

    /// Whether the two counts differ more than chance and season explain.
    ///
    /// The exact conditional test at the exposures of the season. That its factors are estimated raises φ by their variance over that
    /// of the log ratio of two counts, 1/a + 1/b.
    package func compare(now count: Double, before base: Double, level: ConfidenceLevel = .percent95) -> RateRatio {
        let sampling = 1 / max(count, 0.5) + 1 / max(base, 0.5)
        return RateRatio.compare(
            now: count, before: base, exposure: (now, before), dispersion: dispersion + variance / sampling,
            usual: usual, level: level)
    }
}

extension SeasonalRatio {
    private static func leavingOut(
        _ spans: (now: Range<Int>, before: Range<Int>), of series: MonthlySeries
    ) -> MonthlySeries {
        var isObserved = series.isObserved
        for span in [spans.now, spans.before] {
            for position in span.clamped(to: isObserved.indices) { isObserved[position] = false }
        }
        return MonthlySeries(
            counts: series.counts, isObserved: isObserved, firstMonth: series.firstMonthOfYear + 1)
    }

    /// How often each month of the year is in a span, January first.
    private static func weights(_ span: Range<Int>, in series: MonthlySeries) -> [Double] {
        var weights = [Double](repeating: 0, count: 12)
        for position in span { weights[month(position, series)] += 1 }
        return weights
    }

    private static func month(_ position: Int, _ series: MonthlySeries) -> Int {
        ((series.firstMonthOfYear + position) % 12 + 12) % 12
    }

    private static func isKnown(_ weights: (now: [Double], before: [Double]), in series: MonthlySeries) -> Bool {
        var years = [Int](repeating: 0, count: 12)
        for position in series.counts.indices where series.isObserved[position] { years[month(position, series)] += 1 }
        return (0..<12).allSatisfy { weights.now[$0] + weights.before[$0] == 0 || years[$0] >= requiredYears }
            && series.observedMonths >= 12 * requiredYears
    }

    /// How much the same two stretches of other years scatter around the split that they have in common.
    ///
    /// Σ(n − qt)²/(tq(1 − q)) per degree of freedom, of which the common share q takes one: a trend between the two stretches is in
    /// q, as the slope is in `YearScatter`.
    private static func pairs(
        of series: MonthlySeries, beside spans: (now: Range<Int>, before: Range<Int>)
    ) -> YearScatter? {
        let step = (spans.now.count + 11) / 12 * 12
        let first = min(spans.now.lowerBound, spans.before.lowerBound)
        var pairs: [(now: Double, total: Double)] = []
        var shift = -(first / step) * step
        while max(spans.now.upperBound, spans.before.upperBound) + shift <= series.counts.count {
            if let now = sum(of: series, over: spans.now, shifted: shift),
                let before = sum(of: series, over: spans.before, shifted: shift), now + before > 0
            {
                pairs.append((now, now + before))
            }
            shift += step
        }
        let total = pairs.reduce(0) { $0 + $1.total }, share = pairs.reduce(0) { $0 + $1.now } / max(total, 1)
        guard pairs.count > 1, share > 0, share < 1 else { return nil }
        let squares = pairs.reduce(0.0) {
            let off = $1.now - share * $1.total
            return $0 + off * off / ($1.total * share * (1 - share))
        }
        return YearScatter(phi: squares / Double(pairs.count - 1), degreesOfFreedom: pairs.count - 1)
    }

    private static func sum(of series: MonthlySeries, over span: Range<Int>, shifted shift: Int) -> Double? {
        let moved = (span.lowerBound + shift)..<(span.upperBound + shift)
        guard moved.clamped(to: series.counts.indices) == moved, moved.allSatisfy({ series.isObserved[$0] }) else {
            return nil
        }
        return series.counts[moved].reduce(0, +)
    }
}
