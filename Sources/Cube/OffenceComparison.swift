/// The cells of one offence before and after: which go, come and change, and where there are any at all.
struct OffenceComparison: Sendable {
    /// Of an area how many cells, and the first and last of them.
    struct AreaRun: Sendable {
        var count = 0
        var months: ClosedRange<Int>?
        var years: ClosedRange<Int>?
    }

    typealias Runs = [Int: AreaRun]
    typealias Hull = WritableKeyPath<AreaRun, ClosedRange<Int>?>

    private(set) var lost: Runs = [:]
    private(set) var changed: Runs = [:]
    private(set) var added: Runs = [:]
    /// The cells themselves, of those that change by more than the threshold.
    private(set) var lostCells: LargestCells
    private(set) var changedCells: LargestCells
    private(set) var months: Presence
    private(set) var years: Presence
    private let terms: CellDifferences.Terms?

    /// Which areas and periods have a count, before and after.
    struct Presence: Sendable {
        var areas: (before: [Bool], after: [Bool])
        var periods: (before: [Bool], after: [Bool])

        init(areas: Int, periods: Int) {
            self.areas = ([Bool](repeating: false, count: areas), [Bool](repeating: false, count: areas))
            self.periods = ([Bool](repeating: false, count: periods), [Bool](repeating: false, count: periods))
        }
    }

    /// - Parameter terms: what is to be known of each cell; without them only what goes and what changes is counted.
    init(_ old: LayeredCells, _ new: LayeredCells, terms: CellDifferences.Terms? = nil) {
        self.terms = terms
        lostCells = LargestCells(limit: terms?.limit ?? 0)
        changedCells = LargestCells(limit: terms?.limit ?? 0)
        let areas = terms == nil ? 0 : old.months.plane.areaCount
        months = Presence(areas: areas, periods: terms == nil ? 0 : old.months.plane.periodCount)
        years = Presence(areas: areas, periods: terms == nil ? 0 : old.years.plane.periodCount)
        compare(old.months.plane, with: new.months.plane, hull: \.months)
        compare(old.years.plane, with: new.years.plane, hull: \.years)
        if terms != nil {
            months.note(old.months.plane, new.months.plane)
            years.note(old.years.plane, new.years.plane)
        }
    }

    private mutating func compare(_ old: CellPlane, with new: CellPlane, hull: Hull) {
        let width = old.periodCount
        guard width > 0, old.cells != new.cells else { return }
        old.cells.withUnsafeBufferPointer { before in
            new.cells.withUnsafeBufferPointer { after in
                for area in 0..<old.areaCount {
                    for period in 0..<width {
                        let was = before[area * width + period].bits, isNow = after[area * width + period].bits
                        guard was != isNow, was >= 0 || isNow >= 0 else { continue }
                        note(LargestCells.Cell(area, period, hull == \.years, was, isNow), hull)
                    }
                }
            }
        }
    }

    private mutating func note(_ cell: LargestCells.Cell, _ hull: Hull) {
        if cell.before < 0 {
            if terms != nil { added[cell.area, default: AreaRun()].add(cell.period, hull) }
        } else if cell.after < 0 {
            lost[cell.area, default: AreaRun()].add(cell.period, hull)
            lostCells.add(cell)
        } else {
            changed[cell.area, default: AreaRun()].add(cell.period, hull)
            if let terms, cell.size > terms.threshold { changedCells.add(cell) }
        }
    }
}

extension OffenceComparison.AreaRun {
    fileprivate mutating func add(_ period: Int, _ hull: OffenceComparison.Hull) {
        count += 1
        // Periods come in order.
        self[keyPath: hull] = (self[keyPath: hull]?.lowerBound ?? period)...period
    }
}

extension OffenceComparison.Presence {
    fileprivate mutating func note(_ old: CellPlane, _ new: CellPlane) {
        Self.note(old, areas: &areas.before, periods: &periods.before)
        Self.note(new, areas: &areas.after, periods: &periods.after)
    }

    /// A missing cell is negative, so that of cells in which any is not the bits together ("and") are not negative.
    private static func note(_ plane: CellPlane, areas: inout [Bool], periods: inout [Bool]) {
        let width = plane.periodCount
        guard width > 0 else { return }
        var signs = [Int32](repeating: -1, count: width)
        plane.cells.withUnsafeBufferPointer { cells in
            signs.withUnsafeMutableBufferPointer { signs in
                for area in 0..<plane.areaCount {
                    var row: Int32 = -1
                    for period in 0..<width {
                        let bits = cells[area * width + period].bits
                        row &= bits
                        signs[period] &= bits
                    }
                    if row >= 0 { areas[area] = true }
                }
            }
        }
        for period in 0..<width where signs[period] >= 0 { periods[period] = true }
    }
}
