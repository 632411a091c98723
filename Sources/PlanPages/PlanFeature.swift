import Phrases
package import SiteKit
import Strategy

extension Feature {
    /// The year plan as it is read.
    package static let plan = Feature(
        page: { route in if case .plan(let route) = route { PlanDescriptions.page(route) } else { nil } }, forms: [],
        publicAddresses: { PlanDescriptions.publicAddresses($0).map(Route.plan) })
}

/// The pages and files of the plan, each by its address; `nil` for what the plan of this reader does not have.
enum PlanDescriptions {
    static func page(_ route: PlanRoute) -> PageDescription {
        switch route {
        case .years:
            .page { context, _ in try read(context) { YearsPage(frame: $0).page } ?? NoPlanPage.page(context) }
        // With as many actions as a plan takes these take 50 to 100 ms: measured, decision 30.
        case .year(let year): plan(.isHeavy, asks: PlanQuery.self) { YearPage(frame: $0, year: year).page }
        case .timeline(let year): plan(asks: PlanQuery.self) { TimelinePage(frame: $0, year: year).page }
        case .against(let year, let other): plan(.isHeavy) { AgainstPage(frame: $0, year: year, other: other).page }
        case .programme(let year, let id): plan { ProgrammePage(frame: $0, year: year, id: id)?.page }
        case .item(let id): plan(asks: ItemQuery.self) { ItemPage(frame: $0, id: id)?.page }
        case .results(let year): plan { ResultsPage(frame: $0, year: year)?.page }
        case .indicators: plan(.isTyped, asks: IndicatorsQuery.self) { IndicatorIndexPage(frame: $0).page }
        case .indicator(let id):
            plan { frame in frame.plan.indicators[id].map { IndicatorPage(frame: frame, indicator: $0).page } }
        case .participation: plan(asks: ParticipationQuery.self) { ParticipationPage(frame: $0).page }
        case .budget(let year): plan { BudgetPage(frame: $0, year: year)?.page }
        case .governance: plan { GovernancePage(frame: $0).page }
        case .interventions: plan { InterventionsPage(frame: $0).page }
        case .pilots: plan { PilotsPage(frame: $0).page }
        case .grants: plan { GrantsPage(frame: $0).page }
        case .actionsFile:
            .answer(for: .everyone, .isHeavy, asks: PlanQuery.self) { context, _ in
                try PlanFiles.answer(route, context)
            }
        case .indicatorFile, .indicatorsFile, .participationFile:
            .answer { context, _ in try PlanFiles.answer(route, context) }
        }
    }

    private static func plan(
        _ traits: PageDescription.Traits = [], asks query: any PageQuery.Type = NoQuery.self,
        _ make: @escaping @Sendable (PlanFrame) -> Page?
    ) -> PageDescription {
        .page(for: .everyone, traits, asks: query) { context, _ in try read(context, make) }
    }

    /// A plan that is kept and cannot be read is no missing page: it throws.
    private static func read(_ context: PageContext, _ make: (PlanFrame) -> Page?) throws -> Page? {
        guard let plan = context.plan else {
            try context.services.requireSoundPlans?()
            return nil
        }
        return make(PlanFrame(plan: plan, context: context))
    }

    /// Of a site without a plan only the page that says so.
    static func publicAddresses(_ published: PublishedSite) -> [PlanRoute] {
        guard let plan = published.plan?.open else { return [.years] }
        let frame = PlanFrame(plan: plan, context: published.context(.start, .dutch))
        let years = plan.years, document = plan.document
        var routes: [PlanRoute] = [
            .years, .indicators, .participation, .governance, .interventions, .pilots, .grants,
        ]
        for year in years {
            routes += [.year(year), .timeline(year)]
            routes += years.filter { $0 != year }.map { .against(year, $0) }
            routes += document.programmes.map { .programme(year, $0.id) }
            if BudgetPage(frame: frame, year: year) != nil { routes.append(.budget(year)) }
        }
        let results = Set(years + years.map { $0 - 1 }).sorted().filter { ResultsPage(frame: frame, year: $0) != nil }
        return routes + results.map(PlanRoute.results) + document.indicators.map { .indicator($0.id) }
            + (document.agenda.map(\.id) + document.lookBack.map(\.id)).map(PlanRoute.item)
    }
}
