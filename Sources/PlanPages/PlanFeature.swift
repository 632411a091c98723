import Phrases
package import SiteKit
import Strategy

extension Feature {
    /// The year plan as it is read.
    package static let plan = Feature(
        page: { route in if case .plan(let route) = route { PlanDescriptions.page(route) } else { nil } }, forms: [],
        publicAddresses: { PlanDescriptions.publicAddresses($0).map(Route.plan) })
}

/// The pages and files of the plans, each by its address; `nil` for what no published plan of this reader has.
enum PlanDescriptions {
    static func page(_ route: PlanRoute) -> PageDescription {
        switch route {
        case .years:
            .page { context, _ in try newest(context) { YearsPage(frame: $0).page } ?? NoPlanPage.page(context) }
        // With as many actions as a plan takes these take 50 to 100 ms: measured, decision 30.
        case .year(let year):
            plan(of: year, .isHeavy, asks: PlanQuery.self) { YearPage(frame: $0, year: year).page }
        case .timeline(let year): plan(of: year, asks: PlanQuery.self) { TimelinePage(frame: $0, year: year).page }
        case .against(let year, let other):
            .page(for: .everyone, .isHeavy) { context, _ in
                try sound(AgainstPage(context: context, year: year, other: other)?.page, context)
            }
        case .programme(let year, let id): plan(of: year) { ProgrammePage(frame: $0, year: year, id: id)?.page }
        case .results(let year):
            // What came of a year stands in the plan of the year after.
            .page { context, _ in
                try sound(about(year, own: year + 1, in: context) { ResultsPage(frame: $0, year: year)?.page }, context)
            }
        case .budget(let year):
            .page { context, _ in
                try sound(about(year, own: year, in: context) { BudgetPage(frame: $0, year: year)?.page }, context)
            }
        case .actionsFile:
            .answer(for: .everyone, .isHeavy, asks: PlanQuery.self) { context, _ in
                try PlanFiles.answer(route, context)
            }
        case .inYear(let year, let part): part.page { $0.shelf.plans.first { $0.planYear == year } }
        case .item, .ambition, .indicators, .indicator, .indicatorFile, .indicatorsFile, .participation,
            .participationFile, .governance, .interventions, .pilots, .grants:
            PlanPart(route)?.page { context in PlanPart(route).flatMap(context.shelf.plan(showing:)) }
                ?? .page { _, _ in nil }
        }
    }

    /// A page of the plan that speaks for a year; where that was taken back, the page says so.
    private static func plan(
        of year: Int, _ traits: PageDescription.Traits = [], asks query: any PageQuery.Type = NoQuery.self,
        _ make: @escaping @Sendable (PlanFrame) -> Page?
    ) -> PageDescription {
        .page(for: .everyone, traits, asks: query) { context, _ in
            guard let plan = context.shelf.plan(of: year) else {
                return try sound(WithdrawnPage.page(year, context), context)
            }
            return make(PlanFrame(plan: plan, context: context))
        }
    }

    private static func newest(_ context: PageContext, _ make: (PlanFrame) -> Page?) throws -> Page? {
        try sound(context.plan.flatMap { make(PlanFrame(plan: $0, context: context)) }, context)
    }

    /// What was found. A plan that is kept and cannot be read is no missing page: then it throws.
    static func sound<Found>(_ found: Found?, _ context: PageContext) throws -> Found? {
        if found == nil, context.plan == nil { try context.services.requireSoundPlans?() }
        return found
    }

    /// The page of the first plan that has something of a year.
    private static func about(
        _ year: Int, own: Int, in context: PageContext, make: (PlanFrame) -> Page?
    ) -> Page? {
        for plan in context.shelf.plans(about: year, own: own) {
            if let page = make(PlanFrame(plan: plan, context: context)) { return page }
        }
        return nil
    }
}

extension PlanPart {
    /// The page or file of this part in the plan that `plan` chooses.
    func page(of plan: @escaping @Sendable (PageContext) -> VisiblePlan?) -> PageDescription {
        func page(
            _ traits: PageDescription.Traits = [], asks query: any PageQuery.Type = NoQuery.self,
            _ make: @escaping @Sendable (PlanFrame) -> Page?
        ) -> PageDescription {
            .page(for: .everyone, traits, asks: query) { context, _ in
                try PlanDescriptions.sound(plan(context), context).flatMap {
                    make(PlanFrame(plan: $0, context: context))
                }
            }
        }
        return switch self {
        case .item(let id): page(asks: ItemQuery.self) { ItemPage(frame: $0, id: id)?.page }
        case .ambition(let id): page { AmbitionPage(frame: $0, id: id)?.page }
        case .indicators: page(.isTyped, asks: IndicatorsQuery.self) { IndicatorIndexPage(frame: $0).page }
        case .indicator(let id):
            page { frame in frame.plan.indicators[id].map { IndicatorPage(frame: frame, indicator: $0).page } }
        case .participation: page(asks: ParticipationQuery.self) { ParticipationPage(frame: $0).page }
        case .governance: page { GovernancePage(frame: $0).page }
        case .interventions: page { InterventionsPage(frame: $0).page }
        case .pilots: page { PilotsPage(frame: $0).page }
        case .grants: page { GrantsPage(frame: $0).page }
        case .indicatorFile, .indicatorsFile, .participationFile:
            .answer { context, _ in
                try PlanDescriptions.sound(plan(context), context).flatMap {
                    PlanFiles.answer(self, PlanFrame(plan: $0, context: context))
                }
            }
        }
    }
}
