import Facts
import Geography
import Phrases

/// A table of registered offences with names where keys are wanted: a view of StatLine in any arrangement, what the police's
/// portal gives for download, and what clients write with labels.
///
/// ```
/// "Geregistreerde misdrijven en aangiften; soort misdrijf, gemeente 2026"
/// "Soort misdrijf: Totaal misdrijven"
/// ""
/// "Onderwerp";"Geregistreerde misdrijven";"Geregistreerde misdrijven"
/// "Perioden";"2022";"2023"
/// "Regio's";"aantal";"aantal"
/// "Utrecht (gemeente)";"24248";"25614"
/// "Bron: Politie"
/// ```
struct NamedTable {
    let name: String
    let options: IngestOptions
    let layout: NamedLayout
    let dialect: Dialect
    private let end: TableEnd
    private let rows: ArraySlice<TextRecord>
    private let offences: OffenceNames
    private var areas: AreaNames
    private var left = LeftOutNames()
    /// Names with two different counts for one offence and period.
    private var doubted: Set<String> = []

    static func read(_ source: any ByteSource, name: String, _ options: IngestOptions) throws(IngestRefusal) -> Batch {
        let bytes = try TextTable.wholeFile(source, name: name, options.limits)
        let dialect = Dialect(of: bytes), records = TextTable.records(bytes, dialect)
        guard let layout = NamedLayout.detect(records) else { throw TableRefusal.noRow(name, nil) }
        var table = try NamedTable(records, layout, dialect, name: name, options, end: TableEnd(bytes, dialect))
        return try table.batch(sha256: FileChecksum.sha256(bytes), byteCount: bytes.count)
    }

    private init(
        _ records: [TextRecord], _ layout: NamedLayout, _ dialect: Dialect, name: String, _ options: IngestOptions,
        end: TableEnd
    ) throws(IngestRefusal) {
        self.name = name
        self.options = options
        self.layout = layout
        self.dialect = dialect
        self.end = end
        if layout.hasPlaces { throw NamedRefusal.places(name) }
        if let missing = layout.missing { throw NamedRefusal.missing(missing, name) }
        guard !layout.counts.isEmpty else { throw NamedRefusal.noCounts(name) }
        rows = records.dropFirst(layout.headerCount)
        offences = OffenceNames(options.known)
        areas = AreaNames(options.known, hasNeighbourhoods: layout.hasNeighbourhoods)
        areas.look(at: areaTexts)
    }

    /// Every text of the table that should be an area.
    private var areaTexts: Set<String> {
        var texts = Set(layout.counts.compactMap { $0.values[.area] })
        if let stated = layout.stated[.area] { texts.insert(stated) }
        if let column = layout.labels.first(where: { $0.value == .area })?.key {
            for row in rows where row.fields.indices.contains(column) { texts.insert(row.fields[column]) }
        }
        return texts
    }

    /// A name with two different counts for one offence and period stands for two areas: then all is read anew without it.
    private mutating func batch(sha256: String, byteCount: Int) throws(IngestRefusal) -> Batch {
        let first = pass()
        guard !doubted.isEmpty else { return try finish(first, sha256: sha256, byteCount: byteCount) }
        for name in doubted { areas.doubt(name) }
        left = LeftOutNames()
        let second = pass()
        return try finish(second, sha256: sha256, byteCount: byteCount)
    }

    /// Every row, in order.
    private mutating func pass() -> (table: SmallTable, hasMonths: Bool) {
        var table = SmallTable(file: name, columns: columns, options: options)
        var above: [Int: String] = [:], hasMonths = false
        for row in rows where !row.isBlank && end != .cut(line: row.line) {
            if let text = row.loneText, text.hasPrefix("Bron") || text.hasPrefix("©") { continue }
            let texts = names(of: row, &above)
            for column in layout.counts {
                guard row.fields.indices.contains(column.index) else {
                    table.note(.broken(fields: row.fields.count, expected: column.index + 1), line: row.line)
                    break
                }
                take(
                    row.fields[column.index], named: texts, below: column, line: row.line, into: &table,
                    hasMonths: &hasMonths)
            }
        }
        return (table, hasMonths)
    }

