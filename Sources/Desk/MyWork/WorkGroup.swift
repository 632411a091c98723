import Records
import Strategy
import Writing

/// The work of one programme or project, the urgent first.
struct WorkGroup {
    let programme: ItemID
    /// As the newest plan calls it.
    let title: String
    let items: [WorkList.Item]

    var anchor: String { "p-\(programme)" }
    var open: [WorkList.Item] { items.filter { $0.urgency != .closed } }
    var closed: [WorkList.Item] { items.filter { $0.urgency == .closed } }
    var overdue: Int { items.count { $0.urgency == .overdue } }

    /// Where something is overdue first, and further in the order of the plan.
    static func groups(_ work: WorkList, in running: RunningPlans) -> [WorkGroup] {
        let programmes = running.years.flatMap { $0.draft.document.programmes }
        let titles = Dictionary(programmes.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        var order: [ItemID] = []
        for id in programmes.map(\.id) + work.items.map(\.action.programme) where !order.contains(id) {
            order.append(id)
        }
        let own = Dictionary(grouping: work.items, by: \.action.programme)
        let groups = order.compactMap { id in
            own[id].map { WorkGroup(programme: id, title: titles[id] ?? id.rawValue, items: $0) }
        }
        return groups.filter { $0.overdue > 0 } + groups.filter { $0.overdue == 0 }
    }
}
