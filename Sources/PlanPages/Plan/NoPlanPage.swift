import Markup
import Phrases
import SiteKit

/// What there is to read where no plan is published.
enum NoPlanPage {
    private static let lead = Phrase("Er is nog geen jaarplan gepubliceerd.", "No year plan has been published yet.")
    private static let why = Phrase(
        "Zodra een jaarplan is vastgesteld en gepubliceerd, staat het hier.",
        "As soon as a year plan has been adopted and published, it is here.")

    static func page(_ context: PageContext) -> Page {
        Page(
            title: context(PlanNames.plan), description: context(lead),
            crumbs: context.crumbs(to: context(PlanNames.plan)),
            body: """
                <div class="stack"><h1>\(context(PlanNames.plan))</h1>
                <p class="lead">\(context(lead))</p><p>\(context(why))</p></div>
                """)
    }
}
