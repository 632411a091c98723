package import Records

/// How long a row still holds on a day.
package struct RowExpiry: Hashable, Sendable {
    /// The last day on which it holds; `nil` where nobody knows.
    package let lastDay: PlanDate?
    package let standing: Standing

    package enum Standing: String, Hashable, Sendable, CaseIterable {
        case valid
        /// It runs out soon.
        case runningOut
        case expired
        case unknown
    }
}

extension ExpiryPlan {
    /// The last day as stated, else so many months after it began; `nil` without either.
    func lastDay(until: PlanDate?, from: PlanDate?) -> PlanDate? {
        if let until { return until }
        guard let from, let months else { return nil }
        // Three years from 16 May 2022 on end with 15 May 2025; from 29 February on, with the last of February.
        let next = from.advanced(byMonths: months)
        return next.day < from.day ? next : next.advanced(byDays: -1)
    }

    func standing(_ lastDay: PlanDate?, on day: PlanDate) -> RowExpiry.Standing {
        guard let lastDay else { return .unknown }
        if lastDay < day { return .expired }
        return lastDay < day.advanced(byMonths: ahead) ? .runningOut : .valid
    }

    func expiry(of row: RegisterRow, in layout: FieldLayout, on day: PlanDate) -> RowExpiry {
        let stated = until.flatMap { layout.value($0, of: row)?.days?.upperBound }
        let begun = from.flatMap { layout.value($0, of: row)?.days?.lowerBound }
        let last = lastDay(until: stated, from: begun)
        return RowExpiry(lastDay: last, standing: standing(last, on: day))
    }
}
