package import Records
package import Strategy

/// A difference of one field between two texts of an entry, for people.
package struct FieldDiff {
    package let field: EntryField<PlanEntry>
    package let old: String
    package let new: String

    /// The fields that differ, in the order of the form.
    package static func between(_ old: PlanEntry?, _ new: PlanEntry?) -> [FieldDiff] {
        guard let kind = (new ?? old)?.kind else { return [] }
        return kind.fields.compactMap { field in
            let texts = (old: old.map(field.read) ?? "", new: new.map(field.read) ?? "")
            return texts.old == texts.new ? nil : FieldDiff(field: field, old: texts.old, new: texts.new)
        }
    }
}
