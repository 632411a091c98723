import Cube
import Dispatch
import Facts
import Geography
import Synchronization

/// Brings the cells of the workers together in the dense order of a delivery, an offence at a time.
struct CellMerge {
    let areas: [AreaCode]
    let offences: [OffenceCode]
    let counts: RowCounts
    let months: ClosedRange<Month>?
    let years: ClosedRange<Int>?
    /// Periods and offences that are empty everywhere, so that a blank in them is not a zero.
    let emptiness: Emptiness
    let families: AreaFamilies

    private let allCellLines: [CellLines]
    /// Per worker: the place of its areas and offences in the sorted lists.
    private let areaPlaces: [[Int]]
    private let offencePlaces: [[Int]]
    private let seriesOfOffence: [[[Int32]]]

    init(_ allCellLines: [CellLines], emptyMeansZero: Bool) {
        self.allCellLines = allCellLines
        // Nothing writes to the lines any more.
        nonisolated(unsafe) let allCellLines = allCellLines
        // An area that only rows with a finding name has no cells and is no part of the delivery.
        let used = concurrently(allCellLines.count) { which in
            (
                areas: allCellLines[which].used(allCellLines[which].areas.codes) { $0.area },
                offences: allCellLines[which].used(allCellLines[which].offences.codes) { $0.offence }
            )
        }
        let areas = Set(used.flatMap(\.areas)).sorted(), offences = Set(used.flatMap(\.offences)).sorted()
        let areaPlace = Dictionary(uniqueKeysWithValues: zip(areas, 0...))
        let offencePlace = Dictionary(uniqueKeysWithValues: zip(offences, 0...))
        let offencePlaces = allCellLines.map { $0.offences.codes.map { offencePlace[$0] ?? 0 } }
        (families, areaPlaces) = both(
            { AreaFamilies(areas, places: areaPlace) },
            { allCellLines.map { $0.areas.codes.map { areaPlace[$0] ?? 0 } } })
        seriesOfOffence = concurrently(allCellLines.count) {
            Self.group(allCellLines[$0], offencePlaces[$0], count: offences.count)
        }
        counts = Self.counts(allCellLines, places: offencePlaces, offences: offences)
        (self.areas, self.offences, self.offencePlaces) = (areas, offences, offencePlaces)
        months = counts.months
        years = counts.publishedYears
        emptiness = Emptiness(counts, months, years, blank: emptyMeansZero ? RawCell(count: 0) : .absent)
    }

    private static func group(_ cellLines: CellLines, _ places: [Int], count: Int) -> [[Int32]] {
        var grouped = Array(repeating: [Int32](), count: count)
        for (index, pair) in cellLines.series.enumerated() {
            grouped[places[Int(pair.offence)]].append(Int32(truncatingIfNeeded: index))
        }
        return grouped
    }

    private static func counts(_ allCellLines: [CellLines], places: [[Int]], offences: [OffenceCode]) -> RowCounts {
        let years = allCellLines.filter { $0.yearStride > 0 }.map { $0.firstYear...$0.firstYear + $0.yearStride - 1 }
        let first = years.map(\.lowerBound).min() ?? 2000, last = years.map(\.upperBound).max() ?? first
        // Nothing writes to the lines any more.
        nonisolated(unsafe) let allCellLines = allCellLines
        let parts = concurrently(allCellLines.count) { which in
            let cellLines = allCellLines[which], levels = cellLines.areas.codes.map(\.level)
            var counts = RowCounts(offences: offences, years: first...last)
            cellLines.forEachLine { series, year, line in
                let pair = cellLines.series[series]
                counts.add(line, level: levels[Int(pair.area)], offence: places[which][Int(pair.offence)], year: year)
            }
            return counts
        }
        return parts.dropFirst().reduce(into: parts[0]) { $0.merge($1) }
    }

    /// The periods that have a row, months first.
    var periods: [Period] {
        let inMonths = months.map { $0.filter { !emptiness.missingMonths.contains($0) } } ?? []
        let inYears = years.map { $0.filter { !emptiness.missingYears.contains($0) } } ?? []
        return inMonths.map(Period.month) + inYears.map(Period.year)
    }

    /// How many cells the dense table takes.
    var cellCount: Int {
        areas.count * offences.count * ((months?.count ?? 0) + (years?.count ?? 0))
    }

