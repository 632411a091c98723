import Facts
import Figures
import Geography
import Phrases
import RegionPack
import SiteKit

/// What the page of an area shows, asked from `Figures` in a few batches.
struct AreaModel: Sendable {
    let area: Area
    /// The address that explains an area outside the pack.
    let isInPack: Bool
    let offence: OffenceSelection
    /// `nil` when nothing at all was delivered for the area.
    let choice: PeriodChoice?
    let total: Figure?
    let series: MonthSeries
    let moving: [MonthPoint]
    let years: [YearPoint]
    let offences: [OffenceRow]
    let below: SubAreas?
    /// The area's own rate, then those of the areas above it.
    let rates: [Figure]
    let missing: [MissingStatement]
    /// Municipalities of which a basic team covers a part.
    let partialMembers: [AreaCode]

    /// `nil` when neither the pack, a code list nor a delivery knows the area.
    init?(_ code: AreaCode, in context: PageContext) {
        let edition = context.edition
        guard let area = edition.areas[code] else { return nil }
        self.area = area
        isInPack = edition.contains(code)
        offence = context.chosen.offence
        let months = edition.series(area: code, offence: offence, band: false, audience: context.audience)
        years = edition.yearSeries(area: code, offence: offence, audience: context.audience)
        choice = PeriodChoice(
            context.chosen, for: code, months: months.monthsWithValues, years: years.yearsWithValues, in: edition)
        series = choice?.trendWindow.map { edition.banded(months, within: $0) } ?? months
        partialMembers = edition.partialMembers(of: code)
        guard let choice else {
            (total, moving, offences, below, rates) = (nil, [], [], nil, [])
            missing = []
            return
        }
        moving =
            series.monthsWithValues == nil ? [] : edition.movingYear(of: months)
        total =
            edition.answer(
                FigureQuery(
                    areas: [code], offences: [offence], period: choice.period, comparison: choice.comparison,
                    audience: context.audience)
            ).first
        offences = edition.offenceTable(
            area: code, period: choice.period, comparison: choice.comparison, audience: context.audience
        ).filter { $0.offence != .all && $0.offence != .offence(.total) }
        below = SubAreas(of: area, offence: offence, choice: choice, in: context)
        rates = Self.rates(of: area, offence, choice, in: context)
        missing = edition.missing(area: code, period: choice.period, audience: context.audience)
    }

    private static func rates(
        of area: Area, _ offence: OffenceSelection, _ choice: PeriodChoice, in context: PageContext
    ) -> [Figure] {
        let above = context.edition.areas.ancestors(of: area.code).map(\.code).reversed()
        let figures = context.edition.answer(
            FigureQuery(
                .rate, areas: [area.code] + above, offences: [offence], period: choice.period,
                population: context.chosen.population, audience: context.audience))
        guard let own = figures.first, own.value.value != nil else { return [] }
        return [own] + figures.dropFirst().filter { $0.value.value != nil && !$0.isSame(as: own) }
    }

    func name(in language: Language) -> String { area.displayName(in: language) }

    /// Whether there is anything to draw or to list.
    var hasFigures: Bool { total?.value.value != nil || series.monthsWithValues != nil || years.yearsWithValues != nil }
}

extension Figure {
    /// Whether both count the same offences among the same people, as a district of one municipality does.
    func isSame(as other: Figure) -> Bool { numerator == other.numerator && denominator == other.denominator }
}

extension MonthSeries {
    /// From the first to the last month that has a value.
    var monthsWithValues: ClosedRange<Month>? {
        guard let first = points.first(where: { $0.value.value != nil })?.month,
            let last = points.last(where: { $0.value.value != nil })?.month
        else { return nil }
        return first...last
    }

    /// The points of a stretch of months; months outside the series are left out.
    func points(in months: ClosedRange<Month>) -> ArraySlice<MonthPoint> {
        guard let first = points.first?.month else { return [] }
        let low = max(0, first.distance(to: months.lowerBound))
        let high = min(points.count, first.distance(to: months.upperBound) + 1)
        return low < high ? points[low..<high] : []
    }
}

extension [YearPoint] {
    var yearsWithValues: ClosedRange<Int>? {
        guard let first = first(where: { $0.value.value != nil })?.year,
            let last = last(where: { $0.value.value != nil })?.year
        else { return nil }
        return first...last
    }
}
