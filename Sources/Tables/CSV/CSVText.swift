/// Comma-separated values (RFC 4180) in the making: a header row, then rows of cells, each ended by a return and a feed.
package struct CSVText: Hashable, Sendable {
    /// What becomes of a text.
    package enum Style: Hashable, Sendable {
        /// Line ends and all, for programs.
        case asIs
        /// Without control characters, so that a row is a line, for whoever opens the file in whatever program.
        case oneLine
        /// So that `CSVReader` gives it back as it went, apostrophes included.
        case readBack
    }

    /// What stands between cells and in numbers, for whom the file is.
    package enum Dialect: Hashable, Sendable {
        /// Commas between cells, points in numbers (RFC 4180).
        case programs
        /// Semicolons between cells, commas in numbers, and the mark by which Excel knows UTF-8: it opens at a double click.
        case dutchSpreadsheet

        fileprivate var separator: String { self == .programs ? "," : ";" }
    }

    package private(set) var text = ""
    private let style: Style
    private let dialect: Dialect
    private let width: Int

    package init(_ columns: [String], _ style: Style = .asIs, _ dialect: Dialect = .programs) {
        self.style = style
        self.dialect = dialect
        width = columns.count
        if dialect == .dutchSpreadsheet { text = "\u{FEFF}" }
        append(columns.map(CSVCell.text))
    }

    package init(_ columns: [String], _ rows: [[CSVCell]], _ style: Style = .asIs) {
        self.init(columns, style)
        for row in rows { append(row) }
    }

    package var bytes: [UInt8] { Array(text.utf8) }

    /// One row; cells that are too few are empty, those too many are left out.
    package mutating func append(_ cells: [CSVCell]) {
        for index in 0..<width {
            if index > 0 { text += dialect.separator }
            if index < cells.count { text += cells[index].plain.map(number) ?? written(cells[index].words) }
        }
        text += "\r\n"
    }

    /// What was written since it was taken last: a file that is made piece by piece.
    package mutating func take() -> String {
        defer { text = "" }
        return text
    }

    private func number(_ digits: String) -> String {
        dialect == .programs ? digits : String(digits.map { $0 == "." ? "," : $0 })
    }

    private func written(_ words: String) -> String {
        switch style {
        case .asIs: Self.quoted(guarded(words), for: dialect.separator + "\"\n\r")
        case .oneLine: Self.quoted(guarded(Self.onOneLine(words)), for: dialect.separator + "\"")
        // A mark of byte order at the beginning of a file is taken for no part of it.
        case .readBack: Self.quoted(FormulaGuard.sealed(words), for: ",;\t\"\n\r\u{FEFF}")
        }
    }

    /// A program that splits at commas begins cells in the middle of a text where we split at semicolons.
    private func guarded(_ words: String) -> String {
        FormulaGuard.guarded(words, splittingAt: dialect == .programs ? [] : [","])
    }

    private static func onOneLine(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
    }

    private static func quoted(_ text: String, for signs: String) -> String {
        guard text.unicodeScalars.contains(where: signs.unicodeScalars.contains) else { return text }
        var quoted = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted.append(scalar) }
            quoted.append(scalar)
        }
        quoted.append("\"")
        return String(quoted)
    }
}
