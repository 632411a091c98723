import Phrases

/// What a spreadsheet leaves behind in a table that was opened and saved in it.
enum SpreadsheetTrace: Hashable, Sendable {
    /// `1.1.1` became `1-1-2001`.
    case date
    /// `1100` became `1.100`, or with a space between.
    case thousands

    init?(_ text: String) {
        if Self.isDate(text) {
            self = .date
        } else if Self.isGrouped(text) {
            self = .thousands
        } else {
            return nil
        }
    }

    /// What happened to a row, and how to get a table without it.
    var cure: Phrase {
        Phrase(
            "\(cause.dutch) De regel telt niet mee. \(Self.advice.dutch)",
            "\(cause.english) The row is left out. \(Self.advice.english)")
    }

    var cause: Phrase {
        switch self {
        case .date:
            Phrase(
                "Een spreadsheet (zoals Excel) heeft codes in datums veranderd.",
                "A spreadsheet (such as Excel) turned codes into dates.")
        case .thousands:
            Phrase(
                "Een spreadsheet (zoals Excel) heeft een teken tussen de duizendtallen gezet.",
                "A spreadsheet (such as Excel) put a sign between the thousands.")
        }
    }

    static let advice = Phrase(
        "Lees het bestand in zoals u het heeft gedownload, zonder het in een spreadsheet te bewaren.",
        "Import the file as you downloaded it, without saving it in a spreadsheet.")

    /// `1-1-2001`, `01/04/2005`, `2001-01-01`, `1-jan`, `jan-01`.
    private static func isDate(_ text: String) -> Bool {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }.map(String.init)
        func isNumber(_ part: String, _ lengths: ClosedRange<Int>) -> Bool {
            lengths.contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
        func isMonth(_ part: String) -> Bool { months.contains(part.lowercased().filter { $0 != "." }) }
        switch parts.count {
        case 3:
            if isNumber(parts[0], 4...4) { return isNumber(parts[1], 1...2) && isNumber(parts[2], 1...2) }
            return isNumber(parts[0], 1...2) && (isNumber(parts[1], 1...2) || isMonth(parts[1]))
                && isNumber(parts[2], 2...4)
        case 2:
            return isNumber(parts[0], 1...2) && isMonth(parts[1]) || isMonth(parts[0]) && isNumber(parts[1], 2...4)
        default: return false
        }
    }

    private static let months: Set<String> = [
        "jan", "feb", "mrt", "mar", "apr", "mei", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "dec",
    ]

    /// Groups of three digits behind a full stop, a comma, an apostrophe or a space of any width.
    private static func isGrouped(_ text: String) -> Bool {
        let parts = text.split(omittingEmptySubsequences: false) { ".,' \u{A0}\u{202F}\u{2009}".contains($0) }
        guard parts.count > 1, let first = parts.first, (1...3).contains(first.utf8.count) else { return false }
        return parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
            && parts.dropFirst().allSatisfy { $0.utf8.count == 3 }
    }
}
