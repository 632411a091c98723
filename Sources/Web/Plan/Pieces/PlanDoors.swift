import Geography
import Markup
import Phrases
import Strategy

/// The ways from other pages into the plan; nothing where no plan is published.
enum PlanDoors {
    /// The block of the front page: what the coalition does, in a sentence, and the links.
    static func start(_ context: PageContext) -> HTML? {
        guard let plan = context.plan else { return nil }
        let frame = PlanFrame(plan: plan, context: context)
        let year = plan.planYear
        let programmes = HTML.join(plan.document.programmes.filter { $0.kind == .programme }, separator: ", ") {
            frame.link($0, in: year)
        }
        let hasResults = plan.document.indicators.contains(where: \.isYearResult)
        let results: HTML? =
            hasResults
            ? " <a href=\"\(url: frame.href(.results(year - 1)))\">\(context(YearPhrases.results(year - 1)))</a>" : nil
        return """
            <section aria-labelledby="doen"><div class="section-head"><h2 id="doen">\(context(PlanPhrases.whatWeDo))</h2>
            <p>\(context(PlanPhrases.whatWeDoIn(year))) \(programmes).</p></div>
            <p class="row"><a href="\(url: frame.href(.year(year)))">\(context(PlanPhrases.plan(of: year)))</a>\(results)</p></section>

            """
    }

    /// From a municipality or police district to what the plan says for it.
    static func area(_ code: AreaCode, _ context: PageContext) -> HTML? {
        guard let plan = context.plan else { return nil }
        var query = PageQuery()
        switch code.level {
        case .municipality where context.edition.municipalities.contains(code): query.plan.municipality = code
        case .policeDistrict: query.plan.district = code
        default: return nil
        }
        let href = context.href(.plan(.year(plan.planYear)), query)
        let name = AreaNames.text(code, context)
        return
            "<p class=\"small\"><a href=\"\(url: href)\">\(context(PlanPhrases.inPlanFor(name, plan.planYear)))</a></p>\n"
    }
}
