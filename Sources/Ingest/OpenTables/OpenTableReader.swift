import Cube
import Facts
import Geography
import Phrases

/// Reads the values of one source out of an open table: those of the region and of the kinds that the source has.
///
/// Other areas and kinds are passed over and counted. What the file contradicts, or counts that is no such table's,
/// refuses it whole.
struct OpenTableReader {
    let file: String
    let source: ExpectedSource
    let rows: OpenTableRows
    let options: IngestOptions
    private var areas: AreaNames
    private let kinds: OpenKinds
    private var pass: Pass
    /// Names with two different counts for one kind and period: they stand for two areas.
    private var doubted: Set<String> = []

    /// What one reading of all rows gathers.
    private struct Pass {
        var values: [SourceValue] = []
        var places: [SourceValue.Key: Int] = [:]
        var findings: FindingList
        var left = OpenRowsLeft()
        var stated: Set<Period> = []
        /// Texts that were looked up before.
        var areas: [String: AreaNames.Answer] = [:]
        var periods: [String: DutchPeriodRead?] = [:]

        init(_ limits: IngestLimits) { findings = FindingList(limit: limits.findingsPerKind) }
    }

    private struct DutchPeriodRead {
        let period: Period
        let isProvisional: Bool
    }

    init(file: String, source: ExpectedSource, rows: OpenTableRows, options: IngestOptions) {
        self.file = file
        self.source = source
        self.rows = rows
        self.options = options
        areas = AreaNames(options.known, hasNeighbourhoods: rows.layout.hasNeighbourhoods)
        kinds = OpenKinds(source, rows.topic, options.known)
        pass = Pass(options.limits)
    }

    private var layout: NamedLayout { rows.layout }

    mutating func read(sha256: String, ending: [Finding]) throws(IngestRefusal) -> ValueTable {
        areas.look(at: try areaTexts())
        try readAll()
        if !doubted.isEmpty {
            for name in doubted { areas.doubt(name) }
            pass = Pass(options.limits)
            try readAll()
        }
        let findings =
            pass.findings.findings + pass.left.findings(file: file, source: source.id) + emptyPeriods + ending
        guard !pass.values.isEmpty else { throw OpenTableRefusal.nothing(Finding.quote(file), findings) }
        return ValueTable(source: source.id, values: values, findings: findings, sha256: sha256)
    }

    // MARK: Rows

    /// Every text of the table that should be an area.
    private func areaTexts() throws(IngestRefusal) -> Set<String> {
        var texts = Set(layout.counts.compactMap { $0.values[.area] })
        if let stated = layout.stated[.area] { texts.insert(stated) }
        if let column = layout.labels.first(where: { $0.value == .area })?.key {
            try rows.forEach { row throws(IngestRefusal) in
                if row.fields.indices.contains(column) { texts.insert(row.fields[column]) }
            }
        }
        return texts
    }

    private mutating func readAll() throws(IngestRefusal) {
        var above: [Int: String] = [:]
        let rows = rows
        try rows.forEach { row throws(IngestRefusal) in
            if row.isBlank { return }
            if let text = row.loneText, text.hasPrefix("Bron") || text.hasPrefix("©") { return }
            let texts = names(of: row, &above)
            if let topic = texts[.topic], !TableSubject.topic(rows.topic).isNamed(by: topic) { return }
            for column in layout.counts {
                guard row.fields.indices.contains(column.index) else {
                    note(.broken(fields: row.fields.count, expected: column.index + 1), line: row.line, "")
                    break
                }
                try take(row, texts, below: column)
            }
        }
    }

    /// The names in front of a row; in a view an empty one repeats the one above it, but for the last.
    private func names(of row: TextRecord, _ above: inout [Int: String]) -> [TableDimension: String] {
        var texts: [TableDimension: String] = [:]
        let last = layout.labels.keys.max()
        for (index, dimension) in layout.labels {
            var text = row.fields.indices.contains(index) ? row.fields[index] : ""
            if layout.isView, index != last {
                if text.isEmpty { text = above[index] ?? "" } else { above[index] = text }
            }
            texts[dimension] = text
        }
        return texts
    }

    private mutating func take(
        _ row: TextRecord, _ texts: [TableDimension: String], below column: NamedLayout.CountColumn
    ) throws(IngestRefusal) {
        func text(_ dimension: TableDimension) -> String {
            texts[dimension] ?? column.values[dimension] ?? layout.stated[dimension] ?? ""
        }
        let line = row.line
        let code: String
        switch kinds[text(.offence)] {
        case .code(let found): code = found
        case .neverTaken: throw ValueRefusal.neverTaken(Finding.quote(file), line: line)
        case .ofOtherTable: throw OpenTableRefusal.mixture(file, text(.offence), in: rows.topic, line: line)
        case .notWanted: return pass.left.skip(kind: text(.offence))
        }
        guard let area = area(text(.area), line: line), let when = period(text(.period), line: line) else { return }
        guard let (count, isStarred) = count(row.fields[column.index], line: line) else { return }
        let stated = status(of: row), isProvisional = when.isProvisional || isStarred || stated == .provisional
        let value = SourceValue(
            key: SourceValue.Key(area: area, period: when.period, code: code), value: count,
            // A view marks what is provisional: what it does not mark is final.
            status: isProvisional ? .provisional : stated ?? (layout.isView ? .final : nil))
        try add(value, named: text(.area), line: line)
    }

