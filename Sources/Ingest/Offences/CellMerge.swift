import Cube
import Dispatch
import Facts
import Geography

/// Brings the tallies of the workers together in the dense order of a delivery.
struct CellMerge {
    let areas: [AreaCode]
    let offences: [OffenceCode]
    let counts: RowCounts
    let months: ClosedRange<Month>?
    let years: ClosedRange<Int>?
    /// Periods and offences that are empty everywhere, so that a blank in them is not a zero.
    let emptiness: Emptiness

    private let tallies: [Tally]
    /// Per tally: the place of its areas and offences in the sorted lists.
    private let areaPlaces: [[Int]]
    private let offencePlaces: [[Int]]
    private let seriesOfOffence: [[[Int32]]]

    init(_ tallies: [Tally], emptyMeansZero: Bool) {
        self.tallies = tallies
        // An area that only rows with a finding name has no cells and is no part of the delivery.
        areas = Set(tallies.flatMap { $0.used($0.areas.codes) { $0.area } }).sorted()
        offences = Set(tallies.flatMap { $0.used($0.offences.codes) { $0.offence } }).sorted()
        let areaPlace = Dictionary(uniqueKeysWithValues: zip(areas, 0...))
        let offencePlace = Dictionary(uniqueKeysWithValues: zip(offences, 0...))
        areaPlaces = tallies.map { $0.areas.codes.map { areaPlace[$0] ?? 0 } }
        offencePlaces = tallies.map { $0.offences.codes.map { offencePlace[$0] ?? 0 } }
        let used = tallies.filter { $0.yearStride > 0 }
        let first = used.map(\.firstYear).min() ?? 2000
        let last = used.map { $0.firstYear + $0.yearStride - 1 }.max() ?? first
        counts = Self.counts(tallies, offencePlaces, offences, first...last)
        months = counts.months
        years = counts.publishedYears
        emptiness = Emptiness(counts, months, years, blank: emptyMeansZero ? RawCell(count: 0) : .absent)
        seriesOfOffence = Self.group(tallies, offencePlaces, count: offences.count)
    }

    private static func group(_ tallies: [Tally], _ places: [[Int]], count: Int) -> [[[Int32]]] {
        var grouped = tallies.map { _ in Array(repeating: [Int32](), count: count) }
        for (which, tally) in tallies.enumerated() {
            for (index, pair) in tally.series.enumerated() {
                grouped[which][places[which][Int(pair.offence)]].append(Int32(truncatingIfNeeded: index))
            }
        }
        return grouped
    }

