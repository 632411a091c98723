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
        var model = models.take(key)
        defer { models.put(model, for: key) }
        let center = prior.center(hasTrend: hasTrend)
        var offset = baseline.offset.isEmpty ? [Double](repeating: 0, count: counts.count) : baseline.offset
        for i in offset.indices {
            for j in center.indices { offset[i] += center[j] * model.design[i, j] }
        }
        means = discounted.factors.map { $0 * discounted.usualRate }
        usual = [Double](repeating: 1, count: counts.count)
        var weights = discounted.weights, precision = [0.0], isFitted = false
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
            precision = prior.precision(hasTrend: hasTrend, dispersion: dispersion)
            model.iterate(counts, weights: weights, offset: offset, precision: precision)
            guard model.state.isFinite else {
                isFitted = false
                break
            }
            isFitted = true
            for i in means.indices { means[i] = max(model.state.fitted[i], 1e-12) }
            usedDegrees = Double(model.design.columns)
            for j in precision.indices where precision[j] > 0 {
                usedDegrees -= precision[j] * model.decomposition.quadraticForm { $0 == j ? 1 : 0 }
            }
        }
        let row = BaselineModels.row(time: 0, hasTrend: hasTrend, monthOfYear: baseline.monthOfYear)
        if isFitted {
            var linear = model.predictor(of: row)
            for j in center.indices { linear += center[j] * row[j] }
            expected = exp(linear)
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
