import Glibc

/// Poisson and binomial densities without cancellation, also for real arguments.
///
/// `C. Loader (2000), Fast and accurate computation of binomial probabilities`: the density is the saddle-point value times
/// an error term, so that a count of a million keeps 13 digits. The incomplete gamma and beta functions start from these.
enum SaddlePoint {
    /// log(x! / Stirling's formula) for x > 0.
    static func stirlingError(_ x: Double) -> Double {
        guard x > 15 else {
            return logGamma(x + 1) - (x + 0.5) * log(x) + x - halfLogTwoPi
        }
        let s = 1 / (x * x)
        return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - s / 1188) * s) * s) * s) / x
    }

    /// x·log(x/mean) + mean − x, the unit deviance, by a series where both nearly agree.
    static func deviance(_ x: Double, _ mean: Double) -> Double {
        let difference = x - mean
        guard abs(difference) < 0.1 * (x + mean) else { return x * log(x / mean) + mean - x }
        let v = difference / (x + mean)
        var total = difference * v
        var power = 2 * x * v
        var odd = 3.0
        while odd < 200 {
            power *= v * v
            let next = total + power / odd
            if next == total { break }
            total = next
            odd += 2
        }
        return total
    }

    /// log(mean^x · e^−mean / Γ(x+1)) for x ≥ 0 and mean > 0.
    static func logPoisson(_ x: Double, mean: Double) -> Double {
        guard x > 15 else { return x == 0 ? -mean : x * log(mean) - mean - logGamma(x + 1) }
        return -stirlingError(x) - deviance(x, mean) - halfLogTwoPi - 0.5 * log(x)
    }

    /// log(Γ(a+b+1)/(Γ(a+1)Γ(b+1)) · x^a · y^b) for a, b ≥ 0 and x + y = 1, both given to keep the small one exact.
    static func logBinomial(_ a: Double, _ b: Double, x: Double, y: Double) -> Double {
        let n = a + b
        if a == 0 { return b == 0 ? 0 : b * logOfShare(y, complement: x) }
        if b == 0 { return a * logOfShare(x, complement: y) }
        let errors = stirlingError(n) - stirlingError(a) - stirlingError(b)
        return errors - deviance(a, n * x) - deviance(b, n * y) - halfLogTwoPi + 0.5 * log(n / (a * b))
    }

    /// The natural logarithm of Γ(x) for x > 0, without the C library's global sign.
    static func logGamma(_ x: Double) -> Double {
        var sign: Int32 = 0
        return lgamma_r(x, &sign)
    }

    private static func logOfShare(_ x: Double, complement: Double) -> Double {
        complement < 0.5 ? log1p(-complement) : log(x)
    }

    static let halfLogTwoPi = 0.918938533204672741780329736406
}
