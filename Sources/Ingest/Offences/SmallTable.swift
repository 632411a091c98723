import Facts
import Geography

/// Gathers the cells of a file that has another shape than keys in columns, and makes the same batch of it.
struct SmallTable {
    let file: String
    let columns: OffenceLayout
    let options: IngestOptions
    private var cellLines: CellLines
    private var log: FindingLog
    private var firstMonth: RowReference?
    private var firstYear: RowReference?
    private(set) var accepted = 0
    private var total = 0
    var findings: [Finding] = []
    var statuses: [Period: ReleaseStatus] = [:]

    init(file: String, columns: OffenceLayout, options: IngestOptions) {
        self.file = file
        self.columns = columns
        self.options = options
        cellLines = CellLines(limits: options.limits)
        log = FindingLog(perKind: options.limits.findingsPerKind)
    }

    mutating func note(_ problem: RowProblem, line: Int) { log.add(problem, at: RowReference(chunk: 0, row: line)) }

    /// Keeps a count; false when the cell has another one already.
    @discardableResult
    mutating func put(_ count: StoredCount, offence: OffenceCode, area: AreaCode, period: Period, line: Int) -> Bool {
        let row = RowReference(chunk: 0, row: line), year: Int, slot: Int
        switch period {
        case .month(let month):
            (year, slot) = (month.year, month.monthOfYear - 1)
            firstMonth = firstMonth ?? row
        case .year(let value):
            (year, slot) = (value, CellLines.yearSlot)
            firstYear = firstYear ?? row
        case .quarter:
            note(.quarter(period.key), line: line)
            return true
        }
        guard let offenceIndex = index(offence, row), let areaIndex = index(area, row),
            let cells = cellLines.line(offence: offenceIndex, area: areaIndex, year: year)
        else { return true }
        let earlier = cellLines.count(cells, slot), key = "\(offence) \(area) \(period.key)"
        if earlier == .absent {
            cellLines.put(count, in: cells, slot: slot)
            accepted += 1
            total += count.value
        } else if earlier == count {
            note(.duplicateSame(key: key), line: line)
        } else {
            note(
                .duplicateDiffers(key: key, first: earlier, second: count), line: line
            )
            return false
        }
        return true
    }

    private mutating func index(_ offence: OffenceCode, _ row: RowReference) -> Int? {
        guard let key = KeyIndex<OffenceCode>.Packed(offence.rawValue) else { return nil }
        return cellLines.offences.index(of: key, after: -1) ?? cellLines.add(offence: offence, key, at: row)
    }

    private mutating func index(_ area: AreaCode, _ row: RowReference) -> Int? {
        guard let key = KeyIndex<AreaCode>.Packed(area.rawValue) else { return nil }
        return cellLines.areas.index(of: key, after: -1) ?? cellLines.add(area: area, key, at: row)
    }

    /// - Parameter emptyMeansZero: what an empty count means where the person does not say.
    func batch(
        table: String, divisionYear: Int?, sha256: String, byteCount: Int, emptyMeansZero: Bool = false
    ) throws(IngestRefusal) -> Batch {
        let rows = log.findings(file: file, layout: columns, options.limits) { $0.row }
        guard accepted > 0 else { throw TableRefusal.noRow(file, (findings + rows).first) }
        let merge = CellMerge([cellLines], emptyMeansZero: options.emptyMeansZero ?? emptyMeansZero)
        guard merge.cellCount <= options.limits.cells else {
            throw TableRefusal.tooManyCells(file, merge: merge, limits: options.limits)
        }
        let checks = DeliveryChecks(
            file: file, layout: columns, merge: merge, known: options.known,
            firstRows: FirstRows(cellLines, month: firstMonth?.row, year: firstYear?.row),
            perKind: options.limits.findingsPerKind)
        guard let (cells, found) = merge.cells(workers: 1, checks: checks) else { throw TableRefusal.unordered(file) }
        return Batch(
            cells: cells, findings: findings + rows + found, source: "Politie",
            table: options.table ?? table,
            sha256: sha256, byteCount: byteCount, rowCount: accepted, countTotal: total, periods: merge.periods,
            divisionYear: options.divisionYear ?? divisionYear, releaseStatus: statuses)
    }
}

extension KeyIndex.Packed {
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes.span, 0..<bytes.count)
    }
}
