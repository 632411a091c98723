package import Records

extension AgendaItem {
    /// Days of a quarter after which an action without news is silent.
    private static let silentAfterDays = 92

    package func isOverdue(on today: PlanDate) -> Bool { status.isOpen && due.map { $0 < today } ?? false }

    /// Counted from the last day on which anybody reported, else from the first day of its year.
    package func isSilent(on today: PlanDate) -> Bool {
        guard status.isOpen, let from = progress.map(\.date).max() ?? PlanDate(year: year, month: 1, day: 1) else {
            return false
        }
        return today.dayNumber - from.dayNumber > Self.silentAfterDays
    }
}
