import Phrases
import Strategy
import Web

/// What an import changes in a draft: entry by entry, field by field.
struct PlanDifference: Sendable {
    struct Change: Sendable {
        let item: ItemID
        let old: PlanEntry?
        /// `nil`: it is removed.
        let new: PlanEntry?

        /// The fields that differ, with both texts.
        var fields: [(name: String, old: String, new: String)] {
            guard let old, let new else { return [] }
            let (before, after) = (old.fieldTexts, new.fieldTexts)
            return new.kind.fields.compactMap { field in
                let texts = (before[field.name] ?? "", after[field.name] ?? "")
                return texts.0 == texts.1 ? nil : (field.name, texts.0, texts.1)
            }
        }

        func text(_ language: Language) -> String {
            switch (old, new) {
            case (nil, let new?): return "+ \(item)  \(new.title)"
            case (let old?, nil): return "- \(item)  \(old.title)"
            default:
                let lines = fields.map { "    \($0.name): \(Self.short($0.old)) → \(Self.short($0.new))" }
                let rest =
                    lines.isEmpty
                    ? ["    " + language.choose("iets dat geen veld heeft", "something without a field")] : lines
                return (["* \(item)"] + rest).joined(separator: "\n")
            }
        }

        private static func short(_ text: String) -> String {
            let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return line.isEmpty ? "–" : line.count > 60 ? line.prefix(59) + "…" : line
        }
    }

    /// A change for programs.
    struct Line: Encodable {
        let item, change: String
        let fields: [String: [String]]

        init(_ change: Change) {
            item = change.item.rawValue
            self.change = change.old == nil ? "add" : change.new == nil ? "remove" : "change"
            fields = Dictionary(
                change.fields.map { ($0.name, [$0.old, $0.new]) }, uniquingKeysWith: { first, _ in first })
        }
    }

    let changes: [Change]

    /// - Parameter isWhole: what `entries` do not name is removed.
    init(from document: PlanDocument, to entries: [PlanEntry], isWhole: Bool) {
        let old = Dictionary(document.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var changes = entries.compactMap { entry -> Change? in
            guard let id = ItemID(entry.id), old[entry.id] != entry else { return nil }
            return Change(item: id, old: old[entry.id], new: entry)
        }
        if isWhole {
            let named = Set(entries.map(\.id))
            changes += document.entries.filter { !named.contains($0.id) && $0.kind != .strategy }.compactMap { entry in
                ItemID(entry.id).map { Change(item: $0, old: entry, new: nil) }
            }
        }
        self.changes = changes
    }
}
