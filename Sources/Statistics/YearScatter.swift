/// How much sums over the same months of the year scatter from year to year, around a straight line.
///
/// Neighbouring months tell little of a level that wanders over years: what that does to a sum shows only in other such sums.
/// The scatter is on the scale of φ: the sum of squares around the line over the mean, per degree of freedom.
package struct YearScatter: Hashable, Sendable {
    /// Variance over mean of such sums, around their line; under 1 for a constant series.
    package let phi: Double
    /// Sums less the two that the line takes.
    package let degreesOfFreedom: Int

    /// The scatter of the sums beside the two that are compared; `nil` with fewer than three of them.
    ///
    /// Sums are of the same months of the year, so that the season is in all of them, and do not overlap each other or what is
    /// compared. Both compared spans are left out alike: which of them is called "now" must not matter.
    /// - Parameters:
    ///   - spans: positions in the series, of the same length; they may lie partly outside it.
    package static func of(_ series: MonthlySeries, beside spans: (now: Range<Int>, before: Range<Int>)) -> YearScatter?
    {
        let length = spans.now.count
        guard length > 0, spans.before.count == length else { return nil }
        // Sums of more than a year are few: years take their place.
        let window = min(length, 12)
        var start = spans.now.lowerBound % 12
        if start < 0 { start += 12 }
        var sums: [(at: Double, sum: Double)] = []
        while start + window <= series.counts.count {
            let span = start..<(start + window)
            if !span.overlaps(spans.now), !span.overlaps(spans.before), span.allSatisfy({ series.isObserved[$0] }) {
                sums.append((Double(start) / 12, series.counts[span].reduce(0, +)))
            }
            start += 12
        }
        return around(sums)
    }

    private static func around(_ sums: [(at: Double, sum: Double)]) -> YearScatter? {
        let count = Double(sums.count)
        guard sums.count > 2 else { return nil }
        var (at, mean) = (0.0, 0.0)
        for point in sums {
            at += point.at / count
            mean += point.sum / count
        }
        guard mean > 0 else { return nil }
        var (spread, joint) = (0.0, 0.0)
        for point in sums {
            spread += (point.at - at) * (point.at - at)
            joint += (point.at - at) * (point.sum - mean)
        }
        let slope = joint / spread
        var squares = 0.0
        for point in sums {
            let rest = point.sum - mean - slope * (point.at - at)
            squares += rest * rest
        }
        return YearScatter(phi: squares / mean / (count - 2), degreesOfFreedom: sums.count - 2)
    }
}
