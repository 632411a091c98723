import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// Two years beside each other, per programme: what goes on, what is new and what ends.
struct AgainstPage {
    let frame: PlanFrame
    let year: Int
    let other: Int

    private var context: PageContext { frame.context }
    private var plan: VisiblePlan { frame.plan }

    var page: Page? {
        guard plan.years.contains(year), plan.years.contains(other) else { return nil }
        let title = context(YearPhrases.against(year, other))
        return frame.page(
            title, context(YearPhrases.againstExplained), crumbs: [Crumb(title)],
            body: """
                <div class="stack"><h1>\(title)</h1><p class="lead">\(context(YearPhrases.againstExplained))</p>\(frame.dutchOnly)</div>
                \(each: plan.programmesInOrder, { section($0) })
                """)
    }

    private var newer: Int { max(year, other) }
    private var older: Int { min(year, other) }

    private func section(_ programme: Programme) -> HTML {
        let comparison = plan.document.comparison(of: programme.id, older, newer)
        guard !(comparison.continued.isEmpty && comparison.new.isEmpty && comparison.ended.isEmpty) else {
            return .empty
        }
        let ended = comparison.ended.compactMap { step -> AgendaItem? in
            if case .agenda(let item) = step { item } else { nil }
        }
        let accounted = comparison.ended.compactMap { step -> LookBackItem? in
            if case .lookBack(let item) = step { item } else { nil }
        }
        let id = programme.id.rawValue
        return """
            <section aria-labelledby="\(id)"><h2 id="\(id)">\(frame.link(programme, in: newer))</h2>
            \(pairs(comparison.continued))\(list(YearPhrases.isNew, of: newer, agenda: comparison.new, lookBack: []))\
            \(list(YearPhrases.ends, of: older, agenda: ended, lookBack: accounted))</section>

            """
    }

    private func pairs(_ pairs: [YearComparison.Pair]) -> HTML? {
        guard !pairs.isEmpty else { return nil }
        return """
            <h3 class="under">\(context(YearPhrases.goesOn))</h3>
            <div class="scroll" tabindex="0" role="group" aria-label="\(context(YearPhrases.goesOn))"><table>
            <thead><tr><th scope="col">\(older)</th><th scope="col">\(newer)</th></tr></thead>
            <tbody>\(each: pairs, { pair in
                "<tr><td>\(HTML.join(pair.before, separator: "<br>") { before($0) })</td><th scope=\"row\"><a href=\"\(url: frame.href(.item(pair.after.id)))\">\(frame.nl(pair.after.title))</a></th></tr>\n"
            })</tbody></table></div>

            """
    }

    private func before(_ step: CarryOverChain.Step) -> HTML {
        let title =
            switch step {
            case .agenda(let item): item.title
            case .lookBack(let item): item.title
            }
        return "<a href=\"\(url: frame.href(.item(step.id)))\">\(frame.nl(title))</a>"
    }

    private func list(_ title: Phrase, of year: Int, agenda items: [AgendaItem], lookBack looks: [LookBackItem])
        -> HTML?
    {
        guard !items.isEmpty || !looks.isEmpty else { return nil }
        return """
            <h3 class="under">\(context(title)) <span class="muted">\(year)</span></h3>
            \(ItemList(frame: frame).html(agenda: items, lookBack: looks))
            """
    }
}
