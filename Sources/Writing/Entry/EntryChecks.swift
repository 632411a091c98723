import Facts
import Phrases
import Records
package import RegionPack
package import Strategy

/// What an entry must fulfil before it is written, beyond what each field sees by itself.
package enum EntryChecks {
    /// Problems of the entry as it would be; what was already so before the change is not held against the writer.
    package static func problems(_ entry: PlanEntry, in plan: PlanDocument, of pack: RegionPack) -> [EntryProblem] {
        let before = plan.entry(id: entry.id)
        let found = references(entry, in: plan, of: pack) + identifiers(entry, before: before, isPublic: true)
        return found.isEmpty ? rules(entry, in: plan, of: pack) : found
    }

    /// What a writer is warned about and may keep: identifiers in a text that only partners read.
    package static func warnings(_ entry: PlanEntry, in plan: PlanDocument) -> [EntryProblem] {
        identifiers(entry, before: plan.entry(id: entry.id), isPublic: false)
    }

    /// Errors that the checks of the whole plan find with the entry and did not find without it.
    private static func rules(_ entry: PlanEntry, in plan: PlanDocument, of pack: RegionPack) -> [EntryProblem] {
        let region = PlanRegion(pack)
        var changed = plan
        changed.set(entry)
        let own = changesOthersTexts(entry, from: plan.entry(id: entry.id)) ? nil : entry.id
        // Checking takes most of the time of saving: the plan as it was is only checked when there is something to compare.
        let errors = changed.problems(in: region, textOf: own).filter { $0.severity == .error }
        guard !errors.isEmpty else { return [] }
        let before = Set(plan.problems(in: region, textOf: own))
        let fields = Set(entry.kind.fields.map(\.name))
        return errors.filter { !before.contains($0) }.map { problem in
            let name = String(problem.field.prefix { $0 != "." })
            let field = fields.contains(name) ? name : problem.field.isEmpty && fields.contains("text") ? "text" : nil
            return .rule(problem, at: field)
        }
    }

    /// Whether texts of other entries can become wrong by the change: those with the numbers of an indicator, and those that
    /// lead to an entry that fewer may read.
    private static func changesOthersTexts(_ entry: PlanEntry, from before: PlanEntry?) -> Bool {
        entry.kind == .indicator || before == nil || before?.audience != entry.audience
    }

    /// Numbers and addresses that point at one person, in what the writer changed.
    static func identifiers(_ entry: PlanEntry, before: PlanEntry?, isPublic: Bool) -> [EntryProblem] {
        guard isPublic == (entry.audience == .public) else { return [] }
        // Of a text that everybody comes to read nothing was accepted before.
        let isOpened = isPublic && before?.audience != .public
        return entry.identifiers(since: isOpened ? nil : before).map(EntryProblem.identifier)
    }

    /// Ids that nothing in the plan or region has.
    private static func references(_ entry: PlanEntry, in plan: PlanDocument, of pack: RegionPack) -> [EntryProblem] {
        let options = FieldOptions(plan, for: entry, in: pack, .dutch)
        let before = plan.entry(id: entry.id)
        return entry.kind.fields.compactMap { field in
            let text = field.read(entry)
            guard before.map(field.read) != text else { return nil }
            guard let lost = unknown(text, as: field.shape, among: options).first else { return nil }
            return EntryProblem(field.name, FieldProblem.noReference(lost).phrase(of: field.label))
        }
    }

    private static func unknown(_ text: String, as shape: FieldShape, among options: FieldOptions) -> [String] {
        func missing(_ ids: [String], _ target: FieldTarget) -> [String] {
            guard !ids.isEmpty else { return [] }
            let known = Set(options.options(target).map(\.value))
            return ids.filter { !known.contains($0) }
        }
        switch shape {
        case .one(let target): return missing(text.isEmpty ? [] : [text], target)
        case .many(let target): return missing(text.split(separator: " ").map(String.init), target)
        case .rows(let columns):
            let rows = RowText.split(text)
            return columns.enumerated().flatMap { number, column -> [String] in
                guard case .one(let target) = column.shape else { return [] }
                return missing(rows.compactMap { number < $0.count && !$0[number].isEmpty ? $0[number] : nil }, target)
            }
        default: return []
        }
    }
}
