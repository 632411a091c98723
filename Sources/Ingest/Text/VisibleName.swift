import Facts
import Phrases

/// A name of an area or an offence as it came in, without what nobody sees and what turns the order of letters around.
enum VisibleName {
    static func of(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnseen) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isUnseen($0) })).trimmingSpaces
    }

    /// Says that a name had such characters; `nil` for one that has none.
    static func finding(_ text: String, file: String, row: Int, column: String) -> Finding? {
        guard text.unicodeScalars.contains(where: isUnseen) else { return nil }
        return Finding(
            .unreadableText, file: file, row: row, column: column,
            found: Phrase(verbatim: "\"\(Finding.quote(text))\""),
            expected: Phrase("een naam van zichtbare tekens", "a name of visible characters"),
            cure: Phrase(
                "De onzichtbare tekens zijn weggelaten. Vraag de bron om een schone lijst.",
                "The invisible characters were left out. Ask the source for a clean list."))
    }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "\u{200C}" || scalar == "\u{200D}" { return false }
        return switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate: true
        default: false
        }
    }
}
