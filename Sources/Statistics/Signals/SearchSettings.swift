/// What the search by estimated local false discovery rate is set to; the defaults are those of its reference.
package struct SearchSettings: Hashable, Sendable {
    /// Of what is listed over a year of searched months, the share that may be chance.
    package var falseDiscoveryRate = 0.1
    /// A lower count is never listed, however unusual. It plays no part in which series are tested.
    package var minimumCount = 3
    /// How far back the baseline goes, in months before the tested one.
    package var baselineMonths = 60
    /// The months right before the tested one that take no part.
    package var recentMonths = 2
    /// After so many months a month of the past weighs half.
    package var halfLife = 60.0
    /// Fewer usable months in the baseline: not tested.
    package var requiredMonths = 24
    /// Fewer usable months: no trend is carried on.
    package var trendMonths = 36
    /// Fewer cases without the three highest months: the level is drawn to those of the family, without a regression.
    package var sparseCases = 10.0
    /// How many searched months share one limit, the tested one among them.
    package var windowMonths = 12
    /// A count that chance reaches more often is never listed.
    package var largestChance = 0.05
    /// The level of the predictive bounds `lower` and `upper`.
    package var band = ConfidenceLevel.percent95

    package init() {}

    package init(falseDiscoveryRate: Double) { self.falseDiscoveryRate = falseDiscoveryRate }

    /// As the baselines of the other engine are told.
    var baseline: SignalSettings {
        var settings = SignalSettings(falseDiscoveryRate: falseDiscoveryRate)
        settings.minimumCount = minimumCount
        settings.baselineMonths = max(1, baselineMonths)
        settings.recentMonths = max(0, recentMonths)
        settings.requiredMonths = requiredMonths
        settings.trendMonths = trendMonths
        settings.sparseCases = sparseCases
        settings.band = band
        return settings
    }
}
