extension PlanDocument {
    /// Everything that has an address, in the order of the plan.
    package var entries: [PlanEntry] { PlanEntry.Kind.allCases.flatMap { $0.type.entries(in: self) } }

    /// The plan that these entries make; `nil` without a strategy. Of several strategies the last counts.
    package init?(entries: some Sequence<PlanEntry>) {
        let all = Array(entries)
        var frame: StrategyFrame?
        for case .strategy(let entry) in all { frame = entry }
        guard let frame else { return nil }
        self.init(strategy: frame)
        for entry in all { entry.record.append(to: &self) }
    }

    /// The first entry with an id, in the order of `entries`, without making those.
    package func entry(id: String) -> PlanEntry? {
        PlanEntry.Kind.allCases.lazy.compactMap { $0.type.entry(id: id, in: self) }.first
    }

    /// The one strategy as a list, as the other kinds are; of several the last counts.
    var strategies: [StrategyFrame] {
        get { [strategy] }
        set { if let last = newValue.last { strategy = last } }
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
