/// One series of a family, up to and including the month that is tested, which is its last.
package struct SignalSeries: Hashable, Sendable {
    /// Mask months that are missing or that a known break (COVID, a change of recording) makes incomparable.
    package let months: MonthlySeries
    /// What counts are proportional to, per month, such as inhabitants; empty: they stand for themselves. Months beyond the counts
    /// are those of a forecast; without them the last one goes on.
    package let exposure: [Double]

    package init(_ months: MonthlySeries, exposure: [Double] = []) {
        self.months = months
        self.exposure = exposure
    }

    /// - Parameters:
    ///   - isUsed: one per count, false for months to leave out; empty: all are used.
    ///   - firstMonth: 1 for January … 12 for December, of the first count.
    package init(counts: [Double], isUsed: [Bool] = [], firstMonth: Int = 1, exposure: [Double] = []) {
        self.init(MonthlySeries(counts: counts, isObserved: isUsed, firstMonth: firstMonth), exposure: exposure)
    }
}
