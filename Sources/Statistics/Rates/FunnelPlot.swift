import Glibc

/// Places compared with one target: standard scores, and how much more they differ than chance alone would make them.
///
/// `D. Spiegelhalter (2005), Statistics in Medicine 24`, and `(2012), JRSS A 175` for the additive form. Scores are winsorised at 10% on
/// each side before the overdispersion is estimated, so that a few real outliers do not hide themselves.
package struct FunnelPlot: Hashable, Sendable {
    package struct Score: Hashable, Sendable {
        package let expected: Double
        /// (observed − expected)/√expected.
        package let z: Double
        package let winsorised: Double
        /// Divided by √φ where φ is above 1.
        package let multiplicative: Double
        /// With a variance τ² between places.
        package let additive: Double
        /// On the square-root scale: 2(√observed − √expected).
        package let root: Double
        package let rootWinsorised: Double
        package let rootMultiplicative: Double
        /// The chance of this count or a higher one at the target.
        package let upper: Double
        /// The chance of this count or a lower one.
        package let lower: Double
    }

    /// Sum of counts over sum of exposures.
    package let target: Double
    /// Mean square of the winsorised scores; can be under 1.
    package let dispersion: Double
    package let rootDispersion: Double
    /// Variance between places beyond chance.
    package let betweenVariance: Double
    package let scores: [Score]

    package enum Obstacle: Error, Hashable, Sendable {
        case noPlaces
        case allZero
        /// The place at this index has no usable exposure or count.
        case unusable(Int)
    }

    package init(counts: [Double], exposures: [Double]) throws(Obstacle) {
        guard !counts.isEmpty, counts.count == exposures.count else { throw .noPlaces }
        for i in counts.indices where !(MonthlySeries.isCount(counts[i]) && NullBand.isExposure(exposures[i])) {
            throw .unusable(i)
        }
        let total = counts.reduce(0, +)
        guard total > 0 else { throw .allZero }
        let theta = total / exposures.reduce(0, +)
        let expected = exposures.map { $0 * theta }
        let z = zip(counts, expected).map { ($0 - $1) / $1.squareRoot() }
        let root = zip(counts, expected).map { 2 * ($0.squareRoot() - $1.squareRoot()) }
        let clipped = Self.winsorised(z)
        let rootClipped = Self.winsorised(root)
        let places = Double(counts.count)
        let phi = clipped.reduce(0) { $0 + $1 * $1 } / places
        let rootPhi = rootClipped.reduce(0) { $0 + $1 * $1 } / places
        let between = Self.between(places * phi, weights: exposures.map { $0 / theta })
        target = theta
        dispersion = phi
        rootDispersion = rootPhi
        betweenVariance = between
        scores = counts.indices.map { i in
            let observed = Int(counts[i].rounded())
            return Score(
                expected: expected[i], z: z[i], winsorised: clipped[i],
                multiplicative: z[i] / max(1, phi).squareRoot(),
                additive: (counts[i] / exposures[i] - theta) / (theta / exposures[i] + between).squareRoot(),
                root: root[i], rootWinsorised: rootClipped[i],
                rootMultiplicative: root[i] / max(1, rootPhi).squareRoot(),
                upper: PoissonDistribution.tails(observed - 1, mean: expected[i]).upper,
                lower: PoissonDistribution.tails(observed, mean: expected[i]).lower)
        }
    }

    /// The moment estimator of `R. DerSimonian & N. Laird (1986)` on the winsorised statistic.
    private static func between(_ statistic: Double, weights: [Double]) -> Double {
        let freedom = Double(weights.count - 1)
        let sum = weights.reduce(0, +)
        let squares = weights.reduce(0) { $0 + $1 * $1 }
        let divisor = sum - squares / sum
        guard statistic >= freedom, divisor > 0 else { return 0 }
        return max(0, (statistic - freedom) / divisor)
    }

    /// Values beyond the outer tenths are pulled in to there; the quantile is the usual one of R, type 7.
    static func winsorised(_ values: [Double], share: Double = 0.1) -> [Double] {
        let sorted = values.sorted()
        func quantile(_ p: Double) -> Double {
            let place = Double(sorted.count - 1) * p
            let below = Int(place.rounded(.down))
            let above = min(sorted.count - 1, below + 1)
            return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
        }
        guard !sorted.isEmpty else { return [] }
        let low = quantile(share)
        let high = quantile(1 - share)
        return values.map { min(max($0, low), high) }
    }
}
