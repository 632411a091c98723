package import Records

/// How the actions of a programme stand on a day, at a glance.
package struct ProgrammeProgress: Hashable, Sendable {
    package var counts: [ActionStatus.Kind: Int] = [:]
    /// Open although their day is past.
    package var overdue: [ItemID] = []
    /// Open, and nobody said anything for a quarter.
    package var silent: [ItemID] = []

    package var total: Int { counts.values.reduce(0, +) }

    package subscript(kind: ActionStatus.Kind) -> Int { counts[kind] ?? 0 }
}

extension PlanDocument {
    /// Days of a quarter after which an action without news is silent.
    package static let silentAfterDays = 92

    /// Over the given programmes, or all; `since` is the day the plan was adopted, from which silence counts.
    package func progress(
        of programme: ItemID? = nil, year: Int, on today: PlanDate, since: PlanDate? = nil
    ) -> ProgrammeProgress {
        var progress = ProgrammeProgress()
        for item in agenda where item.year == year && (programme == nil || item.programme == programme) {
            progress.counts[item.status.kind, default: 0] += 1
            if item.isOverdue(on: today) { progress.overdue.append(item.id) }
            if item.isSilent(on: today, since: since) { progress.silent.append(item.id) }
        }
        return progress
    }

    /// Open actions of a year about which nobody reported for a quarter.
    package func silentItems(year: Int, on today: PlanDate, since: PlanDate? = nil) -> [AgendaItem] {
        agenda.filter { $0.year == year && $0.isSilent(on: today, since: since) }
    }
}

extension AgendaItem {
    /// The last day on which anybody reported.
    package var lastReport: PlanDate? { progress.map(\.date).max() }

    package func isOverdue(on today: PlanDate) -> Bool { status.isOpen && due.map { $0 < today } ?? false }

    /// Counted from the last report, else from `since`, else from the first day of its year.
    package func isSilent(on today: PlanDate, since: PlanDate? = nil) -> Bool {
        guard status.isOpen, let from = lastReport ?? since ?? PlanDate(year: year, month: 1, day: 1) else {
            return false
        }
        return today.dayNumber - from.dayNumber > PlanDocument.silentAfterDays
    }
}
