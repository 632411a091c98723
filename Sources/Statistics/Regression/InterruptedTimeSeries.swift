import Glibc

/// What a series would have been in a period if an event had not come between, and how much it was instead.
///
/// Segmented regression of counts (`A. Wagner et al. 2002, J Clin Pharm Ther 27`; `J. Lopez Bernal et al. 2017, Int J Epidemiol 46`):
/// log mean = level + trend + harmonics + one step per event (+ log exposure). The counterfactual leaves the step of the studied
/// event out. It says what differed in the period, not why.
package enum InterruptedTimeSeries: Hashable, Sendable {
    case effect(Effect)
    case none(Obstacle)

    package enum Model: String, Hashable, Sendable, CaseIterable {
        /// Quasi-Poisson: variance φμ.
        case quasiPoisson = "qp"
        /// Negative binomial: variance μ + μ²/θ, θ by maximum likelihood.
        case negativeBinomial = "nb"
    }

    package enum Fit: String, Hashable, Sendable, CaseIterable {
        /// All months, with a step for the period.
        case full
        /// Only the months before the period, carried on into it.
        case before = "pre"
    }

    /// Why there is no answer.
    package enum Obstacle: Hashable, Sendable {
        /// The period lies outside the series, or is empty.
        case noMonthsInPeriod
        case tooFewMonths(usable: Int, required: Int)
        case allZero
        /// An exposure that is zero, negative or absent.
        case exposureMissing
        /// The counts do not tell these columns apart: rank deficient or separated, as when the period holds no case.
        case notIdentified([String])
        case notConverged
    }

    /// What a reader has to know of a result that exists.
    package enum Caveat: Hashable, Sendable {
        /// The scatter is not above Poisson: θ has no finite estimate, the fit is Poisson.
        case noOverdispersion
        /// Every month has the same count.
        case constant
        /// Not one case in the period.
        case noCasesInPeriod
        /// Months left out of the sums because they are missing.
        case missingMonths(Int)
        /// Neighbouring months resemble each other (lag-1 correlation of the residuals): the interval is too narrow.
        case autocorrelated(Double)
    }

    package struct Coefficient: Hashable, Sendable {
        /// `(Intercept)`, `ty` (per year), `c1`, `s1`, …, `period`, `break1`, …
        package let name: String
        package let estimate: Double
        package let standardError: Double
        /// Two-sided: Student for quasi-Poisson, normal for negative binomial.
        package let p: Double
    }

    package struct Month: Hashable, Sendable {
        /// Place in the series, from 0.
        package let index: Int
        package let fitted: Double
        /// Without the event; equal to `fitted` outside the period.
        package let counterfactual: Double
        /// Of the counterfactual mean, at the level asked for.
        package let lower: Double
        package let upper: Double
    }

    package struct Effect: Hashable, Sendable {
        package let observed: Double
        /// Sum of the counterfactual over the observed months of the period.
        package let expected: Double
        /// Standard error of the logarithm of `expected` (delta method).
        package let logError: Double
        /// Of the expected sum itself.
        package let meanInterval: PoissonInterval
        /// Of a sum that would be counted: `meanInterval`'s uncertainty and the scatter of months.
        package let predictionInterval: PoissonInterval
        package let predictionDeviation: Double
        /// Observed over expected, and its interval from `meanInterval`.
        package let ratio: Double
        package let ratioInterval: PoissonInterval
        package let coefficients: [Coefficient]
        /// φ of a quasi-Poisson fit, not held at 1.
        package let dispersion: Double?
        /// θ of a negative binomial fit; nil where the scatter is not above Poisson.
        package let theta: Double?
        package let deviance: Double
        package let degreesOfFreedom: Int
        /// Every month of the series from its first observed one.
        package let months: [Month]
        package let caveats: [Caveat]
    }
}
