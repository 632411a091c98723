/// The places that an item may hold in a ranking, 1 being the highest.
package struct RankInterval: Hashable, Sendable {
    package let best: Int
    package let worst: Int

    /// Places by non-overlap, `M. Klein, T. Wright & J. Wieczorek (2020), A joint confidence region for an overall ranking, JRSS A 183`.
    ///
    /// An item is surely below those whose interval lies wholly above its own, and surely above those wholly below.
    /// Joint confidence needs intervals at level 1 − α/n (Bonferroni); with 95% intervals each place is for itself.
    package static func of(_ intervals: [PoissonInterval]) -> [RankInterval] {
        let lowers = intervals.map(\.lower).sorted()
        let uppers = intervals.map(\.upper).sorted()
        return intervals.map { own in
            let surelyAbove = lowers.count - firstIndex(in: lowers) { $0 > own.upper }
            let surelyBelow = firstIndex(in: uppers) { $0 >= own.lower }
            return RankInterval(best: surelyAbove + 1, worst: intervals.count - surelyBelow)
        }
    }

    /// The first index of a sorted array at which the condition holds, or its count.
    private static func firstIndex(in sorted: [Double], where holds: (Double) -> Bool) -> Int {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if holds(sorted[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
