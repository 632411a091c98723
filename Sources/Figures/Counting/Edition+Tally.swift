import Facts

extension Edition {
    /// Adds up a selection; for `.all` the published total, else every delivered type.
    func tally(_ area: AreaPlan, _ plan: OffencePlan, in asked: PeriodRange) -> Tally {
        let tally = tally(area, parts: plan.parts, asked)
        guard plan.selection == .all, tally.count.value == nil, !plan.types.isEmpty else { return tally }
        let types = self.tally(area, parts: plan.types, asked)
        return types.count.value == nil ? withoutTypes(types, area: area, plan: plan, asked: asked) : types
    }

    /// The reason of all offences together: that of a type which is published per month, if there is one.
    private func withoutTypes(_ tally: Tally, area: AreaPlan, plan: OffencePlan, asked: PeriodRange) -> Tally {
        let monthly = plan.types.filter { !$0.isPublishedPerYearOnly && ($0.hasMonths || $0.hasYears) }
        let reason = (monthly.isEmpty ? tally : self.tally(area, parts: monthly, asked)).count.reason
        return .unknown(asked, reason ?? .absentFromDelivery, missing: [])
    }

    /// Adds up parts over months or over years; never a month and a year of the same part and time.
    func tally(_ area: AreaPlan, parts: [OffencePart], _ asked: PeriodRange) -> Tally {
        guard asked.isSensible else {
            let reason: MissingReason =
                asked.lastYear < PeriodRange.sensibleYears.lowerBound ? .beforeFirstPeriod : .afterLastPeriod
            return .unknown(asked, reason, missing: [])
        }
        guard !parts.isEmpty else { return .unknown(asked, .absentFromDelivery, missing: []) }
        switch asked {
        case .months(let months): return tally(area, parts: parts, months: months)
        case .years(let years): return tally(area, parts: parts, years: years)
        }
    }
}
