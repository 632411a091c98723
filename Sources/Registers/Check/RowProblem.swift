package import Facts
package import Phrases
import PlacedYAML
import Records

/// What is wrong with a row: at which of its keys, what was found and expected, and the cure.
package struct RowProblem: Hashable, Sendable {
    package let kind: FindingKind
    package let severity: Finding.Severity
    /// A key of the row; empty for the row as a whole.
    package let key: String
    package let found: Phrase
    package let expected: Phrase
    package let cure: Phrase

    package init(
        _ kind: FindingKind = .registerRule, severity: Finding.Severity = .error, at key: String, found: Phrase,
        expected: Phrase, cure: Phrase
    ) {
        self.kind = kind
        self.severity = severity
        self.key = key
        self.found = found
        self.expected = expected
        self.cure = cure
    }

    package func finding(file: String, line: Int) -> Finding {
        Finding(
            kind, severity: severity, file: file, row: line, column: key, found: found, expected: expected, cure: cure)
    }
}
