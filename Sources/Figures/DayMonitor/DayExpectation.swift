import Statistics

/// What a day would be if nothing changed: the mean of the same weekday in the eight weeks before, and what chance can do.
///
/// The band is a prediction of the negative binomial: the counts' own dispersion, widened because a mean of eight days is
/// itself a matter of chance (a gamma posterior with Jeffreys' half case, as in `ExpectedBand`). It holds 99 of 100 days, for
/// a page shows tens of types every day. Days that were not delivered take no part.
package struct DayExpectation: Hashable, Sendable {
    package let mean: Double
    /// The lowest and highest count that can be chance.
    package let lowest: Int
    package let highest: Int
    /// Of how many days the mean is.
    package let days: Int

    package static let weeks = 8
    /// On fewer delivered days of the same weekday nothing is expected.
    package static let fewest = 4
    private static let tail = 0.005

    /// - Parameters:
    ///   - same: counts of the same weekday in the weeks before.
    ///   - weekdays: counts of each weekday in these weeks, from which the dispersion follows.
    init?(same: [Int], weekdays: [[Int]]) {
        guard same.count >= Self.fewest else { return nil }
        let total = Double(same.reduce(0, +)), count = Double(same.count)
        let phi = Self.dispersion(weekdays), centre = (total + 0.5 * phi) / count
        let predictive = phi + centre / (total / phi + 0.5)
        mean = total / count
        lowest = NegativeBinomialDistribution.quantile(.lower(Self.tail), mean: mean, dispersion: predictive)
        highest = NegativeBinomialDistribution.quantile(.upper(Self.tail), mean: centre, dispersion: predictive)
        days = same.count
    }

    /// Pearson's, over all weekdays with a mean of their own; never under that of Poisson.
    private static func dispersion(_ weekdays: [[Int]]) -> Double {
        var pearson = 0.0, freedom = 0
        for counts in weekdays where counts.count > 1 {
            let mean = Double(counts.reduce(0, +)) / Double(counts.count)
            guard mean > 0 else { continue }
            pearson += counts.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) / mean }
            freedom += counts.count - 1
        }
        return freedom > 0 ? max(1, pearson / Double(freedom)) : 1
    }
}
