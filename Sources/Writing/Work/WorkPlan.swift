package import Records
package import Strategy

/// A plan year as far as somebody has work in it.
package struct WorkPlan: Sendable {
    package let document: PlanDocument
    /// When an item was last written by a person, in seconds since 1970.
    package let touched: [ItemID: Int64]
    /// Whether the look-back on it was adopted after it had ended: only what is still open is work then.
    package let isClosed: Bool
    /// What a later year goes on with.
    package let carriedOn: Set<ItemID>

    package init(
        _ document: PlanDocument, touched: [ItemID: Int64], isClosed: Bool = false, carriedOn: Set<ItemID> = []
    ) {
        self.document = document
        self.touched = touched
        self.isClosed = isClosed
        self.carriedOn = carriedOn
    }

    package var year: Int { document.strategy.planYear }

    /// The actions of the year that are work: of a year that is over, what is open until a later year goes on with it.
    func actions(on today: PlanDate) -> [AgendaItem] {
        document.agenda.filter { action in
            guard action.year == year else { return false }
            guard action.status.isOpen else { return !isClosed }
            return year >= today.year || !carriedOn.contains(action.id)
        }
    }
}

/// The plan years that people work on at a moment, the newest first, with their drafts (decision 33).
///
/// A year runs from its first draft until the look-back on it was adopted. What was open then stays open in it.
package struct RunningPlans: Sendable {
    package struct Year: Sendable {
        package let draft: PlanDraft
        package let work: WorkPlan

        package var number: Int { draft.year }
        /// Whether its lists are still kept: participation, indicators.
        package var isRunning: Bool { !work.isClosed }
    }

    package let years: [Year]

    package init(_ store: any PlanStore, today: PlanDate) throws {
        let drafts = try store.planYears().compactMap { try PlanDraft($0, store) }
        years = try drafts.enumerated().map { index, draft in
            let later = drafts[..<index]
            let isClosed = try draft.year < today.year && later.contains { try $0.looksBack(on: draft.year, in: store) }
            let work = WorkPlan(
                draft.document, touched: try store.lastTouched(in: draft.year), isClosed: isClosed,
                carriedOn: Set(later.flatMap { $0.document.agenda.flatMap(\.continues) }))
            return Year(draft: draft, work: work)
        }
    }

    package var work: [WorkPlan] { years.map(\.work) }

    package func year(_ number: Int) -> Year? { years.first { $0.number == number } }
}

extension PlanDraft {
    /// Whether the adopted version looks back on a year.
    fileprivate func looksBack(on year: Int, in store: any PlanStore) throws -> Bool {
        guard let adopted = state.adopted, document.lookBack.contains(where: { $0.year == year }) else { return false }
        return try store.items(of: adopted.id).contains { revision in
            if case .lookBack(let item)? = revision.entry { item.year == year } else { false }
        }
    }
}

extension PlanStore {
    /// The years whose drafts editors have at hand, the newest first: those after the newest published one, and itself.
    package func deskYears() throws -> [Int] {
        var found: [Int] = []
        for year in try planYears() {
            found.append(year)
            if try versions(of: year).contains(where: { $0.publishedAt != nil }) { break }
        }
        return found
    }
}
