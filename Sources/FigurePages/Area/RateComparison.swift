import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import Prose
import SiteKit

/// The area's rate beside those of the areas above it, each with its margin.
struct RateComparison {
    let model: AreaModel
    let context: PageContext

    private var language: Language { context.language }

    /// `nil` when the area has no rate, or nothing above it has one.
    var html: HTML? {
        guard model.rates.count > 1, let own = model.rates.first, let nearest = model.rates.dropFirst().first else {
            return nil
        }
        let figure = ChartFigure(chart(own, nearest), id: "vergelijking", heading: .second)
        return "<section class=\"later\">\(figure.html)\(verdict(own, nearest))\(note)</section>\n"
    }

    private func chart(_ own: Figure, _ nearest: Figure) -> Chart {
        RankingChart(
            language: language, title: title(own, nearest), subtitle: subtitle, summary: title(own, nearest),
            unit: context(FigurePhrases.rate), rows: model.rates.map(row),
            isExample: context.edition.isExample, source: context(FigurePhrases.sourceName)
        ).chart
    }

    /// `24,3 misdrijven per 1.000 inwoners; in Zoetermeer zijn dat er 16,1`
    private func title(_ own: Figure, _ nearest: Figure) -> String {
        let (a, b) = (
            own.value.value.map(language.perThousand) ?? "", nearest.value.value.map(language.perThousand) ?? ""
        )
        let name = AreaNames.text(nearest.area, context)
        return Phrase(
            "\(a) misdrijven per 1.000 inwoners; in \(name) zijn dat er \(b)",
            "\(a) offences per 1,000 residents; in \(name) there are \(b)")(language)
    }

    private var subtitle: String {
        let period = language.sentenceStart(language.period(model.choice?.period ?? .years(0...0)))
        return Phrase(
            "\(period), omgerekend naar een jaar. Stip: het cijfer. Streep: de marge (95%).",
            "\(period), converted to a year. Dot: the figure. Line: the margin (95%).")(language)
    }

    private func row(_ figure: Figure) -> RankingChart.Row {
        RankingChart.Row(
            name: AreaNames.text(figure.area, context),
            href: figure.area == model.area.code ? nil : context.href(.area(figure.area)),
            reading: figure.value.value.map(Reading.final) ?? .absent, interval: figure.interval,
            text: figure.value.value.map(language.perThousand) ?? "", isHighlighted: figure.area == model.area.code)
    }

    /// `1,5 keer zo veel als in de rest van Zoetermeer (marge 1,3–1,8)`, with the verdict and how it comes about.
    private func verdict(_ own: Figure, _ nearest: Figure) -> HTML? {
        guard let contrast = context.edition.contrast(of: own, within: nearest) else { return nil }
        let name = AreaNames.text(nearest.area, context)
        let ratio = language.number(contrast.ratio, decimals: 2)
        let (low, high) = (contrast.interval.lowerBound, contrast.interval.upperBound)
        let margin = language.range(
            low, high, decimals: Language.decimals(showing: low, high, besides: 1, atLeast: 2))
        let words: Prose = Localized(
            "Dat is \(ratio) keer zo veel als in de rest van \(name: name) (marge \(margin)).",
            "That is \(ratio) times as many as in the rest of \(name: name) (margin \(margin)).")(language)
        return "<p class=\"row\"><span>\(words.html)</span> \(contrast.verdict.explained(context))</p>\n"
    }

    private var note: HTML { "<p class=\"note\">\(context(AreaFigurePhrases.residentsAtRisk))</p>" }
}
