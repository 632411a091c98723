import Markup
import Phrases
import Records
import SiteKit
import Strategy

extension PlanFrame {
    /// On a page of something that several years have: which year this is, and the ways to the others.
    var elsewhere: HTML? {
        guard let part else { return nil }
        let others = context.shelf.plans.filter { $0.planYear != plan.planYear && $0.has(part) }
        guard !others.isEmpty else { return nil }
        let here = context(PlanPhrases.fromPlan(of: plan.planYear))
        let links = HTML.join(others, separator: " ") { other in
            let href = PlanFrame(plan: other, context: context).href(part.route)
            return "<a href=\"\(url: href)\">\(context(PlanNames.plan(of: other.planYear)))</a>"
        }
        return
            "<p class=\"row small other-years\"><span>\(here)</span> <span>\(context(PlanPhrases.otherYears)): \(links)</span></p>\n"
    }

    /// What the page shows that is the same in every year; `nil` for a page that names its year itself.
    private var part: PlanPart? {
        guard case .plan(let route) = context.route else { return nil }
        if case .inYear(_, let part) = route { return part }
        return PlanPart(route)
    }
}

extension PlanFrame {
    /// A strategy with its years, where its title does not name them.
    func named(_ strategy: StrategyFrame) -> HTML {
        let isNamed = [strategy.years.first, strategy.years.last].allSatisfy { strategy.title.contains(String($0)) }
        let title: HTML = "\(nl(strategy.title))"
        return isNamed ? title : "\(title) \(context.language.years(strategy.years))"
    }
}
