/// The months in which an offence belongs to a sum: every month, or stretches with a first and a last month.
package struct Tenure: Hashable, Sendable {
    /// In order, at least a month apart; `nil` is every month.
    private let stretches: [ClosedRange<Month>]?

    package static let always = Tenure(stretches: nil)
    /// What no offence of a sum has: a code that is not part of it.
    package static let never = Tenure(stretches: [])

    /// From the first up to and including the last month; an end that is not given is open.
    package init(from first: Month? = nil, until last: Month? = nil) {
        guard first != nil || last != nil else {
            self = .always
            return
        }
        let start = first ?? Self.allMonths.lowerBound
        self.init(stretches: [start...max(start, last ?? Self.allMonths.upperBound)])
    }

    private init(stretches: [ClosedRange<Month>]?) { self.stretches = stretches }

    package var isAlways: Bool { stretches == nil }

    package func contains(_ month: Month) -> Bool { stretches?.contains { $0.contains(month) } ?? true }

    /// The months of a run that belong, as runs in order.
    package func within(_ months: ClosedRange<Month>) -> [ClosedRange<Month>] {
        guard let stretches else { return [months] }
        return stretches.filter { $0.overlaps(months) }.map { $0.clamped(to: months) }
    }

    /// Whether every month of a run belongs.
    package func covers(_ months: ClosedRange<Month>) -> Bool { within(months) == [months] }

    package func overlaps(_ months: ClosedRange<Month>) -> Bool {
        stretches?.contains { $0.overlaps(months) } ?? true
    }

    /// The months of either.
    package func union(_ other: Tenure) -> Tenure {
        guard let stretches, let others = other.stretches else { return .always }
        var joined: [ClosedRange<Month>] = []
        for next in (stretches + others).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last, next.lowerBound <= last.upperBound.advanced(by: 1) {
                joined[joined.count - 1] = last.lowerBound...max(last.upperBound, next.upperBound)
            } else {
                joined.append(next)
            }
        }
        return joined == [Self.allMonths] ? .always : Tenure(stretches: joined)
    }

    /// The months of both.
    package func intersection(_ other: Tenure) -> Tenure {
        guard let stretches else { return other }
        return other.isAlways ? self : Tenure(stretches: stretches.flatMap { other.within($0) })
    }

    /// The months that differ from the month before them, in order: those in which it begins, and those after which it ended.
    package var turns: [Month] {
        (stretches ?? []).flatMap { [$0.lowerBound, $0.upperBound.advanced(by: 1)] }
            .filter { $0 > Self.allMonths.lowerBound && $0 <= Self.allMonths.upperBound }
    }

    /// The stretches with open ends as `nil`, for whoever says them in words; empty when it is always or never.
    package var spans: [(first: Month?, last: Month?)] {
        (stretches ?? []).map {
            (
                $0.lowerBound == Self.allMonths.lowerBound ? nil : $0.lowerBound,
                $0.upperBound == Self.allMonths.upperBound ? nil : $0.upperBound
            )
        }
    }

    /// Every month that a period can have.
    private static let allMonths = Month(ordinal: 1900 * 12)...Month(ordinal: 2199 * 12 + 11)
}

extension Collection<Tenure> {
    /// The months in which another set of these belongs than in the month before, in order.
    ///
    /// A month before or after which none belongs is where a sum begins or ends, not a change of it.
    package var changes: [Month] {
        guard contains(where: { !$0.isAlways }) else { return [] }
        return Set(flatMap(\.turns)).sorted().filter { month in
            let before = map { $0.contains(month.advanced(by: -1)) }, after = map { $0.contains(month) }
            return before != after && before.contains(true) && after.contains(true)
        }
    }
}
