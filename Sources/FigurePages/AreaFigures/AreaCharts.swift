import Charts
import Facts
import Figures
import Geography
import Phrases
import SiteKit

/// The charts of an area by their name, for its page and for downloads alike.
enum AreaCharts {
    /// `nil` when the area has no such chart; the table of its offences is for its own page only.
    static func chart(_ name: ChartName, of model: AreaModel, in context: PageContext) -> Chart? {
        switch name {
        case .trend: trend(model, context)
        case .years: years(model, context)
        case .rings: rings(model, context)
        case .standing: StandingSection(model: model, context: context)?.chart
        case .map: model.below.flatMap { SubAreaMap.chart($0, title: nil, context) }
        case .subareas, .ranking: model.below.flatMap { AreaRanking.chart($0.rows, over: model.choice, in: context) }
        case .offences: nil
        }
    }

    /// The calendar year against the years before; for the region, and across a new year, the last years in one run.
    static func trend(_ model: AreaModel, _ context: PageContext) -> Chart? {
        guard hasTrend(model), let choice = model.choice, let window = choice.trendWindow else { return nil }
        if let other = choice.otherMonths, case .months(let run) = choice.period {
            // Beside other months of the year no calendar year can lie: both stretches stand in one run.
            return rollingTrend(
                model, over: run, months: max(36, other.lowerBound.distance(to: run.upperBound) + 1), besides: other,
                in: context)
        }
        if model.area.level == .region { return rollingTrend(model, over: window, months: 60, in: context) }
        return window.lowerBound.monthOfYear == 1
            ? calendarTrend(model, over: window, in: context)
            : rollingTrend(model, over: window, months: 36, in: context)
    }

    private static func calendarTrend(_ model: AreaModel, over window: ClosedRange<Month>, in context: PageContext)
        -> Chart
    {
        let feed = SeriesFeed(model.series, months: window, in: context)
        let words = TrendWords(model.series.points(in: window), months: window, in: context.language)
        let earlier = previous(model, to: window, in: context)
        let few = few(feed, earlier)
        let chart = TrendChart(
            language: context.language, title: words.title,
            subtitle: [
                what(model, context) + ".", greys(earlier, as: few, context.language), blocks(feed, few, in: context),
            ]
            .compactMap { $0 }.joined(separator: " "),
            summary: words.summary(of: what(model, context), as: few), unit: context(FigurePhrases.unitPerMonth),
            current: series(feed, window), previous: earlier, band: feed.band,
            outside: feed.outside, events: feed.chartEvents, isExample: model.series.isExample,
            source: context(FigurePhrases.sourceName))
        return few.map(chart.chart) ?? chart.chart
    }

    /// Below five a month on average each month is drawn for itself.
    private static func few(_ feed: SeriesFeed, _ earlier: [TrendChart.Series]) -> TrendChart.FewStyle? {
        let drawn = feed.readings + (earlier.first?.readings ?? [])
        return TrendChart.FewStyle(for: drawn.compactMap(\.value))
    }

    private static func rollingTrend(
        _ model: AreaModel, over window: ClosedRange<Month>, months: Int, besides other: ClosedRange<Month>? = nil,
        in context: PageContext
    ) -> Chart {
        let known = model.series.points.last { SeriesFeed.reading($0) != .absent }?.month
        let last = min(window.upperBound, known ?? window.upperBound)
        let from = max(
            window.upperBound.advanced(by: 1 - months), model.series.points.first?.month ?? window.lowerBound)
        let feed = SeriesFeed(model.series, months: min(from, last)...last, in: context)
        let words = TrendWords(model.series.points(in: window), months: window, in: context.language)
        let current = min(feed.points.count, window.lowerBound.distance(to: last) + 1)
        let start = feed.points.count - current
        let outside = feed.outside.reduce(into: [Int: BandVerdict]()) { found, entry in
            if entry.key >= start { found[entry.key - start] = entry.value }
        }
        return LongTrendChart(
            language: context.language, title: words.title,
            subtitle: [what(model, context) + ".", other.map { against($0, context.language) }]
                .compactMap { $0 }.joined(separator: " "),
            summary: words.summary(of: what(model, context)), unit: context(FigurePhrases.unitPerMonth),
            startYear: feed.months.lowerBound.year, startMonth: feed.months.lowerBound.monthOfYear,
            readings: feed.readings,
            emphasis: .lastMonths(current, band: Array(feed.band.suffix(current)), outside: outside),
            events: feed.chartEvents, isExample: model.series.isExample, source: context(FigurePhrases.sourceName)
        ).chart
    }

