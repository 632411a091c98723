/// What changed in one entry between two versions of a plan.
package struct PlanChange: Hashable, Sendable {
    package let id: String
    package let kind: PlanEntry.Kind
    package let what: What

    package enum What: Hashable, Sendable {
        case added(PlanEntry)
        case removed(PlanEntry)
        case changed(from: PlanEntry, to: PlanEntry, fields: [FieldChange])
    }
}

/// A key of the text format whose value changed; `text` is the text under the keys.
package struct FieldChange: Hashable, Sendable {
    package let field: String
    /// As the text format writes it; `nil` when it was absent.
    package let before: String?
    package let after: String?
}

extension PlanDocument {
    /// From an earlier version to this one, in the order of this plan; what was removed comes last.
    package func changes(since earlier: PlanDocument) -> [PlanChange] {
        let old = Dictionary(earlier.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var changes: [PlanChange] = [], seen: Set<String> = []
        for entry in entries {
            seen.insert(entry.id)
            guard let before = old[entry.id] else {
                changes.append(PlanChange(id: entry.id, kind: entry.kind, what: .added(entry)))
                continue
            }
            guard before != entry else { continue }
            changes.append(
                PlanChange(
                    id: entry.id, kind: entry.kind,
                    what: .changed(from: before, to: entry, fields: entry.fieldChanges(since: before))))
        }
        for entry in earlier.entries where !seen.contains(entry.id) {
            changes.append(PlanChange(id: entry.id, kind: entry.kind, what: .removed(entry)))
        }
        return changes
    }
}

extension PlanEntry {
    /// Field by field, in the order of the text format.
    package func fieldChanges(since before: PlanEntry) -> [FieldChange] {
        let old = before.fieldTexts, new = self.fieldTexts
        let names = old.map(\.field) + new.map(\.field).filter { name in !old.contains { $0.field == name } }
        return names.compactMap { name in
            let a = old.first { $0.field == name }?.text, b = new.first { $0.field == name }?.text
            return a == b ? nil : FieldChange(field: name, before: a, after: b)
        }
    }

    private var fieldTexts: [(field: String, text: String)] {
        keyTexts + (text.isEmpty ? [] : [("text", text.rawValue)])
    }
}
