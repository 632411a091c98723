package import Cube
import Facts
import Geography
import Phrases

/// Makes one delivery of several files of one table, or of a delivery and a further file: the union of their cells.
///
/// What was judged over a part alone (an empty month, a gap, absent areas, totals) is judged anew over the whole, so
/// that a delivery in parts is the same as the table in one file.
package enum JoinedTable {
    /// - Parameters:
    ///   - parts: what was read of the files, in the order in which they were named; the first of two counts stays.
    ///   - earlier: the cells of a delivery that they are added to.
    package static func join(
        _ parts: [Batch], to earlier: DeliveryCells? = nil, options: IngestOptions
    ) throws(IngestRefusal) -> Batch {
        var cells = PartCells(limits: options.limits)
        if let earlier { try cells.add(earlier) }
        for part in parts { try cells.add(part.cells) }
        let table = options.table ?? parts.first?.table ?? ""
        let merge = CellMerge(
            [cells.lines], emptyMeansZero: options.emptyMeansZero ?? ["47018NED", "47022NED"].contains(table))
        guard merge.cellCount <= options.limits.cells else {
            throw TableRefusal.tooManyCells(table, merge: merge, limits: options.limits)
        }
        let checks = DeliveryChecks(
            file: "", layout: .unnamed, merge: merge, known: options.known,
            firstRows: FirstRows(cells.lines, month: nil, year: nil), perKind: options.limits.findingsPerKind)
        guard let (joined, found) = merge.cells(workers: options.threads, checks: checks) else {
            throw TableRefusal.unordered(table)
        }
        return Batch(
            cells: joined, findings: cells.findings + ofParts(parts) + found,
            source: parts.first?.source ?? "", table: table, sha256: "",
            byteCount: parts.reduce(0) { $0 + $1.byteCount }, rowCount: cells.accepted,
            countTotal: parts.reduce(0) { $0 + $1.countTotal }, periods: merge.periods,
            divisionYear: options.divisionYear ?? parts.lazy.compactMap(\.divisionYear).first,
            releaseStatus: parts.reduce(into: [:]) { $0.merge($1.releaseStatus) { first, _ in first } })
    }

    /// What the parts say of their own rows and files; that the division is unknown once for all.
    private static func ofParts(_ parts: [Batch]) -> [Finding] {
        var isDivisionTold = false
        // The last page says that nothing follows it.
        func isPage(_ finding: Finding) -> Bool { finding.expected == Finding.pageExpectation }
        let hasLastPage = parts.contains { !$0.findings.contains(where: isPage) }
        let isPaged = hasLastPage && parts.contains { $0.findings.contains(where: isPage) }
        return (isPaged ? [Finding.pages(parts.count)] : [])
            + parts.flatMap(\.findings).filter { finding in
                if finding.kind == .oldDivisionUnknown {
                    defer { isDivisionTold = true }
                    return !isDivisionTold
                }
                return !ofTheWhole.contains(finding.kind) && !(hasLastPage && isPage(finding))
            }
    }

    private static let ofTheWhole: Set<FindingKind> = [
        .periodGap, .periodEmpty, .offenceEmpty, .areaAbsent, .areaWithoutName, .offenceWithoutName, .totalMismatch,
        .parentMismatch,
    ]
}

/// The cells of the parts, each once.
private struct PartCells {
    private(set) var lines: CellLines
    private(set) var accepted = 0
    private var same = 0
    private var different: (first: Phrase, count: Int)?
    private let limits: IngestLimits
    private let row = RowReference(chunk: 0, row: 0)

    init(limits: IngestLimits) {
        lines = CellLines(limits: limits)
        self.limits = limits
    }

    mutating func add(_ cells: DeliveryCells) throws(IngestRefusal) {
        let months = cells.months.map { Array($0) } ?? [], years = cells.years.map { Array($0) } ?? []
        for (offence, code) in cells.offences.enumerated() {
            let planes = cells.planes(offence: offence)
            for (area, place) in cells.areas.enumerated() {
                for (period, month) in months.enumerated() {
                    try put(
                        planes.monthly[area, period], of: code, in: place, at: .month(month), year: month.year,
                        slot: month.monthOfYear - 1)
                }
                for (period, year) in years.enumerated() {
                    try put(
                        planes.yearly[area, period], of: code, in: place, at: .year(year), year: year,
                        slot: CellLines.yearSlot)
                }
            }
        }
    }

    private mutating func put(
        _ cell: RawCell, of offence: OffenceCode, in area: AreaCode, at period: Period, year: Int, slot: Int
    ) throws(IngestRefusal) {
        guard cell != .absent else { return }
        let stored: StoredCount =
            cell == .secret ? .secret : cell == .notDelivered ? .blank : .count(Int(cell.count ?? 0))
        guard let offenceIndex = index(offence), let areaIndex = index(area),
            let line = lines.line(offence: offenceIndex, area: areaIndex, year: year)
        else { throw Self.tooLarge }
        let before = lines.count(line, slot)
        if before == .absent || (before == .blank && stored != .blank) {
            if before == .absent { accepted += 1 }
            lines.put(stored, in: line, slot: slot)
        } else if stored == before {
            same += 1
        } else if stored != .blank {
            let key = "\(offence) \(area) \(period.key)"
            let first = different?.first ?? Self.contradiction(at: key, before, stored)
            different = (first, (different?.count ?? 0) + 1)
        }
    }

    private mutating func index(_ offence: OffenceCode) -> Int? {
        guard let key = KeyIndex<OffenceCode>.Packed(offence.rawValue) else { return nil }
        return lines.offences.index(of: key, after: -1) ?? lines.add(offence: offence, key, at: row)
    }

    private mutating func index(_ area: AreaCode) -> Int? {
        guard let key = KeyIndex<AreaCode>.Packed(area.rawValue) else { return nil }
        return lines.areas.index(of: key, after: -1) ?? lines.add(area: area, key, at: row)
    }

    private static let tooLarge = IngestRefusal(
        .tooLarge,
        Phrase(
            "De delen zijn samen te groot voor één levering; lees ze na elkaar in.",
            "Together the parts are too large for one delivery; import them one after the other."))

    private static func contradiction(at key: String, _ first: StoredCount, _ second: StoredCount) -> Phrase {
        func word(_ count: StoredCount) -> String { count == .secret ? "." : "\(count.value)" }
        return Phrase(
            "\(key) met aantal \(word(second)), eerder \(word(first))",
            "\(key) with count \(word(second)), earlier \(word(first))")
    }

    var findings: [Finding] {
        var findings: [Finding] = []
        if let different {
            findings.append(
                Finding(
                    .partsDiffer, found: different.first,
                    expected: Phrase("elk cijfer één keer", "each figure once"),
                    cure: Phrase(
                        "De delen zijn uit verschillende versies van de tabel. Download ze opnieuw, of lees ze na elkaar in.",
                        "The parts come from different versions of the table. Download them again, or import them one after the other."
                    ), count: different.count))
        }
        if same > 0 {
            findings.append(
                Finding(
                    .duplicateSame,
                    found: Phrase("cijfers die in twee delen staan", "figures that are in two parts"),
                    expected: Phrase("elk cijfer één keer", "each figure once"),
                    cure: Phrase("Niets: ze tellen één keer mee.", "Nothing: they count once."), count: same))
        }
        return findings
    }
}

extension OffenceLayout {
    /// The columns of a table that was put together from several files.
    fileprivate static let unnamed = OffenceLayout(
        dialect: Dialect(head: []), roles: [], columnNames: [], firstRow: 0, firstLine: 1)
}
