/// The apostrophe before a text that a spreadsheet would run as a formula, wherever in the text a cell could begin.
///
/// A program that splits at semicolons or tabs where we split at commas begins a cell in the middle of a text, and one that
/// does not know our quotes begins one at the start of each line.
enum FormulaGuard {
    static let mark: Unicode.Scalar = "'"
    /// Also the signs of full width, which some spreadsheets take for the plain ones.
    private static let signs = Set("=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars)
    private static let separators = Set(";\t\r\n".unicodeScalars)

    /// Whether a spreadsheet takes the text for a formula: its first sign is one of one, blanks and what is unseen left out.
    static func isNeeded(_ text: some StringProtocol) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        if "\t\r\n".unicodeScalars.contains(first) { return true }
        return text.unicodeScalars.first { !isUnseen($0) }.map(signs.contains) ?? false
    }

    /// - Parameter more: what else could begin a cell, for a file in which it does not.
    static func guarded(_ text: String, splittingAt more: Set<Unicode.Scalar> = []) -> String {
        let separators = separators.union(more)
        let inside = marking(text, at: separators) { isNeededInside($0, upTo: separators) }
        return isNeeded(text) ? "'" + inside : inside
    }

    /// Also marks what begins with an apostrophe, so that `opened` gives every text back as it was.
    static func sealed(_ text: String) -> String {
        let inside = marking(text, at: separators) { isNeededInside($0, upTo: separators) || $0.first == mark }
        return isNeeded(text) || text.unicodeScalars.first == mark ? "'" + inside : inside
    }

    /// Takes away the marks of `sealed`, and an apostrophe that means nothing of the kind stays.
    static func opened(_ text: String) -> String {
        guard text.unicodeScalars.contains(mark) else { return text }
        var kept = String.UnicodeScalarView()
        let scalars = text.unicodeScalars
        var index = scalars.startIndex, isStart = false
        if scalars.first == mark {
            let rest = scalars.dropFirst()
            if isNeeded(Substring(rest)) || rest.first == mark { index = scalars.index(after: index) }
        }
        while index < scalars.endIndex {
            let rest = scalars[scalars.index(after: index)...]
            let isMark =
                isStart && scalars[index] == mark && (isNeededInside(rest, upTo: separators) || rest.first == mark)
            // What stands behind a mark is taken as it is.
            if isMark { index = scalars.index(after: index) }
            kept.append(scalars[index])
            isStart = separators.contains(scalars[index])
            index = scalars.index(after: index)
        }
        return String(kept)
    }

    /// The text with a mark at each start of a cell inside it that wants one.
    private static func marking(
        _ text: String, at separators: Set<Unicode.Scalar>, isNeeded: (Substring.UnicodeScalarView) -> Bool
    ) -> String {
        guard text.unicodeScalars.contains(where: separators.contains) else { return text }
        var marked = String.UnicodeScalarView()
        let scalars = text.unicodeScalars
        for index in scalars.indices {
            marked.append(scalars[index])
            let next = scalars.index(after: index)
            if separators.contains(scalars[index]), next < scalars.endIndex, isNeeded(scalars[next...]) {
                marked.append(mark)
            }
        }
        return String(marked)
    }

    /// The same of a cell that begins inside a text, up to where the next could begin. A line of a list is none: it has
    /// nothing that computes, calls or points elsewhere.
    private static func isNeededInside(
        _ rest: Substring.UnicodeScalarView, upTo separators: Set<Unicode.Scalar>
    ) -> Bool {
        let cell = rest.prefix { !separators.contains($0) }
        guard let index = cell.firstIndex(where: { !isUnseen($0) }), signs.contains(cell[index]) else { return false }
        let behind = cell[cell.index(after: index)...]
        let isList = (cell[index] == "-" || cell[index] == "+") && behind.first == " "
        return !isList || behind.contains { "=(|![".unicodeScalars.contains($0) }
    }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        if separators.contains(scalar) { return false }
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .control, .format: return true
        default: return false
        }
    }
}
