import Charts
import Figures
import Geography
import Markup
import Phrases
import RegionPack
import SiteKit

/// Figures, areas and periods beside each other, in the view that the address asks for.
enum ExplorerPage {
    static func page(_ context: PageContext) -> Page {
        let exploration = Exploration(context)
        let title = exploration.map(Self.title) ?? context(SitePhrases.explore)
        var page = Page(
            title: title, description: context(ExplorerPhrases.description),
            crumbs: context.crumbs(to: context(SitePhrases.explore)), body: exploration.map(body) ?? empty(context))
        // One address for search engines; the endless others are for people.
        page.isIndexed = context.asked(ExplorerQuery.self) == ExplorerQuery()
        page.hasOtherLanguage = true
        return exploration == nil ? page : page.running(Assets.explorer)
    }

    private static func title(_ e: Exploration) -> String {
        guard e.asked != ExplorerQuery() else { return e.context(SitePhrases.explore) }
        return "\(e.context(e.view.title)): \(e.context(SitePhrases.explore))"
    }

    private static func empty(_ context: PageContext) -> HTML {
        """
        <div class="stack"><h1>\(context(SitePhrases.explore))</h1>
        <p class="lead">\(context(ExplorerPhrases.nothing))</p></div>
        """
    }

    private static func body(_ e: Exploration) -> HTML {
        let answer = e.answer, context = e.context
        return """
            <div class="stack"><h1>\(context(SitePhrases.explore))</h1>
            <p class="lead">\(context(ExplorerPhrases.lead))</p></div>
            <p class="vh" role="status" id="gevonden"></p>
            <div id="verken" class="explorer">
            \(ExplorerForm(exploration: e).html)\(notes(e))\(answer.proposal.map { $0.html(e) })
            \(drawing(answer, e))
            \(words(answer, e))\(ExplorerFiles.links(e))\(howToRead(e))</div>
            \(ExplorerExamples.html(context))
            """
    }

    private static func notes(_ e: Exploration) -> HTML {
        let unknown: HTML? =
            e.unknown.isEmpty
            ? nil
            : "<p class=\"note alert\" role=\"status\">\(e.context(ExplorerPhrases.unknown(e.language.list(e.unknown.prefix(6).map { String($0.prefix(60)) }))))</p>\n"
        return """
            \(unknown)\(when: e.choice.isCut, "<p class=\"note alert\" role=\"status\">\(e.context(PeriodPhrases.periodCut))</p>\n")\
            \(when: e.choice.isComparisonCut, "<p class=\"note alert\" role=\"status\">\(e.context(PeriodPhrases.comparisonCut))</p>\n")
            """
    }

    private static func drawing(_ answer: ExplorerAnswer, _ e: Exploration) -> HTML {
        let charts = HTML.join(answer.charts.enumerated()) { index, chart in
            "<section class=\"after\">\(ChartFigure(chart, id: "beeld-\(index + 1)", heading: .second).html)</section>\n"
        }
        let table = answer.table.map { "<section class=\"after\">\($0)</section>\n" as HTML }
        guard charts.isEmpty, table == nil else { return "\(charts)\(table)" }
        return "<p class=\"note\">\(e.context(ExplorerPhrases.noFigure))</p>"
    }

    private static func words(_ answer: ExplorerAnswer, _ e: Exploration) -> HTML {
        let caveats = caveats(answer, e)
        guard !answer.words.isEmpty || !caveats.isEmpty else { return .empty }
        let more: HTML? =
            caveats.isEmpty ? nil : "<ul class=\"bul small muted\">\(each: caveats, { "<li>\($0)</li>" })</ul>\n"
        return """
            <section class="after" aria-labelledby="woorden"><h2 id="woorden">\(e.context(ExplorerPhrases.words))</h2>
            \(each: answer.words, { "<p>\($0)</p>\n" })\(more)<p class="small">\(method(e).link(e.context))</p></section>

            """
    }

    /// The method that the words rest on.
    private static func method(_ e: Exploration) -> AlgorithmEntry {
        switch e.view {
        case .funnel: .funnel
        case .ranks: .ranking
        case .months: .band
        case .map: .mapClasses
        case .trend, .table, .bars, .twoPeriods, .scatter: .change
        }
    }

    /// What the figures carry with them, each once.
    private static func caveats(_ answer: ExplorerAnswer, _ e: Exploration) -> [String] {
        guard case .period(let figures) = answer.figures else { return [] }
        var seen = Set<FigureNote>()
        let notes = figures.prefix(40).flatMap(\.notes).filter { $0 != .exampleFigures && seen.insert($0).inserted }
        return notes.prefix(6).map { $0.text(in: e.language, edition: e.edition) }
    }

    private static func howToRead(_ e: Exploration) -> HTML {
        """
        <details class="reading" id="lezen"><summary>\(e.context(ExplorerPhrases.howToRead))</summary>
        <p>\(e.context(e.view.reading))</p></details>

        """
    }
}
