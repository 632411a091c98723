import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import SiteKit

/// The trend with what a reader needs to read it beside it.
struct TrendSection {
    let model: AreaModel
    let context: PageContext
    let downloads: [ChartFigure.Download]

    private var language: Language { context.language }

    /// `nil` when there are no months to draw.
    var html: HTML? {
        guard let chart = AreaCharts.trend(model, context) else { return nil }
        let figure = ChartFigure(chart, id: "verloop", heading: .second, downloads: downloads).html
        let notes = notes
        let normal = ForecastSection(model: model, context: context).html
        guard !notes.isEmpty else { return "<section>\(figure)\(normal)\(analyses)</section>\n" }
        return """
            <section><div class="split side">
            \(figure)<aside class="stack" aria-label="\(Phrase("Uitleg bij de grafiek", "How to read the chart")(language))">
            \(HTML.join(notes))</aside></div>\(normal)\(analyses)</section>

            """
    }

    /// The ways from this series to its signals and to the effect of an event.
    private var analyses: HTML {
        let asked = PageQuery(offence: model.offence).with { $0.area = model.area.code }
        let isSearched = [.region, .policeDistrict, .municipality, .cbsWijk, .neighbourhood].contains(model.area.level)
        let signals: HTML? =
            context.edition.latestSignalMonth == nil || !isSearched
            ? nil
            : "<a href=\"\(url: context.href(.analysis(.signals(nil)), asked))\">\(context(AreaPhrases.signalsHere))</a>"
        let effect: HTML? =
            context.edition.effectChoices == nil
            ? nil
            : "<a href=\"\(url: context.href(.analysis(.effect), asked))\">\(context(AreaPhrases.effectHere))</a>"
        return "<p class=\"row small\">\(signals) \(effect)</p>\n"
    }

    /// Only what the chart shows: the band, open points and hatched months.
    private var notes: [HTML] {
        let points = model.choice?.trendWindow.map { Array(model.series.points(in: $0)) } ?? []
        var notes: [HTML] = []
        if points.contains(where: { $0.expected != nil }) {
            let name: HTML = "<a href=\"\(url: context.about(.band))\">\(Phrase("De band", "The band")(language))</a>"
            notes.append(note(name, AreaPhrases.bandExplained))
        }
        if points.contains(where: { $0.value.value != nil && $0.status == .provisional }) {
            notes.append(
                note(HTML(text: Phrase("Voorlopig.", "Provisional.")(language)), AreaPhrases.provisionalExplained))
        }
        if points.contains(where: { $0.value.value != nil && $0.status == .incomplete }) {
            notes.append(
                note(HTML(text: Phrase("Niet volledig.", "Incomplete.")(language)), AreaPhrases.incompleteExplained))
        }
        if points.contains(where: { SeriesFeed.reading($0) == .notDelivered }) {
            notes.append(
                note(
                    HTML(text: Phrase("Niet geleverd.", "Not delivered.")(language)), AreaPhrases.notDeliveredExplained)
            )
        }
        return notes
    }

    private func note(_ title: HTML, _ text: Phrase) -> HTML {
        "<p class=\"note\"><strong>\(title)</strong> \(context(text))</p>\n"
    }
}
