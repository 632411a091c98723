package import Records
package import Strategy

/// Two people wrote the same item: the common beginning, the other's text and one's own, per field that both changed.
package struct EntryConflict {
    package let base: PlanRevision?
    package let theirs: PlanRevision
    /// What the second person typed, by field.
    package let mine: [String: String]

    package init(base: PlanRevision?, theirs: PlanRevision, mine: [String: String]) {
        (self.base, self.theirs, self.mine) = (base, theirs, mine)
    }

    /// The field of the form that tells which text of a field is to be kept.
    package static func choiceName(_ field: String) -> String { "keep.\(field)" }

    /// The text that a field had in the common beginning.
    package func began(_ field: EntryField<PlanEntry>) -> String { base?.entry.map(field.read) ?? "" }
    package func became(_ field: EntryField<PlanEntry>) -> String { theirs.entry.map(field.read) ?? "" }

    private var kind: PlanEntry.Kind { theirs.kind }

    /// The fields that both changed, and differently.
    package var contested: [EntryField<PlanEntry>] {
        guard theirs.entry != nil else { return [] }
        return kind.fields.filter { field in
            let (was, their) = (began(field), became(field)), own = typed(field)
            return their != was && own != was && own != their
        }
    }

    /// What is typed after taking over what only the other changed; one's own text stays where both wrote.
    package var merged: [String: String] {
        guard theirs.entry != nil else { return mine }
        var merged = mine
        for field in kind.fields where typed(field) == began(field) { merged[field.name] = became(field) }
        return merged
    }

    /// What was typed, in the form in which an entry would keep it, so that line ends make no difference.
    package func typed(_ field: EntryField<PlanEntry>) -> String {
        let text = mine[field.name] ?? ""
        return (try? FieldText.tidy(text, field.shape)) ?? text
    }
}
