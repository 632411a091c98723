import Cube
import Facts

extension MissingReason {
    /// The state that belongs to the reason: kept back by the source or a rule, or known to nobody yet.
    func absent<Value>() -> Observed<Value> {
        switch self {
        case .publishedPerYearOnly, .notPublishedForLevel, .secret, .tooFewInhabitants, .baseTooSmall, .baseIsZero,
            .withheldFromAudience, .notInClassification, .partsChanged:
            .notPublished(self)
        case .periodNotDelivered, .offenceNotDelivered, .absentFromDelivery, .afterLastPeriod, .beforeFirstPeriod,
            .noPopulation, .memberMissing:
            .notYetKnown(self)
        }
    }
}

extension Edition {
    /// Why a month without a value has none, from the general to the particular.
    func absence(_ area: AreaPlan, _ part: OffencePart, month: Month) -> MissingReason {
        if let reason = general(area, part) { return reason }
        guard part.tenure.contains(month) else { return .notInClassification }
        guard part.hasMonths, let held = cube.dimensions.months else {
            return cube.lastMonthWithValues == nil ? .periodNotDelivered : .offenceNotDelivered
        }
        guard let index = area.index, let offence = part.index else { return nowhere(area) }
        if month < held.lowerBound { return .beforeFirstPeriod }
        if month > held.upperBound { return .afterLastPeriod }
        let cell = cube.cell(area: index, offence: offence, month: month)
        return cell != .secret && cube.isEmpty(month: month) ? .periodNotDelivered : reason(cell, area)
    }

    /// Why a year without a value has none, neither as published nor from its months.
    func absence(_ area: AreaPlan, _ part: OffencePart, year: Int) -> MissingReason {
        if part.isPublishedPerYearOnly, area.isBelowMunicipality { return .notPublishedForLevel }
        guard part.tenure.overlaps(PeriodRange.years(year...year).months) else { return .notInClassification }
        guard part.hasMonths || part.hasYears else { return .offenceNotDelivered }
        guard let index = area.index, let offence = part.index else { return nowhere(area) }
        let months = part.hasMonths ? cube.dimensions.months : nil, years = part.hasYears ? cube.dimensions.years : nil
        if year < min(months?.lowerBound.year ?? .max, years?.lowerBound ?? .max) { return .beforeFirstPeriod }
        if year > max(months?.upperBound.year ?? .min, years?.upperBound ?? .min) { return .afterLastPeriod }
        let published = cube.cell(area: index, offence: offence, year: year)
        if published == .absent || published.count != nil, part.hasMonths,
            let last = part.tenure.within(PeriodRange.years(year...year).months).last?.upperBound
        {
            return absence(area, part, month: last)
        }
        // Of a part that counts in some months of the year, the year as published says nothing.
        if published.count != nil { return .publishedPerYearOnly }
        return reason(published, area)
    }

    /// Why an offence as a whole has no monthly value anywhere that concerns the area.
    private func general(_ area: AreaPlan, _ part: OffencePart) -> MissingReason? {
        guard part.isPublishedPerYearOnly else { return nil }
        return area.isBelowMunicipality ? .notPublishedForLevel : .publishedPerYearOnly
    }

    private func nowhere(_ area: AreaPlan) -> MissingReason { area.isRollUp ? .memberMissing : .absentFromDelivery }

    private func reason(_ cell: RawCell, _ area: AreaPlan) -> MissingReason {
        switch cell.observed {
        case .value: .absentFromDelivery
        case .notPublished(let reason): reason
        case .notYetKnown(.absentFromDelivery): nowhere(area)
        case .notYetKnown(let reason): reason
        }
    }
}
