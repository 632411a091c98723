import Records

extension PlanDocument {
    /// The same plan in the order in which its text files hold it.
    ///
    /// Programmes go by `order` and id, items by their programme; the rest keeps its order.
    package var canonical: PlanDocument {
        var plan = self
        plan.programmes.sort { ($0.order, $0.id) < ($1.order, $1.id) }
        var ranks: [ItemID: Int] = [:]
        for (rank, programme) in plan.programmes.enumerated() { ranks[programme.id] = rank }
        plan.goals = Self.sorted(goals, by: ranks) { $0.programme }
        plan.lookBack = Self.sorted(lookBack, by: ranks) { $0.programme }
        plan.agenda = Self.sorted(agenda, by: ranks) { $0.programme }
        plan.indicators = Self.sorted(indicators, by: ranks) { $0.programme }
        return plan
    }

    /// Known programmes in their order, then unknown ones by id, then what has none; equal ones stay in order.
    private static func sorted<Item>(
        _ items: [Item], by ranks: [ItemID: Int], within programme: (Item) -> ItemID?
    ) -> [Item] {
        let keyed = items.enumerated().map { index, item -> (key: (Int, String, Int), item: Item) in
            let id = programme(item)
            let rank = id.map { ranks[$0] ?? ranks.count } ?? ranks.count + 1
            return ((rank, rank < ranks.count ? "" : id?.rawValue ?? "", index), item)
        }
        return keyed.sorted { $0.key < $1.key }.map(\.item)
    }
}
