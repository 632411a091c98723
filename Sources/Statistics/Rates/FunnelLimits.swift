import Glibc

/// Where the rate of a place of a given size would fall if its true rate were the target.
///
/// `D. Spiegelhalter (2005), Funnel plots for comparing institutional performance, Statistics in Medicine 24`. Lower limits stop at zero.
package enum FunnelLimits {
    /// The Poisson limit, interpolated between whole counts as in the paper's appendix A.1.1.
    /// - Parameters:
    ///   - tail: `.lower(0.025)` for the lower limit at 95%.
    ///   - expected: target × exposure.
    /// - Returns: a count; divide by the exposure for a rate.
    package static func poisson(_ tail: TailProbability, expected: Double) -> Double {
        guard expected > 0, expected < 1e12 else { return 0 }
        let r = PoissonDistribution.quantile(tail, mean: expected)
        return interpolated(
            tail, r, density: PoissonDistribution.density(r, mean: expected),
            tails: PoissonDistribution.tails(r, mean: expected))
    }

    /// The whole count that reaches the level.
    package static func poissonCount(_ tail: TailProbability, expected: Double) -> Int {
        PoissonDistribution.quantile(tail, mean: expected)
    }

    /// The binomial limit, interpolated, for a share of `trials`.
    package static func binomial(_ tail: TailProbability, trials: Int, share: Double) -> Double {
        guard trials > 0, share > 0, share < 1 else { return share >= 1 ? Double(max(0, trials)) : 0 }
        let r = BinomialDistribution.quantile(tail, trials: trials, share: share)
        return interpolated(
            tail, r, density: BinomialDistribution.density(r, trials: trials, share: share),
            tails: BinomialDistribution.tails(r, trials: trials, share: share))
    }

    /// The normal limit of a rate, its variance multiplied by φ (at least 1).
    /// - Parameter deviate: −1.96 for the lower limit at 95%.
    package static func normal(_ deviate: Double, target: Double, exposure: Double, dispersion: Double = 1) -> Double {
        guard exposure > 0, target >= 0 else { return 0 }
        return max(0, target + deviate * (max(1, dispersion) * target / exposure).squareRoot())
    }

    /// r − (F(r) − p)/f(r), from the tail that is small.
    private static func interpolated(_ tail: TailProbability, _ r: Int, density: Double, tails: Tails) -> Double {
        let passed: Double
        switch tail {
        case .lower(let p): passed = tails.lower - p
        case .upper(let q): passed = q - tails.upper
        }
        guard density > 0 else { return Double(r) }
        return max(0, Double(r) - passed / density)
    }
}
