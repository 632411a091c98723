import Glibc

/// The standard normal distribution.
package enum NormalDistribution {
    /// P(Z ≤ z) and P(Z > z), the smaller one at full precision.
    package static func tails(_ z: Double) -> Tails {
        z < 0 ? Tails(logLower: logTail(-z)) : Tails(logUpper: logTail(z))
    }

    /// The deviate with the given tail: 1.959963984540054 for `.upper(0.025)`.
    package static func quantile(_ tail: TailProbability) -> Double {
        let wanted = tail.smaller
        guard wanted.probability > 0 else {
            if case .lower = wanted { return -.infinity }
            return .infinity
        }
        return TailInversion.solve(wanted, from: wanted.roughDeviate, step: 2) { z in
            (tails(z), -0.5 * z * z - SaddlePoint.halfLogTwoPi)
        }
    }

    /// log P(Z > z) for z ≥ 0; past 37 the C function ends and Mills' ratio is exact enough.
    private static func logTail(_ z: Double) -> Double {
        z < 37
            ? log(0.5 * erfc(z * 0.707106781186547524400844362105))
            : -0.5 * z * z - SaddlePoint.halfLogTwoPi - log(z) - 1 / (z * z)
    }
}
