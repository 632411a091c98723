import Facts
import Phrases

/// A small text table, row by row, as texts.
struct TextTable {
    let bytes: [UInt8]
    let dialect: Dialect
    let columnNames: [String]
    private let firstRow: Int
    private let firstLine: Int

    /// The table whose header is the first row with more than an empty field, at or behind `start`.
    init(_ bytes: [UInt8], from start: Int? = nil, line: Int? = nil) {
        self.bytes = bytes
        dialect = Dialect(of: bytes)
        var position = start ?? dialect.start, line = line ?? dialect.firstLine, names: [String] = []
        while position < bytes.count, names.isEmpty {
            let record = Record.split(bytes.span, from: position, to: bytes.count, dialect)
            let fields = record.fields.map { TextBytes.field(bytes.span, $0).trimmingSpaces }
            if fields != [""] { names = fields }
            line += 1 + record.innerLines
            position = record.next
        }
        columnNames = names
        firstRow = position
        firstLine = line
    }

    /// Calls `body` with the line and fields of each row that is not blank, until it returns false.
    func forEachRow(_ body: (_ line: Int, _ fields: [String]) -> Bool) {
        var position = firstRow, line = firstLine, record = Record()
        while position < bytes.count {
            record.read(bytes.span, from: position, to: bytes.count, dialect)
            let fields = record.fields.map { TextBytes.field(bytes.span, $0) }
            if fields != [""], !body(line, fields) { return }
            line += 1 + record.innerLines
            position = record.next
        }
    }

    /// The texts of the first records, for recognising; a record cut off by the end of the bytes is left out.
    static func firstRecords(_ bytes: [UInt8], _ dialect: Dialect, count: Int) -> [[String]] {
        var records: [[String]] = [], position = dialect.start
        while position < bytes.count, records.count < count {
            let record = Record.split(bytes.span, from: position, to: bytes.count, dialect)
            if !record.isEnded, !records.isEmpty, bytes.count >= Dialect.headBytes { break }
            let fields = record.fields.prefix(200).map { TextBytes.field(bytes.span, $0.prefix(400)).trimmingSpaces }
            if fields != [""] || !records.isEmpty { records.append(fields) }
            position = record.next
        }
        return records
    }

    /// Every record with its line and its fields without the spaces around them.
    static func records(_ bytes: [UInt8], _ dialect: Dialect) -> [TextRecord] {
        var records: [TextRecord] = [], position = dialect.start, line = dialect.firstLine, record = Record()
        while position < bytes.count {
            record.read(bytes.span, from: position, to: bytes.count, dialect)
            records.append(
                TextRecord(line: line, fields: record.fields.map { TextBytes.field(bytes.span, $0).trimmingSpaces }))
            line += 1 + record.innerLines
            position = record.next
        }
        return records
    }

    /// Reads a whole small file, or refuses it for its size.
    static func wholeFile(_ source: any ByteSource, name: String, _ limits: IngestLimits) throws(IngestRefusal)
        -> [UInt8]
    {
        guard source.size <= limits.listBytes else {
            let shown = Finding.quote(name), megabytes = source.size >> 20, limit = limits.listBytes >> 20
            throw IngestRefusal(
                .tooLarge,
                Phrase(
                    "\(shown) is \(megabytes) MB en zo'n bestand mag hoogstens \(limit) MB zijn; lees het in delen in.",
                    "\(shown) is \(megabytes) MB, more than the \(limit) MB that such a file can be; import it in parts."
                ))
        }
        let bytes = try source.bytes(at: 0, count: source.size)
        try source.verifyUnchanged()
        return bytes
    }
}

/// One row of a small table as texts.
struct TextRecord: Hashable, Sendable {
    let line: Int
    let fields: [String]

    var isBlank: Bool { fields.allSatisfy(\.isEmpty) }
    /// The only field that is not empty, when it is the first.
    var loneText: String? {
        guard let first = fields.first, !first.isEmpty, fields.dropFirst().allSatisfy(\.isEmpty) else { return nil }
        return first
    }
}
