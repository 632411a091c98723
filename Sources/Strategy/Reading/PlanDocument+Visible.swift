import Geography
package import Records

extension PlanDocument {
    /// The plan as a viewer may see it: the one place where audiences are applied.
    ///
    /// What is hidden is gone, with the references to it; a hidden programme takes its items along. What the law keeps
    /// from publication is hidden whatever its audience says (`PublicationBar`).
    package func visible(to viewer: PlanViewer) -> PlanDocument {
        if viewer == .bureau { return self }
        let seen = VisibleIDs(self, viewer)
        var plan = PlanDocument(strategy: strategy)
        if !viewer.sees(strategy.audience) { plan.strategy.text = .empty }
        plan.ambitions = ambitions.filter { viewer.sees($0.audience) }.map { ambition in
            var copy = ambition
            copy.indicators = seen.pruned(ambition.indicators)
            return copy
        }
        plan.themes = themes.filter { viewer.sees($0.audience) }
        plan.organisations = organisations.filter { viewer.sees($0.audience) }
        plan.documents = documents
        plan.programmes = programmes.filter { seen.has($0.id) }.map(seen.programme)
        plan.goals = goals.filter { seen.has($0.id) }.map(seen.goal)
        plan.lookBack = lookBack.filter { seen.has($0.id) }.map(seen.lookBack)
        plan.agenda = agenda.filter { seen.has($0.id) }.map(seen.agenda)
        plan.indicators = indicators.filter { seen.has($0.id) }.map(seen.indicator)
        plan.participations = participations.filter { seen.has($0.id) }.map(seen.participation)
        plan.interventions = interventions.filter { seen.has($0.id) }.map(seen.intervention)
        plan.pilots = pilots.filter { seen.has($0.id) }.map(seen.pilot)
        plan.grants = grants.filter { seen.has($0.id) }.map(seen.grant)
        plan.budgets = budgets.filter { seen.has($0.id) }.map(seen.budget)
        plan.bodies = bodies.filter { seen.has($0.id) }.map(seen.body)
        plan.notes = notes.filter { seen.has($0.id) }.map(seen.note)
        return plan
    }
}

/// What a viewer may see, by id, and every entry as that viewer may see it.
private struct VisibleIDs {
    let viewer: PlanViewer
    private let ids: Set<ItemID>
    private let hiddenOrganisations: Set<OrganisationID>

    init(_ plan: PlanDocument, _ viewer: PlanViewer) {
        self.viewer = viewer
        var ids: Set<ItemID> = []
        func add(_ id: ItemID, _ audience: PlanAudience, in programme: ItemID? = nil) {
            let isOpen = programme.map { ids.contains($0) || plan.programme($0) == nil } ?? true
            if viewer.sees(audience), isOpen { ids.insert(id) }
        }
        for entry in plan.programmes { add(entry.id, entry.audience) }
        for entry in plan.ambitions { add(entry.id, entry.audience) }
        for entry in plan.goals { add(entry.id, entry.audience, in: entry.programme) }
        for entry in plan.lookBack { add(entry.id, entry.audience, in: entry.programme) }
        for entry in plan.agenda { add(entry.id, entry.audience, in: entry.programme) }
        for entry in plan.indicators { add(entry.id, entry.audience, in: entry.programme) }
        for entry in plan.participations { add(entry.id, entry.audience, in: entry.programme) }
        for entry in plan.interventions { add(entry.id, entry.audience, in: entry.programme) }
        for entry in plan.pilots { add(entry.id, entry.audience, in: entry.programme) }
        for entry in plan.grants { add(entry.id, entry.audience, in: entry.programme) }
        for entry in plan.budgets { add(entry.id, entry.audience) }
        for entry in plan.bodies {
            add(entry.id, entry.audience)
            for decision in entry.decisions where viewer.sees(entry.audience) {
                add(decision.id, decision.audience ?? entry.audience)
            }
        }
        for entry in plan.notes { add(entry.id, entry.audience) }
        for entry in plan.themes { add(entry.id, entry.audience) }
        self.ids = ids
        hiddenOrganisations = Set(plan.organisations.filter { !viewer.sees($0.audience) }.map(\.id))
    }

    func has(_ id: ItemID) -> Bool { ids.contains(id) }
    func pruned(_ list: [ItemID]) -> [ItemID] { list.filter(has) }
    private func pruned(_ id: ItemID?) -> ItemID? { id.flatMap { has($0) ? $0 : nil } }

    private func shown(_ id: OrganisationID?) -> OrganisationID? {
        id.flatMap { hiddenOrganisations.contains($0) ? nil : $0 }
    }

    private func shown(_ list: [OrganisationID]) -> [OrganisationID] {
        list.filter { !hiddenOrganisations.contains($0) }
    }

    /// Whether a field of its own audience is hidden.
    private func hides(_ field: PlanField, _ fields: [PlanField: PlanAudience]) -> Bool {
        fields[field].map { !viewer.sees($0) } ?? false
    }

    func programme(_ entry: Programme) -> Programme {
        var copy = entry
        copy.body = pruned(entry.body)
        copy.owner = hides(.owner, entry.fields) ? nil : shown(entry.owner)
        copy.partners = hides(.partners, entry.fields) ? [] : shown(entry.partners)
        copy.indicators = hides(.indicators, entry.fields) ? [] : pruned(entry.indicators)
        if hides(.ethics, entry.fields) { copy.ethics = [] }
        if hides(.text, entry.fields) { copy.text = .empty }
        return copy
    }

