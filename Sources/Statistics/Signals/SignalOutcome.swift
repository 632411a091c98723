/// What the search says about one series in one month.
package enum SignalOutcome: Hashable, Sendable {
    case tested(SignalResult)
    case notTested(SignalSkip)

    package var result: SignalResult? {
        guard case .tested(let result) = self else { return nil }
        return result
    }
}

/// Why a series was not tested; decided on its baseline and never on how high the tested count is.
package enum SignalSkip: Error, Hashable, Sendable {
    /// The tested month itself is missing or masked, or there are no months at all.
    case monthMissing
    /// The baseline holds fewer usable months than needed: newly started, or too much is masked.
    case tooFewMonths(usable: Int, required: Int)
    /// An exposure is needed for every month and one is zero, negative or absent.
    case exposureMissing
}

/// A tested month against what its own past and its family say.
package struct SignalResult: Hashable, Sendable {
    /// What the expected count rests on.
    package enum Basis: Hashable, Sendable {
        /// Log-linear trend and one harmonic of the series itself.
        case regression
        /// One harmonic without trend: too few months to carry a trend on.
        case regressionWithoutTrend
        /// Too few cases for a regression: the mean of the series, drawn to the means of the other sparse series.
        case sparse(cases: Double)
        /// Not one case in the baseline: what is expected comes from the other sparse series alone.
        case allZero
    }

    package let observed: Double
    package let expected: Double
    /// Lowest and highest count inside the predictive interval at the level of the settings.
    package let lower: Int
    package let upper: Int
    /// The highest count that would not have been a signal this month, given what was found in the family.
    package let limit: Int
    /// φ* of the prediction: the pooled dispersion plus what is not known of the expected count.
    package let dispersion: Double
    /// The chance of this count or a higher one if nothing had changed.
    package let pValue: Double
    /// The smallest false discovery rate at which this series would be listed (Benjamini–Hochberg).
    package let qValue: Double
    package let isSignal: Bool
    package let basis: Basis
}

/// A family of series tested together in one month.
package struct FamilyTest: Hashable, Sendable {
    /// In the order of the series that were given.
    package let outcomes: [SignalOutcome]
    package let tested: Int
    /// Signals that this month's cut-off would have given by chance, had nothing changed in any series.
    ///
    /// The sum over the tested series of the chance that a count lies above its `limit`.
    package let expectedByChance: Double

    package var signals: Int { outcomes.count { $0.result?.isSignal == true } }
}
