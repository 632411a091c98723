package import Records
package import Strategy

/// The published years as one kind of reader may see them, the newest first; it never changes.
package final class PlanShelf: Sendable {
    package let plans: [VisiblePlan]
    package let withdrawn: [WithdrawnYear]
    /// Every year that some plan speaks of, newest first.
    package let years: [Int]
    /// Actions, look-backs and ambitions of all years as one document, for what continued into what; the newest text of each.
    package let history: PlanDocument?

    package init(_ plans: [VisiblePlan], withdrawn: [WithdrawnYear] = []) {
        self.plans = plans
        self.withdrawn = withdrawn
        years = Set(plans.flatMap(\.years)).sorted(by: >)
        history = plans.first.map { newest in
            guard plans.count > 1 else { return newest.document }
            var all = PlanDocument(strategy: newest.document.strategy, programmes: [])
            all.agenda = PlanShelf.firstOfEach(plans, \.agenda, by: \.id)
            all.lookBack = PlanShelf.firstOfEach(plans, \.lookBack, by: \.id)
            all.ambitions = PlanShelf.firstOfEach(plans, \.ambitions, by: \.id)
            return all
        }
    }

    private static func firstOfEach<Value>(
        _ plans: [VisiblePlan], _ list: KeyPath<PlanDocument, [Value]>, by id: KeyPath<Value, ItemID>
    ) -> [Value] {
        var seen: Set<ItemID> = []
        return plans.flatMap { $0.document[keyPath: list] }.filter { seen.insert($0[keyPath: id]).inserted }
    }

    /// Where addresses without a year lead.
    package var newest: VisiblePlan? { plans.first }

    /// The plan that speaks for a year: its own, else the newest that has something of it.
    package func plan(of year: Int) -> VisiblePlan? {
        plans.first { $0.planYear == year } ?? plans.first { $0.years.contains(year) }
    }

    /// The plan that an address without a year shows: the newest that has it.
    package func plan(showing part: PlanPart) -> VisiblePlan? {
        plans.first { $0.has(part) }
    }

    /// The plans that may tell something of a year, its own first.
    package func plans(about year: Int, own: Int) -> [VisiblePlan] {
        let first = plans.filter { $0.planYear == own }
        return first + plans.filter { $0.planYear != own }
    }

    /// The newest year before another that has year results; `nil` without any.
    package func newestResults(before year: Int) -> Int? {
        plans.compactMap { $0.document.newestResults(before: year) }.max()
    }

    /// When and why a year was taken back, as long as nothing of it is published.
    package func withdrawal(of year: Int) -> WithdrawnYear? {
        plan(of: year) == nil ? withdrawn.first { $0.year == year } : nil
    }
}

extension VisiblePlan {
    package func has(item id: ItemID) -> Bool { agenda[id] != nil || lookBack[id] != nil }

    /// Whether this plan has what a part names.
    package func has(_ part: PlanPart) -> Bool {
        switch part {
        case .item(let id): has(item: id)
        case .ambition(let id): document.ambitions.contains { $0.id == id }
        case .indicator(let id), .indicatorFile(let id, _): indicators[id] != nil
        default: true
        }
    }
}
