import Cube
import Facts

extension Edition {
    /// Adds up, per month, the parts that then belong; one whose months lie elsewhere is neither counted nor missing.
    func tally(_ area: AreaPlan, parts: [OffencePart], months asked: ClosedRange<Month>) -> Tally {
        guard let belonging = parts.belonging(in: asked) else {
            return .unknown(.months(asked), .notInClassification, missing: [])
        }
        let present = parts.filter { $0.tenure.overlaps(asked) }
        var tally = tally(area, present: present, months: belonging)
        guard belonging != asked else { return tally }
        tally.asked = .months(asked)
        tally.missing += [
            (asked.lowerBound, belonging.lowerBound),
            (belonging.upperBound.advanced(by: 1), asked.upperBound.advanced(by: 1)),
        ]
        .filter { $0.0 < $0.1 }
        .map { MissingPart(what: .months($0.0...$0.1.advanced(by: -1)), reason: .notInClassification) }
        return tally
    }

    private func tally(_ area: AreaPlan, present parts: [OffencePart], months asked: ClosedRange<Month>) -> Tally {
        var sum = 0, used: [OffencePart] = [], incomplete: [OffencePart] = [], missing: [MissingPart] = []
        for part in parts {
            let total = monthTotal(area, part, in: asked)
            if total.observed == 0 {
                missing.append(MissingPart(what: .offence(part.code), reason: absence(area, part, months: asked)))
                continue
            }
            sum += total.sum
            used.append(part)
            if !total.isComplete { incomplete.append(part) }
        }
        guard !used.isEmpty else { return nothing(.months(asked), missing) }
        var tally = Tally(
            asked: .months(asked), period: .months(asked), count: .value(sum), parts: used, missing: missing,
            monthsPerYear: [:])
        let whole = used.filter { !incomplete.contains($0) }
        let seen = whole.contains { $0.tenure.covers(asked) } ? asked : observedMonths(area, used, in: asked)
        let gaps = incomplete.isEmpty ? [] : monthsWithoutValue(area, incomplete, in: asked)
        if seen != asked { tally.period = .months(seen) }
        tally.missing += gaps.map { MissingPart(what: .months($0.range), reason: $0.reason) }
        tally.monthsPerYear = countedMonths(area, whole: whole, incomplete: incomplete, in: seen)
        return tally
    }

    /// Running totals of one part; a type that is published per year only has no zero months.
    ///
    /// Of a part that belongs in some of the months those months alone.
    func monthTotal(_ area: AreaPlan, _ part: OffencePart, in months: ClosedRange<Month>) -> CellTotal {
        if part.tenure.isAlways { return monthTotal(area, part, over: months) }
        return part.tenure.within(months).reduce(into: CellTotal()) { $0.add(monthTotal(area, part, over: $1)) }
    }

    private func monthTotal(_ area: AreaPlan, _ part: OffencePart, over months: ClosedRange<Month>) -> CellTotal {
        guard let index = area.index, let offence = part.index, part.hasMonths else {
            return CellTotal(periods: months.count)
        }
        let total = cube.total(area: index, offence: offence, over: .months(months))
        return part.isPublishedPerYearOnly && total.sum == 0 ? CellTotal(periods: months.count) : total
    }

    /// Why a part has no value in any of the months: secret before anything else, then the last month's reason.
    func absence(_ area: AreaPlan, _ part: OffencePart, months: ClosedRange<Month>) -> MissingReason {
        if let index = area.index, let offence = part.index,
            cube.total(area: index, offence: offence, over: .months(months)).secret > 0
        {
            return .secret
        }
        let last = part.tenure.within(months).last?.upperBound ?? months.upperBound
        guard let held = cube.dimensions.months, months.overlaps(held) else {
            return absence(area, part, month: last)
        }
        return absence(area, part, month: min(last, held.upperBound))
    }

    /// From the first to the last month in which any of the parts has a value.
    private func observedMonths(_ area: AreaPlan, _ parts: [OffencePart], in asked: ClosedRange<Month>) -> ClosedRange<
        Month
    > {
        guard let held = cube.dimensions.months, asked.overlaps(held) else { return asked }
        let inside = asked.clamped(to: held)
        guard let first = inside.first(where: { hasValue(area, parts, in: $0) }),
            let last = inside.reversed().first(where: { hasValue(area, parts, in: $0) })
        else { return inside }
        return first...last
    }

    /// Runs of months that at least one part lacks.
    private func monthsWithoutValue(
        _ area: AreaPlan, _ parts: [OffencePart], in asked: ClosedRange<Month>
    ) -> [(range: ClosedRange<Month>, reason: MissingReason)] {
        var runs = MissingRuns<Month>()
        for month in asked {
            if let part = parts.first(where: { lacks(area, $0, in: month) }) {
                runs.add(month, absence(area, part, month: month))
            }
        }
        return runs.runs
    }

    private func countedMonths(
        _ area: AreaPlan, whole: [OffencePart], incomplete: [OffencePart], in seen: ClosedRange<Month>
    ) -> [Int: Int] {
        var counted: [Int: Int] = [:]
        for month in seen
        where whole.contains(where: { $0.tenure.contains(month) }) || hasValue(area, incomplete, in: month) {
            counted[month.year, default: 0] += 1
        }
        return counted
    }

    private func hasValue(_ area: AreaPlan, _ parts: [OffencePart], in month: Month) -> Bool {
        parts.contains { count(area, $0, in: month) != nil }
    }

    /// Whether a part belongs in a month and has no value in it.
    private func lacks(_ area: AreaPlan, _ part: OffencePart, in month: Month) -> Bool {
        part.tenure.contains(month) && count(area, part, in: month) == nil
    }

    /// `nil` also in a month in which the part does not belong.
    func count(_ area: AreaPlan, _ part: OffencePart, in month: Month) -> Int? {
        guard part.tenure.contains(month), let index = area.index, let offence = part.index else { return nil }
        return cube.cell(area: index, offence: offence, month: month).count.map(Int.init)
    }

    /// No part has a value: the reason of the first, and the parts only when there are several.
    func nothing(_ asked: PeriodRange, _ missing: [MissingPart]) -> Tally {
        let reasons = missing.map(\.reason)
        // What the source does not publish says more than what a delivery lacks, when all parts agree.
        let reason = reasons.first { $0 != .publishedPerYearOnly && $0 != .notPublishedForLevel } ?? reasons.first
        return .unknown(asked, reason ?? .absentFromDelivery, missing: missing)
    }
}
