import Glibc

/// How much more a series' monthly counts vary than Poisson counts would: variance = φ × mean, φ ≥ 1.
///
/// Quasi-Poisson (`R. Wedderburn 1974, Biometrika 61`; `P. McCullagh & J. Nelder 1989, ch. 6`): the Pearson statistic per degree of
/// freedom around season × level, with bounded residuals so that one jump does not raise it (see `SeasonalFit`).
package enum Dispersion: Hashable, Sendable {
    case estimated(Estimate)
    /// Every observed month is zero: nothing scatters, φ is 1.
    case allZero(months: Int)
    /// Fewer observed months than needed: φ is the stated default for a series of this mean.
    case tooFew(observed: Int, required: Int, assumed: Double)

    package struct Estimate: Hashable, Sendable {
        /// φ of a month, at least 1.
        package let phi: Double
        /// The same before it was held at 1: under 1 for a constant series.
        package let pearson: Double
        package let months: Int
        package let degreesOfFreedom: Double
        /// Autocorrelations of the residuals at 1, 2 and 3 months, corrected for what fitting the level takes away.
        package let autocorrelations: [Double]
        /// Mean of the observed months.
        package let mean: Double
    }

    package static let requiredMonths = 24

    /// Estimates φ from the series' own months. Mask months that a known break makes incomparable.
    package static func of(_ series: MonthlySeries) -> Dispersion {
        guard series.observedMonths >= requiredMonths else {
            return .tooFew(
                observed: series.observedMonths, required: requiredMonths, assumed: assumed(mean: series.mean))
        }
        guard series.total > 0 else { return .allZero(months: series.observedMonths) }
        let fit = SeasonalFit(series)
        return .estimated(
            Estimate(
                phi: max(1, fit.pearson), pearson: fit.pearson, months: series.observedMonths,
                degreesOfFreedom: fit.degreesOfFreedom,
                autocorrelations: autocorrelations(fit.residuals, observed: series.isObserved), mean: series.mean))
    }

    /// What is assumed without enough months: 1.15 + mean/15, the middle of the crime-like series of the reference simulation.
    package static func assumed(mean: Double) -> Double {
        1.15 + max(0, mean) / 15
    }

    /// A φ that tests can work with: 1 for what is less or no number, at most a million.
    static func usable(_ phi: Double) -> Double { phi >= 1 ? min(phi, 1e6) : 1 }

    /// φ of one month.
    package var phi: Double {
        switch self {
        case .estimated(let estimate): estimate.phi
        case .allZero: 1
        case .tooFew(_, _, let assumed): assumed
        }
    }

    /// φ of a sum of successive months, at least that of one month.
    ///
    /// Independent months have the φ of one month, whatever their number: mean and variance both add up. Where neighbouring months
    /// resemble each other the variance of the sum is larger by 1 + 2Σ(1 − j/k)ρⱼ (`W. Newey & K. West 1987, Econometrica 55`), taken
    /// over three lags and kept between 1 and 3. This is what makes totals of large areas no more certain than they are.
    package func phi(ofMonths k: Int) -> Double {
        guard case .estimated(let estimate) = self, k > 1 else { return phi }
        var factor = 1.0
        for (i, rho) in estimate.autocorrelations.enumerated() where i + 1 < k {
            factor += 2 * (1 - Double(i + 1) / Double(k)) * rho
        }
        return estimate.phi * min(3, max(1, factor))
    }

    /// φ of a sum of successive months, from the months and from such sums of other years.
    ///
    /// What months tell (`phi(ofMonths:)`) counts as one sum and a half; the scatter of the sums themselves is weighed in when it is
    /// larger, for a level that wanders over years hardly shows in neighbouring months. It only ever widens a test. Sums of more than a year take the
    /// scatter of years, its excess times their number to the power 1.5: between a level that soon returns (1) and one that never does
    /// (2). A scatter of few sums is unsure itself, and counts for more by the square of Student's quantile over the normal one.
    package func phi(ofMonths k: Int, beside scatter: YearScatter?) -> Double {
        let months = phi(ofMonths: k)
        guard let scatter else { return months }
        let (own, other) = (Self.weightOfMonths, Double(scatter.degreesOfFreedom))
        let years = max(1, Double(k) / 12)
        let excess = max(0, scatter.phi - months) * years * years.squareRoot()
        let unsure = Self.unsure(scatter.degreesOfFreedom)
        return months + excess * other / (own + other) * unsure * unsure
    }

    private static let weightOfMonths = 1.5

    /// Student's quantile over the normal one; kept for what series of this length have, since every comparison asks it.
    private static func unsure(_ freedom: Int) -> Double {
        quantiles.indices.contains(freedom) ? quantiles[freedom] : quantile(freedom)
    }

    private static let quantiles = (0..<64).map(quantile)

    private static func quantile(_ freedom: Int) -> Double {
        StudentDistribution.quantile(.upper(0.025), degreesOfFreedom: Double(freedom) + 1) / 1.96
    }

    /// What a sum of so many months usually counts; `nil` where the series is too short to say.
    package func usual(ofMonths k: Int) -> Double? {
        switch self {
        case .estimated(let estimate): estimate.mean * Double(k)
        case .allZero, .tooFew: nil
        }
    }

    private static func autocorrelations(_ residuals: [Double], observed: [Bool]) -> [Double] {
        var variance = 0.0
        for r in residuals { variance += r * r }
        guard variance > 0 else { return [0, 0, 0] }
        return (1...3).map { lag in
            var sum = 0.0
            for t in lag..<max(lag, residuals.count) { sum += residuals[t] * residuals[t - lag] }
            // Residuals from a mean of twelve months are correlated by −5/72 (trace of the smoother per month).
            return sum / variance + 5.0 / 72
        }
    }
}
