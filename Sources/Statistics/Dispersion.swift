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
                autocorrelations: autocorrelations(fit.residuals, observed: series.isObserved)))
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
