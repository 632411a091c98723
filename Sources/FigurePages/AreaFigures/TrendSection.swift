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
    /// Where the area lies, beside the chart.
    var place: HTML?

    private var language: Language { context.language }

    /// `nil` when there are no months to draw.
    var html: HTML? {
        guard let chart = AreaCharts.trend(model, context) else { return nil }
        let figure = ChartFigure(
            chart, id: "verloop", heading: .second, downloads: downloads,
            fold: Fold.table(.trendTable, id: "verloop", in: context)
        ).html
        let notes = [place].compactMap { $0 } + notes
        let normal = ForecastSection(model: model, context: context).html
        let start: HTML = context.query is AreaQuery ? "<section class=\"first\">" : "<section>"
        guard !notes.isEmpty else { return "\(start)\(figure)\(normal)\(analyses)</section>\n" }
        return """
            \(start)<div class="split side">
            <div>\(figure)\(normal)\(analyses)</div><aside class="stack" aria-label="\(Phrase("Uitleg bij de grafiek", "How to read the chart")(language))">
            \(HTML.join(notes))</aside></div></section>

            """
    }

    /// The ways from this series to its signals and to the effect of an event.
    private var analyses: HTML {
        let area = model.area.code, offence = model.offence
        let isSearched = [.region, .policeDistrict, .municipality, .cbsWijk, .neighbourhood].contains(model.area.level)
        let signals: HTML? =
            context.edition.latestSignalMonth == nil || !isSearched
            ? nil
            : "<a href=\"\(url: context.href(.analysis(.signals(nil)), SignalsQuery(area: area, offence: offence)))\">\(context(AreaFigurePhrases.signalsHere))</a>"
        let effect: HTML? =
            context.edition.effectChoices == nil
            ? nil
            : "<a href=\"\(url: context.href(.analysis(.effect), EffectQuery(area: area, offence: offence)))\">\(context(AreaFigurePhrases.effectHere))</a>"
        return "<p class=\"row small\">\(signals) \(effect) \(rings)</p>\n"
    }

    /// From the page of an offence to all its months; the page of an area has them itself.
    private var rings: HTML? {
        guard !(context.query is AreaQuery), AreaCharts.hasRings(model) else { return nil }
        let href = context.href(.area(model.area.code), AreaQuery(offence: model.offence)).at(fragment: "jaarringen")
        return "<a href=\"\(url: href)\">\(context(AreaFigurePhrases.ringsHere))</a>"
    }

    /// Only what the chart shows: the band, open points and hatched months.
    private var notes: [HTML] {
        let points = model.choice?.trendWindow.map { Array(model.series.points(in: $0)) } ?? []
        var notes: [HTML] = []
        if points.contains(where: { $0.expected != nil }) {
            let name: HTML = "<a href=\"\(url: context.about(.band))\">\(Phrase("De band", "The band")(language))</a>"
            notes.append(note(name, AreaFigurePhrases.bandExplained))
        }
        if points.contains(where: { $0.value.value != nil && $0.status == .provisional }) {
            notes.append(
                note(HTML(text: Phrase("Voorlopig.", "Provisional.")(language)), AreaFigurePhrases.provisionalExplained)
            )
        }
        if points.contains(where: { $0.value.value != nil && $0.status == .incomplete }) {
            notes.append(
                note(
                    HTML(text: Phrase("Niet volledig.", "Incomplete.")(language)), AreaFigurePhrases.incompleteExplained
                )
            )
        }
        if points.contains(where: { SeriesFeed.reading($0) == .notDelivered }) {
            notes.append(
                note(
                    HTML(text: Phrase("Niet geleverd.", "Not delivered.")(language)),
                    AreaFigurePhrases.notDeliveredExplained)
            )
        }
        return notes
    }

    private func note(_ title: HTML, _ text: Phrase) -> HTML {
        "<p class=\"note\"><strong>\(title)</strong> \(context(text))</p>\n"
    }
}
