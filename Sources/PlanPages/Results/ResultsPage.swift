import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// The results of a year as tiles: value, comparison, target, definition and what the source leaves open.
struct ResultsPage {
    let frame: PlanFrame
    let year: Int
    private let indicators: [Indicator]

    /// `nil` for a year of which nothing is known.
    init?(frame: PlanFrame, year: Int) {
        self.frame = frame
        self.year = year
        indicators = frame.plan.document.indicators.filter { indicator in
            indicator.isYearResult && indicator.values.contains { $0.area == nil && $0.period.year == year }
        }
        guard !indicators.isEmpty else { return nil }
    }

    private var context: PageContext { frame.context }
    private var plan: VisiblePlan { frame.plan }

    var page: Page {
        let title = context(PlanNames.results(year))
        return frame.page(
            title, context(ResultsPhrases.description(year)), crumbs: [Crumb(title)],
            body: """
                <div class="stack"><h1>\(title)</h1><p class="lead">\(context(ResultsPhrases.lead))</p>
                <p class="note">\(context(ResultsPhrases.bases))</p>\(frame.dutchOnly)</div>
                \(ambitions)\(groups)\(ResultsInWords(frame: frame, year: year).html)\(notes)
                """)
    }

    private var ambitions: HTML? {
        let all = plan.document.ambitions
        guard !all.isEmpty else { return nil }
        let years = context.language.years(plan.document.strategy.years)
        return """
            <section aria-labelledby="ambities"><h2 id="ambities">\(context(PlanPhrases.ambitions(years)))</h2>
            <ul class="bul prose">\(each: all, { "<li><strong>\(frame.nl($0.title))</strong>\(frame.prose($0.text))</li>" })</ul></section>

            """
    }

    private var groups: HTML {
        let whole = group(
            "regio", title: HTML(text: context(ResultsPhrases.wholeRegion)),
            of: indicators.filter { $0.programme == nil })
        return whole
            + HTML.join(plan.programmesInOrder) { programme in
                group(
                    programme.id.rawValue, title: frame.link(programme, in: year + 1),
                    of: indicators.filter { $0.programme == programme.id })
            }
    }

    private func group(_ id: String, title: HTML, of indicators: [Indicator]) -> HTML {
        guard !indicators.isEmpty else { return .empty }
        return """
            <section aria-labelledby="\(id)"><h2 id="\(id)">\(title)</h2>
            <div class="tiles">\(each: indicators, { ResultTile(indicator: $0, year: year, frame: frame).html })</div></section>

            """
    }

    /// The notes that the tiles refer to.
    private var notes: HTML? {
        guard let list = SourceNotes(notes: plan.notes(on: indicators.map(\.id)), frame: frame).html else { return nil }
        return """
            <section aria-labelledby="noten"><div class="section-head"><h2 id="noten">\(context(PlanPhrases.notes))</h2>\
            <p class="muted">\(context(PlanPhrases.notesExplained))</p></div>\(list)</section>

            """
    }
}