    private static func series(_ feed: SeriesFeed, _ window: ClosedRange<Month>) -> TrendChart.Series {
        TrendChart.Series(label: String(window.lowerBound.year), readings: feed.readings)
    }

    /// The compared year first, then the year before that one; only years that have a value.
    private static func previous(
        _ model: AreaModel, to window: ClosedRange<Month>, in context: PageContext
    ) -> [TrendChart.Series] {
        let back = max(1, model.choice?.yearsBack ?? 1)
        return [back, back + 1].compactMap { years in
            let run = window.lowerBound.advanced(by: -12 * years)...window.upperBound.advanced(by: -12 * years)
            let feed = SeriesFeed(model.series.comparable(years: years), months: run, in: context)
            return feed.readings.contains { $0.value != nil } ? series(feed, run) : nil
        }
    }

    /// `Vergeleken met juli tot en met december 2022, die in dezelfde lijn staan.`
    private static func against(_ months: ClosedRange<Month>, _ language: Language) -> String {
        let name = language.period(.months(months))
        return Phrase(
            "Wij vergelijken met \(name); dat staat in dezelfde lijn.",
            "We compare with \(name), which is in the same line.")(language)
    }

    /// What the band is, where it is no stripe with a name.
    private static func blocks(_ feed: SeriesFeed, _ few: TrendChart.FewStyle?, in context: PageContext) -> String? {
        guard few != nil, feed.band.contains(where: { $0 != nil }) else { return nil }
        return Phrase("Lichte blokken: de band van die maand.", "Pale blocks: the band of that month.")(
            context.language)
    }

    /// Which years the grey lines are.
    private static func greys(
        _ series: [TrendChart.Series], as few: TrendChart.FewStyle?, _ language: Language
    ) -> String? {
        if few == .dots {
            let one = Phrase("Elke stip is één misdrijf.", "Each dot is one offence.")(language)
            guard let first = series.first?.label else { return one }
            return one + " " + Phrase("Grijs: \(first).", "Grey: \(first).")(language)
        }
        guard let first = series.first?.label else { return nil }
        if few == .columns { return Phrase("Grijs: \(first).", "Grey: \(first).")(language) }
        guard let second = series.dropFirst().first?.label else {
            return Phrase("Grijs: \(first).", "Grey: \(first).")(language)
        }
        return Phrase("Grijs: \(first), dunner: \(second).", "Grey: \(first), thinner: \(second).")(language)
    }

    /// `Misdrijven per maand, Zoetermeer`
    private static func what(_ model: AreaModel, _ context: PageContext) -> String {
        let types = model.offence == .all ? model.total?.typesSummed : nil
        let subject =
            model.offence == .all
            ? Phrase("Geregistreerde misdrijven per maand", "Registered offences per month")(context.language)
            : context.edition.monthlyTitle(of: model.offence, in: context.language)
                + Phrase(", per maand", ", per month")(context.language)
        guard let types, types > 1 else { return subject }
        return subject + Phrase(", \(types) soorten samen", ", \(types) types together")(context.language)
    }
}

extension AreaCharts {
    /// Whether the page shows a trend; cheaper than making it.
    static func hasTrend(_ model: AreaModel) -> Bool {
        model.choice?.trendWindow != nil && (model.series.monthsWithValues?.count ?? 0) > 1
    }

    static func hasYears(_ model: AreaModel) -> Bool {
        (model.series.monthsWithValues?.count ?? 0) > 12 || model.years.count { $0.value.value != nil } > 1
    }
}
