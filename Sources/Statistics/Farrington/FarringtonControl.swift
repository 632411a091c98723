/// The options of the flexible Farrington algorithm, under the names that R's `surveillance` gives them.
package struct FarringtonControl: Hashable, Sendable {
    /// How the upper bound follows from the expected count.
    package enum Threshold: String, Hashable, Sendable, CaseIterable {
        /// The quantile of a negative binomial with the estimated mean and φ, `M. Noufaily et al. (2013)`.
        case nbPlugin
        /// The normal approximation on the ⅔ scale with the error of the mean, `C. Farrington et al. (1996)`.
        case delta
        /// As `nbPlugin`, around the upper end of the mean's own interval.
        case muan
    }

    /// Years back.
    package var years = 5
    /// Half-window around each reference month.
    package var halfWindow = 1
    /// Seasonal levels, the one of the reference windows included.
    package var periods = 10
    /// Months right before the tested one that take no part, the tested one not counted.
    package var pastMonths = 6
    package var hasTrend = true
    /// The trend is kept when its p-value is under this; 1 keeps it always.
    package var trendThreshold = 1.0
    package var threshold = Threshold.nbPlugin
    package var alpha = 0.01
    package var isReweighted = true
    package var weightsThreshold = 2.58
    /// At least this many cases in this many months up to and including the tested one, else no bound.
    package var minimumCases = 5
    package var minimumMonths = 4

    package init() {}

    /// Why these options do not go together; nil when they do.
    package var fault: Fault? {
        if !(1...30).contains(years) { return .years }
        if !(0...5).contains(halfWindow) { return .halfWindow }
        if !(1...12).contains(periods) { return .periods }
        // Every other level needs a month of its own between two windows, else R's levels run into each other.
        if periods > 1, 12 - 2 * halfWindow - 1 < periods - 1 { return .periodsForWindow }
        if !(0...(12 * years - 1)).contains(pastMonths) { return .pastMonths }
        if !(alpha > 0 && alpha < 0.5) { return .alpha }
        if !(weightsThreshold > 0) { return .weightsThreshold }
        if minimumCases < 0 || minimumMonths < 1 { return .limit }
        return nil
    }

    package enum Fault: Hashable, Sendable {
        case years, halfWindow, periods, periodsForWindow, pastMonths, alpha, weightsThreshold, limit
    }
}
