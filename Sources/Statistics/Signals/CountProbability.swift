import Glibc

/// Probabilities of single counts under a negative binomial with a mean and ψ = φ − 1 over 0.
enum CountProbability {
    /// Up to here a product of ratios is faster than gamma functions, and exact.
    private static let shortProduct = 60.0

    /// log P(X = y) without the part −mean·log(1+ψ)/ψ that months have alike.
    static func logRest(_ y: Double, mean: Double, extra: Double) -> Double {
        guard y > 0 else { return 0 }
        guard y <= shortProduct, y == y.rounded(), mean > 0 else {
            let size = max(mean, 1e-300) / extra
            return lgamma(y + size) - lgamma(size) - lgamma(y + 1) + y * log(extra / (1 + extra))
        }
        var product = 1.0, sum = 0.0
        var i = 0.0
        while i < y {
            product *= (mean + i * extra) / ((1 + extra) * (i + 1))
            if product < 1e-200 || product > 1e200 {
                sum += log(product)
                product = 1
            }
            i += 1
        }
        return sum + log(product)
    }

    static func log(_ y: Double, mean: Double, extra: Double) -> Double {
        logRest(y, mean: mean, extra: extra) - mean * log1p(extra) / extra
    }

    private static func log(_ x: Double) -> Double { Glibc.log(x) }
}
