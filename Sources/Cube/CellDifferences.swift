package import Facts
package import Geography

/// Cell by cell what becomes of counts when other sources are laid over each other; all are counted, the largest listed.
///
/// One offence per core at a time, and of each a bounded list, so that two national deliveries need no more memory than
/// one offence of them.
package struct CellDifferences: Sendable {
    package struct Terms: Sendable {
        /// A count that changes by no more is counted and not listed.
        package var threshold: Int
        /// The most cells that are listed of a kind.
        package var limit: Int
        /// Areas of which all cells are wanted as they were and as they are.
        package var kept: [AreaCode]

        package init(threshold: Int = 0, limit: Int = 1_000, kept: [AreaCode] = []) {
            (self.threshold, self.limit, self.kept) = (threshold, limit, kept)
        }
    }

    package struct Cell: Hashable, Sendable {
        package let area: AreaCode
        package let offence: OffenceCode
        package let period: Period
        /// `nil` where there is no count.
        package let before, after: Int?
    }

    /// Cells of one kind: how many, and the ones that change most.
    package struct List: Hashable, Sendable {
        package let total: Int
        /// The largest first, as many as the terms say.
        package let cells: [Cell]
    }

    /// What has a count on one side only.
    package struct Turnover<Element: Hashable & Sendable>: Hashable, Sendable {
        package let came, went: [Element]
    }

    /// What goes and what changes, by municipality and level, however little.
    package let changes: CellChanges
    /// What comes, likewise.
    package let added: [ChangedCells]
    package let lost: List
    /// Of those that change by more than the threshold.
    package let changed: List
    package let areas: Turnover<AreaCode>
    package let offences: Turnover<OffenceCode>
    package let months: Turnover<Month>
    package let years: Turnover<Int>
    /// All cells of the areas that were asked for, as they were and as they are.
    package let before, after: DeliveryCells

    package init(
        under shared: [any CellSource], before: [any CellSource] = [], after: [any CellSource] = [],
        on terms: Terms = Terms()
    ) {
        let layers = ComparedLayers(under: shared, before: before, after: after), dimensions = layers.dimensions
        let kept = KeptAreas(terms.kept, in: dimensions)
        let found = layers.eachOffence { _, old, new in
            (comparison: OffenceComparison(old, new, terms: terms), old: kept.cells(old), new: kept.cells(new))
        }
        let comparisons = found.map(\.comparison)
        changes = CellChanges(
            lost: ChangedCells.grouped(comparisons.map(\.lost), dimensions),
            changed: ChangedCells.grouped(comparisons.map(\.changed), dimensions))
        added = ChangedCells.grouped(comparisons.map(\.added), dimensions)
        lost = List(comparisons.map(\.lostCells), dimensions, limit: terms.limit)
        changed = List(comparisons.map(\.changedCells), dimensions, limit: terms.limit)
        let months = comparisons.map(\.months), years = comparisons.map(\.years)
        areas = Turnover(dimensions.areas, months.map(\.areas) + years.map(\.areas))
        self.months = Turnover(dimensions.months.map { Array($0) } ?? [], months.map(\.periods))
        self.years = Turnover(dimensions.years.map { Array($0) } ?? [], years.map(\.periods))
        offences = Turnover(
            dimensions.offences,
            [
                (
                    before: zip(months, years).map { $0.hadAny || $1.hadAny },
                    after: zip(months, years).map { $0.hasAny || $1.hasAny }
                )
            ])
        self.before = kept.delivery(found.map(\.old))
        self.after = kept.delivery(found.map(\.new))
    }
}

extension CellDifferences.List {
    /// The largest of all offences; of equal ones in the order of offences, areas and periods.
    fileprivate init(_ offences: [LargestCells], _ dimensions: CubeDimensions, limit: Int) {
        total = offences.reduce(0) { $0 + $1.total }
        var all: [(offence: Int, cell: LargestCells.Cell)] = []
        for (offence, list) in offences.enumerated() { all += list.cells.map { (offence, $0) } }
        // Stable: what was in order stays so.
        let largest = all.enumerated().sorted { one, other in
            one.element.cell.size != other.element.cell.size
                ? one.element.cell.size > other.element.cell.size : one.offset < other.offset
        }
        cells = largest.prefix(limit).compactMap { entry in
            let (offence, cell) = entry.element
            guard let period = dimensions.period(cell) else { return nil }
            return CellDifferences.Cell(
                area: dimensions.areas[cell.area], offence: dimensions.offences[offence], period: period,
                before: cell.before < 0 ? nil : Int(cell.before), after: cell.after < 0 ? nil : Int(cell.after))
        }
    }
}

extension CubeDimensions {
    fileprivate func period(_ cell: LargestCells.Cell) -> Period? {
        if cell.isYear { return years.map { .year($0.lowerBound + cell.period) } }
        return months.map { .month($0.lowerBound.advanced(by: cell.period)) }
    }
}

extension CellDifferences.Turnover {
    /// `sides` has, for each offence or kind of period, whether each of the elements has a count.
    fileprivate init(_ elements: [Element], _ sides: [(before: [Bool], after: [Bool])]) {
        var came: [Element] = [], went: [Element] = []
        for (index, element) in elements.enumerated() {
            let before = sides.contains { $0.before[index] }, after = sides.contains { $0.after[index] }
            if after, !before { came.append(element) }
            if before, !after { went.append(element) }
        }
        (self.came, self.went) = (came, went)
    }
}

extension OffenceComparison.Presence {
    fileprivate var hadAny: Bool { periods.before.contains(true) }
    fileprivate var hasAny: Bool { periods.after.contains(true) }
}

/// The areas of which all cells are kept.
private struct KeptAreas: Sendable {
    private let dimensions: CubeDimensions
    private let rows: [Int]

    init(_ areas: [AreaCode], in dimensions: CubeDimensions) {
        self.dimensions = dimensions
        rows = Set(areas).compactMap { dimensions.index(of: $0) }.sorted()
    }

    func cells(_ layered: LayeredCells) -> (monthly: [RawCell], yearly: [RawCell]) {
        (rows(of: layered.months.plane), rows(of: layered.years.plane))
    }

    private func rows(of plane: CellPlane) -> [RawCell] {
        rows.flatMap { plane.cells[$0 * plane.periodCount..<($0 + 1) * plane.periodCount] }
    }

    func delivery(_ offences: [(monthly: [RawCell], yearly: [RawCell])]) -> DeliveryCells {
        DeliveryCells(
            areas: rows.map { dimensions.areas[$0] }, offences: dimensions.offences, months: dimensions.months,
            years: dimensions.years, monthly: offences.flatMap(\.monthly), yearly: offences.flatMap(\.yearly))
    }
}
