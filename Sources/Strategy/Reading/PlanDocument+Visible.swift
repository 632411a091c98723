package import Records

extension PlanDocument {
    /// The plan as a viewer may see it: the one place where audiences are applied.
    ///
    /// What is hidden is gone, with the references to it; a hidden programme takes its items along. Of an entry that
    /// is seen, only those fields are there of which its description says so. What the law keeps from publication is
    /// hidden whatever its audience says (`PublicationBar`).
    package func visible(to viewer: PlanViewer) -> PlanDocument {
        if viewer == .bureau { return self }
        let seen = VisibleEntries(self, viewer)
        let sight = Sight(viewer: viewer) { seen.knows($0) }
        var plan = PlanDocument(strategy: strategy)
        for kind in PlanEntry.Kind.allCases { kind.type.show(self, in: &plan, sight) { seen.has($0) } }
        return plan
    }
}

/// Which entries of a plan a viewer may know of.
private struct VisibleEntries: Sendable {
    private let viewer: PlanViewer
    private let hiddenProgrammes: Set<ItemID>
    private let hiddenOrganisations: Set<String>
    private var ids: Set<String> = []
    private let all: Set<String>

    init(_ plan: PlanDocument, _ viewer: PlanViewer) {
        self.viewer = viewer
        hiddenProgrammes = Set(plan.programmes.filter { !viewer.sees($0.audience) }.map(\.id))
        hiddenOrganisations = Set(plan.organisations.filter { !viewer.sees($0.audience) }.map(\.id.rawValue))
        // The strategy and the documents stand behind the whole; nothing is about them.
        let kinds = PlanEntry.Kind.allCases.filter { ![.strategy, .organisation, .document].contains($0) }
        all = Set(kinds.flatMap { $0.type.entries(in: plan) }.map(\.id))
        ids = Set(kinds.flatMap { $0.type.entries(in: plan) }.filter { has($0.record) }.map(\.id))
    }

    /// A plan has its strategy for everybody.
    func has(_ record: any PlanRecord) -> Bool {
        type(of: record).kind == .strategy
            || viewer.sees(record.audience) && !(record.owningProgramme.map(hiddenProgrammes.contains) ?? false)
    }

    func knows(_ reference: Reference) -> Bool {
        switch reference.target {
        case .record(let kinds): ids.contains(reference.name) || isOfAnotherYear(reference.name, kinds)
        case .organisation: !hiddenOrganisations.contains(reference.name)
        default: true
        }
    }

    /// What this plan follows from may stand in an earlier year's plan; whoever reads it there has the link.
    private func isOfAnotherYear(_ name: String, _ kinds: Set<String>?) -> Bool {
        guard let kinds, kinds.isSubset(of: Self.followed) else { return false }
        return !all.contains(name)
    }

    private static let followed = Set([PlanEntry.Kind.agenda, .lookBack, .ambition].map(\.rawValue))
}
