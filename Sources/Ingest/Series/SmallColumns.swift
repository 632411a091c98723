import Facts
import Phrases

/// Named columns of a text table that was made by hand or by another program: any separator, order, quoting and row end.
struct SmallColumns {
    private let bytes: [UInt8]
    private let dialect: Dialect
    private let places: [String: Int]
    private let firstRow: Int

    subscript(name: String) -> Int? { places[name] }

    init(_ bytes: [UInt8], name: String, required: [String], optional: [String]) throws(IngestRefusal) {
        self.bytes = bytes
        dialect = Dialect(of: bytes)
        var names: [String] = []
        var position = dialect.start
        while position < bytes.count, names.isEmpty {
            let record = Record.split(bytes.span, from: position, to: bytes.count, dialect)
            let fields = record.fields.map { TextBytes.field(bytes.span, TextBytes.trim(bytes.span, $0)).lowercased() }
            if fields != [""] { names = fields }
            position = record.next
        }
        firstRow = position
        var places: [String: Int] = [:]
        for (index, name) in names.enumerated() where places[name] == nil { places[name] = index }
        self.places = places
        let missing = required.filter { places[$0] == nil }
        guard missing.isEmpty else {
            let shown = Finding.quote(name)
            let wanted = (required + optional.map { "[\($0)]" }).joined(separator: ",")
            let found = names.isEmpty ? "–" : Finding.quote(names.prefix(12).joined(separator: ","))
            let lacking = missing.joined(separator: ", ")
            throw IngestRefusal(
                .missingColumn,
                Phrase(
                    "\(shown) mist de kolom \(lacking): de eerste rij hoort \(wanted) te zijn en is \(found).",
                    "\(shown) lacks the column \(lacking): its first row should be \(wanted) and is \(found)."))
        }
    }

    /// Calls `body` with the line and a look-up by column of each row that is not blank; a look-up is nil where the row is too short.
    func forEachRow(_ body: (_ line: Int, _ field: (String) -> String?) -> Void) {
        var position = firstRow
        var line = 1 + bytes[..<firstRow].count { $0 == dialect.rowEnd }
        var record = Record()
        while position < bytes.count {
            record.read(bytes.span, from: position, to: bytes.count, dialect)
            let isBlank = record.fields.count == 1 && TextBytes.trim(bytes.span, record.fields[0]).isEmpty
            if !isBlank {
                body(line) { name in
                    guard let place = places[name], place < record.fields.count else { return nil }
                    return TextBytes.field(bytes.span, TextBytes.trim(bytes.span, record.fields[place]))
                }
            }
            line += 1 + record.innerLines
            position = record.next
        }
    }
}

/// A number as people and programs write it.
enum NumberField: Hashable, Sendable {
    case number(Double)
    /// Nothing, `NA`, `-` or a point: no value.
    case absent
    case malformed

    /// A comma is a decimal mark; thousands are not separated.
    static func read(_ text: String) -> NumberField {
        if ["", "na", "nan", "null", "none", "-", "."].contains(text.lowercased()) { return .absent }
        let plain = text.contains(".") ? text : text.replacing(",", with: ".", maxReplacements: 1)
        let allowed = plain.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
        guard allowed, let value = Double(plain), value.isFinite else { return .malformed }
        return .number(value)
    }
}
