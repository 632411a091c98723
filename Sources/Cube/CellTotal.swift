/// The cells of one area and offence over a run of periods, added up, with how many of them had a value.
package struct CellTotal: Hashable, Sendable {
    /// Of the cells that have a value.
    package var sum: Int
    /// Periods with a value.
    package var observed: Int
    /// Periods that the source keeps secret.
    package var secret: Int
    /// Periods that were asked for, also those before and after the cube's own.
    package var periods: Int

    package init(sum: Int = 0, observed: Int = 0, secret: Int = 0, periods: Int = 0) {
        self.sum = sum
        self.observed = observed
        self.secret = secret
        self.periods = periods
    }

    /// Whether every period has a value; only then is the sum the total.
    package var isComplete: Bool { observed == periods }

    /// The same of other periods beside it.
    package mutating func add(_ other: CellTotal) {
        sum += other.sum
        observed += other.observed
        secret += other.secret
        periods += other.periods
    }
}
