package import Records

/// What the plans of earlier years have, as far as a later plan follows from it or is held against it.
package struct EarlierPlans: Hashable, Sendable {
    /// Actions, points of look-backs and ambitions with the year that each is of.
    private var items: [ItemID: Item] = [:]
    /// The newest of those years.
    private(set) var last: Year?

    struct Year: Hashable, Sendable {
        let year: Int
        /// How many its plan has.
        let actions: Int
    }

    private struct Item: Hashable, Sendable {
        let kind: PlanEntry.Kind
        let year: Int
    }

    /// Nothing is known of earlier years.
    package static let none = EarlierPlans([])

    package init(_ documents: [PlanDocument]) {
        for plan in documents.sorted(by: { $0.strategy.planYear > $1.strategy.planYear }) {
            let year = plan.strategy.planYear
            if last == nil { last = Year(year: year, actions: plan.agenda.count { $0.year == year }) }
            for item in plan.agenda { add(item.id, .agenda, of: item.year) }
            for item in plan.lookBack { add(item.id, .lookBack, of: item.year) }
            for ambition in plan.ambitions { add(ambition.id, .ambition, of: year) }
        }
    }

    /// The newest plan that has it counts.
    private mutating func add(_ id: ItemID, _ kind: PlanEntry.Kind, of year: Int) {
        if items[id] == nil { items[id] = Item(kind: kind, year: year) }
    }

    package func kind(of id: ItemID) -> PlanEntry.Kind? { items[id]?.kind }
    package func year(of id: ItemID) -> Int? { items[id]?.year }
}
