package import Geography

/// An area of a map or sortable table, with its place by rate.
package struct RankedArea: Sendable {
    package var area: AreaCode
    package var count: Figure
    /// Carries the 95% interval.
    package var rate: Figure
    /// `nil` when no comparison was asked or none can be made.
    package var change: ComparisonResult?
    /// 1 is the highest rate; equal rates share a place; `nil` without a rate.
    package var rank: Int?
    /// The places that the 95% interval of the rate leaves open, best to worst; each for itself, not all together.
    package var places: ClosedRange<Int>?
}

/// A row of an area's offence table.
package struct OffenceRow: Sendable {
    package var offence: OffenceSelection
    /// The count with its comparison, or the reason why there is none.
    package var figure: Figure
}

/// The largest changes that are more than chance, and among how many they were found.
package struct Outstanding: Sendable {
    /// How many changes were looked at: every area with every selection.
    package var asked: Int
    /// How many changes had enough cases, both counts together, to test.
    package var tested: Int
    /// How many of those would stand out if nothing had changed anywhere: one in twenty.
    package var expectedByChance: Double
    /// How many are more than chance, shown or not.
    package var found: Int
    /// Largest first: by the end of the interval nearest to no change.
    package var items: [Figure]
}
