import Records
import Strategy

/// The actions with a date, against a day: whose term is over and what comes first after it.
struct DueActions {
    /// Still open while their term is over; the longest first.
    let overdue: [AgendaItem]
    /// Still open and not due yet; the first to come first.
    let next: [AgendaItem]
    /// All that have a date, whatever came of them.
    let dated: Int

    init(_ items: some Sequence<AgendaItem>, on today: PlanDate) {
        let dated = items.filter { $0.due != nil }
            .sorted { ($0.due ?? .distantFuture, $0.id) < ($1.due ?? .distantFuture, $1.id) }
        self.dated = dated.count
        overdue = dated.filter { $0.isOverdue(on: today) }
        next = dated.filter { $0.status.isOpen && !$0.isOverdue(on: today) }
    }
}