    private mutating func add(_ value: SourceValue, named name: String, line: Int) throws(IngestRefusal) {
        if value.value.reason != .absentFromDelivery { pass.stated.insert(value.key.period) }
        guard let place = pass.places[value.key] else {
            pass.places[value.key] = pass.values.count
            return pass.values.append(value)
        }
        let key = [value.key.area.rawValue, value.key.period.key, value.key.code].filter { !$0.isEmpty }
            .joined(separator: " ")
        if pass.values[place].value == value.value { return note(.duplicateSame(key: key), line: line, "") }
        guard AreaCode(name) == nil else { throw OpenTableRefusal.differs(Finding.quote(file), key, line: line) }
        doubted.insert(name)
    }

    // MARK: Cells

    private mutating func area(_ text: String, line: Int) -> AreaCode? {
        let answer = pass.areas[text] ?? areas[text]
        pass.areas[text] = answer
        switch answer {
        // Tables of regions call the country NL01, those of wijken and buurten NL00.
        case .area(let code) where code.level == .country: return .netherlands
        case .area(let code) where options.values.holds(code): return code
        case .area, .unknown: pass.left.skip(area: text)
        case .ambiguous(let codes):
            let list = codes.prefix(6).map(\.rawValue).joined(separator: ", ")
            pass.findings.add(
                Finding(
                    .areaAmbiguous, file: file, row: line, column: name(of: .area),
                    found: Phrase(verbatim: "\(Finding.quote(text)) (\(list))"),
                    expected: Phrase("een naam die één gebied heeft", "a name that one area has"),
                    cure: Phrase(
                        "De regels tellen niet mee. Download de tabel met codes.",
                        "The rows are left out. Download the table with codes.")), subject: text)
        }
        return nil
    }

    private mutating func period(_ text: String, line: Int) -> DutchPeriodRead? {
        if let known = pass.periods[text] {
            if known == nil { note(.period(Finding.quote(text)), line: line, name(of: .period)) }
            return known
        }
        guard let (period, isProvisional) = DutchPeriod.marked(text) else {
            pass.periods[text] = .some(nil)
            note(.period(Finding.quote(text)), line: line, name(of: .period))
            return nil
        }
        if case .quarter = period {
            note(.quarter(period.key), line: line, name(of: .period))
            return nil
        }
        if let received = options.received, period.begins(after: received) {
            pass.findings.add(
                Finding.periodAfterReceipt(
                    [period], received: received, file: file, row: line, column: name(of: .period),
                    cure: FindingWords.rowLeftOut), subject: text)
            return nil
        }
        let read = DutchPeriodRead(period: period, isProvisional: isProvisional)
        pass.periods[text] = read
        return read
    }

    private mutating func count(_ field: String, line: Int) -> (Observed<Double>, isStarred: Bool)? {
        var star = false, problem: RowProblem?
        let bytes = Array(field.utf8)
        let stored = CountField.read(
            bytes.span, 0..<bytes.count, limits: options.limits, star: &star, problem: &problem)
        if let problem {
            note(problem, line: line, layout.columnNames.indices.contains(0) ? name(of: .topic) : "")
            return nil
        }
        switch stored {
        case .secret: return (.notPublished(.secret), star)
        case .blank, .absent: return (.notYetKnown(.absentFromDelivery), star)
        default: return (.value(Double(stored.value)), star)
        }
    }

    private func status(of row: TextRecord) -> ReleaseStatus? {
        guard let column = rows.statusColumn, row.fields.indices.contains(column) else { return nil }
        return PeriodList.status(row.fields[column])
    }

    // MARK: What it makes

    /// An empty count is zero only where the source says so, and never in a period of which nothing is stated.
    private var values: [SourceValue] {
        guard options.emptyMeansZero == true else { return pass.values }
        return pass.values.map { value in
            guard value.value.reason == .absentFromDelivery else { return value }
            let isStated = pass.stated.contains(value.key.period)
            return SourceValue(
                key: value.key, value: isStated ? .value(0) : .notYetKnown(.periodNotDelivered), status: value.status)
        }
    }

    private var emptyPeriods: [Finding] {
        let empty = Set(pass.values.map(\.key.period)).subtracting(pass.stated).map(\.key).sorted()
        guard !empty.isEmpty else { return [] }
        return [
            Finding(
                .periodEmpty, file: file, column: name(of: .period), found: FindingWords.list(empty),
                expected: Phrase("een aantal in ten minste één regel", "a count in one row at least"),
                cure: Phrase(
                    "Deze perioden gelden als niet geleverd, en niet als nul.",
                    "These periods count as not delivered, not as zero."), count: empty.count)
        ]
    }

    private mutating func note(_ problem: RowProblem, line: Int, _ column: String) {
        pass.findings.add(
            Finding(
                problem.kind, file: file, row: line, column: column, found: problem.found,
                expected: problem.expected(options.limits), cure: problem.cure), subject: problem.subject)
    }

    /// What the table itself calls a column, for findings.
    private func name(of dimension: TableDimension) -> String {
        guard let column = layout.labels.first(where: { $0.value == dimension })?.key,
            layout.columnNames.indices.contains(column)
        else { return "" }
        return Finding.quote(layout.columnNames[column])
    }
}
