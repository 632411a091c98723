import Glibc

/// What the months of one series say of its own dispersion: a log-likelihood on a grid of ψ = φ − 1.
///
/// The mean is adjusted for by `D. Cox & N. Reid 1987, JRSS B 49`: the profile less half the degrees used × log information.
struct DispersionLikelihood: Sendable {
    /// ψ on the grid, its logarithm, log(1+ψ), and log(1+ψ)/ψ.
    static let extra: [Double] = (0..<17).map { 0.01 * exp(0.5 * Double($0)) }
    static let logExtra = extra.map { log($0) }
    private static let logDispersion = extra.map { log1p($0) }
    static let decay = extra.map { log1p($0) / $0 }

    /// One per point of the grid.
    let values: [Double]
    /// The same, no longer as logarithms, the largest 1.
    private let likelihoods: [Double]
    /// Mean of the months that were usual, at the level of an average month.
    let mean: Double

    init(_ discounted: DiscountedBaseline, _ fit: DiscountedRegression, share: Double) {
        let counts = discounted.counts
        let average = discounted.factors.reduce(0, +) / Double(max(1, counts.count))
        var cases = 0.0, exposure = 0.0
        for i in counts.indices {
            cases += fit.usual[i] * counts[i]
            exposure += fit.usual[i] * discounted.factors[i] / average
        }
        let mean = max(1e-9, exposure > 0 ? cases / exposure : 0)
        var values = [Double](repeating: 0, count: Self.extra.count)
        var level = 0.0
        for i in counts.indices {
            let y = counts[i], mu = fit.means[i], weight = discounted.weights[i]
            guard PastRise.isPossible(y, mean: mu) else {
                level += weight * mu
                guard y > 0 else { continue }
                if y == 1 {
                    let level = log(mu)
                    for j in values.indices { values[j] += weight * (level - Self.logDispersion[j]) }
                    continue
                }
                for j in values.indices {
                    values[j] += weight * CountProbability.logRest(y, mean: mu, extra: Self.extra[j])
                }
                continue
            }
            for j in values.indices {
                let usual =
                    CountProbability.logRest(y, mean: mu, extra: Self.extra[j]) - mu * Self.decay[j]
                values[j] += weight * Self.mixed(usual, y, mean: mu, dispersion: 1 + Self.extra[j], share: share)
            }
        }
        for j in values.indices {
            let extra = Self.extra[j], dispersion = 1 + extra
            values[j] -= level * Self.decay[j]
            let information =
                1 / dispersion + extra / (extra + mean) * (Self.logDispersion[j] / extra - 1 / dispersion)
            values[j] -= 0.5 * fit.usedDegrees * log(information)
            if !values[j].isFinite { values[j] = -1e9 }
        }
        self.values = values
        let top = values.max() ?? 0
        likelihoods = values.map { exp($0 - top) }
        self.mean = mean
    }

    /// log of the usual probability with the chance of a rise beside it.
    static func mixed(_ logUsual: Double, _ y: Double, mean: Double, dispersion: Double, share: Double) -> Double {
        let rise = share * PastRise.chance(y, mean: mean, dispersion: dispersion)
        let usual = log(1 - share) + logUsual
        guard rise > 0 else { return usual }
        let other = log(rise), top = max(usual, other)
        return top + log(exp(usual - top) + exp(other - top))
    }

    /// The grid's probabilities under a normal prior of log ψ.
    func posterior(center: Double, deviation: Double) -> [Double] {
        var weights = likelihoods
        let sum = weigh(&weights, center: center, deviation: deviation)
        guard sum > Self.leastSum else { return distantPosterior(center: center, deviation: deviation) }
        for j in weights.indices { weights[j] /= sum }
        return weights
    }

    private static let step = 0.5, leastSum = 1e-200

    /// Times a normal density on points of equal distance: each from its neighbour, from the point next to the center outwards.
    private func weigh(_ weights: inout [Double], center: Double, deviation: Double) -> Double {
        let first = Self.logExtra[0], last = weights.count - 1
        let start = Int(min(Double(last), max(0, ((center - first) / Self.step).rounded())))
        let rate = 0.5 / (deviation * deviation), off = Self.logExtra[start] - center
        let middle = exp(-rate * off * off), bend = exp(-2 * rate * Self.step * Self.step)
        weights[start] *= middle
        var sum = weights[start]
        for direction in [1, -1] {
            var density = middle
            var ratio = exp(-rate * Self.step * (Self.step + 2 * Double(direction) * off))
            var j = start + direction
            while j >= 0, j <= last {
                density *= ratio
                ratio *= bend
                weights[j] *= density
                sum += weights[j]
                j += direction
            }
        }
        return sum
    }

    /// The same by logarithms, where the months and the prior are so far apart that products vanish.
    private func distantPosterior(center: Double, deviation: Double) -> [Double] {
        var weights = values
        var top = -Double.infinity
        for j in weights.indices {
            let z = (Self.logExtra[j] - center) / deviation
            weights[j] -= 0.5 * z * z
            top = max(top, weights[j])
        }
        var sum = 0.0
        for j in weights.indices {
            weights[j] = exp(weights[j] - top)
            sum += weights[j]
        }
        for j in weights.indices { weights[j] /= sum }
        return weights
    }
}
