import Records
import SiteKit
import Strategy

/// Which ambition went on into which, over the strategies of all published years; the oldest first.
struct AmbitionSteps {
    struct Step {
        let ambition: Ambition
        let years: YearRange
    }

    let steps: [Step]

    init(of id: ItemID, on shelf: PlanShelf) {
        var known: [ItemID: Step] = [:]
        // The newest plan that has it says how it reads.
        for plan in shelf.plans {
            for ambition in plan.document.ambitions where known[ambition.id] == nil {
                known[ambition.id] = Step(ambition: ambition, years: plan.document.strategy.years)
            }
        }
        var found: Set<ItemID> = []
        for isBackwards in [true, false] {
            var open: Set<ItemID> = [id], seen: Set<ItemID> = []
            while let next = open.popFirst() {
                guard known[next] != nil, seen.insert(next).inserted else { continue }
                open.formUnion(
                    isBackwards
                        ? known[next]?.ambition.continues ?? []
                        : known.values.filter { $0.ambition.continues.contains(next) }.map(\.ambition.id))
            }
            found.formUnion(seen)
        }
        steps = found.compactMap { known[$0] }.sorted {
            ($0.years.first, $0.ambition.id) < ($1.years.first, $1.ambition.id)
        }
    }
}
