/// How much sums over the same months of the year scatter from year to year, around a straight line.
///
/// Neighbouring months tell little of a level that wanders over years: what that does to a sum shows only in other such sums.
/// The scatter is on the scale of φ: the squares around the line, each over the level of its months of the year, per degree of freedom.
package struct YearScatter: Hashable, Sendable {
    /// Variance over mean of such sums, around their line; under 1 for a constant series.
    package let phi: Double
    /// Sums less the line's slope and a level for each of the two spans and for the other years, as far as they take part.
    package let degreesOfFreedom: Int

    /// The scatter of the sums beside the two that are compared; `nil` with too few of them.
    ///
    /// Sums are of the same months of the year, so that the season is in all of them, and do not overlap each other. What is compared
    /// takes no part, for which of both is called "now" must not matter; but of spans of two years or more the years inside each say how
    /// much years differ, around the mean of their own span, on a line that rises as fast as that of the others. Of spans under a year the rest of
    /// every other year says as much: its sums of the same length, each around a level of their own.
    /// - Parameters:
    ///   - spans: positions in the series, of the same length; they may lie partly outside it.
    package static func of(_ series: MonthlySeries, beside spans: (now: Range<Int>, before: Range<Int>)) -> YearScatter?
    {
        let length = spans.now.count
        guard length > 0, spans.before.count == length else { return nil }
        // Sums of more than a year are few: years take their place.
        let window = min(length, 12)
        // The earlier first, so that rounding too is the same when the two are swapped.
        let inside = [spans.before, spans.now].sorted { $0.lowerBound < $1.lowerBound }
        let groups = (0..<(12 / window)).flatMap { place in
            sums(of: series, from: spans.now.lowerBound + place * window, over: window, inside: inside)
        }
        return around(groups.filter { $0.count > 1 })
    }

    /// Sums of the same months of every year, by where they lie: in one of the spans, or in neither.
    private static func sums(
        of series: MonthlySeries, from month: Int, over window: Int, inside: [Range<Int>]
    ) -> [[Point]] {
        var groups: [[Point]] = [[], [], []]
        var start = (month % 12 + 12) % 12
        // What changed between the two has changed the rest of their years as well: that is no scatter.
        let years = inside.map { $0.lowerBound..<($0.lowerBound + max(12, $0.count)) }
        while start + window <= series.counts.count {
            let span = start..<(start + window)
            if span.allSatisfy({ series.isObserved[$0] }) {
                let point = Point(at: Double(start) / 12, sum: series.counts[span].reduce(0, +))
                if let own = inside.firstIndex(where: { $0.clamped(to: span) == span }) {
                    groups[own].append(point)
                } else if !years.contains(where: span.overlaps) {
                    groups[2].append(point)
                }
            }
            start += 12
        }
        return groups
    }

    private struct Point {
        let at: Double
        let sum: Double
    }

    /// The scatter of groups around lines that rise by one share a year, each with a level of its own.
    private static func around(_ groups: [[Point]]) -> YearScatter? {
        let freedom = groups.reduce(0) { $0 + $1.count } - groups.count - 1
        guard freedom > 0 else { return nil }
        var (spread, joint) = (0.0, 0.0)
        var rest: [(level: Double, at: Double, off: Double)] = []
        for group in groups {
            let count = Double(group.count)
            let at = group.reduce(0) { $0 + $1.at } / count, level = group.reduce(0) { $0 + $1.sum } / count
            for point in group where level > 0 {
                spread += level * (point.at - at) * (point.at - at)
                joint += (point.at - at) * (point.sum - level)
                rest.append((level, point.at - at, point.sum - level))
            }
        }
        guard spread > 0 else { return nil }
        let slope = joint / spread
        let squares = rest.reduce(0.0) {
            let off = $1.off - slope * $1.level * $1.at
            return $0 + off * off / $1.level
        }
        return YearScatter(phi: squares / Double(freedom), degreesOfFreedom: freedom)
    }
}
