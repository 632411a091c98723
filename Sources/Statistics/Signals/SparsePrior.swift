import Glibc

/// The gamma that the monthly means of sparse series come from, by maximum likelihood.
///
/// Totals of a gamma-Poisson are negative binomial (`M. Greenwood & G. Yule 1920, JRSS 83`); only totals under a limit are in the group,
/// so the likelihood is that of a truncated one. φ widens it as it widens the totals.
struct SparsePrior: Hashable, Sendable {
    let shape: Double
    let rate: Double

    /// Totals of the same cases and nearly the same exposure, and how many series have them.
    private struct Group {
        let cases: Int
        let exposure: Double
        let size: Double
    }

    /// Nil without a case.
    init?(_ totals: [(cases: Double, exposure: Double)], dispersion: Double, below limit: Double) {
        var groups: [Int: [Int: Int]] = [:]
        var cases = 0.0
        var exposure = 0.0
        for total in totals where total.exposure > 0 {
            // Exposures within 2% of each other count as one.
            groups[Int((log(total.exposure) * 50).rounded()), default: [:]][Int(total.cases.rounded()), default: 0] += 1
            cases += total.cases
            exposure += total.exposure
        }
        guard cases > 0 else { return nil }
        let known = groups.sorted { $0.key < $1.key }.flatMap { key, sizes in
            sizes.sorted { $0.key < $1.key }.map {
                Group(cases: $0.key, exposure: exp(Double(key) / 50), size: Double($0.value))
            }
        }
        let ceiling = max(1, Int(limit.rounded(.up)) - 1)
        let middle = log(cases / exposure)
        // A coarse grid, refined around its best point.
        var best = (value: -Double.infinity, mean: middle, shape: 0.0)
        var reach = (mean: 2.0, shape: 3.0)
        for _ in 0..<8 {
            let center = best
            for i in -4...4 {
                for j in -4...4 {
                    let mean = center.mean + reach.mean * Double(i) / 4
                    let shape = min(log(50), max(log(0.02), center.shape + reach.shape * Double(j) / 4))
                    let value = Self.logLikelihood(
                        known, mean: exp(mean), shape: exp(shape), dispersion: dispersion, ceiling: ceiling)
                    if value > best.value { best = (value, mean, shape) }
                }
            }
            reach = (reach.mean * 0.4, reach.shape * 0.4)
        }
        shape = exp(best.shape)
        rate = shape / exp(best.mean)
    }

    private static func logLikelihood(
        _ groups: [Group], mean: Double, shape: Double, dispersion: Double, ceiling: Int
    ) -> Double {
        var sum = 0.0
        var exposure = -1.0
        var logs: [Double] = []
        for group in groups {
            if group.exposure != exposure {
                exposure = group.exposure
                logs = logDensities(mean: mean * exposure, shape: shape, dispersion: dispersion, ceiling: ceiling)
            }
            sum += group.size * logs[min(group.cases, ceiling)]
        }
        // Hardly any series: a shape near 1 unless they say otherwise.
        return sum - 0.5 * log(shape) * log(shape) / 4
    }

    /// log P(total = k | total ≤ ceiling) for k from 0.
    private static func logDensities(mean: Double, shape: Double, dispersion: Double, ceiling: Int) -> [Double] {
        let extra = dispersion - 1 + mean / shape
        let size = mean / max(extra, 1e-9)
        var term = -size * log1p(extra)
        var terms = [term]
        for k in 1...ceiling {
            term += log((size + Double(k) - 1) / Double(k) * (extra / (1 + extra)))
            terms.append(term)
        }
        let total = log(terms.reduce(0) { $0 + exp($1) })
        return terms.map { $0 - total }
    }
}
