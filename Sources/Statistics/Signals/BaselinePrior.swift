import Glibc

/// What a family says of the trend and the season of its members: a normal distribution per column of the regression.
///
/// Ten cases do not tell a trend from chance; the other series do (empirical Bayes, `C. Morris 1983, JASA 78`). Mean and variance come
/// from one scoring step per series around a constant rate, so that no overfitted estimate takes part.
struct BaselinePrior: Sendable {
    /// Trend a year, cosine, sine.
    private(set) var mean = [0.0, 0.0, 0.0]
    private(set) var variance = [0.01, 0.02, 0.02]

    /// What crime-like series have; weighs as much as five series that are known exactly.
    private static let usual = [0.01, 0.02, 0.02]
    private static let usualWeight = 5.0
    private static let scale = 0.02

    init(_ steps: [Step]) {
        // In an order that does not depend on that of the series.
        let sorted = steps.sorted { $0.effects.lexicographicallyPrecedes($1.effects) }
        for j in 0..<3 {
            var sum = 0.0
            var weights = 0.0
            for step in sorted {
                let weight = Self.scale / (step.variances[j] + Self.scale)
                sum += weight * step.effects[j]
                weights += weight
            }
            mean[j] = sum / (weights + Self.usualWeight)
            sum = Self.usualWeight * Self.usual[j]
            weights = Self.usualWeight
            for step in sorted {
                let root = Self.scale / (step.variances[j] + Self.scale)
                let difference = step.effects[j] - mean[j]
                sum += root * root * (difference * difference - step.variances[j])
                weights += root * root
            }
            variance[j] = min(1, max(0.0004, sum / weights))
        }
        let wave = (variance[1] + variance[2]) / 2
        variance[1] = wave
        variance[2] = wave
    }

    /// The prior mean by column of the regression; 0 for the level.
    func center(hasTrend: Bool) -> [Double] { hasTrend ? [0] + mean : [0] + mean[1...] }

    /// φ over the prior variance; 0 for the level, which the series itself decides.
    func precision(hasTrend: Bool, dispersion: Double) -> [Double] {
        let all = variance.map { dispersion / $0 }
        return hasTrend ? [0] + all : [0] + all[1...]
    }

    /// One scoring step of a series from a constant rate.
    struct Step: Sendable {
        let effects: [Double]
        let variances: [Double]

        /// Nil for a series with fewer than ten cases: it says next to nothing.
        /// - Parameter design: level, trend, cosine and sine of the baseline's months.
        init?(_ baseline: Baseline, design: DesignMatrix) {
            let counts = baseline.counts
            let cases = counts.reduce(0, +)
            guard cases >= 10 else { return nil }
            var means = baseline.offset.map { exp($0) }
            if means.isEmpty { means = [Double](repeating: 1, count: counts.count) }
            let rate = cases / means.reduce(0, +)
            var statistic = 0.0
            for i in means.indices {
                means[i] *= rate
                statistic += (counts[i] - means[i]) * (counts[i] - means[i]) / means[i]
            }
            var scores = [0.0, 0.0, 0.0]
            var information = [0.0, 0.0, 0.0]
            for j in 0..<3 {
                var center = 0.0
                for i in means.indices { center += means[i] * design[i, j + 1] / cases }
                for i in means.indices {
                    let x = design[i, j + 1] - center
                    scores[j] += x * (counts[i] - means[i])
                    information[j] += x * x * means[i]
                }
            }
            guard information.allSatisfy({ $0 > 0 }) else { return nil }
            for j in 0..<3 { statistic -= scores[j] * scores[j] / information[j] }
            let phi = max(1, statistic / Double(max(1, counts.count - 4)))
            effects = (0..<3).map { min(1, max(-1, scores[$0] / information[$0])) }
            variances = information.map { phi / $0 }
        }
    }
}
