package import Facts
import Phrases
import Tables

/// A table that somebody sends, as texts in rows: comma-separated values, or the first sheet of a workbook.
package struct RegisterUpload: Sendable {
    package let name: String
    let head: [String]
    /// Without those in which nothing stands.
    let rows: [Row]
    /// What somebody should know that refuses nothing.
    let notes: [Finding]

    struct Row: Sendable {
        /// As the file counts, 1 for its first.
        let number: Int
        let cells: [String]
        let formulas: [Int]
    }

    /// More rows than a register has are a mistake, and would keep everybody waiting.
    package static let rowLimit = 5_000
    package static let byteLimit = 8 << 20

    package init(name: String, bytes: [UInt8]) throws(RegisterUploadRefusal) {
        guard bytes.count <= Self.byteLimit else { throw .tooLarge(name) }
        let read = try Self.rows(name, bytes)
        guard let head = read.rows.first else { throw .empty(name) }
        guard read.rows.count <= Self.rowLimit + 1 else { throw .tooLarge(name) }
        self.name = name
        self.head = head.cells.map(\.trimmed)
        rows = Array(read.rows.dropFirst())
        notes = read.has1904Dates ? [Self.otherDays(name)] : []
    }

    private static func rows(
        _ name: String, _ bytes: [UInt8]
    ) throws(RegisterUploadRefusal) -> (rows: [Row], has1904Dates: Bool) {
        // An archive says so in its first bytes, whatever its name.
        if bytes.starts(with: [0x50, 0x4B]) { return try workbook(name, bytes) }
        guard let text = TableText.text(bytes) else { throw .noTable(name) }
        do throws(CSVReader.Refusal) {
            var rows = try CSVReader.rows(text).enumerated().map { Row(number: $0 + 1, cells: $1, formulas: []) }
            // Some programs tell their separator in a line before the head.
            if rows.count > 1, rows[0].cells[0].hasPrefix("sep=") { rows.removeFirst() }
            return (rows.filter { $0.cells.contains { !$0.trimmed.isEmpty } }, false)
        } catch {
            switch error {
            case .empty: throw .empty(name)
            case .openQuote: throw .noTable(name)
            case .tooLarge: throw .tooLarge(name)
            }
        }
    }

    private static func workbook(
        _ name: String, _ bytes: [UInt8]
    ) throws(RegisterUploadRefusal) -> (rows: [Row], has1904Dates: Bool) {
        do throws(WorkbookReader.Refusal) {
            let book = try WorkbookReader.book(bytes, keepsHours: true)
            let sheet = book.sheets.first { $0.name == RegisterWorkbook.dataSheet } ?? book.sheets.first
            let width = sheet?.rows.first?.cells.count ?? 0
            let rows = (sheet?.rows ?? []).map { row in
                // A workbook does not write empty cells at the end of a row: they are empty, not left out.
                let missing = repeatElement("", count: max(0, width - row.cells.count))
                return Row(number: row.number, cells: row.cells + missing, formulas: row.formulas)
            }
            return (rows, book.has1904Dates)
        } catch {
            switch error {
            case .tooLarge, .archive(.tooLarge), .archive(.tooManyFiles): throw .tooLarge(name)
            default: throw .noTable(name)
            }
        }
    }

    private static func otherDays(_ name: String) -> Finding {
        Finding(
            .registerCare, severity: .warning, file: name,
            found: Phrase("een werkboek dat dagen telt vanaf 1904", "a workbook that counts days from 1904"),
            expected: Phrase(
                "dagen vanaf 1900; wij hebben ze omgerekend", "days from 1900; we have converted them"),
            cure: Phrase(
                "kijk de datums na: wat uit een ander werkboek is geplakt, ligt vier jaar ernaast",
                "look at the dates: what was pasted from another workbook is four years off"))
    }
}

/// Why a file cannot be read at all; nothing of it is taken.
package enum RegisterUploadRefusal: Error, Hashable, Sendable {
    case tooLarge(String), noTable(String), empty(String)

    package var finding: Finding {
        switch self {
        case .tooLarge(let name):
            Finding(
                .tooLarge, file: name,
                found: Phrase("een bestand dat te groot is of wordt", "a file that is or becomes too large"),
                expected: Phrase(
                    "hooguit \(RegisterUpload.rowLimit) rijen en 8 MB, ook uitgepakt binnen de grens",
                    "at most \(RegisterUpload.rowLimit) rows and 8 MB, unpacked within bounds as well"),
                cure: Phrase("verdeel het over meer bestanden", "divide it over several files"))
        case .noTable(let name):
            Finding(
                .notATable, file: name,
                found: Phrase(
                    "een bestand dat we niet als tabel kunnen lezen", "a file that cannot be read as a table"),
                expected: Phrase("een CSV of een werkboek (.xlsx)", "a CSV or a workbook (.xlsx)"),
                cure: Phrase(
                    "haal de tabel hier opnieuw op en vul die aan", "fetch the table here again and fill that in"))
        case .empty(let name):
            Finding(
                .notATable, file: name, found: Phrase("een lege tabel", "an empty table"),
                expected: Phrase("een kop en rijen", "a head and rows"),
                cure: Phrase("haal de tabel hier opnieuw op", "fetch the table here again"))
        }
    }
}

extension StringProtocol {
    var trimmed: String {
        String(self.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
