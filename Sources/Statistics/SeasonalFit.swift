import Glibc

/// Season × level of a monthly series, and how far the counts scatter around it.
///
/// A multiplicative quasi-Poisson fit: twelve month factors with mean 1 times a level that runs straight from the middle of one
/// year to the middle of the next, both as ratios of sums (the Poisson likelihood equations, solved in turn). Counts beyond three
/// standard deviations, more for a skewed small count, are pulled in to there (bounded influence: `P. Huber 1981, Robust Statistics`;
/// `E. Cantoni & E. Ronchetti 2001, Robust inference for GLMs, JASA 96`), so that one jump moves neither season nor scatter.
struct SeasonalFit {
    /// January … December, mean 1; 1 for a month of the year without observations.
    private(set) var season = [Double](repeating: 1, count: 12)
    /// Counts of each month of the year that the factors rest on.
    private(set) var seasonCounts = [Double](repeating: 0, count: 12)
    /// What season × level says for each month of the series.
    private(set) var fitted: [Double]
    /// The counts with what lies beyond the bounds pulled in.
    private(set) var winsorised: [Double]
    /// Pearson residuals, clipped at the same bounds; 0 where not observed.
    private(set) var residuals: [Double]
    /// Mean square of the residuals on their degrees of freedom; can be under 1.
    private(set) var pearson = 1.0
    let degreesOfFreedom: Double

    private static let rounds = 6

    private var level: [Double]
    // Room that every round uses again.
    private var levels = [Double](repeating: 0, count: 12)
    private var middles: [Double]
    private var means: [Double]
    /// Square roots of the fitted counts, 0 where not used.
    private var roots: [Double]
    private let blocks: Int
    private let first: Int

    /// - Parameter series: at least one observed month with a count above zero, 24 months or more.
    init(_ series: MonthlySeries) {
        let n = series.counts.count
        blocks = max(1, n / 12)
        first = series.firstMonthOfYear
        // Twelve factors, mean 1, cost 11; a level drawn between K means of twelve months costs 5/6 of K (trace of the smoother).
        degreesOfFreedom = max(1, Double(series.observedMonths) - 11 - Double(blocks) * 5 / 6)
        fitted = [Double](repeating: 0, count: n)
        roots = fitted
        middles = [Double](repeating: 0, count: blocks)
        means = middles
        level = [Double](repeating: series.mean, count: n)
        residuals = [Double](repeating: 0, count: n)
        winsorised = series.counts
        for round in 0..<SeasonalFit.rounds {
            updateSeason(series)
            updateLevel(series)
            let change = updateScale(series, first: round == 0)
            if round > 2, change < 0.01 { break }
        }
    }

    private mutating func updateSeason(_ series: MonthlySeries) {
        for m in 0..<12 { (seasonCounts[m], levels[m]) = (0, 0) }
        var month = first
        for t in winsorised.indices {
            if series.isObserved[t] {
                seasonCounts[month] += winsorised[t]
                levels[month] += level[t]
            }
            month = month == 11 ? 0 : month + 1
        }
        var total = 0.0
        for m in 0..<12 {
            // Half a case of the general level: a month of the year without any case is rare, not impossible.
            season[m] = levels[m] > 0 ? (seasonCounts[m] + 0.5) / (levels[m] + 0.5) : 1
            total += season[m]
        }
        for m in 0..<12 { season[m] *= 12 / total }
    }

    private mutating func updateLevel(_ series: MonthlySeries) {
        let n = winsorised.count
        for block in 0..<blocks {
            let range = (block * n / blocks)..<((block + 1) * n / blocks)
            var sum = 0.0
            var weight = 0.0
            var month = (first + range.lowerBound) % 12
            for t in range {
                if series.isObserved[t] {
                    sum += winsorised[t]
                    weight += season[month]
                }
                month = month == 11 ? 0 : month + 1
            }
            middles[block] = Double(range.lowerBound + range.upperBound - 1) / 2
            // A year with fewer than three months seen takes its neighbours' level.
            means[block] = weight >= 2.5 ? sum / weight : -1
        }
        fillGaps(default: series.mean)
        var block = 0
        var month = first
        for t in 0..<n {
            let x = Double(t)
            while block < blocks - 2, x > middles[block + 1] { block += 1 }
            level[t] = blocks == 1 ? means[0] : SeasonalFit.between(x, block: block, middles: middles, means: means)
            fitted[t] = level[t] * season[month]
            month = month == 11 ? 0 : month + 1
        }
    }

