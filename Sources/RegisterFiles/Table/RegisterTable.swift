package import Registers
import Tables

/// The rows that a viewer sees as a table: a row each, a column per field, and for numbers per area a column per area.
package struct RegisterTable: Sendable {
    package let register: VisibleRegister
    package let columns: [FileColumn]
    private let rows: [VisibleRow]
    private let writers: [CellText]

    /// - Parameter query: which rows, and in which order; all without it.
    package init(_ register: VisibleRegister, _ query: RegisterQuery? = nil) {
        self.register = register
        columns = FileColumn.columns(of: register)
        rows = query.map { register.rows($0) } ?? register.rows
        writers = columns.map { CellText($0, in: register.world) }
    }

    /// Texts by row and column.
    package var cells: [[String]] { rows.map { row in writers.map { $0.text(of: row) } } }

    /// Comma-separated values (RFC 4180) in UTF-8, with texts guarded against being read as formulas. `RegisterImport` takes
    /// it in again.
    package var csv: [UInt8] {
        var text = CSVText(columns.map(\.name), .readBack)
        for row in cells { text.append(row.map(CSVCell.text)) }
        return text.bytes
    }

    var typedRows: [(row: VisibleRow, cells: [String])] { rows.map { row in (row, writers.map { $0.text(of: row) }) } }
}
