package import Records

extension PlanEntry.Kind {
    /// What people change of an entry of this kind, in the order of the form.
    package var fields: [EntryField<PlanEntry>] { Self.fieldsByKind[self] ?? [] }

    private static let fieldsByKind = Dictionary(
        uniqueKeysWithValues: PlanEntry.Kind.allCases.map { ($0, $0.type.entryFields) })
}

extension PlanEntry {
    /// The texts of all its fields, by name.
    package var fieldTexts: [String: String] {
        Dictionary(uniqueKeysWithValues: kind.fields.map { ($0.name, $0.read(self)) })
    }

    /// The entry with what was typed, and what could not be taken; fields that were not sent stay as they are.
    package func taking(_ typed: [String: String]) -> (entry: PlanEntry, problems: [String: FieldProblem]) {
        var entry = self, problems: [String: FieldProblem] = [:]
        for field in kind.fields {
            guard let text = typed[field.name] else { continue }
            do throws(FieldProblem) { try field.take(text, into: &entry) } catch { problems[field.name] = error }
        }
        problems.merge(entry.record.problems) { first, _ in first }
        return (entry, problems)
    }
}
