import Markup
import Phrases
import SiteKit
import Strategy

/// Every year that the plan speaks of, with how far its actions are.
struct YearsPage {
    let frame: PlanFrame

    private var context: PageContext { frame.context }

    var page: Page {
        let strategy = frame.plan.document.strategy
        let years = context.language.years(strategy.years)
        return frame.page(
            context(PlanNames.plan), context(YearPhrases.description(frame.plan.planYear)),
            crumbs: [Crumb(context(YearPhrases.years))],
            body: """
                <div class="stack"><p class="kind">\(frame.nl(strategy.title)) \(years)</p><h1>\(context(YearPhrases.years))</h1></div>
                <section class="first"><ul class="list hits">\(each: frame.plan.years, { year($0) })</ul></section>

                """)
    }

    private func year(_ year: Int) -> HTML {
        let counts = StateCounts(frame.plan.agenda(in: year))
        let looks = frame.plan.lookBack(on: year).count
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
