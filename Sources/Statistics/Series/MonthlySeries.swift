/// A run of months with a count each, some of them perhaps not observed.
///
/// A month that is not observed takes part in nothing: it is no zero. Months that a break makes incomparable are masked likewise.
package struct MonthlySeries: Hashable, Sendable {
    /// One per month; what stands at a month that is not observed is 0 and has no meaning.
    package let counts: [Double]
    package let isObserved: [Bool]
    /// The month of the year of the first month, 0 for January … 11 for December.
    package let firstMonthOfYear: Int
    package let observedMonths: Int

    /// - Parameters:
    ///   - counts: what is no count (negative, not finite, over a billion) is taken as not observed.
    ///   - isObserved: one per count; months beyond its end are not observed. Empty: all are.
    ///   - firstMonth: 1 for January … 12 for December; other numbers count on.
    package init(counts: [Double], isObserved: [Bool] = [], firstMonth: Int = 1) {
        var clean = counts
        var mask = [Bool](repeating: true, count: counts.count)
        var observed = 0
        for i in counts.indices {
            let wanted = isObserved.isEmpty || (i < isObserved.count && isObserved[i])
            mask[i] = wanted && MonthlySeries.isCount(counts[i])
            if mask[i] { observed += 1 } else { clean[i] = 0 }
        }
        self.counts = clean
        self.isObserved = mask
        firstMonthOfYear = ((firstMonth - 1) % 12 + 12) % 12
        observedMonths = observed
    }

    /// Zero, or between a billionth (a weighted count need not be whole) and a billion (where the tails stay exact and fast).
    static func isCount(_ value: Double) -> Bool { value == 0 || (value >= 1e-9 && value <= 1e9) }

    /// The last months, at most as many as there are.
    package func suffix(_ months: Int) -> MonthlySeries {
        let dropped = max(0, counts.count - max(0, months))
        guard dropped > 0 else { return self }
        return MonthlySeries(
            counts: Array(counts[dropped...]), isObserved: Array(isObserved[dropped...]),
            firstMonth: firstMonthOfYear + dropped % 12 + 1)
    }

    /// The first months, at most as many as there are.
    package func prefix(_ months: Int) -> MonthlySeries {
        let kept = max(0, months)
        guard kept < counts.count else { return self }
        return MonthlySeries(
            counts: Array(counts[..<kept]), isObserved: Array(isObserved[..<kept]), firstMonth: firstMonthOfYear + 1)
    }

    /// Sum of the observed counts.
    package var total: Double { counts.reduce(0, +) }

    /// Mean of the observed counts, 0 when nothing is observed.
    package var mean: Double { observedMonths > 0 ? total / Double(observedMonths) : 0 }
}
