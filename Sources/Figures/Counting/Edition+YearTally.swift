import Cube
import Facts

/// A year of one part: as published, or the sum of the months that are known.
struct YearCount {
    var count: Int
    var origin: YearPoint.Origin
    /// Months of the year without a value; empty when the count covers the year.
    var missing: [(range: ClosedRange<Month>, reason: MissingReason)]
    var months: Int

    /// Whether it covers all twelve months.
    var isWhole: Bool { missing.isEmpty && months == 12 }
}

extension Edition {
    func tally(_ area: AreaPlan, parts: [OffencePart], years asked: ClosedRange<Int>) -> Tally {
        var sum = 0, used: [OffencePart] = [], missing: [MissingPart] = [], months: [Int: Int] = [:]
        var absent: [(part: OffencePart, years: [Int])] = []
        let all = PeriodRange.years(asked).months
        guard let belonging = parts.belonging(in: all) else {
            return .unknown(.years(asked), .notInClassification, missing: [])
        }
        for part in parts where part.tenure.overlaps(all) {
            let counts = asked.map { ($0, yearCount(area, part, in: $0)) }
            guard counts.contains(where: { $0.1 != nil }) else {
                missing.append(MissingPart(what: .offence(part.code), reason: absence(area, part, years: asked)))
                continue
            }
            used.append(part)
            absent.append((part, counts.filter { $0.1 == nil && lacks(part, in: $0.0, of: parts) }.map(\.0)))
            for case (let year, let known?) in counts {
                sum += known.count
                months[year] = max(months[year] ?? 0, known.months)
                missing += known.missing.map { MissingPart(what: .months($0.range), reason: $0.reason) }
            }
        }
        guard let first = months.keys.min(), let last = months.keys.max() else {
            return nothing(.years(asked), missing)
        }
        for (year, most) in months where most < 12 && used.contains(where: { !$0.tenure.isAlways }) {
            months[year] = max(most, countedMonths(area, used, in: year))
        }
        missing += monthsOutside(belonging)
        missing += yearsWithoutValue(area, absent: absent, asked: asked)
        return Tally(
            asked: .years(asked), period: .years(first...last), count: .value(sum), parts: used,
            missing: missing.uniqued(), monthsPerYear: months)
    }

    /// How many months of a year have a count of some part: one part may follow on another.
    private func countedMonths(_ area: AreaPlan, _ parts: [OffencePart], in year: Int) -> Int {
        PeriodRange.years(year...year).months.count { month in
            parts.contains { $0.tenure.contains(month) && count(area, $0, in: month) != nil }
        }
    }

    /// The months of the first and last year in which no part belongs.
    private func monthsOutside(_ belonging: ClosedRange<Month>) -> [MissingPart] {
        let (first, last) = (belonging.lowerBound, belonging.upperBound)
        let before = first.advanced(by: 1 - first.monthOfYear), after = last.advanced(by: 12 - last.monthOfYear)
        return [(before, first.advanced(by: -1)), (last.advanced(by: 1), after)].filter { $0.0 <= $0.1 }
            .map { MissingPart(what: .months($0.0...$0.1), reason: .notInClassification) }
    }

    /// Whether a part without a value for a year leaves a gap: it belongs in the year, or nothing does.
    private func lacks(_ part: OffencePart, in year: Int, of parts: [OffencePart]) -> Bool {
        part.months(of: year) > 0 || parts.allSatisfy { $0.months(of: year) == 0 }
    }

    /// The published year, else what its months add up to; `nil` when neither is known.
    ///
    /// Of a part that belongs in some months of the year those months; the published year is then too much.
    func yearCount(_ area: AreaPlan, _ part: OffencePart, in year: Int) -> YearCount? {
        guard let index = area.index, let offence = part.index else { return nil }
        let belonging = part.months(of: year)
        guard belonging > 0 else { return nil }
        if part.countsYearAsPublished(year), let published = cube.cell(area: index, offence: offence, year: year).count
        {
            return YearCount(count: Int(published), origin: .publishedPerYear, missing: [], months: belonging)
        }
        guard part.hasMonths, let held = cube.dimensions.months, year >= held.lowerBound.year,
            year <= held.upperBound.year
        else { return nil }
        let months = PeriodRange.years(year...year).months
        let total = monthTotal(area, part, in: months)
        guard total.observed > 0 else { return nil }
        var runs = MissingRuns<Month>()
        if !total.isComplete {
            for month in months where part.tenure.contains(month) && count(area, part, in: month) == nil {
                runs.add(month, absence(area, part, month: month))
            }
        }
        return YearCount(count: total.sum, origin: .sumOfMonths, missing: runs.runs, months: total.observed)
    }

    func absence(_ area: AreaPlan, _ part: OffencePart, years: ClosedRange<Int>) -> MissingReason {
        let held = heldYears
        guard let held, years.overlaps(held) else { return absence(area, part, year: years.upperBound) }
        return absence(area, part, year: min(years.upperBound, held.upperBound))
    }

    /// Every calendar year that the cube touches, by month or by year.
    package var heldYears: ClosedRange<Int>? {
        let months = cube.dimensions.months.map { $0.lowerBound.year...$0.upperBound.year }
        guard let months else { return cube.dimensions.years }
        guard let years = cube.dimensions.years else { return months }
        return min(months.lowerBound, years.lowerBound)...max(months.upperBound, years.upperBound)
    }

    private func yearsWithoutValue(
        _ area: AreaPlan, absent: [(part: OffencePart, years: [Int])], asked: ClosedRange<Int>
    ) -> [MissingPart] {
        var runs = MissingRuns<Int>()
        for year in asked {
            if let part = absent.first(where: { $0.years.contains(year) })?.part {
                runs.add(year, absence(area, part, year: year))
            }
        }
        return runs.runs.map { MissingPart(what: .years($0.range), reason: $0.reason) }
    }
}
