import Glibc

/// The beta distribution on the scale of log-odds: the regularised incomplete beta function and its inverse.
///
/// Continued fraction of `NIST DLMF 8.17.22` on top of Loader's density. Points are log-odds log(x/(1−x)), so that odds, which is
/// what a rate ratio is, keep their precision at both ends. Shape `a` 0 is the point mass at x = 0, shape `b` 0 the one at 1.
package enum BetaDistribution {
    /// I_x(a, b) and its complement at x = 1/(1+e^−logOdds).
    package static func tails(logOdds u: Double, _ a: Double, _ b: Double) -> Tails {
        guard a > 0 else { return .allBelow }
        guard b > 0 else { return .allAbove }
        return evaluate(u, a: a, b: b).tails
    }

    /// The log-odds of the point with the given tail; −∞ for `a` 0, +∞ for `b` 0.
    package static func logOddsQuantile(_ tail: TailProbability, a: Double, b: Double) -> Double {
        let wanted = tail.smaller
        guard a > 0 else { return -.infinity }
        guard b > 0 else { return .infinity }
        guard wanted.probability > 0 else {
            if case .lower = wanted { return -.infinity }
            return .infinity
        }
        let spread = (1 / a + 1 / b).squareRoot()
        return TailInversion.solve(wanted, from: start(wanted, a: a, b: b), step: 1 + 10 * spread) {
            evaluate($0, a: a, b: b)
        }
    }

    /// I_x(a, b) and its complement for x in 0…1.
    package static func tails(_ x: Double, a: Double, b: Double) -> Tails {
        if x <= 0 { return a > 0 ? .allAbove : .allBelow }
        if x >= 1 { return .allBelow }
        return tails(logOdds: log(x) - log1p(-x), a, b)
    }

    /// The point in 0…1 with the given tail.
    package static func quantile(_ tail: TailProbability, a: Double, b: Double) -> Double {
        1 / (1 + exp(-logOddsQuantile(tail, a: a, b: b)))
    }

    private static func evaluate(_ u: Double, a: Double, b: Double) -> (tails: Tails, logDensity: Double) {
        let x = 1 / (1 + exp(-u))
        let y = 1 / (1 + exp(u))
        guard x > 0 else { return (.allAbove, -.infinity) }
        guard y > 0 else { return (.allBelow, -.infinity) }
        // x^a y^b / B(a, b): the density per unit of log-odds.
        let logDensity = SaddlePoint.logBinomial(a, b, x: x, y: y) + log(a) + log(b / (a + b))
        let tails =
            x <= (a + 1) / (a + b + 2)
            ? Tails(logLower: logDensity + log(fraction(a: a, b: b, x: x) / a))
            : Tails(logUpper: logDensity + log(fraction(a: b, b: a, x: y) / b))
        return (tails, logDensity)
    }

    private static func fraction(a: Double, b: Double, x: Double) -> Double {
        let sum = a + b
        var c = 1.0
        var d = 1 / guarded(1 - sum * x / (a + 1))
        var value = d
        for i in 1..<200_000 {
            let m = Double(i)
            let twice = 2 * m
            let even = m * (b - m) * x / ((a - 1 + twice) * (a + twice))
            d = 1 / guarded(1 + even * d)
            c = guarded(1 + even / c)
            value *= d * c
            let odd = -(a + m) * (sum + m) * x / ((a + twice) * (a + 1 + twice))
            d = 1 / guarded(1 + odd * d)
            c = guarded(1 + odd / c)
            let factor = d * c
            value *= factor
            if abs(factor - 1) < 2e-16 { break }
        }
        return value
    }

    /// The F approximation of Abramowitz & Stegun (1964) 26.5.22, or a normal one for shapes under 1.
    private static func start(_ tail: TailProbability, a: Double, b: Double) -> Double {
        let z = tail.roughDeviate
        guard a > 1, b > 1 else { return log(a / b) + z * (1 / a + 1 / b).squareRoot() }
        let inverseA = 1 / (2 * a - 1)
        let inverseB = 1 / (2 * b - 1)
        let lambda = (z * z - 3) / 6
        let h = 2 / (inverseA + inverseB)
        let w = -z * max(0, lambda + h).squareRoot() / h - (inverseB - inverseA) * (lambda + 5.0 / 6 - 2 / (3 * h))
        return log(a / b) - 2 * w
    }
}
