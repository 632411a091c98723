import Facts

/// A count over a period with everything that was left out of it.
struct Tally {
    var asked: PeriodRange
    /// The asked period without the periods at either end that nobody has.
    var period: PeriodRange
    var count: Observed<Int>
    /// The parts that have a value in the period.
    var parts: [OffencePart]
    /// Periods and parts that belong to the count and are not in it.
    var missing: [MissingPart]
    /// Months with a value, per calendar year; a published year has 12.
    var monthsPerYear: [Int: Int]

    var months: Int { monthsPerYear.values.reduce(0, +) }
    var isShortened: Bool { period != asked }

    /// A count that nobody has, and why.
    static func unknown(_ asked: PeriodRange, _ reason: MissingReason, missing: [MissingPart]) -> Tally {
        Tally(asked: asked, period: asked, count: reason.absent(), parts: [], missing: missing, monthsPerYear: [:])
    }
}

/// Collects single periods into runs with the same reason.
struct MissingRuns<Bound: Comparable & Hashable & Strideable> where Bound.Stride == Int {
    private(set) var runs: [(range: ClosedRange<Bound>, reason: MissingReason)] = []

    /// Periods come in order.
    mutating func add(_ period: Bound, _ reason: MissingReason) {
        if let last = runs.last, last.reason == reason, last.range.upperBound.advanced(by: 1) == period {
            runs[runs.count - 1].range = last.range.lowerBound...period
        } else {
            runs.append((period...period, reason))
        }
    }
}
