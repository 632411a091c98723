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
    /// The id of an entry that an unknown name is nearly the same as: the mistake may stand there and not here.
    let nearly: String?

    /// The same with file and line; also of an entry that is nearly called what is unknown here.
    package func finding(_ places: PlanPlaces) -> Finding {
        let place = places.place(of: entry, field: field, textLine: textLine)
        var cure = cure
        if let nearly {
            let other = places.place(of: nearly, field: "id")
            if !other.file.isEmpty {
                cure = Phrase(
                    "\(cure.dutch); \(nearly) staat in \(other.file) op regel \(other.row)",
                    "\(cure.english); \(nearly) is in \(other.file) on line \(other.row)")
            }
        }
        return Finding(
            kind, severity: severity, file: place.file, row: place.row,
            column: field.isEmpty ? entry : "\(entry).\(field)", found: found, expected: expected, cure: cure)
    }
}
