/// The apostrophe before a text that a spreadsheet would run as a formula.
enum FormulaGuard {
    static let mark: Unicode.Scalar = "'"

    /// Whether a spreadsheet takes the text for a formula: it begins with `= + - @`, blanks before it left out.
    static func isNeeded(_ text: some StringProtocol) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        if "\t\r\n".unicodeScalars.contains(first) { return true }
        return text.unicodeScalars.first { $0 != " " }.map { "=+-@".unicodeScalars.contains($0) } ?? false
    }

    static func guarded(_ text: String) -> String { isNeeded(text) ? "'" + text : text }

    /// Also marks what begins with an apostrophe, so that `opened` gives every text back as it was.
    static func sealed(_ text: String) -> String {
        isNeeded(text) || text.unicodeScalars.first == mark ? "'" + text : text
    }

    /// Takes away the mark of `sealed`, and an apostrophe that means nothing of the kind stays.
    static func opened(_ text: String) -> String {
        guard text.unicodeScalars.first == mark else { return text }
        let rest = String(text.unicodeScalars.dropFirst())
        return isNeeded(rest) || rest.unicodeScalars.first == mark ? rest : text
    }
}
