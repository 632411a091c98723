package import Facts

/// Offences that the source counts in an area and in no buurt of it, because nobody knows where they happened.
package struct UnplacedCount: Hashable, Sendable {
    package let count: Int
    /// All offences of the area in the period.
    package let total: Int
    package let period: PeriodRange
    /// The same of the period a year earlier; `nil` when that cannot be told.
    package let before: Before?

    package struct Before: Hashable, Sendable {
        package let count: Int
        package let total: Int
        package let period: PeriodRange
    }
}
