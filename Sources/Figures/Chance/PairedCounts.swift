import Cube
package import Facts

/// Two counts over the same parts and as many months of two periods.
struct PairedCounts {
    var count: Int
    var base: Int
    /// The period held against, from the first to the last period that both sides have.
    var period: PeriodRange
    /// How many months the period lies after the one it is held against; negative when it lies before.
    var monthsBack: Int
    /// Months that both sides have.
    var months: Int
    /// What either side lacks.
    var missing: [MissingPart]

    /// The compared part of the figure's own period.
    var ownPeriod: PeriodRange { period.shifted(months: monthsBack) }

    /// Whether both hold each month of the year equally often, so that the season is the same in both.
    var isSameSeason: Bool { monthsBack % 12 == 0 || period.monthCount % 12 == 0 }
}

/// A comparison that can be made, or why it cannot.
enum Paired {
    case pair(PairedCounts)
    case none(MissingReason, base: PeriodRange?)
}

extension Comparison {
    /// How many months back the period lies that a period is held against; `nil` where there is no such period before it.
    ///
    /// A period longer than a year is held against the nearest whole years before it, so that both do not overlap.
    package func monthsBack(from period: PeriodRange) -> Int? {
        switch self {
        case .previousYear: (period.monthCount + 11) / 12 * 12
        case .year(let year): PeriodRange.sensibleYears.contains(year) ? (period.lastYear - year) * 12 : nil
        case .periodBefore: period.monthCount
        case .from(let month): Self.monthsBack(from: period, to: month)
        }
    }

    private static func monthsBack(from period: PeriodRange, to month: Month) -> Int? {
        guard period.isSensible, PeriodRange.sensibleYears.contains(month.year) else { return nil }
        let start = if case .years = period { month.advanced(by: 1 - month.monthOfYear) } else { month }
        let back = start.distance(to: period.months.lowerBound)
        return back >= period.monthCount ? back : nil
    }
}

extension Edition {
    /// Counts the tally's own parts again on both sides, over what both have.
    ///
    /// Where other parts are added up somewhere between the two, there is no comparison: the difference would be that of the sum.
    func paired(_ area: AreaPlan, _ plan: OffencePlan, of tally: Tally, with comparison: Comparison) -> Paired {
        guard let back = back(of: tally, to: comparison) else { return .none(.beforeFirstPeriod, base: nil) }
        let base = tally.period.shifted(months: -back)
        guard base.isSensible else { return .none(.beforeFirstPeriod, base: nil) }
        if let span = span(tally.period, base: base), plan.changes(within: span) {
            return .none(.partsChanged, base: base)
        }
        var pair = PairedCounts(count: 0, base: 0, period: base, monthsBack: back, months: 0, missing: [])
        switch tally.period {
        case .months(let months):
            let common = pairMonths(area: area, parts: tally.parts, months: months, back: back, into: &pair)
            if let common { pair.period = .months(common) }
        case .years(let years):
            let common = pairYears(area: area, parts: tally.parts, years: years, back: back, into: &pair)
            if let common { pair.period = .months(common) }
        }
        guard pair.months > 0 else { return .none(absence(area, parts: tally.parts, base: base), base: base) }
        pair.missing = pair.missing.uniqued()
        return .pair(pair)
    }

    /// A chosen start is that of the whole period that was asked, also where its first or last months lack.
    private func back(of tally: Tally, to comparison: Comparison) -> Int? {
        if case .from = comparison { return comparison.monthsBack(from: tally.asked) }
        return comparison.monthsBack(from: tally.period)
    }

    private func absence(_ area: AreaPlan, parts: [OffencePart], base: PeriodRange) -> MissingReason {
        tally(area, parts: parts, base).count.reason ?? .absentFromDelivery
    }

    private func pairMonths(
        area: AreaPlan, parts: [OffencePart], months: ClosedRange<Month>, back: Int, into pair: inout PairedCounts
    ) -> ClosedRange<Month>? {
        var first: Month?, last: Month?
        let before = months.lowerBound.advanced(by: -back)...months.upperBound.advanced(by: -back)
        for part in parts {
            let now = monthTotal(area, part, in: months), then = monthTotal(area, part, in: before)
            guard !(now.isComplete && then.isComplete && now.periods == months.count && then.periods == months.count)
            else {
                pair.count += now.sum
                pair.base += then.sum
                pair.months = months.count
                (first, last) = (before.lowerBound, before.upperBound)
                continue
            }
            let common = commonMonths(area: area, part: part, months: months, back: back, into: &pair)
            if common.count == 0 {
                pair.missing.append(MissingPart(what: .offence(part.code), reason: absence(area, part, months: before)))
            }
            pair.months = max(pair.months, common.count)
            first = [first, common.first].compactMap { $0 }.min()
            last = [last, common.last].compactMap { $0 }.max()
        }
        guard let first, let last else { return nil }
        return first...last
    }

    /// Adds the months that both sides have and notes those that only the first has; first and last are of the base.
    private func commonMonths(
        area: AreaPlan, part: OffencePart, months: ClosedRange<Month>, back: Int, into pair: inout PairedCounts
    ) -> (count: Int, first: Month?, last: Month?) {
        var common = 0, first: Month?, last: Month?, lacking = MissingRuns<Month>()
        for month in months {
            let earlier = month.advanced(by: -back)
            let now = count(area, part, in: month), then = count(area, part, in: earlier)
            if let now, let then {
                pair.count += now
                pair.base += then
                common += 1
                first = first ?? earlier
                last = earlier
            } else if then == nil {
                lacking.add(earlier, absence(area, part, month: earlier))
            }
        }
        if common > 0 { pair.missing += lacking.runs.map { MissingPart(what: .months($0.range), reason: $0.reason) } }
        return (common, first, last)
    }

    /// Answers the months of the base when they are less than the one year that was asked.
    private func pairYears(
        area: AreaPlan, parts: [OffencePart], years: ClosedRange<Int>, back: Int, into pair: inout PairedCounts
    ) -> ClosedRange<Month>? {
        var isWhole = years.count > 1, first: Month?, last: Month?
        for part in parts {
            var covered = 0, lacking = MissingRuns<Int>()
            for year in years {
                let now = yearCount(area, part, in: year), then = yearCount(area, part, in: year - back / 12)
                if let now, let then, now.isWhole, then.isWhole {
                    pair.count += now.count
                    pair.base += then.count
                    covered += 12
                    isWhole = true
                } else if now != nil, then != nil, part.hasMonths {
                    let common = commonMonths(
                        area: area, part: part, months: PeriodRange.years(year...year).months, back: back, into: &pair)
                    covered += common.count
                    first = [first, common.first].compactMap { $0 }.min()
                    last = [last, common.last].compactMap { $0 }.max()
                } else if then == nil {
                    lacking.add(year - back / 12, absence(area, part, year: year - back / 12))
                }
            }
            pair.missing += lacking.runs.map { MissingPart(what: .years($0.range), reason: $0.reason) }
            pair.months = max(pair.months, covered)
        }
        guard !isWhole, let first, let last else { return nil }
        return first...last
    }
}
