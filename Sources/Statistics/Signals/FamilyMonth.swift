/// A family of series in one month, as the search takes it.
package struct FamilyMonth: Sendable {
    package let series: [SearchedSeries]
    /// By group, what the whole region counted; its months end with the tested one. A group without one has no shared course.
    package let totals: [Int: MonthlySeries]

    package init(_ series: [SearchedSeries], totals: [Int: MonthlySeries] = [:]) {
        self.series = series
        self.totals = totals
    }
}

/// A series of a family; its last month is the tested one.
package struct SearchedSeries: Sendable {
    package let input: SignalSeries
    /// What it has in common with others, such as the type of offence.
    package let group: Int
    /// Whether its counts are in the total of its group.
    package let isPartOfTotal: Bool

    package init(_ input: SignalSeries, group: Int = 0, isPartOfTotal: Bool = false) {
        self.input = input
        self.group = group
        self.isPartOfTotal = isPartOfTotal
    }
}
