import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import RegionPack
import SiteKit

/// The page of an effect as markup.
struct EffectView {
    let model: EffectPageModel
    let context: PageContext

    private var language: Language { context.language }

    /// `Effect: avondklok`
    var title: String {
        guard let analysis = model.analysis else { return context(EffectPhrases.title) }
        let what = model.event.map { context($0.title) } ?? language.period(.months(analysis.question.months))
        return "\(context(EffectPhrases.short)): \(what)"
    }

    private var subject: HTML {
        let offence = HTML.isolated(context.edition.title(of: model.offence, in: language))
        let area = HTML.isolated(model.area.displayName(in: language))
        return "\(offence) in \(area)"
    }

    var html: HTML {
        guard let analysis = model.analysis else { return start }
        return """
            <div class="stack"><p class="kind">\(subject)</p><h1>\(title)</h1>
            \(answer(analysis))\(untouched)</div>
            \(chart(analysis))\(eventText)\(reading(analysis))\(EffectForm(model: model, context: context).html)
            """
    }

    private var start: HTML {
        """
        <div class="stack"><h1>\(context(EffectPhrases.title))</h1>
        <p class="lead">\(context(EffectPhrases.lead))</p>
        <p>\(AlgorithmEntry.effect.link(context))</p></div>
        \(EffectForm(model: model, context: context).html)\(EffectEvents(model: model, context: context).html)
        """
    }

    // MARK: The answer

    private func answer(_ analysis: EffectAnalysis) -> HTML {
        let (text, verdict): (String, DifferenceVerdict) =
            switch analysis.outcome {
            case .refused(let refusal): (refusal.text(in: language), .tooFewToSay)
            case .estimated(let estimate):
                (
                    estimate.sentences(analysis.question.months, in: language).joined(separator: " "),
                    estimate.verdict
                )
            }
        return """
            <p class="lead">\(text)</p>
            <p class="row">\(verdict.mark(in: language)) \(AlgorithmEntry.effect.link(context))</p>

            """
    }

    /// What happened and who says so, under the chart that the page is about.
    private var eventText: HTML? {
        guard let event = model.event else { return nil }
        return """
            <section class="after prose"><p>\(context.text(event.explanation))</p><p class="muted small">\(context(EffectPhrases.source)) \
            <span lang="nl">\(event.source)</span>.</p></section>

            """
    }

    private var untouched: HTML? {
        guard model.event != nil, !model.isTouched(context) else { return nil }
        return "<p class=\"note alert\">\(context(EffectPhrases.notTouched))</p>"
    }

    private func chart(_ analysis: EffectAnalysis) -> HTML? {
        guard let chart = EffectChart.chart(analysis, context) else { return nil }
        let downloads = RecordFormat.allCases.map { format in
            (format.rawValue.uppercased(), context.href(.analysis(.effectFile(format)), context.query))
        }
        let figure = ChartFigure(chart, id: "verloop", heading: .second, downloads: downloads)
        return "<section class=\"first\">\(figure.html)</section>\n"
    }

    // MARK: How to read it

    private func reading(_ analysis: EffectAnalysis) -> HTML {
        """
        <section class="after" aria-labelledby="lezen"><div class="split even">
        <div><h2 id="lezen">\(context(EffectPhrases.assumptions))</h2>
        <ul class="bul">\(each: assumptions(analysis), { "<li>\($0)</li>" })</ul></div>
        <div><h2>\(context(EffectPhrases.cannotSay))</h2>
        <ul class="bul">\(each: EffectPhrases.limits, { "<li>\(context($0))</li>" })</ul></div></div></section>

        """
    }

    private func assumptions(_ analysis: EffectAnalysis) -> [HTML] {
        var items: [HTML] = ["\(context(EffectPhrases.goesOn))"]
        if let estimate = analysis.estimate { items += basis(estimate) }
        if !analysis.leftOut.isEmpty {
            items.append(
                Passage(
                    "Uit de tijd ervoor zijn weggelaten: \(names(analysis.leftOut)).",
                    "Left out of the time before: \(names(analysis.leftOut)).")(language))
        }
        items.append(
            analysis.others.isEmpty
                ? "\(context(EffectPhrases.nothingElse))"
                : Passage(
                    "In dezelfde maanden speelde ook: \(names(analysis.others)). Dat is niet van elkaar te scheiden.",
                    "In the same months there was also: \(names(analysis.others)). These cannot be told apart."
                )(language))
        return items + ["\(context(EffectPhrases.sameRecording))"]
    }

    private func basis(_ estimate: EffectEstimate) -> [HTML] {
        let run = language.period(.months(estimate.baseline)), trend = estimate.trendText(in: language)
        let spread = language.number(estimate.dispersion, decimals: 1)
        return [
            Passage(
                "De tijd ervoor is \(run); daarvan tellen \(estimate.baselineMonths) maanden mee. \(trend)",
                "The time before is \(run); \(estimate.baselineMonths) months of it count. \(trend)")(language),
            Passage(
                "De maanden van deze reeks schommelen \(spread) keer zo sterk als bij louter toeval. De marge is daarop afgestemd.",
                "The months of this series vary \(spread) times as much as by chance alone. The margin takes that into account."
            )(language),
        ]
    }

    private func names(_ events: [RegistryEvent]) -> HTML {
        HTML.join(events, separator: "; ") { context.text($0.title) }
    }
}
