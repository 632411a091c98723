/// A run of calendar years, written `2019-2022`.
package struct YearRange: Hashable, Sendable, Codable {
    package let first: Int
    package let last: Int

    package init?(_ first: Int, _ last: Int) {
        guard first <= last, (1900...2199).contains(first), (1900...2199).contains(last) else { return nil }
        self.first = first
        self.last = last
    }

    /// Stands in a record that is not yet read; nothing that was read has it.
    package static let unset = YearRange(unchecked: 2199)

    private init(unchecked year: Int) {
        first = year
        last = year
    }

    package func contains(_ year: Int) -> Bool { (first...last).contains(year) }
}
