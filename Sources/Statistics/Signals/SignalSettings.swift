/// What the monthly search for signals is set to; the defaults are those of the reference simulation.
package struct SignalSettings: Hashable, Sendable {
    /// Of the signals that are listed, the share that may be chance (`Y. Benjamini & Y. Hochberg 1995`).
    package var falseDiscoveryRate = 0.1
    /// A lower count is never listed, however unusual. It plays no part in which series are tested.
    package var minimumCount = 3
    /// How far back the baseline goes, in months before the tested one.
    package var baselineMonths = 60
    /// The months right before the tested one that take no part: an outbreak under way must not explain itself.
    package var recentMonths = 6
    /// Fewer usable months in the baseline: not tested.
    package var requiredMonths = 24
    /// Fewer usable months: no trend is carried on.
    package var trendMonths = 36
    /// A baseline with fewer cases is described by its family (gamma-Poisson), not by its own regression.
    package var sparseCases = 10.0
    /// What the family knows about the dispersion of a series counts as this many degrees of freedom.
    package var priorDegreesOfFreedom = 50.0
    /// Residuals of past months above this are weighted down.
    package var weightsThreshold = 2.58
    /// The level of the predictive bounds `lower` and `upper`.
    package var band = ConfidenceLevel.percent95

    package init() {}

    package init(falseDiscoveryRate: Double) { self.falseDiscoveryRate = falseDiscoveryRate }
}
