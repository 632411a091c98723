import Facts
import Figures
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
        indicators = frame.plan.document.yearResults(of: year)
        guard !indicators.isEmpty else { return nil }
    }

    private var context: PageContext { frame.context }
    private var plan: VisiblePlan { frame.plan }

    var page: Page {
        let title = context(PlanNames.results(year))
        return frame.page(
            title, context(ResultsPhrases.description(year)), crumbs: [Crumb(title)],
            body: """
                <div class="stack"><h1>\(title)</h1><p class="lead">\(summary)</p>
                <p class="note">\(context(ResultsPhrases.bases))</p>\(frame.dutchOnly)</div>
                \(groups)\(otherTargets)\(unknown)\(ResultsInWords(frame: frame, year: year).html)\(ambitions)\(computed)\(notes)
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

    private var results: [YearResult] { indicators.map { YearResult(indicator: $0, year: year) } }

    /// How much is known, and how many targets of the year are met.
    private var summary: String {
        let known = results.filter { $0.known != nil }.count
        let states = withTarget.map { IndicatorState($0, in: year, frame: frame) }
        let sentence = context(ResultsPhrases.known(known, of: results.count, year))
        return [sentence, TargetCounts(states).sentence(context.language)].compactMap(\.self).joined(separator: " ")
    }

    /// Every target of the year counts, also of what is no result of its own: else what was missed could be left out.
    private var withTarget: [Indicator] {
        plan.document.indicators.filter { $0.targets.contains { $0.area == nil && $0.period.year == year } }
    }

    private var otherTargets: HTML? {
        let others = withTarget.filter { target in !indicators.contains { $0.id == target.id } }
        let title = context(ResultsPhrases.otherTargets(year))
        let table = TargetTable(
            indicators: others, year: year, caption: "<span class=\"vh\">\(title)</span>", frame: frame)
        return table.html.map {
            "<section aria-labelledby=\"ook-doelen\"><h2 id=\"ook-doelen\">\(title)</h2>\($0)</section>\n"
        }
    }

    private var groups: HTML {
        let known = results.filter { $0.known != nil }
        let whole = group(
            "regio", title: HTML(text: context(ResultsPhrases.wholeRegion)),
            of: known.filter { $0.indicator.programme == nil })
        return whole
            + HTML.join(plan.programmesInOrder) { programme in
                group(
                    programme.id.rawValue, title: frame.link(programme, in: year + 1),
                    of: known.filter { $0.indicator.programme == programme.id })
            }
    }

    private func group(_ id: String, title: HTML, of results: [YearResult]) -> HTML {
        guard !results.isEmpty else { return .empty }
        return """
            <section aria-labelledby="\(id)"><h2 id="\(id)">\(title)</h2>
            <div class="tiles">\(each: results, { ResultTile(result: $0, frame: frame).html })</div></section>

            """
    }

    /// Results of which the source gives no number, each with the reason.
    private var unknown: HTML? {
        let unknown = results.filter { $0.known == nil }
        guard !unknown.isEmpty else { return nil }
        return """
            <section aria-labelledby="onbekend"><h2 id="onbekend">\(context(ResultsPhrases.unknown))</h2>
            <ul class="list">\(each: unknown, { result in
                let reason = context.language.sentenceStart(context((result.value?.value.reason ?? .notYetKnown).phrase))
                return "<li><p><a href=\"\(url: frame.href(.indicator(result.indicator.id)))\">\(frame.nl(result.indicator.title))</a> <span class=\"small muted\">\(reason)</span></p><p class=\"tile-note\">\(frame.nl(result.indicator.definition))</p>\(result.remarks(frame))</li>\n"
            })</ul></section>

            """
    }

    /// What the imported figures say by the same definitions: beside what the plan states, never in one tile with it.
    private var computed: HTML? {
        guard !context.edition.isExample else { return nil }
        let found = indicators.map { ComputedIndicator(indicator: $0, year: year, frame: frame) }
            .filter { $0.figure?.value.value != nil }
        guard !found.isEmpty else { return nil }
        return """
            <section aria-labelledby="berekend"><div class="section-head"><h2 id="berekend">\(context(IndicatorValuePhrases.computedNow))</h2>\
            <p class="muted">\(context(IndicatorValuePhrases.notMixed))</p></div>
            <ul class="list">\(each: found, { "<li>\($0.words)</li>\n" })</ul></section>

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
