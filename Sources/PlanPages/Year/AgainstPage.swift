import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// Two years beside each other, per programme: what goes on, what is new and what ends.
struct AgainstPage {
    /// The newer year's plan.
    private let frame: PlanFrame
    /// The older year's plan, where that is another one.
    private let before: PlanFrame
    /// What both plans say of the two years.
    private let both: PlanDocument
    private let year: Int
    private let other: Int

    /// `nil` for a year of which no plan is published.
    init?(context: PageContext, year: Int, other: Int) {
        guard let after = context.shelf.plan(of: max(year, other)),
            let before = context.shelf.plan(of: min(year, other))
        else { return nil }
        frame = PlanFrame(plan: after, context: context)
        self.before = PlanFrame(plan: before, context: context)
        both = after.planYear == before.planYear ? after.document : context.shelf.history ?? after.document
        self.year = year
        self.other = other
    }

    private var context: PageContext { frame.context }

    var page: Page {
        let title = context(YearPhrases.against(year, other))
        return frame.page(
            title, context(YearPhrases.againstExplained), crumbs: [Crumb(title)],
            body: """
                <div class="stack"><h1>\(title)</h1><p class="lead">\(finding)</p>\(frame.dutchOnly)</div>
                \(each: programmes, { section($0) })
                """)
    }

    private var finding: String {
        let all = programmes.map { both.comparison(of: $0.id, older, newer) }
        return context(
            YearPhrases.compared(
                goingOn: all.reduce(0) { $0 + $1.continued.count }, new: all.reduce(0) { $0 + $1.new.count },
                ended: all.reduce(0) { $0 + $1.ended.count }))
    }

    private var newer: Int { max(year, other) }
    private var older: Int { min(year, other) }

    /// The newer year's, then those that ended with the older one.
    private var programmes: [Programme] {
        frame.plan.programmesInOrder + before.plan.programmesInOrder.filter { frame.plan.programmes[$0.id] == nil }
    }

    private func section(_ programme: Programme) -> HTML {
        let comparison = both.comparison(of: programme.id, older, newer)
        guard !(comparison.continued.isEmpty && comparison.new.isEmpty && comparison.ended.isEmpty) else {
            return .empty
        }
        let isOver = frame.plan.programmes[programme.id] == nil
        let ended = comparison.ended.compactMap { step -> AgendaItem? in
            if case .agenda(let item) = step { item } else { nil }
        }
        let accounted = comparison.ended.compactMap { step -> LookBackItem? in
            if case .lookBack(let item) = step { item } else { nil }
        }
        let id = programme.id.rawValue
        return """
            <section aria-labelledby="\(id)"><h2 id="\(id)">\(frame.link(programme, in: isOver ? older : newer))</h2>
            \(pairs(comparison.continued))\(list(YearPhrases.isNew, of: newer, agenda: comparison.new, lookBack: []))\
            \(list(YearPhrases.ends, of: older, agenda: ended, lookBack: accounted))</section>

            """
    }

    private func pairs(_ pairs: [YearComparison.Pair]) -> HTML? {
        guard !pairs.isEmpty else { return nil }
        return """
            <h3 class="under">\(context(YearPhrases.goesOn))</h3>
            <div class="scroll" tabindex="0" role="group" aria-label="\(context(YearPhrases.goesOn))"><table class="halves">
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
            \(ItemList(frame: year == older ? before : frame).html(agenda: items, lookBack: looks))
            """
    }
}
