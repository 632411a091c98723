import Facts
import Phrases

/// How a text table ends: a file that was cut off ends in the middle of a row.
enum TableEnd: Hashable, Sendable {
    /// With a line ending, or with a line that is no row.
    case whole
    /// The last row has all its fields, and no line ending.
    case unended(line: Int)
    /// The last row stops halfway: a field too few, a quotation mark that is not closed, nothing behind the last separator.
    case cut(line: Int)

    /// Judges the last row by the one before it, as titles above a table and tables below each other differ in width.
    init(_ bytes: [UInt8], _ dialect: Dialect) {
        // Nearly every file ends as it should, and is not read once more.
        guard let last = bytes.last, last != dialect.rowEnd else {
            self = .whole
            return
        }
        var position = dialect.start, line = dialect.firstLine, record = Record(), before = LastRow()
        while position < bytes.count {
            record.read(bytes.span, from: position, to: bytes.count, dialect)
            if !record.isEnded { break }
            before = LastRow(record, bytes.span, from: position)
            line += 1 + record.innerLines
            position = record.next
        }
        let row = LastRow(record, bytes.span, from: position)
        if record.isEnded || row.isClosing {
            self = .whole
        } else if record.isQuoteOpen || row.isShorter(than: before) {
            self = .cut(line: line)
        } else {
            self = .unended(line: line)
        }
    }
}

/// What of a row tells whether it is whole.
private struct LastRow {
    var width = 0
    var endsEmpty = false
    var isClosing = false

    init() {}

    init(_ record: Record, _ bytes: Span<UInt8>, from start: Int) {
        width = record.fields.count
        endsEmpty = record.fields.last?.isEmpty ?? true
        guard width == 1, !record.isQuoteOpen, let field = record.fields.first else { return }
        // "Bron: Politie" below a view, and blank lines; an empty field in quotes is the beginning of a row.
        let text = TextBytes.field(bytes, field).trimmingSpaces
        isClosing = (text.isEmpty && field.lowerBound == start) || text.hasPrefix("Bron") || text.hasPrefix("©")
    }

    func isShorter(than other: LastRow) -> Bool {
        width < other.width || (width == other.width && endsEmpty && !other.endsEmpty)
    }
}

extension Finding {
    /// What a table's end says of the file; `nil` when it is whole.
    static func end(_ end: TableEnd, of file: String) -> Finding? {
        switch end {
        case .whole: nil
        case .unended(let line): endsWithoutRowEnd(file, line: line)
        case .cut(let line): cutRow(of: file, line: line)
        }
    }

    static func cutRow(of file: String, line: Int) -> Finding {
        Finding(
            .fileTruncated, file: file, row: line,
            found: Phrase("een laatste regel die halverwege stopt", "a last row that stops halfway"),
            expected: Phrase("een hele regel met een regeleinde", "a whole row with a line ending"),
            cure: Phrase(
                "De regel telt niet mee. Download het bestand opnieuw.",
                "The row is left out. Download the file again."))
    }

    static func endsWithoutCount(_ file: String, line: Int) -> Finding {
        Finding(
            .fileTruncated, file: file, row: line,
            found: Phrase(
                "een laatste regel zonder aantal en zonder regeleinde",
                "a last row without a count and without a line ending"),
            expected: everyRowEnds,
            cure: Phrase(
                "Waarschijnlijk is het bestand daar afgebroken. Download het opnieuw.",
                "The file was probably cut off there. Download it again."))
    }

    static func endsWithoutRowEnd(_ file: String, line: Int) -> Finding {
        Finding(
            .fileTruncated, severity: .note, file: file, row: line,
            found: Phrase("een laatste regel zonder regeleinde", "a last row without a line ending"),
            expected: everyRowEnds,
            cure: Phrase(
                "De regel telt mee. Is het bestand daar afgebroken, dan kan het aantal fout zijn: vergelijk de grootte met de bron.",
                "The row is kept. If the file was cut off there, its count can be wrong: compare its size."))
    }

    private static let everyRowEnds = Phrase(
        "een regeleinde achter elke regel", "a line ending behind every row")
}

extension IngestRefusal {
    /// A list or a series is used as soon as it is read: one that was cut off would take away what the file lacks.
    static func cut(_ file: String, line: Int) -> IngestRefusal {
        let shown = Finding.quote(file)
        return IngestRefusal(
            .fileTruncated,
            Phrase(
                "\(shown) is afgebroken: regel \(line) stopt halverwege. Download het bestand opnieuw.",
                "\(shown) was cut off: line \(line) stops halfway. Download the file again."))
    }
}
