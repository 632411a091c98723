import Facts
package import Geography
import Statistics

/// Where an area stands among others of its level, and which places chance leaves open.
package struct AreaStanding: Sendable {
    package enum Measure: Sendable, Hashable {
        /// Per 1,000 inhabitants per year.
        case rate
        /// Registered offences, where the area has no rate.
        case count
    }

    package struct Entry: Sendable {
        package let area: AreaCode
        package let value: Double
        /// 95% interval of the value.
        package let interval: ClosedRange<Double>
    }

    package let measure: Measure
    /// Highest first; equal values in the order of their codes.
    package let entries: [Entry]
    /// Where the area itself is among the entries.
    package let own: Int
    /// 1 is the highest; equal values share a place.
    package let place: Int
    /// The places that the 95% intervals leave open, best to worst; each for itself.
    package let places: ClosedRange<Int>
}

extension Edition {
    /// An area's place among the rows of a ranking: by rate, or by count where the area has no rate.
    ///
    /// Open places by non-overlap of the intervals (`RankInterval`); that of a count is the exact one of Garwood. `nil` without a
    /// figure of the area, or without another one to stand beside.
    package func standing(of area: AreaCode, among rows: [RankedArea]) -> AreaStanding? {
        let known = rows.filter { !$0.area.isUnknownPlace }
        guard let own = known.first(where: { $0.area == area }) else { return nil }
        return own.rate.value.value != nil
            ? standing(of: area, by: .rate, known.compactMap(Self.rateEntry))
            : standing(of: area, by: .count, known.compactMap(Self.countEntry))
    }

    private static func rateEntry(_ row: RankedArea) -> AreaStanding.Entry? {
        row.rate.value.value.map { value in
            AreaStanding.Entry(area: row.area, value: value, interval: row.rate.interval ?? value...value)
        }
    }

    private static func countEntry(_ row: RankedArea) -> AreaStanding.Entry? {
        row.count.value.value.map { value in
            let interval = PoissonInterval.garwood(value)
            return AreaStanding.Entry(
                area: row.area, value: value, interval: interval.lower...max(interval.lower, interval.upper))
        }
    }

    private func standing(
        of area: AreaCode, by measure: AreaStanding.Measure, _ entries: [AreaStanding.Entry]
    ) -> AreaStanding? {
        let sorted = entries.sorted { $0.value == $1.value ? $0.area < $1.area : $0.value > $1.value }
        guard sorted.count > 1, let own = sorted.firstIndex(where: { $0.area == area }) else { return nil }
        let open = RankInterval.of(
            sorted.map { PoissonInterval(lower: $0.interval.lowerBound, upper: $0.interval.upperBound) })[own]
        return AreaStanding(
            measure: measure, entries: sorted, own: own,
            place: 1 + sorted.count { $0.value > sorted[own].value },
            places: open.best...max(open.best, open.worst))
    }
}
