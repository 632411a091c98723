import Glibc

/// Levels that a sparse series can have, each with five values of ψ: the points of the family's prior.
struct LevelGrid: Sendable {
    static let levels: [Double] = (0..<30).map { 0.0005 * exp(log(6 / 0.0005) * Double($0) / 29) }
    private static let logLevels = levels.map { log($0) }
    static let nodesPerLevel = 5
    /// Gauss–Hermite of five points.
    private static let nodes = [-2.020182870456086, -0.9585724646138185, 0, 0.9585724646138185, 2.020182870456086]
    static let nodeWeights = [
        0.011257411327720693, 0.2220759220056126, 0.5333333333333333, 0.2220759220056126, 0.011257411327720693,
    ]

    /// ψ, log(1+ψ), log(1+ψ)/ψ; level by level, five each.
    let extra: [Double]
    private let logDispersion: [Double]
    private let decay: [Double]
    /// By level, the mean of ψ under the family's prior.
    private let meanExtra: [Double]

    init(_ prior: DispersionPrior) {
        extra = Self.levels.flatMap { level in
            Self.nodes.map {
                exp(prior.center(mean: level, group: nil) + 2.0.squareRoot() * prior.deviation * $0)
            }
        }
        logDispersion = extra.map { log1p($0) }
        decay = zip(logDispersion, extra).map { $0 / $1 }
        let variance = prior.deviation * prior.deviation
        meanExtra = Self.levels.map { exp(prior.center(mean: $0, group: nil) + variance / 2) }
    }

    /// log-likelihood of a sparse series at every point, month by month.
    func likelihood(_ discounted: DiscountedBaseline, course: [Double], share: Double) -> [Double] {
        var values = [Double](repeating: 0, count: extra.count)
        var exposure = 0.0
        for i in discounted.counts.indices {
            let weight = discounted.weights[i], factor = discounted.factors[i] * course[i], y = discounted.counts[i]
            exposure += weight * factor
            guard y > 0 else { continue }
            if y == 1 {
                let level = log(factor)
                for place in values.indices {
                    values[place] +=
                        weight * (Self.logLevels[place / Self.nodesPerLevel] + level - logDispersion[place])
                }
                continue
            }
            for place in values.indices {
                let mean = Self.levels[place / Self.nodesPerLevel] * factor
                let rest = CountProbability.logRest(y, mean: mean, extra: extra[place])
                guard PastRise.isPossible(y, mean: mean) else {
                    values[place] += weight * rest
                    continue
                }
                let usual = rest - mean * decay[place]
                let mixed = DispersionLikelihood.mixed(
                    usual, y, mean: mean, dispersion: 1 + extra[place], share: share)
                values[place] += weight * (mixed + mean * decay[place])
            }
        }
        for place in values.indices {
            values[place] -= exposure * Self.levels[place / Self.nodesPerLevel] * decay[place]
            if !values[place].isFinite { values[place] = -1e9 }
        }
        return values
    }

    /// How likely the cases of a series are, one value per level, the largest 1; ψ is the mean of its prior.
    func likelihood(cases: Double, exposure: Double) -> [Double] {
        let values = zip(Self.levels, meanExtra).map { level, extra -> Double in
            let value = CountProbability.log(cases, mean: level * exposure, extra: extra)
            return value.isFinite ? value : -1e9
        }
        let top = values.max() ?? 0
        return values.map { exp($0 - top) }
    }

    /// One value per level: ψ taken out, the largest 0, no longer logarithms.
    static func overLevels(_ values: [Double]) -> [Double] {
        let top = values.max() ?? 0
        return levels.indices.map { level in
            var sum = 0.0
            for node in 0..<nodesPerLevel { sum += nodeWeights[node] * exp(values[level * nodesPerLevel + node] - top) }
            return sum
        }
    }

    /// Probabilities of the points.
    static func posterior(_ values: [Double], prior: [Double]) -> [Double] {
        let top = values.max() ?? 0
        var weights = values, sum = 0.0
        for place in weights.indices {
            weights[place] =
                prior[place / nodesPerLevel] * nodeWeights[place % nodesPerLevel] * exp(values[place] - top)
            sum += weights[place]
        }
        guard sum > 0 else { return values.map { _ in 1 / Double(values.count) } }
        for place in weights.indices { weights[place] /= sum }
        return weights
    }
}
