package import Phrases

/// Something in an input that a person should know: where, what was found, what was expected and how to mend it.
///
/// Parsing collects findings and goes on. Each kind has a page, `docs/findings/<kind>.md`.
package struct Finding: Hashable, Sendable {
    package let kind: FindingKind
    package let severity: Severity
    /// The file's name without its folder; empty when the finding is about the whole delivery.
    package let file: String
    /// The row in the file, 1 for the first line; 0 when the finding is about the whole file.
    package let row: Int
    /// The column's name, or empty.
    package let column: String
    /// Plain text without mark-up; quotes from the input are escaped and cut by `Finding.quote`.
    package let found: Phrase
    package let expected: Phrase
    package let cure: Phrase
    /// How many times it occurred; `row` is the first.
    package var count: Int

    package enum Severity: String, Hashable, Sendable, Comparable {
        case note, warning, error

        package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    package init(
        _ kind: FindingKind, severity: Severity? = nil, file: String = "", row: Int = 0, column: String = "",
        found: Phrase, expected: Phrase, cure: Phrase, count: Int = 1
    ) {
        self.kind = kind
        self.severity = severity ?? kind.severity
        self.file = file
        self.row = row
        self.column = column
        self.found = found
        self.expected = expected
        self.cure = cure
        self.count = count
    }

    /// True for a finding that was kept before findings were written in Dutch as well: its texts are English in both.
    package var isEnglishOnly: Bool { cure.dutch == cure.english }

    /// Shows hostile text harmlessly: control and direction characters escaped, at most `limit` characters.
    ///
    /// A character can have any number of marks: of those there are at most three for each character.
    package static func quote(_ text: some StringProtocol, limit: Int = 80) -> String {
        var out = "", taken = 0
        for scalar in text.unicodeScalars {
            // Characters are counted where there can be too many: there are never more of them than bytes.
            if taken >= 4 * limit || (out.utf8.count >= limit && out.count >= limit) { return out + "…" }
            taken += 1
            if (0x20..<0x7F).contains(scalar.value) {
                out.unicodeScalars.append(scalar)
                continue
            }
            let category = scalar.properties.generalCategory
            switch category {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
                out += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
