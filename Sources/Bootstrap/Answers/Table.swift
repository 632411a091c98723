import Tables

/// Rows of text for a terminal or for a program.
enum Table {
    /// Columns padded to their widest cell.
    static func text(_ headers: [String], _ rows: [[String]]) -> String {
        let widths = headers.indices.map { column in ([headers] + rows).map { $0[column].count }.max() ?? 0 }
        return ([headers] + rows).map { row in
            row.enumerated().map { column, cell in
                column == row.count - 1 ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    /// RFC 4180; a cell that a spreadsheet would take for a formula gets an apostrophe.
    static func csv(_ headers: [String], _ rows: [[String]]) -> String {
        // The terminal ends the last row.
        String(CSVText(headers, rows.map { $0.map(CSVCell.digits) }).text.dropLast())
    }
}
