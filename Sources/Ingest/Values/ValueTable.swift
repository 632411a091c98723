package import Cube
package import Facts
import Geography
import Phrases

/// Values of one source: an own series of a coalition, a survey with margins, or counts of a code such as E33.
package struct ValueTable: WholeFile, Sendable {
    /// The id of the source, as the person or the file says.
    package let source: String
    package let values: [SourceValue]
    package let findings: [Finding]
    package let sha256: String

    /// More rows than any coalition's series has.
    static let largest = 200_000

    /// More cells than the table of any source has; what is withheld of counts is worked out over all of them at once.
    package static let mostCells = 2_000_000

    /// Refuses counts that would make too large a table: their areas by their periods and years by their codes.
    ///
    /// - Parameters:
    ///   - kept: what there is of the source already.
    ///   - codes: how many codes the source has.
    package func checkSize(_ file: String, beside kept: [SourceValue], codes: Int) throws(IngestRefusal) {
        var areas: Set<AreaCode> = [], periods: Set<Period> = []
        for value in kept + values {
            areas.insert(value.key.area)
            periods.insert(value.key.period)
            periods.insert(value.key.period.wholeYear)
        }
        // The total stands beside the codes.
        let columns = codes > 1 ? codes + 1 : 1
        guard areas.count * periods.count * columns > Self.mostCells else { return }
        throw ValueRefusal.tooManyCells(
            Finding.quote(file), areas: areas.count, periods: periods.count, codes: columns)
    }

    package static func read(_ file: RecognisedFile, options: IngestOptions) throws(IngestRefusal) -> ValueTable {
        let name = Finding.quote(file.name)
        guard file.kind == .values else { throw file.kind.refusal(file.name, wanted: InputKind.values.words) }
        let bytes = try file.wholeBytes(options.limits), table = TextTable(bytes)
        let columns = try columns(table.columnNames, name)
        let rows = try ValueRows(table, columns, name: name)
        let source = try source(of: rows, options.values, name)
        if columns[.code] != nil, source.codes.isEmpty { throw ValueRefusal.noCodes(name, source) }
        var reader = ValueReader(
            file: file.name, source: source, areas: ValueAreas(options.known, options.values), options: options)
        try reader.take(rows, name: name)
        guard !reader.values.isEmpty else { throw ValueRefusal.nothing(name, reader.findings.findings) }
        return ValueTable(
            source: source.id, values: reader.values, findings: reader.findings.findings + file.ending(of: bytes),
            sha256: file.checksum(of: bytes))
    }

    /// Where each column stands; a column of no known name is never passed over in silence.
    private static func columns(_ names: [String], _ file: String) throws(IngestRefusal) -> [ValueColumn: Int] {
        var columns: [ValueColumn: Int] = [:]
        for (index, name) in names.enumerated() {
            guard let column = ValueColumn(name) else { throw ValueRefusal.column(file, name) }
            guard columns.updateValue(index, forKey: column) == nil else { throw ValueRefusal.twice(file, name) }
        }
        if (columns[.lower] == nil) != (columns[.upper] == nil) { throw ValueRefusal.halfMargin(file) }
        return columns
    }

    /// The source that was named, which the file may repeat and not contradict.
    private static func source(
        of rows: ValueRows, _ expected: ExpectedValues, _ file: String
    ) throws(IngestRefusal) -> ExpectedSource {
        let stated = try rows.source(file)
        if let asked = expected.source, let stated, asked != stated {
            throw ValueRefusal.otherSource(file, asked: asked, stated: stated)
        }
        guard let id = expected.source ?? stated else { throw ValueRefusal.noSource(file, expected.sources) }
        guard let source = expected.sources.first(where: { $0.id == id }) else {
            throw ValueRefusal.unknownSource(file, id: id, of: expected.sources)
        }
        return source
    }
}

extension Period {
    fileprivate var wholeYear: Period {
        switch self {
        case .month(let month): .year(month.year)
        case .quarter(let year, _), .year(let year): .year(year)
        }
    }
}

/// The rows of a file of values as texts, by column.
struct ValueRows {
    struct Row {
        let line: Int
        let fields: [String]
    }

    let rows: [Row]
    let columns: [ValueColumn: Int]
    let width: Int

    init(_ table: TextTable, _ columns: [ValueColumn: Int], name: String) throws(IngestRefusal) {
        var rows: [Row] = []
        table.forEachRow { line, fields in
            let fields = fields.map(\.trimmingSpaces)
            if fields.contains(where: { !$0.isEmpty }) { rows.append(Row(line: line, fields: fields)) }
            return rows.count <= ValueTable.largest
        }
        guard rows.count <= ValueTable.largest else { throw ValueRefusal.tooLarge(name) }
        self.rows = rows
        self.columns = columns
        width = table.columnNames.count
    }

    /// What stands in a column of a row; empty where the row is too short or there is no such column.
    func cell(_ column: ValueColumn, of row: Row) -> String {
        guard let index = columns[column], row.fields.indices.contains(index) else { return "" }
        return row.fields[index]
    }

    /// What the column of the source says, the same in every row; `nil` without that column.
    func source(_ file: String) throws(IngestRefusal) -> String? {
        guard columns[.source] != nil else { return nil }
        guard let first = rows.first else { return nil }
        let id = cell(.source, of: first)
        if let other = rows.first(where: { cell(.source, of: $0) != id }) {
            throw ValueRefusal.manySources(file, line: other.line)
        }
        return id
    }
}