    private func finish(
        _ read: (table: SmallTable, hasMonths: Bool), sha256: String, byteCount: Int
    ) throws(IngestRefusal) -> Batch {
        var table = read.table
        table.findings += left.findings(file: name, column: columns.name(of: .area))
        if let finding = Finding.end(end, of: name) { table.findings.append(finding) }
        if !layout.unknownColumns.isEmpty { table.findings.append(extraColumns) }
        if !left.isResolved { throw left.refusal(name) ?? TableRefusal.noRow(name, nil) }
        let id = options.table ?? (layout.hasNeighbourhoods ? read.hasMonths ? "47022NED" : "47018NED" : "47013NED")
        return try table.batch(
            table: id, divisionYear: divisionYear, sha256: sha256, byteCount: byteCount,
            emptyMeansZero: ["47018NED", "47022NED"].contains(id))
    }

    /// The names in front of a row; in a view an empty one repeats the one above it, but for the last.
    private func names(of row: TextRecord, _ above: inout [Int: String]) -> [TableDimension: String] {
        var texts: [TableDimension: String] = [:]
        let last = layout.labels.keys.max()
        for (index, dimension) in layout.labels.sorted(by: { $0.key < $1.key }) {
            var text = row.fields.indices.contains(index) ? row.fields[index] : ""
            if layout.isView, index != last {
                if text.isEmpty { text = above[index] ?? "" } else { above[index] = text }
            }
            texts[dimension] = text
        }
        return texts
    }

    private mutating func take(
        _ field: String, named texts: [TableDimension: String], below column: NamedLayout.CountColumn, line: Int,
        into table: inout SmallTable, hasMonths: inout Bool
    ) {
        func text(_ dimension: TableDimension) -> String {
            texts[dimension] ?? column.values[dimension] ?? layout.stated[dimension] ?? ""
        }
        if let topic = texts[.topic], !TableWords.isRegisteredOffences(topic) { return }
        guard let offence = offences.code(text(.offence)) else {
            return table.note(.offence(Finding.quote(text(.offence))), line: line)
        }
        guard !offence.isNeverTaken else { return table.note(.neverTaken(offence.rawValue), line: line) }
        guard let (period, isProvisional) = DutchPeriod.marked(text(.period)) else {
            return table.note(.period(Finding.quote(text(.period))), line: line)
        }
        guard let area = left.take(text(.area), areas[text(.area)], line: line) else { return }
        if case .month = period { hasMonths = true }
        var star = false, problem: RowProblem?
        let bytes = Array(field.utf8)
        let count = CountField.read(
            bytes.span, 0..<bytes.count, limits: options.limits, star: &star, problem: &problem)
        if let problem {
            table.note(problem, line: line)
        } else {
            let isNew = table.put(count, offence: offence, area: area, period: period, line: line)
            if !isNew, AreaCode(text(.area)) == nil { doubted.insert(text(.area)) }
        }
        if star || isProvisional { table.statuses[period] = .provisional }
    }

    /// For findings: what the table itself calls its columns.
    private var columns: OffenceLayout {
        func word(_ dimension: TableDimension, _ standard: String) -> String {
            layout.labels.first { $0.value == dimension }.map { layout.columnNames[$0.key] } ?? standard
        }
        return OffenceLayout(
            dialect: dialect, roles: [.offence, .area, .period, .count],
            columnNames: [
                word(.offence, "Soort misdrijf"),
                word(.area, layout.hasNeighbourhoods ? "Wijken en buurten" : "Regio's"), word(.period, "Perioden"),
                "Geregistreerde misdrijven",
            ], firstRow: 0, firstLine: 1)
    }

    private var extraColumns: Finding {
        Finding(
            .extraColumn, file: name, found: FindingWords.list(layout.unknownColumns.map { Finding.quote($0) }),
            expected: Phrase("namen en geregistreerde misdrijven", "names and registered offences"),
            cure: Phrase("Niets: deze kolommen worden niet gelezen.", "Nothing: these columns are not read."),
            count: layout.unknownColumns.count)
    }

    /// `…, gemeente 2026`: the year of the division, where the title ends in one.
    private var divisionYear: Int? {
        guard let title = layout.firstTitle, !title.lowercased().contains("jaarcijfers"),
            let year = title.split(separator: " ").last.flatMap({ Int($0) })
        else { return nil }
        return (1995...2100).contains(year) ? year : nil
    }
}