    /// On the line through two middles; past the ends it goes on, but not under half or over twice the end's own mean.
    private static func between(_ x: Double, block: Int, middles: [Double], means: [Double]) -> Double {
        let slope = (means[block + 1] - means[block]) / (middles[block + 1] - middles[block])
        let value = means[block] + slope * (x - middles[block])
        if x < middles[block] { return min(max(value, means[block] / 2), means[block] * 2) }
        if x > middles[block + 1] { return min(max(value, means[block + 1] / 2), means[block + 1] * 2) }
        return value
    }

    private mutating func fillGaps(default fallback: Double) {
        var last = means.first { $0 >= 0 } ?? fallback
        for block in means.indices {
            if means[block] < 0 { means[block] = last } else { last = means[block] }
        }
    }

    /// Huber's proposal 2 for the scale; returns its relative change.
    private mutating func updateScale(_ series: MonthlySeries, first: Bool) -> Double {
        for t in fitted.indices {
            let isUsed = series.isObserved[t] && fitted[t] > 0
            roots[t] = isUsed ? fitted[t].squareRoot() : 0
            residuals[t] = isUsed ? (series.counts[t] - fitted[t]) / roots[t] : 0
        }
        let before = pearson
        // 0.4549: the median of a squared standard normal. It starts the scale unmoved by jumps.
        if first { pearson = medianSquare() / 0.4549 }
        for _ in 0..<(first ? 1 : 3) {
            let bounds = ResidualBounds(max(1, pearson))
            var sum = 0.0
            for t in residuals.indices where roots[t] > 0 {
                let clipped = bounds.clip(residuals[t], root: roots[t])
                sum += clipped * clipped
            }
            pearson = sum / (ResidualBounds.clippedVariance * degreesOfFreedom)
        }
        let bounds = ResidualBounds(max(1, pearson))
        for t in residuals.indices where roots[t] > 0 {
            let clipped = bounds.clip(residuals[t], root: roots[t])
            winsorised[t] =
                clipped == residuals[t] ? series.counts[t] : max(0, fitted[t] + clipped * roots[t])
            residuals[t] = clipped
        }
        return abs(pearson - before) / max(1, before)
    }

    private func medianSquare() -> Double {
        var squares: [Double] = []
        squares.reserveCapacity(residuals.count)
        for t in residuals.indices where roots[t] > 0 { squares.append(residuals[t] * residuals[t]) }
        guard !squares.isEmpty else { return 0 }
        squares.sort()
        return squares[squares.count / 2]
    }
}

/// How far a Pearson residual may reach before it is pulled in.
///
/// Three standard deviations, and upwards the third-order Cornish–Fisher term (z²−1)/6 × skewness of a negative binomial with it:
/// small counts are skewed, and cutting their ordinary peaks would hide their overdispersion.
struct ResidualBounds {
    private static let deviations = 3.0
    /// E min(z², 9) for a standard normal z: what clipping takes away from an undisturbed series.
    static let clippedVariance = 0.99499

    private let down: Double
    private let skew: Double

    init(_ phi: Double) {
        down = ResidualBounds.deviations * phi.squareRoot()
        skew = (ResidualBounds.deviations * ResidualBounds.deviations - 1) / 6 * (2 * phi - 1)
    }

    /// - Parameter root: the square root of the fitted count, above 0.
    func clip(_ residual: Double, root: Double) -> Double {
        abs(residual) <= down ? residual : min(max(residual, -down), down + skew / root)
    }
}
