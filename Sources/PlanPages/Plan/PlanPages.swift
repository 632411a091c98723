import Markup
import Phrases
package import SiteKit
import Strategy

/// From an address of the plan to its page.
package enum PlanPages {
    /// `nil` when the plan has no such year, item or indicator, or the reader may not see it.
    package static func page(_ route: PlanRoute, _ context: PageContext) -> Page? {
        guard let plan = context.plan else { return route == .years ? empty(context) : nil }
        let frame = PlanFrame(plan: plan, context: context)
        return switch route {
        case .years: YearsPage(frame: frame).page
        case .year(let year): YearPage(frame: frame, year: year).page
        case .timeline(let year): TimelinePage(frame: frame, year: year).page
        case .against(let year, let other): AgainstPage(frame: frame, year: year, other: other).page
        case .programme(let year, let id): ProgrammePage(frame: frame, year: year, id: id)?.page
        case .item(let id): ItemPage(frame: frame, id: id)?.page
        case .results(let year): ResultsPage(frame: frame, year: year)?.page
        case .indicators: IndicatorIndexPage(frame: frame).page
        case .indicator(let id): plan.indicators[id].map { IndicatorPage(frame: frame, indicator: $0).page }
        case .participation: ParticipationPage(frame: frame).page
        case .budget(let year): BudgetPage(frame: frame, year: year)?.page
        case .governance: GovernancePage(frame: frame).page
        case .interventions: InterventionsPage(frame: frame).page
        case .pilots: PilotsPage(frame: frame).page
        case .grants: GrantsPage(frame: frame).page
        case .actionsFile, .indicatorFile, .indicatorsFile, .participationFile: nil
        }
    }

    private static func empty(_ context: PageContext) -> Page {
        Page(
            title: context(PlanNames.plan), description: context(PlanPhrases.noPlan),
            crumbs: [Crumb(context(SitePhrases.start), context.href(.start)), Crumb(context(PlanNames.plan))],
            body: """
                <div class="stack"><h1>\(context(PlanNames.plan))</h1>
                <p class="lead">\(context(PlanPhrases.noPlan))</p><p>\(context(PlanPhrases.noPlanWhy))</p></div>
                """)
    }
}
