package import Facts
package import Geography

/// The counts of areas per month, all offences together: what tells an area that fell silent from one without offences.
///
/// The published total where there is one and it is the greater; what has no count adds nothing.
package struct MonthTotals: Sendable {
    package let areas: [AreaCode]
    package let months: ClosedRange<Month>
    /// Area × month.
    private var counts: [Int32]

    /// `nil` when the source has no months.
    package init?(_ source: any CellSource) {
        guard let months = source.months, !source.areas.isEmpty else { return nil }
        let parts = source.offences.indices.filter { source.offences[$0] != .total }
        let workers = max(1, min(4, parts.count)), width = source.areas.count * months.count
        let sums = concurrently(workers) { worker in
            var sums = [Int32](repeating: 0, count: width)
            for place in stride(from: worker, to: parts.count, by: workers) {
                Self.add(source, parts[place], to: &sums)
            }
            return sums
        }
        var counts = sums[0]
        for other in sums.dropFirst() {
            for index in counts.indices { counts[index] &+= other[index] }
        }
        if let total = source.offences.firstIndex(of: .total) {
            var published = [Int32](repeating: 0, count: width)
            Self.add(source, total, to: &published)
            for index in counts.indices { counts[index] = max(counts[index], published[index]) }
        }
        (areas, self.months, self.counts) = (source.areas, months, counts)
    }

    /// The last months of what is published; `nil` when it has none.
    package init?(_ cube: Cube, last length: Int = 36) {
        guard let last = cube.lastMonthWithValues else { return nil }
        months = last.advanced(by: 1 - length)...last
        areas = cube.dimensions.areas
        let all = areas.indices, total = cube.dimensions.index(of: OffenceCode.total)
        counts = [Int32](repeating: 0, count: areas.count * length)
        for (place, month) in months.enumerated() {
            var sums = [Int](repeating: 0, count: areas.count), published = sums
            for offence in cube.dimensions.offences.indices {
                if offence == total {
                    cube.addCounts(offence: offence, areas: all, over: .months(month...month), to: &published)
                } else {
                    cube.addCounts(offence: offence, areas: all, over: .months(month...month), to: &sums)
                }
            }
            for area in all { counts[area * length + place] = Int32(clamping: max(sums[area], published[area])) }
        }
    }

    private static func add(_ source: any CellSource, _ offence: Int, to sums: inout [Int32]) {
        let cells = source.planes(offence: offence).monthly.cells
        sums.withUnsafeMutableBufferPointer { sums in
            cells.withUnsafeBufferPointer { cells in
                for index in 0..<min(sums.count, cells.count) { sums[index] &+= max(0, cells[index].bits) }
            }
        }
    }

    /// One count for each month, in order.
    package func series(_ area: Int) -> ArraySlice<Int32> { counts[area * months.count..<(area + 1) * months.count] }
}
