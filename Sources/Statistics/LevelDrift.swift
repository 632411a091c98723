import Glibc

/// How fast the levels of a family of series move by themselves: relative variance for every month that is looked ahead.
///
/// A single series cannot tell it: how its level moved from year to year is four or five numbers. A family (all series of one level
/// of area) can: each series is predicted as a band would, a year from an earlier year's end, and what the months scatter beyond
/// what the band allows for is the drift, as a moment (`R. DerSimonian & N. Laird 1986, Controlled Clinical Trials 7`). It is a random
/// walk, so that it grows with the months ahead.
package struct LevelDrift: Hashable, Sendable {
    /// Relative variance of the level per month ahead; 0.002 is 15% a year.
    package let variancePerMonth: Double
    /// Years of series that it was learnt from; at none it is the stated default.
    package let forecasts: Int

    /// Under this level a month's own chance hides every drift, and whole counts make bands wide enough.
    package static let smallestLevel = 10.0
    /// What is usual, and counts as much as one year of the family: what moves all series of a year at once is seen once.
    static let usual = 0.002
    private static let smallestWeight = 10.0
    private static let shortestHistory = 24
    /// Years that are learnt from: the last ones, as the band itself.
    private static let years = 5

    /// Learns from series that end before the first month to predict.
    package static func learnt(from family: [MonthlySeries]) -> LevelDrift {
        var sum = DriftSum()
        for series in family where series.total >= smallestLevel * 6 {
            let before = sum.forecasts
            var origin = series.counts.count - 12
            while origin >= shortestHistory, origin + 12 * years >= series.counts.count {
                sum.add(series, from: origin)
                origin -= 12
            }
            if sum.forecasts > before { sum.series += 1 }
        }
        let count = Double(sum.forecasts)
        let own = sum.weight > 0 ? max(0, sum.excess / sum.weight) : 0
        let weight = max(smallestWeight, Double(sum.series))
        return LevelDrift(
            variancePerMonth: (count * own + weight * usual) / (count + weight), forecasts: sum.forecasts)
    }
}

/// The squares that a family's predictions leave over, weighed by how well each month shows them.
private struct DriftSum {
    var excess = 0.0
    var weight = 0.0
    var forecasts = 0
    var series = 0

    /// Adds the twelve months from a position on, predicted from those before it.
    mutating func add(_ series: MonthlySeries, from origin: Int) {
        let past = series.prefix(origin).suffix(ExpectedBand.window)
        guard past.observedMonths >= 24, past.total > 0 else { return }
        let model = BandModel(past)
        guard model.level >= LevelDrift.smallestLevel else { return }
        forecasts += 1
        for ahead in 1...12 where series.isObserved[origin + ahead - 1] {
            let (expected, dispersion) = model.prediction(ahead: ahead)
            let own = dispersion / expected
            let usual = own + LevelDrift.usual * Double(ahead)
            let rest = series.counts[origin + ahead - 1] / expected - 1
            // A break or an event of one series is no drift of all.
            let square = min(rest * rest, 16 * usual)
            let share = 1 / (usual * usual)
            excess += share * (square - own) * Double(ahead)
            weight += share * Double(ahead * ahead)
        }
    }
}
