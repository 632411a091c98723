package import Geography

/// How small a figure of a source may be for one audience.
package struct DisclosureRule: Hashable, Sendable {
    /// How long the shortest period is that is shown.
    package enum Grain: String, Hashable, Sendable, CaseIterable, Comparable {
        case day, month, quarter, year

        package static func < (a: Grain, b: Grain) -> Bool { a.order < b.order }
        private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// The smallest kind of area that is shown.
    package let smallestArea: AreaLevel
    package let shortestPeriod: Grain
    /// Counts from 1 up to this one are withheld, with what would give them away; 0 withholds none.
    package let withheldUpTo: Int
    /// Whether more than the total of the source is shown: its separate codes.
    package let showsCodes: Bool

    package init(
        smallestArea: AreaLevel = .neighbourhood, shortestPeriod: Grain = .day, withheldUpTo: Int = 0,
        showsCodes: Bool = true
    ) {
        self.smallestArea = smallestArea
        self.shortestPeriod = shortestPeriod
        self.withheldUpTo = withheldUpTo
        self.showsCodes = showsCodes
    }

    /// Everything.
    package static let open = DisclosureRule()
}