    /// The cells and what is found in them; `nil` when two workers read the same cell: which of the two comes first is
    /// then unknown.
    ///
    /// A core makes one offence after another in memory of its own, small enough for its cache: checked, packed and gone.
    /// All cells at once would be four times as much memory, and half the time went into clearing it.
    func cells(workers: Int, checks: DeliveryChecks) -> (cells: DeliveryCells, findings: [Finding])? {
        let next = Atomic(0), totals = checks.totals
        // Nothing writes to the lines any more.
        nonisolated(unsafe) let merge = self, checks = checks
        let made = concurrently(max(1, min(workers, offences.count))) { worker -> PlaneMaker? in
            var maker = PlaneMaker(merge, totals)
            // The first looks at the codes before it joins the others.
            if worker == 0 { maker.findings = checks.findings() }
            while true {
                let offence = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard offence < merge.offences.count else { return maker }
                if !maker.make(offence, of: merge) { return nil }
            }
        }
        let makers = made.compactMap(\.self)
        guard makers.count == made.count else { return nil }
        let packed = makers.flatMap(\.packed).sorted { $0.offence < $1.offence }.map(\.cells)
        return (
            DeliveryCells(areas: areas, offences: offences, months: months, years: years, packed: packed),
            makers.flatMap(\.findings) + totals.findings(makers.map(\.totals))
        )
    }

    /// Writes the bits of an offence's cells over planes of absent ones (-1); false when two workers read the same cell.
    ///
    /// Bits, because comparing cells is a call into another module, and this runs for every cell.
    fileprivate func fill(
        offence: Int, monthly: UnsafeMutableBufferPointer<Int32>, yearly: UnsafeMutableBufferPointer<Int32>
    ) -> Bool {
        let monthCount = months?.count ?? 0, yearCount = years?.count ?? 0
        let firstMonth = months.map { Int($0.lowerBound.ordinal) } ?? 0, firstYear = years?.lowerBound ?? 0
        let monthBlanks = emptiness.monthBlanks(offence: offence), yearBlanks = emptiness.yearBlanks(offence: offence)
        var isDisjoint = true
        for (which, cellLines) in allCellLines.enumerated() {
            for index in seriesOfOffence[which][offence].lazy.map(Int.init) {
                let area = areaPlaces[which][Int(cellLines.series[index].area)]
                cellLines.forEachLine(ofSeries: index) { year, line in
                    let shift = year * 12 - firstMonth
                    let slots = max(0, -shift)..<max(0, -shift, min(12, monthCount - shift))
                    for slot in slots where line[slot] != .absent {
                        let place = area * monthCount + shift + slot
                        if monthly[place] != Self.absent { isDisjoint = false }
                        monthly[place] = Self.bits(cellLines, line: line, slot: slot, blank: monthBlanks[shift + slot])
                    }
                    if line[CellLines.yearSlot] != .absent {
                        let place = area * yearCount + year - firstYear
                        if yearly[place] != Self.absent { isDisjoint = false }
                        yearly[place] = Self.bits(
                            cellLines, line: line, slot: CellLines.yearSlot, blank: yearBlanks[year - firstYear])
                    }
                }
            }
        }
        return isDisjoint
    }

    fileprivate static let absent: Int32 = -1

    @inline(__always) private static func bits(
        _ cellLines: CellLines, line: CellLines.Line, slot: Int, blank: Int32
    ) -> Int32 {
        switch line[slot] {
        case .absent: absent
        case .blank: blank
        case .secret: -2
        case .large: Int32(truncatingIfNeeded: cellLines.count(line, slot).value)
        case let stored: Int32(stored) &- 3
        }
    }
}

/// The planes of one worker, an offence at a time.
private struct PlaneMaker: Sendable {
    private(set) var packed: [(offence: Int, cells: PackedCells)] = []
    private(set) var totals: TotalChecks.Seen
    var findings: [Finding] = []
    private let checks: TotalChecks
    private var monthly: [Int32]
    private var yearly: [Int32]

    init(_ merge: CellMerge, _ checks: TotalChecks) {
        self.checks = checks
        totals = checks.nothingSeen
        monthly = Array(repeating: CellMerge.absent, count: merge.areas.count * (merge.months?.count ?? 0))
        yearly = Array(repeating: CellMerge.absent, count: merge.areas.count * (merge.years?.count ?? 0))
    }

    /// False when two workers read the same cell.
    mutating func make(_ offence: Int, of merge: CellMerge) -> Bool {
        monthly.withUnsafeMutableBufferPointer { monthly in
            yearly.withUnsafeMutableBufferPointer { yearly in
                monthly.update(repeating: CellMerge.absent)
                yearly.update(repeating: CellMerge.absent)
                return merge.fill(offence: offence, monthly: monthly, yearly: yearly)
            }
        } && look(at: offence)
    }

    /// Checks and packs; a cell is its bits.
    private mutating func look(at offence: Int) -> Bool {
        monthly.withUnsafeBufferPointer { monthly in
            yearly.withUnsafeBufferPointer { yearly in
                checks.look(at: offence, monthly: monthly, yearly: yearly, &totals)
                monthly.withMemoryRebound(to: RawCell.self) { monthly in
                    yearly.withMemoryRebound(to: RawCell.self) { yearly in
                        packed.append((offence, PackedCells(offence: offence, monthly: monthly, yearly: yearly)))
                    }
                }
            }
        }
        return true
    }
}
