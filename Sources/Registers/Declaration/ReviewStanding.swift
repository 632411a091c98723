package import Records

/// Whether somebody looks at a register, or a row, in time.
package struct ReviewStanding: Hashable, Sendable {
    /// When it is to be looked at again; `nil` when nobody ever said that they did.
    package let due: PlanDate?
    package let isOverdue: Bool
}

extension ReviewPlan {
    /// What nobody ever looked at is overdue.
    package func standing(last: PlanDate?, on day: PlanDate) -> ReviewStanding {
        let due = last?.advanced(byMonths: months)
        return ReviewStanding(due: due, isOverdue: due.map { $0 < day } ?? true)
    }
}
