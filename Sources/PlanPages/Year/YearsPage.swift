import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// Every year that a published plan speaks of, with how far its actions are.
struct YearsPage {
    let frame: PlanFrame

    private var context: PageContext { frame.context }

    var page: Page {
        frame.page(
            context(PlanNames.plan), context(YearPhrases.description(frame.plan.planYear)),
            crumbs: [Crumb(context(YearPhrases.years))],
            body: """
                <div class="stack">\(strategies.count > 1 ? nil : kind(frame.plan.document.strategy))<h1>\(context(YearPhrases.years))</h1></div>
                \(HTML.join(strategies) { section($0) })
                """)
    }

    /// A strategy with the published plans that belong to it, the newest first.
    private struct Group {
        let strategy: StrategyFrame
        var plans: [VisiblePlan]
    }

    private var strategies: [Group] {
        var groups: [Group] = []
        for plan in context.shelf.plans {
            let strategy = plan.document.strategy
            if let index = groups.firstIndex(where: { $0.strategy.years == strategy.years }) {
                groups[index].plans.append(plan)
            } else {
                groups.append(Group(strategy: strategy, plans: [plan]))
            }
        }
        return groups
    }

    private func kind(_ strategy: StrategyFrame) -> HTML {
        "<p class=\"kind\">\(frame.named(strategy))</p>"
    }

    private func section(_ group: Group) -> HTML {
        let years = context.shelf.years.filter { year in
            context.shelf.plan(of: year).map { plan in group.plans.contains { $0.planYear == plan.planYear } } ?? false
        }
        let list: HTML = "<ul class=\"list hits\">\(each: years, { year($0) })</ul>"
        guard strategies.count > 1 else { return "<section class=\"first\">\(list)</section>\n" }
        let id = "strategie-\(group.strategy.years.first)"
        let own = PlanFrame(plan: group.plans[0], context: context)
        let ambitions: HTML? =
            own.plan.document.ambitions.isEmpty
            ? nil
            : "<p class=\"more-of\">\(context(PlanPhrases.ambitions(context.language.years(group.strategy.years)))): \(each: own.plan.document.ambitions, separator: " ", { "<a href=\"\(url: own.href(.ambition($0.id)))\">\(frame.nl($0.title))</a>" })</p>"
        return """
            <section aria-labelledby="\(id)"><h2 id="\(id)">\(frame.named(group.strategy))</h2>
            \(list)\(ambitions)</section>

            """
    }

    private func year(_ year: Int) -> HTML {
        let plan = context.shelf.plan(of: year) ?? frame.plan
        let counts = StateCounts(plan.agenda(in: year))
        let looks = context.shelf.plans.first { !$0.lookBack(on: year).isEmpty }?.lookBack(on: year).count ?? 0
        let parts = [
            counts.total > 0 ? counts.sentence(context.language) : nil,
            looks > 0 ? context(YearPhrases.lookedBack(looks)) : nil,
        ].compactMap(\.self)
        return """
            <li><p><a href="\(url: frame.href(.year(year)))">\(context(PlanNames.plan(of: year)))</a></p>\
            <p class="small muted">\(parts.joined(separator: " "))</p></li>
            """
    }
}
