import Glibc

/// How restless a series of a given mean is in this family: log ψ is normal around log(α + β·mean) + an effect of its group.
///
/// By EM from what the series say (`A. Dempster, N. Laird & D. Rubin 1977, JRSS B 39`); few series move it little from what
/// crime-like series have.
struct DispersionPrior: Sendable {
    private(set) var alpha = 0.15
    private(set) var beta = 0.03
    private(set) var deviation = 0.6
    /// By group.
    private(set) var effects: [Int: Double] = [:]

    private static let rounds = 30, steps = 3
    private static let usual = (alpha: 0.15, beta: 0.03)

    private struct Member {
        let mean: Double
        let place: Int
        /// Posterior mean and variance of log ψ.
        var center = 0.0
        var variance = 0.0
    }

    init(_ known: [(likelihood: DispersionLikelihood, group: Int)]) {
        let groups = Set(known.map(\.group)).sorted()
        let places = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, $0) })
        var members = known.map { Member(mean: $0.likelihood.mean, place: places[$0.group] ?? 0) }
        var sizes = [Double](repeating: 0, count: groups.count), effects = sizes
        for member in members { sizes[member.place] += 1 }
        var spread = 0.16
        for _ in 0..<Self.rounds where !members.isEmpty {
            let (a, b, tau, own) = (alpha, beta, deviation, effects)
            members = concurrently(members.count) { [members] range in
                range.map { index in
                    var member = members[index]
                    let center = log(a + b * member.mean) + own[member.place]
                    let weights = known[index].likelihood.posterior(center: center, deviation: tau)
                    var mean = 0.0, square = 0.0
                    for (weight, place) in zip(weights, DispersionLikelihood.logExtra) {
                        mean += weight * place
                        square += weight * place * place
                    }
                    (member.center, member.variance) = (mean, max(0, square - mean * mean))
                    return member
                }
            }
            fitLevel(members, effects)
            var sums = [Double](repeating: 0, count: groups.count)
            for member in members { sums[member.place] += member.center - log(alpha + beta * member.mean) }
            var total = 0.8
            for g in groups.indices {
                let weight = sizes[g] + deviation * deviation / spread
                effects[g] = sums[g] / weight
                total += effects[g] * effects[g] + deviation * deviation / weight
            }
            spread = max(0.01, total / (5 + Double(groups.count)))
            total = 20 * 0.36
            for member in members {
                let off = member.center - log(alpha + beta * member.mean) - effects[member.place]
                total += member.variance + off * off
            }
            deviation = min(2, max(0.2, (total / (20 + Double(members.count))).squareRoot()))
        }
        self.effects = Dictionary(uniqueKeysWithValues: zip(groups, effects))
    }

    /// Gauss–Newton for α and β, held near the usual ones.
    private mutating func fitLevel(_ members: [Member], _ effects: [Double]) {
        for _ in 0..<Self.steps {
            var (aa, ab, bb) = (1.0, 0.0, 1.0)
            var ga = -log(alpha / Self.usual.alpha), gb = -log(beta / Self.usual.beta)
            for member in members {
                let level = alpha + beta * member.mean
                let off = member.center - log(level) - effects[member.place]
                let (da, db) = (alpha / level, beta * member.mean / level)
                aa += da * da
                ab += da * db
                bb += db * db
                ga += da * off
                gb += db * off
            }
            let determinant = aa * bb - ab * ab
            guard determinant > 0 else { return }
            let stepA = (bb * ga - ab * gb) / determinant, stepB = (aa * gb - ab * ga) / determinant
            alpha = min(20, max(0.003, alpha * exp(min(0.5, max(-0.5, stepA)))))
            beta = min(5, max(0.0001, beta * exp(min(0.5, max(-0.5, stepB)))))
        }
    }

    /// Center of log ψ at a mean, in a group or in none.
    func center(mean: Double, group: Int?) -> Double {
        log(alpha + beta * mean) + (group.flatMap { effects[$0] } ?? 0)
    }
}
