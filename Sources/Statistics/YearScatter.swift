/// How much sums over the same months of the year scatter from year to year, around a straight line.
///
/// Neighbouring months tell little of a level that wanders over years: what that does to a sum shows only in other such sums.
/// The scatter is on the scale of φ: the sum of squares around the line over the mean, per degree of freedom.
package struct YearScatter: Hashable, Sendable {
    /// Variance over mean of such sums, around their line; under 1 for a constant series.
    package let phi: Double
    /// Sums less the line's slope and a level for each of the two spans and for the other years, as far as they take part.
    package let degreesOfFreedom: Int

    /// The scatter of the sums beside the two that are compared; `nil` with too few of them.
    ///
    /// Sums are of the same months of the year, so that the season is in all of them, and do not overlap each other. What is compared
    /// takes no part, for which of both is called "now" must not matter; but of spans of two years or more the years inside each say how
    /// much years differ, around the mean of their own span, on a line as steep as that of the others.
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
        // The earlier first, so that rounding too is the same when the two are swapped.
        let inside = [spans.before, spans.now].sorted { $0.lowerBound < $1.lowerBound }
        var groups: [[Point]] = [[], [], []]
        while start + window <= series.counts.count {
            let span = start..<(start + window)
            if span.allSatisfy({ series.isObserved[$0] }) {
                let point = Point(at: Double(start) / 12, sum: series.counts[span].reduce(0, +))
                if let own = inside.firstIndex(where: { $0.clamped(to: span) == span }) {
                    groups[own].append(point)
                } else if !inside.contains(where: span.overlaps) {
                    groups[2].append(point)
                }
            }
            start += 12
        }
        return around(groups.filter { $0.count > 1 })
    }

    private struct Point {
        let at: Double
        let sum: Double
    }

    /// The scatter of groups around lines of one slope, each with a level of its own.
    private static func around(_ groups: [[Point]]) -> YearScatter? {
        let all = groups.flatMap(\.self), freedom = all.count - groups.count - 1
        let mean = all.reduce(0) { $0 + $1.sum } / Double(max(1, all.count))
        guard freedom > 0, mean > 0 else { return nil }
        var (spread, joint) = (0.0, 0.0)
        var rest: [Point] = []
        for group in groups {
            let count = Double(group.count)
            let at = group.reduce(0) { $0 + $1.at } / count, level = group.reduce(0) { $0 + $1.sum } / count
            for point in group {
                spread += (point.at - at) * (point.at - at)
                joint += (point.at - at) * (point.sum - level)
                rest.append(Point(at: point.at - at, sum: point.sum - level))
            }
        }
        let slope = joint / spread
        let squares = rest.reduce(0) { $0 + ($1.sum - slope * $1.at) * ($1.sum - slope * $1.at) }
        return YearScatter(phi: squares / mean / Double(freedom), degreesOfFreedom: freedom)
    }
}
