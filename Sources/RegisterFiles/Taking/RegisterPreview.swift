package import Facts
package import Records
package import Registers

/// A row that would be added or changed: the edits that a store applies to the row that it has, and what they say.
package struct RegisterChange: Hashable, Sendable {
    package let id: ItemID
    package let isNew: Bool
    /// The revision that the writer began with; `nil` of a row that has none.
    package let base: Int?
    package let edits: [RowEdit]
    package let fields: [Field]

    /// Both texts of a column.
    package struct Field: Hashable, Sendable {
        package let column: FileColumn
        package let old: String
        package let new: String
    }
}

/// A row that somebody else changed since the file was fetched: what stands there now, and what the file says.
package struct RegisterConflict: Hashable, Sendable {
    package let id: ItemID
    package let row: Int
    /// `nil`: the file does not say which revision it began with.
    package let base: Int?
    package let current: Int?
    package let fields: [RegisterChange.Field]
}

/// What would come of taking in a file; nothing is stored yet, and of a file with an error nothing ever is.
package struct RegisterPreview: Sendable {
    package let register: RegisterID
    package let changes: [RegisterChange]
    package let unchanged: Int
    package let conflicts: [RegisterConflict]
    /// Refused cells and rows, by row: each with column, what was found and expected, and the cure.
    package let findings: [Finding]

    package var added: [RegisterChange] { changes.filter(\.isNew) }
    package var changed: [RegisterChange] { changes.filter { !$0.isNew } }

    /// Whether all of it can be stored; else none of it.
    package var isAcceptable: Bool {
        conflicts.isEmpty && !findings.contains { $0.severity == .error }
    }
}

extension RegisterPreview {
    /// What a store is asked to write; of a row that there is, its revision when the file was fetched.
    package func rowChanges(because reason: String) -> [RowChange] {
        changes.map { change in
            RowChange(
                row: change.id, base: change.isNew ? nil : change.base ?? 0, edits: change.edits, reason: reason)
        }
    }
}
