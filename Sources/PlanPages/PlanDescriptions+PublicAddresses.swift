import Phrases
import Records
import SiteKit
import Strategy

extension PlanDescriptions {
    /// Every public address of the plans; of a site without a plan only the page that says so.
    ///
    /// What the newest plan has stands under its address without a year, what an older one has under its year.
    static func publicAddresses(_ published: PublishedSite) -> [PlanRoute] {
        let shelf = published.plans.open
        guard let newest = shelf.newest else { return [.years] + shelf.withdrawn.map { .year($0.year) } }
        let context = published.context(.start, .dutch)
        let lists: [PlanPart] = [.indicators, .participation, .governance, .interventions, .pilots, .grants]
        var routes: [PlanRoute] = [.years] + lists.map(\.route)
        for year in shelf.years {
            guard let plan = shelf.plan(of: year) else { continue }
            let frame = PlanFrame(plan: plan, context: context)
            routes += [.year(year), .timeline(year)]
            routes += shelf.years.filter { $0 != year }.map { .against(year, $0) }
            routes += plan.document.programmes.map { .programme(year, $0.id) }
            if BudgetPage(frame: frame, year: year) != nil { routes.append(.budget(year)) }
        }
        let results = Set(shelf.years + shelf.years.map { $0 - 1 }).sorted().filter { year in
            shelf.plans.contains { ResultsPage(frame: PlanFrame(plan: $0, context: context), year: year) != nil }
        }
        routes += results.map(PlanRoute.results)
        for plan in shelf.plans {
            let frame = PlanFrame(plan: plan, context: context)
            let parts: [PlanPart] =
                plan.document.ambitions.map { .ambition($0.id) } + plan.document.indicators.map { .indicator($0.id) }
                + (plan.document.agenda.map(\.id) + plan.document.lookBack.map(\.id)).map(PlanPart.item)
            routes += ((plan === newest ? [] : lists) + parts).map { frame.own($0.route) }
        }
        return routes + shelf.withdrawn.map(\.year).filter { shelf.plan(of: $0) == nil }.map(PlanRoute.year)
    }
}
