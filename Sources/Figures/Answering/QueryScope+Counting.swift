import Facts

/// The counts behind a figure: its own, and when a comparison is asked both sides of it.
struct Counted {
    var tally: Tally
    var comparison: ComparisonResult?
    /// Why there is no comparison, or what it lacks.
    var comparisonMissing: [MissingPart] = []
    var comparisonReason: MissingReason?
    /// The period that it could not be held against.
    var refusedBase: PeriodRange?
    var isSpreadKnown = true
    /// Parts and total where the published total is not the sum of its types.
    var unexplained: (parts: Int, total: Int)?

    /// The period that it was not held against because other parts are added up.
    var changedBase: PeriodRange? { comparisonReason == .partsChanged ? refusedBase : nil }

    /// The first month of the period that there is nothing to compare with in.
    var missingBase: Month? {
        comparisonMissing.lazy.compactMap { part in
            switch part.what {
            case .months(let months): months.lowerBound
            case .years(let years): Month(year: years.lowerBound, month: 1)
            case .offence, .area: nil
            }
        }.min()
    }
}

extension QueryScope {
    func counted(_ area: AreaPlan, _ plan: OffencePlan, in period: PeriodRange, comparison: Comparison?) -> Counted {
        var counted = Counted(tally: edition.tally(area, plan, in: period))
        guard let comparison else { return counted }
        compare(&counted, area: area, plan: plan, comparison: comparison)
        return counted
    }

    func compare(_ counted: inout Counted, area: AreaPlan, plan: OffencePlan, comparison: Comparison) {
        guard counted.tally.count.value != nil else {
            counted.comparisonReason = counted.tally.count.reason
            return
        }
        switch edition.paired(area, plan, of: counted.tally, with: comparison) {
        case .none(let reason, let base):
            counted.comparisonReason = reason
            counted.refusedBase = base
            if let base { counted.comparisonMissing = [MissingPart(base, reason)] }
        case .pair(let pair) where !pair.isSameSeason:
            counted.comparison = edition.seasonallyCompared(
                pair, as: comparison, area: area, plan: plan, parts: counted.tally.parts)
            counted.comparisonMissing = pair.missing
        case .pair(let pair) where !needsEverySpread && edition.tellsNothing(pair):
            counted.comparison = edition.uncompared(pair, as: comparison)
            counted.comparisonMissing = pair.missing
        case .pair(let pair):
            let spread = edition.spread(area, plan, parts: counted.tally.parts, of: pair)
            counted.comparison = edition.compared(pair, as: comparison, spread: spread)
            counted.comparisonMissing = pair.missing
            counted.isSpreadKnown = spread.isKnown || counted.comparison?.isTestable != true
        }
    }

    /// The published total beside the sum of the types over the same period.
    func unexplained(_ area: AreaPlan, _ plan: OffencePlan, beside tally: Tally) -> (parts: Int, total: Int)? {
        guard plan.selection == .all, let total = tally.count.value, tally.parts == plan.parts,
            let parts = edition.tally(area, parts: plan.types, tally.period).count.value, parts != total
        else { return nil }
        return (parts, total)
    }

    /// January, or 11 months earlier, up to the last month that is known of the asked period.
    func running(_ measure: Measure, area: AreaPlan, plan: OffencePlan, asked: PeriodRange) -> Counted {
        let known = edition.tally(area, plan, in: asked)
        guard known.count.value != nil, asked.isSensible else { return Counted(tally: known) }
        if case .years = asked {
            let last = known.period.lastYear
            return Counted(tally: edition.tally(area, plan, in: .years(last...last)))
        }
        let end = known.period.months.upperBound, wanted = asked.months.upperBound
        func start(_ end: Month) -> Month {
            measure == .yearToDate ? end.advanced(by: 1 - end.monthOfYear) : end.advanced(by: -11)
        }
        var tally = edition.tally(area, plan, in: .months(start(end)...end))
        if end < wanted {
            tally.asked = .months(start(end)...wanted)
            let lost = known.missing.filter {
                if case .months(let run) = $0.what { run.upperBound > end } else { false }
            }
            tally.missing += lost.filter { !tally.missing.contains($0) }
        }
        return Counted(tally: tally)
    }
}

extension MissingPart {
    /// A whole period.
    init(_ period: PeriodRange, _ reason: MissingReason) {
        switch period {
        case .months(let months): self.init(what: .months(months), reason: reason)
        case .years(let years): self.init(what: .years(years), reason: reason)
        }
    }
}
