import Facts
import Phrases
import PlacedYAML
import Records

/// What is wrong with a row: at which of its keys, what was found and expected, and the cure.
struct RowProblem {
    let kind: FindingKind
    let severity: Finding.Severity
    /// A key of the row; empty for the row as a whole.
    let key: String
    let found: Phrase
    let expected: Phrase
    let cure: Phrase

    init(
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

    func finding(file: String, line: Int) -> Finding {
        Finding(
            kind, severity: severity, file: file, row: line, column: key, found: found, expected: expected, cure: cure)
    }
}
