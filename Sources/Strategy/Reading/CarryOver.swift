package import Records

/// What became of an agreement over the years: agenda, the look-back that answers it, and what follows from it.
package struct CarryOverChain: Hashable, Sendable {
    package var steps: [Step]

    package enum Step: Hashable, Sendable {
        case agenda(AgendaItem)
        case lookBack(LookBackItem)

        package var id: ItemID {
            switch self {
            case .agenda(let item): item.id
            case .lookBack(let item): item.id
            }
        }

        package var year: Int {
            switch self {
            case .agenda(let item): item.year
            case .lookBack(let item): item.year
            }
        }

        /// Within a year the agreement comes before its account.
        fileprivate var rank: (Int, Int, ItemID) {
            switch self {
            case .agenda(let item): (item.year, 0, item.id)
            case .lookBack(let item): (item.year, 1, item.id)
            }
        }
    }
}

extension PlanDocument {
    /// Everything that an item is linked to, back and forth in time, itself included; the oldest first.
    package func chain(of id: ItemID) -> CarryOverChain {
        var before: [ItemID: Set<ItemID>] = [:]
        for item in agenda { before[item.id, default: []].formUnion(item.continues) }
        for item in lookBack { before[item.id, default: []].formUnion(item.answers) }
        var after: [ItemID: Set<ItemID>] = [:]
        for (later, earlier) in before { for id in earlier { after[id, default: []].insert(later) } }
        var found: Set<ItemID> = []
        for links in [before, after] {
            var open: Set<ItemID> = [id], seen: Set<ItemID> = []
            while let next = open.popFirst() {
                guard seen.insert(next).inserted else { continue }
                open.formUnion(links[next] ?? [])
            }
            found.formUnion(seen)
        }
        let steps: [CarryOverChain.Step] =
            agenda.filter { found.contains($0.id) }.map { .agenda($0) }
            + lookBack.filter { found.contains($0.id) }.map { .lookBack($0) }
        return CarryOverChain(steps: steps.sorted { $0.rank < $1.rank })
    }
}
