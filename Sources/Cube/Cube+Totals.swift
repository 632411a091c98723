package import Facts

extension Cube {
    /// One area over a run of periods; a few reads, whatever the length of the run.
    package func total(area: Int, offence: Int, over range: PeriodRange) -> CellTotal {
        let slice = slice(range)
        guard holds(area: area, offence: offence) else { return CellTotal(periods: slice.asked) }
        return slice.planes.total(area: area, offence: offence, periods: slice.periods, asked: slice.asked)
    }

    /// A run of areas over a run of periods, one total per area: a map. Reuses the array's memory.
    package func totals(offence: Int, areas: Range<Int>, over range: PeriodRange, into totals: inout [CellTotal]) {
        let slice = slice(range)
        let empty = CellTotal(periods: slice.asked)
        guard dimensions.offences.indices.contains(offence), areas.lowerBound >= 0,
            areas.upperBound <= dimensions.areas.count
        else {
            totals = Array(repeating: empty, count: areas.count)
            return
        }
        if totals.count != areas.count { totals = Array(repeating: empty, count: areas.count) }
        totals.withUnsafeMutableBufferPointer {
            slice.planes.totals(
                offence: offence, areas: areas, periods: slice.periods, asked: slice.asked, into: $0)
        }
    }

    /// The two rows of running totals around a run of periods; a count is `after[i] - before[i]`, missing cells add 0.
    ///
    /// `nil` when no cell of the offence has a value, or the areas or periods lie outside the cube. The rows are valid
    /// inside the body only.
    @discardableResult
    package func runningTotals<Result>(
        offence: Int, areas: Range<Int>, over range: PeriodRange,
        _ body: (_ before: UnsafeBufferPointer<Int32>, _ after: UnsafeBufferPointer<Int32>) throws -> Result
    ) rethrows -> Result? {
        let slice = slice(range), width = dimensions.areas.count
        guard dimensions.offences.indices.contains(offence), areas.lowerBound >= 0, areas.upperBound <= width,
            !slice.periods.isEmpty, let sums = slice.planes.planes[offence].sums
        else { return nil }
        let before = sums + slice.periods.lowerBound * width + areas.lowerBound
        let after = sums + slice.periods.upperBound * width + areas.lowerBound
        return try body(
            UnsafeBufferPointer(start: before, count: areas.count),
            UnsafeBufferPointer(start: after, count: areas.count))
    }

    /// Adds the counts of one offence to a sum per area, for rankings over many offences; missing cells add 0.
    package func addCounts(offence: Int, areas: Range<Int>, over range: PeriodRange, to sums: inout [Int]) {
        guard sums.count == areas.count else { return }
        runningTotals(offence: offence, areas: areas, over: range) { before, after in
            sums.withUnsafeMutableBufferPointer { sums in
                for index in 0..<sums.count { sums[index] &+= Int(after[index] &- before[index]) }
            }
        }
    }

    /// The periods of a range that the cube has, as offsets, and how many were asked for.
    private func slice(_ range: PeriodRange) -> (planes: PeriodPlanes, periods: Range<Int>, asked: Int) {
        switch range {
        case .months(let asked):
            guard let held = dimensions.months else { return (months, 0..<0, asked.count) }
            let start = held.lowerBound.distance(to: asked.lowerBound)
            return (months, Self.clamp(start, count: asked.count, limit: months.periodCount), asked.count)
        case .years(let asked):
            guard let held = dimensions.years else { return (years, 0..<0, asked.count) }
            return (
                years, Self.clamp(asked.lowerBound - held.lowerBound, count: asked.count, limit: years.periodCount),
                asked.count
            )
        }
    }

    private static func clamp(_ start: Int, count: Int, limit: Int) -> Range<Int> {
        let first = min(max(start, 0), limit)
        return first..<max(first, min(start + count, limit))
    }
}
