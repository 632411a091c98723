package import Markup
import Phrases

/// A chart with everything that belongs to it: title, sentence, drawing, table and downloads.
package struct ChartFigure {
    package typealias Download = (label: String, href: Href)

    package enum Heading: Sendable { case second, third, hidden }

    /// How the table comes under the drawing.
    package enum TableFold: Sendable {
        case closed, open
        /// Left out: the way to the page that has it.
        case link(Href)
    }

    package var chart: Chart
    /// Unique on the page; becomes the id of the heading.
    package var id: String
    package var heading: Heading
    package var downloads: [Download]
    /// Explanation under the table, such as a note on how to read the band.
    package var note: HTML?
    package var fold: TableFold

    package init(
        _ chart: Chart, id: String, heading: Heading = .third, downloads: [Download] = [], note: HTML? = nil,
        fold: TableFold = .closed
    ) {
        self.chart = chart
        self.id = id
        self.heading = heading
        self.downloads = downloads
        self.note = note
        self.fold = fold
    }

    package var html: HTML {
        """
        <figure class="chart" aria-labelledby="\(id)"><figcaption>\(title)\(subtitle)</figcaption>
        <p class="readout" aria-live="polite"></p>
        \(chart.graphic.html(context))
        \(table)\(note)\(links)</figure>

        """
    }

    private var context: GraphicContext {
        GraphicContext(summary: chart.summary, language: chart.language, isExample: chart.isExample, id: id)
    }

    private var title: HTML {
        switch heading {
        case .second: "<h2 id=\"\(id)\">\(chart.title)</h2>"
        case .third: "<h3 id=\"\(id)\">\(chart.title)</h3>"
        case .hidden: "<h3 class=\"vh\" id=\"\(id)\">\(chart.title)</h3>"
        }
    }

    private var subtitle: HTML? {
        chart.subtitle.isEmpty ? nil : "<p class=\"muted small\">\(chart.subtitle)</p>"
    }

    private var table: HTML? {
        guard chart.hasRows else { return "<div id=\"\(id)-table\"></div>" }
        let name = chart.graphic.isMap ? ChartPhrases.tableOfMap : ChartPhrases.tableOfChart
        var isOpen = false
        switch fold {
        case .closed: break
        case .open: isOpen = true
        case .link(let href):
            return """
                <p class="folded" id="\(id)-table"><a href="\(url: href)" data-fold>\(name(chart.language))</a></p>

                """
        }
        let table = chart.table
        let note: HTML? =
            table.hasProvisional
            ? "<p class=\"small muted\">\(ChartPhrases.provisionalNote(chart.language))</p>" : nil
        return """
            <details id="\(id)-table"\(attr: "open", isOpen)><summary>\(name(chart.language))</summary>
            \(table.html)\(note)</details>

            """
    }

    private var links: HTML? {
        guard !downloads.isEmpty else { return nil }
        let label = ChartPhrases.download(chart.language)
        return """
            <p class="dl"><span>\(label)</span> \
            \(each: downloads, separator: " ", { "<a href=\"\(url: $0.href)\">\($0.label)</a>" })</p>
            """
    }
}
