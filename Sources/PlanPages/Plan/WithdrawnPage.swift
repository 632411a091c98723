import Markup
import Phrases
import Records
import SiteKit

/// What there is to read of a year whose plan was taken back.
enum WithdrawnPage {
    /// `nil` for a year of which nothing was taken back.
    static func page(_ year: Int, _ context: PageContext) -> Page? {
        guard let withdrawn = context.shelf.withdrawal(of: year) else { return nil }
        let title = context(PlanNames.plan(of: year))
        let reason: HTML? =
            withdrawn.reason.isEmpty
            ? nil
            : "<p>\(context(reason)): <span\(attr: "lang", context.language == .dutch ? nil : "nl")>\(withdrawn.reason)</span></p>"
        let others: HTML? = context.plan.map { plan in
            "<p class=\"dl\"><a href=\"\(url: context.href(.plan(.year(plan.planYear))))\">\(context(PlanNames.plan(of: plan.planYear)))</a></p>"
        }
        var page = Page(
            title: title, description: context(lead(year)), section: .plan, crumbs: context.crumbs(to: title),
            body: """
                <div class="stack"><h1>\(title)</h1>
                <p class="lead">\(context(lead(year)))</p><p>\(context(since(context.language.day(withdrawn.date))))</p>\(reason)\(others)</div>
                """)
        page.isIndexed = false
        page.hasOtherLanguage = true
        return page
    }

    private static func lead(_ year: Int) -> Phrase {
        Phrase(
            "Van \(year) is nu geen jaarplan gepubliceerd.", "No year plan of \(year) is published at the moment.")
    }
    private static func since(_ day: String) -> Phrase {
        Phrase("Het plan dat hier stond, is op \(day) ingetrokken.", "The plan that was here was withdrawn on \(day).")
    }
    private static let reason = Phrase("Reden", "Reason")
}
