import Records
package import Strategy

extension PlanDocument {
    /// The beginning of the next year's plan: all that goes on, without this year's agenda, look-back and budget.
    package var nextYear: PlanDocument {
        var next = self
        next.strategy.planYear += 1
        next.agenda = []
        next.lookBack = []
        next.budgets = []
        return next
    }
}

extension AgendaItem {
    /// The same action in a later year, following from this one and not begun.
    package func carried(to year: Int, in document: PlanDocument) -> AgendaItem? {
        guard let id = ItemID.free(title, .agenda, programme: programme, in: document) else { return nil }
        var next = self
        next.id = id
        next.year = year
        next.status = .notStarted
        next.progress = []
        next.continues = [self.id]
        next.dueTerm = dueTerm.map { $0.moved(toYear: $0.year + 1) }
        return next
    }
}
