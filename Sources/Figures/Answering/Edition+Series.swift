import Cube
package import Facts
package import Geography
import Statistics

extension Edition {
    /// The months of an area and offence, with the expected band where 36 months or more are known.
    ///
    /// Without `months` all that the deliveries cover. The band of a calendar year rests on the months before that year.
    package func series(
        area: AreaCode, offence: OffenceSelection, months: ClosedRange<Month>? = nil, band: Bool = true,
        audience: Audience = .public
    ) -> MonthSeries {
        let area = plan(area), plan = plan(offence)
        var series = MonthSeries(
            area: area.code, offence: offence, points: [], notes: area.notes, events: [], isExample: isExample,
            dataVersion: version)
        guard let range = months ?? cube.dimensions.months, PeriodRange.months(range).isSensible else { return series }
        let parts = seriesParts(area, plan)
        series.points = points(area: area, plan: plan, parts: parts, months: range, audience: audience)
        if band { addBand(to: &series.points, area: area, plan: plan, parts: parts) }
        series.events = events(touching: offence, within: range)
        if offence == .all, parts != plan.parts, !parts.isEmpty {
            series.notes.append(.totalIsSumOfTypes(count: parts.count))
        }
        if case .group = offence, tally(area, parts: parts, .months(range)).count.value != nil {
            series.notes += plan.parts.filter { !parts.contains($0) && $0.tenure.overlaps(range) }.map {
                .groupWithoutPart($0.code, absence(area, $0, months: range))
            }
        }
        return series
    }

    /// The parts that have any month for the area; for `.all` the types when no total was delivered.
    func seriesParts(_ area: AreaPlan, _ plan: OffencePlan) -> [OffencePart] {
        guard let held = cube.dimensions.months else { return [] }
        func present(_ parts: [OffencePart]) -> [OffencePart] {
            parts.filter { monthTotal(area, $0, in: held).observed > 0 }
        }
        let parts = present(plan.parts)
        return parts.isEmpty && plan.selection == .all ? present(plan.types) : parts
    }

    private func points(
        area: AreaPlan, plan: OffencePlan, parts: [OffencePart], months range: ClosedRange<Month>, audience: Audience
    ) -> [MonthPoint] {
        let policy = publicationPolicy
        let reasonParts = plan.parts.isEmpty ? plan.types : plan.parts
        return range.map { month in
            var sum = 0, seen = 0, belonging = 0
            for part in parts where part.tenure.contains(month) {
                belonging += 1
                if let count = count(area, part, in: month) {
                    sum += count
                    seen += 1
                }
            }
            let value: Observed<Int> =
                seen > 0 ? .value(sum) : lacking(area, parts, or: reasonParts, in: month).absent()
            return MonthPoint(
                month: month, value: policy.apply(to: value, audience: audience),
                status: seen == 0 || seen < belonging ? .incomplete : settled(month), expected: nil)
        }
    }

    /// Why a month has no value: the reason of the part that belongs in it, else of the first that was asked.
    private func lacking(
        _ area: AreaPlan, _ parts: [OffencePart], or asked: [OffencePart], in month: Month
    ) -> MissingReason {
        let part = parts.first { $0.tenure.contains(month) } ?? parts.first ?? asked.first
        return part.map { absence(area, $0, month: month) } ?? .absentFromDelivery
    }

    /// The same series with the expected band of the months of a window, all when `nil`: a band takes a model per year.
    package func banded(_ series: MonthSeries, within window: ClosedRange<Month>? = nil) -> MonthSeries {
        let area = plan(series.area), plan = plan(series.offence)
        guard let first = series.points.first?.month, let last = series.points.last?.month else { return series }
        let window = window ?? first...last
        guard window.overlaps(first...last) else { return series }
        let shown = window.clamped(to: first...last), start = first.distance(to: shown.lowerBound)
        var points = Array(series.points[start..<(start + shown.count)])
        addBand(to: &points, area: area, plan: plan, parts: seriesParts(area, plan))
        var banded = series
        for (offset, point) in points.enumerated() { banded.points[start + offset].expected = point.expected }
        return banded
    }

