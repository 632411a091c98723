import Accounts
import Facts
import Figures
import Phrases
import Records
import Strategy

/// What an entry must fulfil before it is written, beyond what each field sees by itself.
enum EntryChecks {
    /// Problems of the entry as it would be; what was already so before the change is not held against the writer.
    static func problems(_ entry: PlanEntry, in draft: PlanDraft, context: PageContext) -> [FormProblem] {
        let before = draft.document.entry(id: entry.id)
        let found =
            references(entry, in: draft, context: context) + identifiers(entry, before: before, isPublic: true)
        return found.isEmpty ? rules(entry, in: draft, context: context) : found
    }

    /// What a writer is warned about and may keep: identifiers in a text that only partners read.
    static func warnings(_ entry: PlanEntry, in draft: PlanDraft) -> [FormProblem] {
        identifiers(entry, before: draft.document.entry(id: entry.id), isPublic: false)
    }

    /// Errors that the checks of the whole plan find with the entry and did not find without it.
    private static func rules(_ entry: PlanEntry, in draft: PlanDraft, context: PageContext) -> [FormProblem] {
        let region = PlanRegion(context.edition.pack)
        var changed = draft.document
        changed.set(entry)
        let own = changesOthersTexts(entry, from: draft.document.entry(id: entry.id)) ? nil : entry.id
        let before = Set(draft.document.problems(in: region, textOf: own))
        let fields = Set(entry.kind.fields.map(\.name))
        return changed.problems(in: region, textOf: own).filter { $0.severity == .error && !before.contains($0) }.map {
            problem in
            let name = String(problem.field.prefix { $0 != "." })
            let field = fields.contains(name) ? name : problem.field.isEmpty && fields.contains("text") ? "text" : nil
            return FormProblem(field, EditPhrases.rule(problem))
        }
    }

    /// Whether texts of other entries can become wrong by the change: those with the numbers of an indicator, and those that
    /// lead to an entry that fewer may read.
    private static func changesOthersTexts(_ entry: PlanEntry, from before: PlanEntry?) -> Bool {
        entry.kind == .indicator || before == nil || before?.audience != entry.audience
    }

    /// Numbers and addresses that point at one person, in what the writer changed.
    static func identifiers(_ entry: PlanEntry, before: PlanEntry?, isPublic: Bool) -> [FormProblem] {
        let isOpen = entry.audience == .public
        guard isPublic == isOpen else { return [] }
        return entry.kind.fields.flatMap { field -> [FormProblem] in
            let text = field.read(entry)
            guard field.shape.isFreeText, field.name != "source", before.map(field.read) != text else { return [] }
            let known = Set(before.map { IdentifierScan.findings(in: field.read($0)).map(\.text) } ?? [])
            return IdentifierScan.findings(in: text).filter { !known.contains($0.text) }.prefix(3).map { finding in
                FormProblem(field.name, EditPhrases.identifier(finding, field.label, isPublic: isOpen))
            }
        }
    }

    /// Ids that nothing in the plan or region has.
    private static func references(_ entry: PlanEntry, in draft: PlanDraft, context: PageContext) -> [FormProblem] {
        let options = FieldOptions(draft.document, for: entry, context)
        let before = draft.document.entry(id: entry.id)
        return entry.kind.fields.compactMap { field in
            let text = field.read(entry)
            guard before.map(field.read) != text else { return nil }
            guard let lost = unknown(text, field.shape, options).first else { return nil }
            return FormProblem(field.name, FieldProblem.noReference(lost).phrase(of: field.label))
        }
    }

    private static func unknown(_ text: String, _ shape: FieldShape, _ options: FieldOptions) -> [String] {
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

extension FieldShape {
    /// Whether people write sentences in it.
    fileprivate var isFreeText: Bool {
        switch self {
        case .line, .text, .lines, .rows: true
        case .number, .date, .period, .flag, .choice, .one, .many: false
        }
    }
}
