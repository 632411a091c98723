/// Comma-separated text as RFC 4180 describes it, safe to open in a spreadsheet.
package enum CSVText {
    package enum Cell: Sendable {
        case text(String)
        /// Numbers are written with a full stop in both languages; nothing without a value.
        case number(Double?)
        case count(Int?)
    }

    /// Rows end with CR LF, the last one too.
    package static func table(_ rows: [[Cell]]) -> String {
        rows.map { $0.map(write).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func write(_ cell: Cell) -> String {
        switch cell {
        case .text(let text): quoted(guarded(text))
        case .number(let number): number.map(write) ?? ""
        case .count(let count): count.map(String.init) ?? ""
        }
    }

    private static func write(_ number: Double) -> String {
        guard number.isFinite else { return "" }
        let whole = number.rounded()
        return whole == number && abs(whole) < 1e15 ? String(Int(whole)) : number.description
    }

    /// Spreadsheets run a text that begins with one of these as a formula; an apostrophe in front makes it a text.
    private static func guarded(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) else { return text }
        return "'" + text
    }

    private static func quoted(_ text: String) -> String {
        let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        guard needsQuotes else { return text }
        var escaped = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { escaped += "\"" }
            escaped.unicodeScalars.append(scalar)
        }
        return escaped + "\""
    }
}
