import Glibc

/// A confidence interval around a count.
package struct PoissonInterval: Hashable, Sendable {
    package let lower: Double
    package let upper: Double

    package init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    /// The exact interval of a Poisson count, `F. Garwood (1936), Fiducial limits for the Poisson distribution, Biometrika 28`.
    ///
    /// With a dispersion φ over 1 the gamma shapes are divided by φ and the limits multiplied by it (quasi-likelihood,
    /// `McCullagh & Nelder 1989, ch. 9`); φ = 1 is exact. What is no count is taken as zero.
    package static func garwood(
        _ count: Double, level: ConfidenceLevel = .percent95, dispersion: Double = 1
    ) -> PoissonInterval {
        let count = admissible(count)
        let phi = Dispersion.usable(dispersion)
        return PoissonInterval(
            lower: phi * GammaDistribution.quantile(.lower(level.tail), shape: count / phi),
            upper: phi * GammaDistribution.quantile(.upper(level.tail), shape: (count + 1) / phi))
    }

    /// Byar's approximation, `N. Breslow & N. Day (1987), Statistical methods in cancer research II, p. 69`; never below 0.
    package static func byar(_ count: Double, level: ConfidenceLevel = .percent95) -> PoissonInterval {
        let count = admissible(count)
        let z = NormalDistribution.quantile(.upper(level.tail))
        let low = 1 - 1 / (9 * count) - z / (3 * count.squareRoot())
        let next = count + 1
        let high = 1 - 1 / (9 * next) + z / (3 * next.squareRoot())
        return PoissonInterval(
            lower: count == 0 ? 0 : max(0, count * low * low * low), upper: next * high * high * high)
    }

    /// The interval times a constant, such as 1,000 / inhabitants.
    package func scaled(by factor: Double) -> PoissonInterval {
        PoissonInterval(lower: lower * factor, upper: upper * factor)
    }

    /// What is no count becomes zero.
    static func admissible(_ count: Double) -> Double {
        MonthlySeries.isCount(count) ? count : 0
    }
}
