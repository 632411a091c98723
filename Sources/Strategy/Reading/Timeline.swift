package import Records

/// Actions of a year by the quarter in which they are due; what has no day comes last.
package struct Timeline: Hashable, Sendable {
    package let quarters: [Quarter]
    package let undated: [AgendaItem]

    package struct Quarter: Hashable, Sendable {
        package let period: PlanPeriod
        package let items: [AgendaItem]
    }

    package init(_ items: [AgendaItem]) {
        let dated = items.filter { $0.due != nil }.sorted {
            ($0.due ?? .distantFuture, $0.id) < ($1.due ?? .distantFuture, $1.id)
        }
        var quarters: [Quarter] = []
        for item in dated {
            guard let due = item.due else { continue }
            let period = PlanPeriod.quarter(year: due.year, quarter: (due.month + 2) / 3)
            if let last = quarters.last, last.period == period {
                quarters[quarters.count - 1] = Quarter(period: period, items: last.items + [item])
            } else {
                quarters.append(Quarter(period: period, items: [item]))
            }
        }
        self.quarters = quarters
        undated = items.filter { $0.due == nil }
    }
}
