package import Markup

/// The figures of a chart as a table: for the disclosure under the chart and for the CSV download.
package struct DataTable: Sendable, Hashable {
    package struct Column: Sendable, Hashable {
        package var title: String
        package var isNumeric: Bool

        package init(_ title: String, isNumeric: Bool = true) {
            self.title = title
            self.isNumeric = isNumeric
        }
    }

    /// One cell: the text for readers, and the bare number for machines where there is one.
    package struct Cell: Sendable, Hashable, ExpressibleByStringLiteral {
        package var text: String
        /// The number with a decimal point and without grouping; empty for a missing value.
        package var plain: String?
        package var isProvisional: Bool
        /// A reason instead of a value: shown hatched.
        package var isMissing: Bool
        /// What a reader of the row should know besides; files have it in their column of remarks.
        package var remark: String?

        package init(_ text: String, plain: String? = nil, isProvisional: Bool = false, isMissing: Bool = false) {
            self.text = text
            self.plain = plain
            self.isProvisional = isProvisional
            self.isMissing = isMissing
        }

        package init(stringLiteral value: String) { self.init(value) }
    }

    package var caption: String
    package var columns: [Column]
    /// The first cell of a row names it.
    package var rows: [[Cell]]

    package init(caption: String, columns: [Column], rows: [[Cell]]) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }

    package var hasProvisional: Bool { rows.contains { $0.contains(where: \.isProvisional) } }
}

extension DataTable {
    /// The table in a focusable region that scrolls by itself.
    package var html: HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(caption)"><table><caption><b>\(caption)</b></caption>\
        <thead><tr>\(each: columns, { Self.head($0) })</tr></thead>
        <tbody>\(each: rows, { row($0) })</tbody></table></div>
        """
    }

    private static func head(_ column: Column) -> HTML {
        column.isNumeric
            ? "<th scope=\"col\" class=\"r\">\(column.title)</th>" : "<th scope=\"col\">\(column.title)</th>"
    }

    private func row(_ cells: [Cell]) -> HTML {
        "<tr>\(each: cells.enumerated(), { cell($0.element, at: $0.offset) })</tr>\n"
    }

    private func cell(_ cell: Cell, at index: Int) -> HTML {
        if index == 0 { return "<th scope=\"row\">\(HTML.isolated(cell.text))</th>" }
        if cell.isMissing { return "<td class=\"np r\"><span>\(cell.text)</span></td>" }
        let isNumeric = columns.indices.contains(index) && columns[index].isNumeric
        return "<td\(attr: "class", isNumeric ? "r" : nil)>\(cell.text)\(when: cell.isProvisional, "*")</td>"
    }
}
