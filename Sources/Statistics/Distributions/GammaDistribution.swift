import Glibc

/// The gamma distribution with rate 1: the regularised incomplete gamma function and its inverse.
///
/// Series and continued fraction of `NIST DLMF 8.7.1, 8.9.2` on top of Loader's density; 1e-12 relative up to shapes of 1e7.
/// Shape 0 is the point mass at zero.
package enum GammaDistribution {
    /// P(shape, x) and Q(shape, x).
    package static func tails(_ x: Double, shape: Double) -> Tails {
        guard x > 0 else { return shape <= 0 && x == 0 ? .allBelow : .allAbove }
        guard shape > 0, x < .infinity else { return .allBelow }
        return tails(x, shape: shape, logTerm: SaddlePoint.logPoisson(shape, mean: x))
    }

    /// The point with the given tail; 0 for shape 0.
    package static func quantile(_ tail: TailProbability, shape: Double) -> Double {
        let wanted = tail.smaller
        guard shape > 0 else { return 0 }
        guard wanted.probability > 0 else {
            if case .lower = wanted { return 0 }
            return .infinity
        }
        let spread = 1 / shape.squareRoot()
        let u = TailInversion.solve(wanted, from: start(wanted, shape: shape), step: 1 + 10 * spread) { u in
            let x = exp(u)
            let logTerm = SaddlePoint.logPoisson(shape, mean: x)
            return (tails(x, shape: shape, logTerm: logTerm), logTerm + log(shape))
        }
        return exp(u)
    }

    /// `logTerm` is log(x^a e^−x / Γ(a+1)).
    private static func tails(_ x: Double, shape a: Double, logTerm: Double) -> Tails {
        x < a + 1
            ? Tails(logLower: logTerm + log(series(x, a)))
            : Tails(logUpper: logTerm + log(a) + log(fraction(x, a)))
    }

    private static func series(_ x: Double, _ a: Double) -> Double {
        var total = 1.0
        var term = 1.0
        var k = a
        for _ in 0..<200_000 {
            k += 1
            term *= x / k
            total += term
            if term < total * 1e-17 { break }
        }
        return total
    }

    /// Lentz's evaluation of the continued fraction for Γ(a, x) / (x^a e^−x).
    private static func fraction(_ x: Double, _ a: Double) -> Double {
        var b = x + 1 - a
        var c = 1e300
        var d = 1 / b
        var value = d
        for i in 1..<200_000 {
            let k = Double(i)
            let numerator = -k * (k - a)
            b += 2
            d = 1 / guarded(numerator * d + b)
            c = guarded(b + numerator / c)
            let factor = d * c
            value *= factor
            if abs(factor - 1) < 2e-16 { break }
        }
        return value
    }

    /// Wilson & Hilferty (1931), or the first term of the series where that has no root.
    private static func start(_ tail: TailProbability, shape: Double) -> Double {
        let root = 1 - 1 / (9 * shape) + tail.roughDeviate / (3 * shape.squareRoot())
        if root > 0.1 { return log(shape) + 3 * log(root) }
        guard case .lower(let p) = tail else { return log(shape) }
        return (log(p) + SaddlePoint.logGamma(shape + 1)) / shape
    }
}

/// Keeps Lentz's recursion away from zero.
func guarded(_ x: Double) -> Double { abs(x) < 1e-300 ? 1e-300 : x }
