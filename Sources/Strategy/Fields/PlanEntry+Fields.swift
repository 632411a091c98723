package import Records

extension PlanEntry.Kind {
    /// What people change of an entry of this kind, in the order of the form.
    package var fields: [EntryField<PlanEntry>] { Self.fieldsByKind[self] ?? [] }

    private static let fieldsByKind: [PlanEntry.Kind: [EntryField<PlanEntry>]] = [
        .strategy: lifted(
            StrategyFrame.formFields, { if case .strategy(let entry) = $0 { entry } else { nil } }, PlanEntry.strategy),
        .ambition: lifted(
            Ambition.formFields, { if case .ambition(let entry) = $0 { entry } else { nil } }, PlanEntry.ambition),
        .theme: lifted(Theme.formFields, { if case .theme(let entry) = $0 { entry } else { nil } }, PlanEntry.theme),
        .organisation: lifted(
            Organisation.formFields, { if case .organisation(let entry) = $0 { entry } else { nil } },
            PlanEntry.organisation),
        .document: lifted(
            SourceDocument.formFields, { if case .document(let entry) = $0 { entry } else { nil } }, PlanEntry.document),
        .programme: lifted(
            Programme.formFields, { if case .programme(let entry) = $0 { entry } else { nil } }, PlanEntry.programme),
        .goal: lifted(Goal.formFields, { if case .goal(let entry) = $0 { entry } else { nil } }, PlanEntry.goal),
        .lookBack: lifted(
            LookBackItem.formFields, { if case .lookBack(let entry) = $0 { entry } else { nil } }, PlanEntry.lookBack),
        .agenda: lifted(
            AgendaItem.formFields, { if case .agenda(let entry) = $0 { entry } else { nil } }, PlanEntry.agenda),
        .indicator: lifted(
            Indicator.formFields, { if case .indicator(let entry) = $0 { entry } else { nil } }, PlanEntry.indicator),
        .participation: lifted(
            Participation.formFields, { if case .participation(let entry) = $0 { entry } else { nil } },
            PlanEntry.participation),
        .intervention: lifted(
            Intervention.formFields, { if case .intervention(let entry) = $0 { entry } else { nil } },
            PlanEntry.intervention),
        .pilot: lifted(Pilot.formFields, { if case .pilot(let entry) = $0 { entry } else { nil } }, PlanEntry.pilot),
        .grant: lifted(Grant.formFields, { if case .grant(let entry) = $0 { entry } else { nil } }, PlanEntry.grant),
        .budget: lifted(
            Budget.formFields, { if case .budget(let entry) = $0 { entry } else { nil } }, PlanEntry.budget),
        .body: lifted(
            GovernanceBody.formFields, { if case .body(let entry) = $0 { entry } else { nil } }, PlanEntry.body),
        .note: lifted(SourceNote.formFields, { if case .note(let entry) = $0 { entry } else { nil } }, PlanEntry.note),
    ]

    private static func lifted<Entry>(
        _ fields: [EntryField<Entry>], _ extract: @escaping @Sendable (PlanEntry) -> Entry?,
        _ embed: @escaping @Sendable (Entry) -> PlanEntry
    ) -> [EntryField<PlanEntry>] {
        fields.map { $0.lifted(extract, embed) }
    }
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
        problems.merge(entry.ownProblems) { first, _ in first }
        return (entry, problems)
    }

    private var ownProblems: [String: FieldProblem] {
        switch self {
        case .agenda(let entry): entry.problems
        case .indicator(let entry): entry.problems
        default: [:]
        }
    }
}
