package import Records

extension VisibleRegister {
    /// How long a row still holds; `nil` where rows of this register do not run out, or the viewer does not see when.
    package func expiry(of row: VisibleRow, on day: PlanDate) -> RowExpiry? {
        declaration.expiry.map { $0.expiry(of: row.row, in: FieldLayout(declaration), on: day) }
    }

    /// When the register is to be looked at again; `nil` without such a plan.
    package func review(on day: PlanDate) -> ReviewStanding? {
        guard let plan = declaration.review, plan.each == .register else { return nil }
        return plan.standing(last: plan.last, on: day)
    }

    /// When a row is to be looked at again; `nil` without such a plan, and of rows in which nothing is to be done.
    package func review(of row: VisibleRow, on day: PlanDate) -> ReviewStanding? {
        guard let plan = declaration.review, plan.each == .row, state(of: row)?.isClosed != true else { return nil }
        return plan.standing(last: row.reviewed, on: day)
    }
}
