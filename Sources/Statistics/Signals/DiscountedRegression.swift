import Glibc

/// The regression of a series on its discounted months, those that look like rises weighing less.
///
/// Log-linear trend and one wave, drawn to the family's (`C. Morris 1983, JASA 78`); weights and dispersion in turns with the fit.
struct DiscountedRegression: Sendable {
    /// Expected count of the tested month and the variance of its logarithm per unit of φ.
    private(set) var expected = 0.0
    private(set) var unitVariance = 0.0
    /// Parameters that the months had to pay for.
    private(set) var usedDegrees = 1.0
    private(set) var dispersion = 1.0
    /// Means of the months, and how likely each was usual.
    private(set) var means: [Double]
    private(set) var usual: [Double]

    private static let rounds = 4, leastRounds = 2, enough = 0.02

    init(
        _ discounted: DiscountedBaseline, share: Double, settings: SearchSettings, prior: BaselinePrior,
        models: inout BaselineModels
    ) {
        let counts = discounted.counts, baseline = discounted.baseline
        let hasTrend = counts.count >= settings.trendMonths
        let key = baseline.key(hasTrend: hasTrend)
        var model = models.held(key)
        let center = SIMD4(0, hasTrend ? prior.mean[0] : 0, prior.mean[1], prior.mean[2])
        var offset = baseline.offset.isEmpty ? [Double](repeating: 0, count: counts.count) : baseline.offset
        for i in offset.indices { offset[i] += (center * model.rows[i]).sum() }
        means = discounted.factors.map { $0 * discounted.usualRate }
        usual = [Double](repeating: 1, count: counts.count)
        var weights = discounted.weights, isFitted = false
        for round in 0..<Self.rounds {
            var scatter = 0.0, weight = 0.0
            for i in counts.indices {
                let ratio = PastRise.odds(counts[i], mean: means[i], dispersion: dispersion)
                usual[i] = (1 - share) / (1 - share + share * ratio)
                weights[i] = discounted.weights[i] * usual[i]
                scatter += weights[i] * (counts[i] - means[i]) * (counts[i] - means[i]) / means[i]
                weight += weights[i]
            }
            let next = max(1, weight > usedDegrees ? scatter / (weight - usedDegrees) : 1)
            guard next.isFinite else { break }
            if round >= Self.leastRounds, abs(next - dispersion) <= Self.enough * dispersion { break }
            dispersion = next
            let precision = SIMD4(
                0, hasTrend ? dispersion / prior.variance[0] : 1, dispersion / prior.variance[1],
                dispersion / prior.variance[2])
            model.fit(counts, weights: weights, offset: offset, precision: precision)
            isFitted = model.isFinite
            guard isFitted else { break }
            for i in means.indices { means[i] = max(model.means[i], 1e-12) }
            // A trend that is not fitted is held wholly, and so costs nothing.
            usedDegrees = 4
            for j in 1..<4 {
                var unit = SIMD4<Double>.zero
                unit[j] = 1
                usedDegrees -= precision[j] * model.variance(of: unit)
            }
        }
        if isFitted {
            let row = HeldRegression.row(time: 0, key)
            expected = exp(((model.coefficients + center) * row).sum())
            unitVariance = model.variance(of: row)
        }
        guard isFitted, expected.isFinite, expected > 0, unitVariance.isFinite, unitVariance >= 0 else {
            fallBack(to: discounted)
            return
        }
    }

    /// A constant rate, where no regression can be made.
    private mutating func fallBack(to discounted: DiscountedBaseline) {
        expected = max(discounted.usualRate, 1e-9)
        means = discounted.factors.map { $0 * expected }
        usual = [Double](repeating: 1, count: means.count)
        unitVariance = 1 / max(1, zip(means, discounted.weights).reduce(0) { $0 + $1.0 * $1.1 })
        usedDegrees = 1
        dispersion = 1
    }
}
