package import Facts
package import Geography

/// The counts of areas per month, all offences together: what tells an area that fell silent from one without offences.
///
/// The published total where there is one and it is the greater; what has no count adds nothing.
package struct MonthTotals: Sendable {
    package let areas: [AreaCode]
    package let months: ClosedRange<Month>
    /// Every type of offence that the source has counts of, those that are not in the sums too; without the total.
    package let types: Set<OffenceCode>
    /// Area × month.
    private var counts: [Int32]
    /// Area × month: whether the source says anything of it; of a cube, by municipality, whether it has a count.
    private var isStated: [Bool]

    /// `nil` when the source has no months.
    package init?(_ source: any CellSource) {
        guard let months = source.months, !source.areas.isEmpty else { return nil }
        let parts = source.offences.indices.filter { source.offences[$0] != .total }
        let workers = max(1, min(4, parts.count)), width = source.areas.count * months.count
        let sums = concurrently(workers) { worker in
            var sums = Sums(width)
            for place in stride(from: worker, to: parts.count, by: workers) { sums.add(source, parts[place]) }
            return sums
        }
        var all = sums[0]
        for other in sums.dropFirst() {
            for index in 0..<width {
                all.counts[index] &+= other.counts[index]
                all.isStated[index] = all.isStated[index] || other.isStated[index]
            }
        }
        if let total = source.offences.firstIndex(of: .total) {
            var published = Sums(width)
            published.add(source, total)
            for index in 0..<width {
                all.counts[index] = max(all.counts[index], published.counts[index])
                all.isStated[index] = all.isStated[index] || published.isStated[index]
            }
        }
        (areas, self.months, types) = (source.areas, months, Set(parts.map { source.offences[$0] }))
        (counts, isStated) = (all.counts, all.isStated)
    }

    /// The last months of what is published; `nil` when it has none.
    ///
    /// - Parameter wanted: the offences that are summed, those of the file that is held against it; `nil` for all.
    package init?(_ cube: Cube, of wanted: Set<OffenceCode>? = nil, last length: Int = 36) {
        guard let last = cube.lastMonthWithValues else { return nil }
        let months = last.advanced(by: 1 - length)...last, areas = cube.dimensions.areas
        let all = areas.indices, total = cube.dimensions.index(of: OffenceCode.total)
        let offences = cube.dimensions.offences
        let summed = offences.indices.filter { wanted?.contains(offences[$0]) ?? true }
        var counts = [Int32](repeating: 0, count: areas.count * length)
        for (place, month) in months.enumerated() {
            var sums = [Int](repeating: 0, count: areas.count), published = sums
            for offence in summed {
                if offence == total {
                    cube.addCounts(offence: offence, areas: all, over: .months(month...month), to: &published)
                } else {
                    cube.addCounts(offence: offence, areas: all, over: .months(month...month), to: &sums)
                }
            }
            for area in all { counts[area * length + place] = Int32(clamping: max(sums[area], published[area])) }
        }
        var isStated = counts.map { $0 > 0 }
        for area in all where areas[area].level == .municipality {
            for (place, month) in months.enumerated() where !isStated[area * length + place] {
                isStated[area * length + place] = summed.contains { offence in
                    cube.cell(area: area, offence: offence, month: month).count != nil
                }
            }
        }
        var types: Set<OffenceCode> = []
        for offence in offences.indices where offence != total {
            var sums = [Int](repeating: 0, count: areas.count)
            cube.addCounts(offence: offence, areas: all, over: .months(months), to: &sums)
            if sums.contains(where: { $0 > 0 }) { types.insert(offences[offence]) }
        }
        (self.areas, self.months, self.types, self.counts, self.isStated) = (areas, months, types, counts, isStated)
    }

    /// What is summed of some offences, area × month.
    private struct Sums: Sendable {
        var counts: [Int32]
        var isStated: [Bool]

        init(_ width: Int) {
            counts = [Int32](repeating: 0, count: width)
            isStated = [Bool](repeating: false, count: width)
        }

        mutating func add(_ source: any CellSource, _ offence: Int) {
            let cells = source.planes(offence: offence).monthly.cells
            for index in 0..<min(counts.count, cells.count) where cells[index] != .absent {
                counts[index] &+= max(0, cells[index].bits)
                isStated[index] = true
            }
        }
    }

    /// One count for each month, in order.
    package func series(_ area: Int) -> ArraySlice<Int32> { counts[area * months.count..<(area + 1) * months.count] }

    /// For each month, in order, whether a zero is one that the source wrote.
    func stated(_ area: Int) -> ArraySlice<Bool> { isStated[area * months.count..<(area + 1) * months.count] }
}
