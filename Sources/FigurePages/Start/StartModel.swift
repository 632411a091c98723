import Facts
import Figures
import Geography
import RegionPack
import SiteKit

/// What the front page shows: the region, the pack's headlines, what stands out, and the districts.
struct StartModel: Sendable {
    /// `nil` when the pack's region is not in the directory.
    let region: AreaModel?
    let headlines: [Headline]
    let outstanding: Outstanding?
    /// Police districts with their rates, highest first.
    let districts: [RankedArea]
    let municipalities: [AreaCode]
    let isSum: Bool

    /// One tile: a figure with the months before it.
    struct Headline: Sendable {
        let selection: OffenceSelection
        let figure: Figure
        let series: MonthSeries
    }

    init(in context: PageContext) {
        let edition = context.edition
        region = AreaModel(edition.pack.region, in: context)
        municipalities = edition.municipalities
        isSum = region?.total?.typesSummed != nil
        guard let choice = region?.choice else {
            (headlines, outstanding, districts) = ([], nil, [])
            return
        }
        let selections = edition.headlineSelections
        headlines = Self.headlines(selections, over: choice, in: context)
        outstanding =
            municipalities.isEmpty || selections.isEmpty
            ? nil
            : edition.outstanding(
                areas: municipalities, offences: selections, period: choice.period, comparison: choice.comparison,
                limit: 6,
                audience: context.audience)
        let codes = edition.areas.descendants(of: edition.pack.region, at: .policeDistrict)
        districts = codes.isEmpty ? [] : SubAreas.rank(codes, by: .all, over: choice, in: context)
    }

    private static func headlines(
        _ selections: [OffenceSelection], over choice: PeriodChoice, in context: PageContext
    ) -> [Headline] {
        let region = context.edition.pack.region
        let figures = context.edition.answer(
            FigureQuery(
                areas: [region], offences: selections, period: choice.period, comparison: choice.comparison,
                audience: context.audience))
        return zip(selections, figures).map { selection, figure in
            Headline(
                selection: selection, figure: figure, series: series(region, of: selection, over: choice, in: context))
        }
    }

    /// Three years of months up to the end of the period; without months nothing.
    private static func series(
        _ region: AreaCode, of selection: OffenceSelection, over choice: PeriodChoice, in context: PageContext
    ) -> MonthSeries {
        var months: ClosedRange<Month>?
        if let window = choice.trendWindow { months = window.upperBound.advanced(by: -35)...window.upperBound }
        let series = context.edition.series(
            area: region, offence: selection, months: months, band: false, audience: context.audience)
        return choice.trendWindow.map { context.edition.banded(series, within: $0) } ?? series
    }
}
