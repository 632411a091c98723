import Geography
import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// All indicators, per programme, with value and target; a form narrows them by programme or words.
struct IndicatorIndexPage {
    let frame: PlanFrame

    private var context: PageContext { frame.context }
    private var plan: VisiblePlan { frame.plan }

    var page: Page {
        let title = context(PlanPhrases.indicators)
        let kept = kept
        return frame.page(
            title, context(IndicatorPhrases.description), crumbs: [Crumb(title)],
            body: """
                <div class="stack"><h1>\(title)</h1><p class="lead" role="status">\(summary(kept))</p>\(bar(kept))
                <p class="muted prose">\(context(IndicatorPhrases.lead))</p>\(frame.dutchOnly)</div>
                \(form)\(contents(kept))\(groups(kept))
                <p class="dl"><span>Download:</span> <a href="\(url: frame.href(.indicatorsFile))">CSV</a></p>
                """)
    }

    /// The indicators that the form leaves.
    private var kept: [Indicator] {
        let query = context.asked(IndicatorsQuery.self)
        let words = NameFolding.fold(query.words, limit: NameFolding.queryLimit)
            .split(separator: UInt8(ascii: " "))
        return plan.document.indicators.filter { indicator in
            if let programme = query.programme, indicator.programme != programme { return false }
            if let owner = query.owner, indicator.owner != owner { return false }
            guard !words.isEmpty else { return true }
            let text = NameFolding.fold(indicator.title + " " + indicator.definition)
            return words.allSatisfy { text.firstRange(of: $0) != nil }
        }
    }

    /// `73 indicatoren. 5 van de 17 doelen zijn gehaald, …`
    private func summary(_ kept: [Indicator]) -> String {
        if kept.isEmpty { return context(IndicatorPhrases.nothing) }
        let count = context.language.count(kept.count, one: IndicatorPhrases.one, many: IndicatorPhrases.many)
        let states = kept.map { IndicatorState($0, in: plan.planYear, frame: frame) }
        return TargetCounts(states).sentence(context.language).map { "\(count). \($0)" } ?? count
    }

    private func bar(_ kept: [Indicator]) -> HTML {
        TargetBar(counts: TargetCounts(kept.map { IndicatorState($0, in: plan.planYear, frame: frame) }))
            .html(context.language)
    }

    /// The ways to each programme; a short list needs none.
    private func contents(_ kept: [Indicator]) -> HTML? {
        guard kept.count > 20 else { return nil }
        let programmes = plan.programmesInOrder.filter { programme in kept.contains { $0.programme == programme.id } }
        let whole: HTML? =
            kept.contains { $0.programme == nil }
            ? "<li><a href=\"#jaarresultaten\">\(context(IndicatorPhrases.ofTheWhole))</a></li>" : nil
        return """
            <nav class="onpage" aria-label="\(context(PlanPhrases.onThisPage))"><ul>\(whole)\(each: programmes, {
                "<li><a href=\"#\($0.id.rawValue)\">\(frame.title($0))</a></li>"
            })</ul></nav>

            """
    }

    private func groups(_ kept: [Indicator]) -> HTML {
        group(
            "jaarresultaten", title: HTML(text: context(IndicatorPhrases.ofTheWhole)),
            of: kept.filter { $0.programme == nil })
            + HTML.join(plan.programmesInOrder) { programme in
                group(
                    programme.id.rawValue, title: frame.link(programme, in: plan.planYear),
                    of: kept.filter { $0.programme == programme.id })
            }
    }

    private func group(_ id: String, title: HTML, of indicators: [Indicator]) -> HTML {
        let table = TargetTable(
            indicators: indicators, year: plan.planYear,
            caption: "<span class=\"vh\">\(context(PlanPhrases.indicators))</span>", frame: frame)
        guard let html = table.html else { return .empty }
        return "<section aria-labelledby=\"\(id)\"><h2 id=\"\(id)\">\(title)</h2>\(html)</section>\n"
    }

    private var form: HTML {
        let query = context.asked(IndicatorsQuery.self)
        let programmes = plan.programmesInOrder.filter { programme in
            plan.document.indicators.contains { $0.programme == programme.id }
        }
        return """
            <form class="filters only-screen" method="get" action="\(url: frame.href(.indicators))" aria-label="\(context(PlanPhrases.indicators))">
            <p class="field"><label for="woord">\(context(IndicatorPhrases.words))</label>\
            <input id="woord" name="q" type="search" maxlength="100" value="\(query.words)" autocomplete="off"></p>
            <p class="field"><label for="f-programma">\(context(PlanPhrases.programme))</label>\
            <select id="f-programma" name="\(QueryKey.programme.name(context.language))"><option value="">\(context(IndicatorPhrases.allProgrammes))</option>\
            \(each: programmes, { "<option value=\"\($0.id.rawValue)\"\(attr: "selected", $0.id == query.programme)>\($0.shortTitle ?? $0.title)</option>" })</select></p>
            <p class="field"><button class="btn">\(context(PlanPhrases.show))</button></p></form>

            """
    }
}
