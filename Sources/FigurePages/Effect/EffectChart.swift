import Charts
import Facts
import Figures
import Phrases
import RegionPack
import SiteKit

/// What was registered before and during, with what would have been expected and its band.
enum EffectChart {
    /// `nil` without an answer.
    static func chart(_ analysis: EffectAnalysis, _ context: PageContext) -> Chart? {
        guard let estimate = analysis.estimate, let last = analysis.points.last?.month else { return nil }
        let language = context.language, months = analysis.question.months
        let first = max(analysis.points[0].month, months.lowerBound.advanced(by: -60))
        let points = analysis.points.filter { $0.month >= first }
        var series = analysis.series(from: first, in: context.edition)
        // The event that is asked about has its name on its own chart, also where others lie over it or it touches another type.
        if let event = analysis.event { series.events = [event] + series.events.filter { $0 != event } }
        let feed = SeriesFeed(series, months: first...last, in: context)
        let period = language.sentenceStart(PeriodRange.months(months).text(in: language))
        let title = "\(period): \(estimate.changeText(in: language))"
        return ExpectationChart(
            language: language, title: title, subtitle: context(EffectPhrases.chartSubtitle),
            summary: Phrase("Lijngrafiek per maand. ", "Line chart by month. ")(language) + title + ".",
            unit: context(FigurePhrases.unitPerMonth), startYear: first.year, startMonth: first.monthOfYear,
            readings: feed.readings, emphasis: first.distance(to: months.lowerBound),
            expected: points.map { $0.expected?.mean },
            band: points.map { point in point.isDuring ? point.expected.map { $0.lower...$0.upper } : nil },
            bandName: (context(EffectPhrases.band.full), context(EffectPhrases.band.short)),
            outside: outside(points), events: feed.chartEvents, height: 280, isExample: analysis.isExample,
            source: context(FigurePhrases.sourceName)
        ).chart
    }

    private static func outside(_ points: [EffectPoint]) -> [Int: BandVerdict] {
        var found: [Int: BandVerdict] = [:]
        for (index, point) in points.enumerated() where point.isDuring {
            found[index] = point.place?.sign
        }
        return found
    }
}
