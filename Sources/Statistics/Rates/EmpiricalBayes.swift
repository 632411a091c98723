import Glibc

/// Rates of small places drawn towards all places together, as far as their own numbers leave room for chance.
package enum EmpiricalBayes {
    /// Global smoothing by moments, `R. Marshall (1991), Mapping disease and mortality rates, Applied Statistics 40`.
    /// - Returns: a rate per place, and the prior's mean and variance; nil when there is no exposure.
    package static func marshall(
        counts: [Double], exposures: [Double]
    ) -> (rates: [Double], mean: Double, variance: Double)? {
        let exposure = exposures.reduce(0, +)
        guard !counts.isEmpty, counts.count == exposures.count, exposure > 0, exposures.allSatisfy({ $0 > 0 }) else {
            return nil
        }
        let mean = counts.reduce(0, +) / exposure
        var spread = 0.0
        for i in counts.indices {
            let difference = counts[i] / exposures[i] - mean
            spread += exposures[i] * difference * difference
        }
        let variance = max(0, spread / exposure - mean / (exposure / Double(counts.count)))
        let rates = counts.indices.map { i in
            let noise = mean / exposures[i]
            guard variance + noise > 0 else { return mean }
            return mean + variance * (counts[i] / exposures[i] - mean) / (variance + noise)
        }
        return (rates, mean, variance)
    }

    /// Smoothing towards the place and its neighbours, the local form of the same paper.
    /// - Parameter neighbours: places by index, the place itself not among them.
    package static func local(counts: [Double], exposures: [Double], neighbours: [[Int]]) -> [Double] {
        let around = counts.indices.map { [$0] + ($0 < neighbours.count ? neighbours[$0] : []) }
        let means = around.map { near in
            near.reduce(0) { $0 + counts[$1] } / near.reduce(0) { $0 + exposures[$1] }
        }
        return counts.indices.map { i in
            let near = around[i]
            let exposure = near.reduce(0) { $0 + exposures[$1] }
            let spread = near.reduce(0.0) {
                let difference = counts[$1] / exposures[$1] - means[$1]
                return $0 + exposures[$1] * difference * difference
            }
            let variance = max(0, spread / exposure - means[i] / (exposure / Double(near.count)))
            let noise = means[i] / exposures[i]
            guard variance + noise > 0 else { return means[i] }
            return means[i] + (counts[i] / exposures[i] - means[i]) * variance / (variance + noise)
        }
    }
}

/// Gamma-Poisson smoothing: rates are a gamma, counts Poisson around them, both estimated by maximum likelihood.
///
/// `D. Clayton & J. Kaldor (1987), Empirical Bayes estimates of age-standardized relative risks, Biometrics 43`.
package struct GammaPoisson: Hashable, Sendable {
    /// Of the gamma that rates come from: mean shape/rate.
    package let shape: Double
    package let rate: Double
    /// A posterior per place.
    package let places: [Place]

    package struct Place: Hashable, Sendable {
        package let mean: Double
        package let interval: PoissonInterval
        /// The chance that the place's rate is above the target.
        package let above: Double
    }

    /// Nil when the places differ no more than chance, or hold nothing: there is no gamma to draw to.
    /// - Parameter target: usually the common rate.
    package init?(counts: [Double], exposures: [Double], target: Double, level: ConfidenceLevel = .percent95) {
        guard counts.count > 1, exposures.count == counts.count, exposures.allSatisfy(NullBand.isExposure),
            counts.contains(where: { $0 > 0 }),
            let fit = try? CountRegression.negativeBinomial(
                counts, DesignMatrix(columns: [[Double](repeating: 1, count: counts.count)]),
                offset: exposures.map { log($0) }),
            case .negativeBinomial(let theta) = fit.scatter
        else { return nil }
        let alpha = theta / exp(fit.coefficients[0])
        shape = theta
        rate = alpha
        places = counts.indices.map { i in
            let own = theta + counts[i]
            let scale = alpha + exposures[i]
            return Place(
                mean: own / scale,
                interval: PoissonInterval(
                    lower: GammaDistribution.quantile(.lower(level.tail), shape: own) / scale,
                    upper: GammaDistribution.quantile(.upper(level.tail), shape: own) / scale),
                above: GammaDistribution.tails(target * scale, shape: own).upper)
        }
    }
}
