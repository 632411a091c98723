import Glibc

/// θ of a negative binomial by maximum likelihood, given the means: variance μ + μ²/θ.
///
/// The score of `J. Hilbe (2011), Negative Binomial Regression`, solved on the logarithm of θ by Newton's method inside a bracket. Where
/// the counts scatter no more than Poisson counts there is no finite maximum, and the answer says so.
enum DispersionParameter: Hashable, Sendable {
    case finite(Double)
    case noOverdispersion

    /// Beyond this the negative binomial is Poisson in every digit that counts.
    private static let largest = 1e7

    static func maximumLikelihood(_ counts: [Double], means: [Double]) -> DispersionParameter {
        var low = log(1e-6)
        var high = log(largest)
        guard score(largest, counts: counts, means: means).first < 0 else { return .noOverdispersion }
        var spread = 0.0
        for i in counts.indices {
            let relative = counts[i] / means[i] - 1
            spread += relative * relative
        }
        var place = min(high - 1, max(low + 1, log(Double(counts.count) / max(spread, 1e-12))))
        for _ in 0..<200 {
            let theta = exp(place)
            let (first, second) = score(theta, counts: counts, means: means)
            if first == 0 { break }
            if first > 0 { low = place } else { high = place }
            // Derivative of θ·score with respect to log θ.
            let slope = theta * first + theta * theta * second
            var next = slope < 0 ? place - theta * first / slope : 0.5 * (low + high)
            if next <= low || next >= high { next = 0.5 * (low + high) }
            let change = abs(next - place)
            place = next
            if change < 1e-13 * max(1, abs(place)) { break }
        }
        return .finite(exp(place))
    }

    /// First and second derivative of the log-likelihood with respect to θ.
    private static func score(_ theta: Double, counts: [Double], means: [Double]) -> (first: Double, second: Double) {
        var first = 0.0
        var second = 0.0
        for i in counts.indices {
            let y = counts[i]
            let sum = theta + means[i]
            let gammas = differences(theta, y)
            first += gammas.first - log1p(means[i] / theta) + (means[i] - y) / sum
            second += gammas.second + means[i] / (theta * sum) - (means[i] - y) / (sum * sum)
        }
        return (first, second)
    }

    /// ψ(θ+y) − ψ(θ) and its derivative, without the cancellation of two large values.
    private static func differences(_ theta: Double, _ y: Double) -> (first: Double, second: Double) {
        let whole = y.rounded(.down)
        guard whole == y, y < 3000 else {
            return (digamma(theta + y) - digamma(theta), trigamma(theta + y) - trigamma(theta))
        }
        var first = 0.0
        var second = 0.0
        for j in 0..<Int(whole) {
            let inverse = 1 / (theta + Double(j))
            first += inverse
            second -= inverse * inverse
        }
        return (first, second)
    }

    /// The derivative of log Γ, by recurrence and `NIST DLMF 5.11.2`.
    private static func digamma(_ x: Double) -> Double {
        var x = x
        var value = 0.0
        while x < 10 {
            value -= 1 / x
            x += 1
        }
        let s = 1 / (x * x)
        let series = s * (1.0 / 12 - s * (1.0 / 120 - s * (1.0 / 252 - s * (1.0 / 240 - s * (1.0 / 132)))))
        return value + log(x) - 0.5 / x - series
    }

    private static func trigamma(_ x: Double) -> Double {
        var x = x
        var value = 0.0
        while x < 10 {
            value += 1 / (x * x)
            x += 1
        }
        let s = 1 / (x * x)
        let series = s * (1.0 / 6 - s * (1.0 / 30 - s * (1.0 / 42 - s * (1.0 / 30 - s * (5.0 / 66)))))
        return value + 1 / x + 0.5 * s + series / x
    }
}