    func goal(_ entry: Goal) -> Goal {
        var copy = entry
        copy.indicators = hides(.indicators, entry.fields) ? [] : pruned(entry.indicators)
        if hides(.text, entry.fields) { copy.text = .empty }
        return copy
    }

    func lookBack(_ entry: LookBackItem) -> LookBackItem {
        var copy = entry
        copy.answers = pruned(entry.answers)
        copy.indicators = hides(.indicators, entry.fields) ? [] : pruned(entry.indicators)
        copy.partners = hides(.partners, entry.fields) ? [] : shown(entry.partners)
        if hides(.evidence, entry.fields) { copy.evidence = [] }
        if hides(.text, entry.fields) { copy.text = .empty }
        return copy
    }

    func agenda(_ entry: AgendaItem) -> AgendaItem {
        var copy = entry
        copy.continues = pruned(entry.continues)
        copy.indicators = hides(.indicators, entry.fields) ? [] : pruned(entry.indicators)
        copy.owner = hides(.owner, entry.fields) ? nil : shown(entry.owner)
        copy.partners = hides(.partners, entry.fields) ? [] : shown(entry.partners)
        if hides(.forWhom, entry.fields) { copy.forWhom = nil }
        if hides(.due, entry.fields) { copy.due = nil }
        copy.progress = hides(.progress, entry.fields) ? [] : entry.progress.filter { viewer.sees($0.audience) }
        if hides(.status, entry.fields) {
            copy.status = .notPublished
            for index in copy.progress.indices { copy.progress[index].status = nil }
        }
        if hides(.text, entry.fields) { copy.text = .empty }
        return copy
    }

    func indicator(_ entry: Indicator) -> Indicator {
        var copy = entry
        copy.programme = pruned(entry.programme)
        copy.owner = hides(.owner, entry.fields) ? nil : shown(entry.owner)
        copy.values = entry.values.filter { viewer.sees(entry.audience(of: $0)) }
        copy.targets = entry.targets.filter { viewer.sees($0.audience ?? entry.audience) }
        if hides(.text, entry.fields) { copy.text = .empty }
        if case .participation(let id) = entry.origin, !has(id) { copy.origin = .typed }
        return copy
    }

    func participation(_ entry: Participation) -> Participation {
        var copy = entry
        copy.programme = pruned(entry.programme)
        copy.of = pruned(entry.of)
        copy.cells = entry.cells.filter { viewer.sees(entry.audience(of: $0)) }
        // A list with gaps is no longer one that counts.
        if copy.cells.count < entry.cells.count { copy.isListComplete = false }
        return copy
    }

    func intervention(_ entry: Intervention) -> Intervention {
        var copy = entry
        copy.programme = pruned(entry.programme)
        copy.reach = pruned(entry.reach)
        copy.participation = pruned(entry.participation)
        return copy
    }

    func pilot(_ entry: Pilot) -> Pilot {
        var copy = entry
        copy.programme = pruned(entry.programme)
        copy.indicators = hides(.indicators, entry.fields) ? [] : pruned(entry.indicators)
        copy.partners = hides(.partners, entry.fields) ? [] : shown(entry.partners)
        if hides(.result, entry.fields) { copy.result = .unknown(.notPublished) }
        if hides(.decision, entry.fields) { copy.decision = .notPublished }
        if hides(.text, entry.fields) { copy.text = .empty }
        return copy
    }

    func grant(_ entry: Grant) -> Grant {
        var copy = entry
        copy.programme = pruned(entry.programme)
        copy.partners = hides(.partners, entry.fields) ? [] : shown(entry.partners)
        if hides(.amount, entry.fields) { copy.amount = .unknown(.notPublished) }
        if hides(.text, entry.fields) { copy.text = .empty }
        return copy
    }

    func budget(_ entry: Budget) -> Budget {
        var copy = entry
        copy.organisation = shown(entry.organisation)
        copy.lines = entry.lines.filter { viewer.sees($0.audience ?? entry.audience) }
        copy.contributions = entry.contributions.map { contribution in
            var copy = contribution
            copy.participation = pruned(contribution.participation)
            return copy
        }
        return copy
    }

    func body(_ entry: GovernanceBody) -> GovernanceBody {
        var copy = entry
        copy.parent = pruned(entry.parent)
        copy.decisions = entry.decisions.filter { has($0.id) }.map { decision in
            var copy = decision
            copy.concerns = pruned(decision.concerns)
            return copy
        }
        return copy
    }

    func note(_ entry: SourceNote) -> SourceNote {
        var copy = entry
        copy.concerns = pruned(entry.concerns)
        return copy
    }
}

extension Indicator {
    /// For whom a value is: its own audience, and never wider than the law allows.
    package func audience(of value: IndicatorValue) -> PlanAudience {
        let own = value.audience ?? audience
        guard let bar, let area = value.area, area.level == .municipality else { return own }
        return bar.narrowed(own, municipality: area)
    }
}

extension Participation {
    /// For whom a cell is: its own audience, and never wider than the law allows.
    package func audience(of cell: ParticipationCell) -> PlanAudience {
        let own = cell.audience ?? audience
        return bar?.narrowed(own, municipality: cell.municipality) ?? own
    }
}

extension PublicationBar {
    /// A resilience scan is the municipality's own; other barred results stay among the partners.
    func narrowed(_ audience: PlanAudience, municipality: AreaCode) -> PlanAudience {
        if case .organisation = audience { return audience }
        switch self {
        case .resilienceScan:
            return OrganisationID(municipality: municipality).map(PlanAudience.organisation) ?? .partners
        case .perMunicipality: return .partners
        }
    }
}
