import Markup
import Phrases
import SiteKit

/// What there is to read where no plan is published.
enum NoPlanPage {
    static func page(_ context: PageContext) -> Page {
        Page(
            title: context(PlanNames.plan), description: context(PlanPhrases.noPlan),
            crumbs: context.crumbs(to: context(PlanNames.plan)),
            body: """
                <div class="stack"><h1>\(context(PlanNames.plan))</h1>
                <p class="lead">\(context(PlanPhrases.noPlan))</p><p>\(context(PlanPhrases.noPlanWhy))</p></div>
                """)
    }
}