    private static func counts(
        _ tallies: [Tally], _ places: [[Int]], _ offences: [OffenceCode], _ years: ClosedRange<Int>
    ) -> RowCounts {
        var parts = tallies.map { _ in RowCounts(offences: offences, years: years) }
        parts.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let parts = buffer
            nonisolated(unsafe) let tallies = tallies
            DispatchQueue.concurrentPerform(iterations: parts.count) { which in
                let tally = tallies[which], levels = tally.areas.codes.map(\.level)
                tally.forEachLine { series, year, line in
                    let pair = tally.series[series]
                    parts[which].add(
                        line, level: levels[Int(pair.area)], offence: places[which][Int(pair.offence)], year: year)
                }
            }
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

    /// The cells, or `nil` when two workers read the same cell: which of the two comes first is then unknown.
    func cells(workers: Int) -> DenseCells? {
        let series = areas.count * offences.count
        var isDisjoint = true, yearly: [RawCell] = []
        let monthCells = series * (months?.count ?? 0), yearCells = series * (years?.count ?? 0)
        let monthly = [RawCell](unsafeUninitializedCapacity: monthCells) { monthBuffer, monthsMade in
            yearly = [RawCell](unsafeUninitializedCapacity: yearCells) { yearBuffer, yearsMade in
                monthBuffer.withMemoryRebound(to: Int32.self) { months in
                    yearBuffer.withMemoryRebound(to: Int32.self) { years in isDisjoint = fill(months, years, workers) }
                }
                yearsMade = yearCells
            }
            monthsMade = monthCells
        }
        guard isDisjoint else { return nil }
        return DenseCells(
            areas: areas, offences: offences, months: months, years: years, monthly: monthly, yearly: yearly)
    }

    /// Every worker fills the planes of its own offences, so no two write to one place.
    private func fill(
        _ monthly: UnsafeMutableBufferPointer<Int32>, _ yearly: UnsafeMutableBufferPointer<Int32>, _ workers: Int
    ) -> Bool {
        let monthPlane = areas.count * (months?.count ?? 0), yearPlane = areas.count * (years?.count ?? 0)
        var disjoint = [Bool](repeating: true, count: max(1, workers))
        disjoint.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let (disjoint, monthly, yearly, merge) = (buffer, monthly, yearly, self)
            DispatchQueue.concurrentPerform(iterations: disjoint.count) { worker in
                for offence in stride(from: worker, to: merge.offences.count, by: disjoint.count) {
                    let months = UnsafeMutableBufferPointer(
                        rebasing: monthly[offence * monthPlane..<(offence + 1) * monthPlane])
                    let years = UnsafeMutableBufferPointer(
                        rebasing: yearly[offence * yearPlane..<(offence + 1) * yearPlane])
                    months.initialize(repeating: -1)
                    years.initialize(repeating: -1)
                    if !merge.fill(offence, months, years) { disjoint[worker] = false }
                }
            }
        }
        return !disjoint.contains(false)
    }

    /// Writes the bits of raw cells: -1 is absent.
    private func fill(
        _ offence: Int, _ monthly: UnsafeMutableBufferPointer<Int32>, _ yearly: UnsafeMutableBufferPointer<Int32>
    ) -> Bool {
        let monthCount = months?.count ?? 0, yearCount = years?.count ?? 0
        let firstMonth = months.map { Int($0.lowerBound.ordinal) } ?? 0, firstYear = years?.lowerBound ?? 0
        let monthBlanks = emptiness.monthBlanks(offence: offence), yearBlanks = emptiness.yearBlanks(offence: offence)
        var isDisjoint = true
        for (which, tally) in tallies.enumerated() {
            for index in seriesOfOffence[which][offence].lazy.map(Int.init) {
                let area = areaPlaces[which][Int(tally.series[index].area)]
                tally.forEachLine(ofSeries: index) { year, line in
                    let shift = year * 12 - firstMonth
                    let slots = max(0, -shift)..<max(0, -shift, min(12, monthCount - shift))
                    for slot in slots where line[slot] != .absent {
                        let place = area * monthCount + shift + slot
                        if monthly[place] != -1 { isDisjoint = false }
                        monthly[place] = Self.bits(line[slot], monthBlanks[shift + slot])
                    }
                    if line[Tally.yearSlot] != .absent {
                        let place = area * yearCount + year - firstYear
                        if yearly[place] != -1 { isDisjoint = false }
                        yearly[place] = Self.bits(line[Tally.yearSlot], yearBlanks[year - firstYear])
                    }
                }
            }
        }
        return isDisjoint
    }

    @inline(__always) private static func bits(_ stored: StoredCount, _ blank: Int32) -> Int32 {
        switch stored {
        case .absent: -1
        case .blank: blank
        case .secret: -2
        default: Int32(truncatingIfNeeded: stored &- 3)
        }
    }
}

/// The cells of a delivery as they lie: [offence][area][period].
struct DenseCells {
    let areas: [AreaCode]
    let offences: [OffenceCode]
    let months: ClosedRange<Month>?
    let years: ClosedRange<Int>?
    let monthly: [RawCell]
    let yearly: [RawCell]

    var delivery: DeliveryCells {
        DeliveryCells(areas: areas, offences: offences, months: months, years: years, monthly: monthly, yearly: yearly)
    }
}