    /// Months that add up the same parts are expected from one another; where the parts change the past says nothing.
    private func addBand(to points: inout [MonthPoint], area: AreaPlan, plan: OffencePlan, parts: [OffencePart]) {
        guard !parts.isEmpty else { return }
        for era in plan.eras where points.contains(where: { era.contains($0.month) }) {
            let counts = history(area, parts, without: [], within: plan.changes.isEmpty ? nil : era)
            addBand(to: &points, from: counts, level: area.code.level, within: era)
        }
    }

    private func addBand(
        to points: inout [MonthPoint], from counts: MonthlySeries, level: AreaLevel, within era: ClosedRange<Month>
    ) {
        guard let held = cube.dimensions.months else { return }
        for year in Set(points.map(\.month).filter(era.contains).map(\.year)).sorted() {
            let before = held.lowerBound.distance(to: PeriodRange.years(year...year).months.lowerBound)
            guard before >= ExpectedBand.requiredMonths, before <= counts.counts.count else { continue }
            let past = counts.prefix(before)
            // A sparse series has no drift to widen for, and needs no family.
            let isLarge = past.suffix(12).total >= LevelDrift.smallestLevel * 6
            let drift = isLarge ? levelDrift(level, before: before) : nil
            guard case .months(let forecast) = ExpectedBand.monthly(history: past, horizon: 12, drift: drift)
            else { continue }
            for position in points.indices
            where points[position].month.year == year && era.contains(points[position].month) {
                let month = forecast.months[points[position].month.monthOfYear - 1]
                points[position].expected = ExpectedRange(
                    mean: month.expected, lower: Double(month.lowest), upper: Double(month.highest))
            }
        }
    }

    /// The years of an area and offence: the yearly publication, else the sum of the months.
    package func yearSeries(area: AreaCode, offence: OffenceSelection, audience: Audience = .public) -> [YearPoint] {
        let area = plan(area), plan = plan(offence), policy = publicationPolicy
        return (heldYears ?? 0...0).compactMap { year in
            guard heldYears != nil, PeriodRange.sensibleYears.contains(year) else { return nil }
            let tally = tally(area, plan, in: .years(year...year))
            let origins = tally.parts.compactMap { yearCount(area, $0, in: year)?.origin }
            let origin = origins.contains(.sumOfMonths) ? YearPoint.Origin.sumOfMonths : origins.first ?? .none
            let isWhole =
                tally.count.value != nil
                && !tally.missing.contains { if case .months = $0.what { true } else { false } }
            return YearPoint(
                year: year, value: policy.apply(to: tally.count, audience: audience),
                status: isWhole ? status(of: .years(year...year)).status : .incomplete, origin: origin,
                missing: tally.missing)
        }
    }

    /// Per month the sum of the 12 months that end with it; a value only where all 12 are known and add up the same parts.
    package func movingYear(area: AreaCode, offence: OffenceSelection, audience: Audience = .public) -> [MonthPoint] {
        movingYear(of: series(area: area, offence: offence, band: false, audience: audience))
    }

    /// The same of a series that is already there.
    package func movingYear(of series: MonthSeries) -> [MonthPoint] {
        let points = series.points, plan = plan(series.offence)
        return points.indices.dropFirst(11).map { end in
            let window = points[end - 11...end]
            if plan.changes(within: points[end - 11].month...points[end].month) {
                return MonthPoint(
                    month: points[end].month, value: MissingReason.partsChanged.absent(), status: .incomplete,
                    expected: nil)
            }
            let gap = window.last { $0.value.value == nil || $0.status == .incomplete }
            let worst = window.contains { $0.status == .provisional } ? ReleaseStatus.provisional : .final
            guard let gap else {
                let sum = window.reduce(0) { $0 + ($1.value.value ?? 0) }
                return MonthPoint(month: points[end].month, value: .value(sum), status: worst, expected: nil)
            }
            return MonthPoint(
                month: points[end].month, value: (gap.value.reason ?? .absentFromDelivery).absent(),
                status: .incomplete,
                expected: nil)
        }
    }
}
