import Facts
import Figures
import Geography
import RegionPack
import SiteKit

/// What five sentences about a month of the region rest on.
struct MonthBriefModel: Sendable {
    let month: Month
    /// The months of the region that have a figure.
    let available: ClosedRange<Month>
    /// Two years up to the month; the last twelve with their band.
    let series: MonthSeries
    /// Of the region, with what it was in the same month a year earlier.
    let total: Figure?
    /// Changes of municipalities in the types of the front page, against the same month a year earlier.
    let outstanding: Outstanding
    let municipalities: Int
    let types: Int
    /// What belongs to the month and is not there, as far as it takes something from these sentences.
    let missing: [MissingStatement]

    /// `nil` without figures per month, or for a month that has none.
    init?(in context: PageContext) {
        let edition = context.edition, region = edition.pack.region, audience = context.audience
        let asked = context.asked(MonthBriefQuery.self).month
        guard let available = Self.months(in: context), available.contains(asked ?? available.upperBound) else {
            return nil
        }
        let month = asked ?? available.upperBound
        self.month = month
        self.available = available
        let period = PeriodRange.months(month...month)
        let run = max(available.lowerBound, month.advanced(by: -23))...month
        let plain = edition.series(area: region, offence: .all, months: run, band: false, audience: audience)
        series = edition.banded(plain, within: month.advanced(by: -11)...month)
        total =
            edition.answer(
                FigureQuery(
                    areas: [region], offences: [.all], period: period, comparison: .previousYear, audience: audience)
            ).first
        let areas = edition.municipalities, selections = edition.headlineSelections.filter { $0 != .all }
        (municipalities, types) = (areas.count, selections.count)
        outstanding = edition.outstanding(
            areas: areas, offences: selections, period: period, comparison: .previousYear,
            limit: areas.count * selections.count, audience: audience)
        missing = edition.missing(area: region, period: period, audience: audience).filter(\.takesFromMonth)
    }

    /// Whether the month of the address has a figure; without one in the address, the page says itself what it lacks.
    static func exists(_ context: PageContext) -> Bool {
        guard let asked = context.asked(MonthBriefQuery.self).month else { return true }
        return months(in: context)?.contains(asked) == true
    }

    static func months(in context: PageContext) -> ClosedRange<Month>? {
        context.edition.series(
            area: context.edition.pack.region, offence: .all, band: false, audience: context.audience
        ).monthsWithValues
    }

    var point: MonthPoint? { series.points.last }

    func changes(_ verdict: DifferenceVerdict) -> [Figure] {
        outstanding.items.filter { $0.comparison?.verdict == verdict }
    }
}

extension MissingStatement {
    /// Whether it says what the sentences about a month cannot count.
    fileprivate var takesFromMonth: Bool {
        switch self {
        case .offencesPerYearOnly, .offencesNotDelivered, .noPublishedTotal, .months, .area, .membersMissing,
            .areasAbsent:
            true
        case .offencesNotPublishedForLevel, .years, .withoutKnownPlace, .noPopulation, .tooFewInhabitants: false
        }
    }
}
