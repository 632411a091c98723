import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import SiteKit

/// What would be normal in the months to come, under the trend: to place the next figure when it comes.
struct ForecastSection {
    let model: AreaModel
    let context: PageContext

    private var language: Language { context.language }
    /// Months before, for the eye; and the fewest figures that a forecast is drawn for.
    private static let shown = 24
    private static let anchor = "normaal"

    /// `nil` without a forecast.
    var html: HTML? {
        guard model.series.monthsWithValues != nil else { return nil }
        // Left out until it is asked for, it is not computed either; then the months may prove too few.
        if !context.isShown(.forecast), let href = context.showing(.forecast, at: Self.anchor) {
            return
                "<p class=\"folded\" id=\"\(Self.anchor)\"><a href=\"\(url: href)\" data-fold>\(context(ForecastPhrases.title))</a></p>\n"
        }
        let forecast = context.edition.forecast(
            area: model.area.code, offence: model.offence, audience: context.audience)
        guard let forecast, let first = forecast.months.first else {
            return context.isShown(.forecast)
                ? "<p class=\"note\" id=\"\(Self.anchor)\">\(context(reason(forecast)))</p>\n" : nil
        }
        let figure = ChartFigure(chart(forecast, first), id: "normaal-grafiek", heading: .hidden).html
        return """
            <details class="normal" id="\(Self.anchor)"\(attr: "open", context.isShown(.forecast))><summary>\(context(ForecastPhrases.title))</summary>
            <p class="note">\(sentence(first)) \(context(ForecastPhrases.explained)) \(AlgorithmEntry.forecast.link(context))</p>
            \(figure)</details>

            """
    }

    private func reason(_ forecast: SeriesForecast?) -> Phrase {
        if case .partsChange? = forecast?.outcome { return ForecastPhrases.partsChange }
        return ForecastPhrases.tooShort
    }

    /// `In december 2017 zouden 14 tot 37 misdrijven gewoon zijn.`
    private func sentence(_ month: ForecastMonth) -> String {
        let name = language.month(month.month)
        let range = Phrase(
            "\(language.number(month.expected.lower)) tot \(language.number(month.expected.upper))",
            "\(language.number(month.expected.lower)) to \(language.number(month.expected.upper))")(language)
        return Phrase(
            "In \(name) zouden \(range) misdrijven gewoon zijn.",
            "In \(name), \(range) offences would be usual."
        )(language)
    }

    private func chart(_ forecast: SeriesForecast, _ first: ForecastMonth) -> Chart {
        let start = forecast.last.advanced(by: 1 - Self.shown)
        let feed = SeriesFeed(model.series, months: start...forecast.last, in: context)
        let ahead = forecast.months.map(\.expected)
        let past = [ClosedRange<Double>?](repeating: nil, count: feed.readings.count)
        let title = Phrase(
            "Wat gewoon zou zijn vanaf \(language.month(first.month))",
            "What would be usual from \(language.month(first.month))")(language)
        return ExpectationChart(
            language: language, title: title, summary: title + ".", unit: context(FigurePhrases.unitPerMonth),
            startYear: start.year, startMonth: start.monthOfYear, readings: feed.readings,
            emphasis: feed.readings.count,
            expected: [Double?](repeating: nil, count: past.count) + ahead.map(\.mean),
            band: past + ahead.map { $0.lower...$0.upper },
            bandName: (context(ForecastPhrases.band.full), context(ForecastPhrases.band.short)),
            events: feed.chartEvents, height: 200, isExample: forecast.isExample,
            source: context(FigurePhrases.sourceName)
        ).chart
    }
}

/// The texts about the months to come.
enum ForecastPhrases {
    static let title = Phrase(
        "Wat zou normaal zijn in de komende maanden?", "What would be normal in the coming months?")
    static let explained = Phrase(
        "Dat is wat te verwachten is als het gaat zoals de laatste jaren: in 95 van de 100 gevallen valt een maand hierin. Het is geen voorspelling.",
        "That is what to expect if things go on as in recent years: in 95 of 100 cases a month falls in here. It is not a prediction."
    )
    static let tooShort = Phrase(
        "Er zijn hier te weinig maanden bekend om te zeggen wat normaal zou zijn.",
        "Too few months are known here to say what would be normal.")
    static let partsChange = Phrase(
        "Vanaf de volgende maand tellen hier andere soorten mee. Wat dan normaal is, kunnen wij nog niet zeggen.",
        "From the next month on other types count here. What will be normal then, we cannot say yet.")
    static let band = (
        full: Phrase("wat gewoon zou zijn", "what would be usual"), short: Phrase("gewoon", "usual")
    )
}
