import Records

extension PlanDocument {
    /// Everything that has an address, in the order of the plan.
    package var entries: [PlanEntry] {
        var all: [PlanEntry] = [.strategy(strategy)]
        all += ambitions.map(PlanEntry.ambition)
        all += themes.map(PlanEntry.theme)
        all += organisations.map(PlanEntry.organisation)
        all += documents.map(PlanEntry.document)
        all += programmes.map(PlanEntry.programme)
        all += goals.map(PlanEntry.goal)
        all += lookBack.map(PlanEntry.lookBack)
        all += agenda.map(PlanEntry.agenda)
        all += indicators.map(PlanEntry.indicator)
        all += participations.map(PlanEntry.participation)
        all += interventions.map(PlanEntry.intervention)
        all += pilots.map(PlanEntry.pilot)
        all += grants.map(PlanEntry.grant)
        all += budgets.map(PlanEntry.budget)
        all += bodies.map(PlanEntry.body)
        all += notes.map(PlanEntry.note)
        return all
    }

    /// The plan that these entries make; `nil` without a strategy. Of several strategies the last counts.
    package init?(entries: some Sequence<PlanEntry>) {
        let all = Array(entries)
        var frame: StrategyFrame?
        for case .strategy(let entry) in all { frame = entry }
        guard let frame else { return nil }
        self.init(strategy: frame)
        for entry in all { append(entry) }
    }

    private mutating func append(_ entry: PlanEntry) {
        switch entry {
        case .strategy(let entry): strategy = entry
        case .ambition(let entry): ambitions.append(entry)
        case .theme(let entry): themes.append(entry)
        case .organisation(let entry): organisations.append(entry)
        case .document(let entry): documents.append(entry)
        case .programme(let entry): programmes.append(entry)
        case .goal(let entry): goals.append(entry)
        case .lookBack(let entry): lookBack.append(entry)
        case .agenda(let entry): agenda.append(entry)
        case .indicator(let entry): indicators.append(entry)
        case .participation(let entry): participations.append(entry)
        case .intervention(let entry): interventions.append(entry)
        case .pilot(let entry): pilots.append(entry)
        case .grant(let entry): grants.append(entry)
        case .budget(let entry): budgets.append(entry)
        case .body(let entry): bodies.append(entry)
        case .note(let entry): notes.append(entry)
        }
    }

    /// The first entry with an id, in the order of `entries`, without making those.
    package func entry(id: String) -> PlanEntry? {
        let places: [() -> PlanEntry?] = [
            { strategy.id.rawValue == id ? .strategy(strategy) : nil },
            { ambitions.first { $0.id.rawValue == id }.map(PlanEntry.ambition) },
            { themes.first { $0.id.rawValue == id }.map(PlanEntry.theme) },
            { organisations.first { $0.id.rawValue == id }.map(PlanEntry.organisation) },
            { documents.first { $0.id.rawValue == id }.map(PlanEntry.document) },
            { programmes.first { $0.id.rawValue == id }.map(PlanEntry.programme) },
            { goals.first { $0.id.rawValue == id }.map(PlanEntry.goal) },
            { lookBack.first { $0.id.rawValue == id }.map(PlanEntry.lookBack) },
            { agenda.first { $0.id.rawValue == id }.map(PlanEntry.agenda) },
            { indicators.first { $0.id.rawValue == id }.map(PlanEntry.indicator) },
            { participations.first { $0.id.rawValue == id }.map(PlanEntry.participation) },
            { interventions.first { $0.id.rawValue == id }.map(PlanEntry.intervention) },
            { pilots.first { $0.id.rawValue == id }.map(PlanEntry.pilot) },
            { grants.first { $0.id.rawValue == id }.map(PlanEntry.grant) },
            { budgets.first { $0.id.rawValue == id }.map(PlanEntry.budget) },
            { bodies.first { $0.id.rawValue == id }.map(PlanEntry.body) },
            { notes.first { $0.id.rawValue == id }.map(PlanEntry.note) },
        ]
        return places.lazy.compactMap { $0() }.first
    }

    /// Puts an entry in the place of the one with its id, or behind the others of its kind.
    package mutating func set(_ entry: PlanEntry) {
        var all = entries
        if let index = all.firstIndex(where: { $0.id == entry.id && $0.kind == entry.kind }) {
            all[index] = entry
        } else {
            all.append(entry)
        }
        if let changed = PlanDocument(entries: all) { self = changed }
    }

    /// Takes an entry away; the strategy itself stays.
    package mutating func remove(id: String) {
        if let changed = PlanDocument(entries: entries.filter { $0.id != id || $0.kind == .strategy }) {
            self = changed
        }
    }
}
