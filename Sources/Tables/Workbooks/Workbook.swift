/// A workbook to be read in Excel or LibreOffice: sheets with a head row, typed cells and nothing that computes.
package struct Workbook: Sendable, Hashable {
    package var title: String
    package var sheets: [Sheet]
    /// What the file says of when it was made, seconds since 1970, UTC; `nil` is now, and then no two files are the same bytes.
    package var statedMoment: Int64?

    package init(title: String, sheets: [Sheet]) {
        self.title = title
        self.sheets = sheets
    }
}

/// One sheet: columns, rows, and how many columns stay in sight.
package struct Sheet: Sendable, Hashable {
    package var name: String
    package var columns: [Column]
    package var rows: [[Cell]]
    package var frozenColumns: Int

    package init(name: String, columns: [Column], rows: [[Cell]], frozenColumns: Int = 1) {
        self.name = name
        self.columns = columns
        self.rows = rows
        self.frozenColumns = frozenColumns
    }

    package struct Column: Sendable, Hashable {
        package var title: String
        /// In characters of the standard face.
        package var width: Double

        package init(_ title: String, width: Double = 16) {
            self.title = title
            self.width = width
        }
    }

    /// What a cell holds; text is always text, so nothing in it is ever run as a formula.
    package enum Cell: Sendable, Hashable {
        case text(String)
        case whole(Int)
        /// A number with its decimals.
        case number(Double, decimals: Int)
        case date(year: Int, month: Int, day: Int)
        case empty
    }
}
