import Facts
import RegionPack

extension MonthPoint {
    /// Where the month lies against what was expected; `nil` without a value or a band, and of an incomplete month.
    package var place: ExpectedPlace? {
        guard status != .incomplete, let count = value.value, let expected else { return nil }
        if expected.contains(count) { return .inside }
        return Double(count) > expected.upper ? .above : .below
    }

    /// The average month of a point that holds the sum of 12 months; `nil` without a value.
    package var averageMonth: Double? { value.value.map { Double($0) / 12 } }
}

/// Where a month lies against the band.
package enum ExpectedPlace: Hashable, Sendable {
    case above, inside, below
}

extension MonthSeries {
    /// The months from which it adds up other offences than before.
    private var changes: [Month] { events.filter { $0.cause != .stated }.map(\.from) }

    /// Whether it adds up other offences from some month on.
    package var changesSum: Bool { !changes.isEmpty }

    /// The same, only with months that can be held against the same month so many years later.
    package func comparable(years: Int) -> MonthSeries {
        guard changesSum else { return self }
        var comparable = self
        comparable.points.removeAll { point in
            changes.contains { point.month < $0 && $0 <= point.month.advanced(by: 12 * years) }
        }
        return comparable
    }
}

extension Sequence<MonthPoint> {
    /// The first of the months with the highest count.
    package var highest: MonthPoint? {
        filter { $0.value.value != nil }.max { ($0.value.value ?? 0, $1.month) < ($1.value.value ?? 0, $0.month) }
    }

    /// The first of the months with the lowest count.
    package var lowest: MonthPoint? {
        filter { $0.value.value != nil }.min { ($0.value.value ?? 0, $0.month) < ($1.value.value ?? 0, $1.month) }
    }
}
