package import Facts
package import Phrases

/// Something wrong in a plan, found by its checks: in which entry and field, and how to mend it.
package struct PlanProblem: Hashable, Sendable {
    package let kind: FindingKind
    package let severity: Finding.Severity
    /// The id of the entry.
    package let entry: String
    /// The path of the key, such as `values.0.source`; empty for the entry as a whole or its text.
    package let field: String
    /// The line of the entry's text, 1 for the first; 0 when it is not about the text.
    package let textLine: Int
    package let found: Phrase
    package let expected: Phrase
    package let cure: Phrase

    /// The same with file and line.
    package func finding(_ places: PlanPlaces) -> Finding {
        let place = places.place(of: entry, field: field, textLine: textLine)
        return Finding(
            kind, severity: severity, file: place.file, row: place.row,
            column: field.isEmpty ? entry : "\(entry).\(field)", found: found, expected: expected, cure: cure)
    }
}
