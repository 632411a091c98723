import Charts
import Figures
import Geography
package import Markup
import Phrases
package import Records
package import SiteKit
import Strategy

/// The plan beside the page that it is shown on, with the small pieces that all its pages share.
package struct PlanFrame: Sendable {
    let plan: VisiblePlan
    let context: PageContext
    /// The values behind indicators and bound numbers; registered crime is asked of the edition.
    let values: PlanValues

    package init(plan: VisiblePlan, context: PageContext) {
        self.plan = plan
        self.context = context
        values = PlanValues(plan.document, figures: context.edition.planFigures(audience: context.audience))
    }

    /// The day of the page; without one, the first day of the plan, on which nothing is late yet.
    var today: PlanDate {
        context.today ?? PlanDate(year: plan.planYear, month: 1, day: 1) ?? .distantFuture
    }

    var language: Language { context.language }
    var names: OrganisationNames { OrganisationNames(plan: plan, context: context) }
    /// For the `lang` of an element that holds a text of the plan: the plan is Dutch in every language of the site.
    var lang: String? { language == .dutch ? nil : "nl" }

    /// A title or line of the plan, marked as Dutch where the page is not.
    func nl(_ text: some StringProtocol) -> HTML {
        guard let lang else { return HTML(text: text) }
        return "<span lang=\"\(lang)\">\(String(text))</span>"
    }

    /// The address of a page about this plan; of an older plan, the one within its year.
    func href(_ route: PlanRoute) -> Href { context.href(.plan(own(route))) }

    /// What names no year leads to the newest plan that has it; where that is another, it is asked for within the year.
    func own(_ route: PlanRoute) -> PlanRoute {
        guard let part = PlanPart(route), let shown = context.shelf.plan(showing: part),
            shown.planYear != plan.planYear,
            plan.has(part)
        else { return route }
        return .inYear(plan.planYear, part)
    }

    /// The page of whatever has this id; `nil` for what has no page or is not for this reader.
    package func href(of id: ItemID) -> Href? {
        if plan.agenda[id] != nil || plan.lookBack[id] != nil { return href(.item(id)) }
        if plan.indicators[id] != nil { return href(.indicator(id)) }
        if plan.has(.ambition(id)) { return href(.ambition(id)) }
        if let programme = plan.programmes[id] { return href(.programme(plan.planYear, programme.id)) }
        if plan.participations[id] != nil { return href(.participation).at(fragment: id.rawValue) }
        if plan.bodies[id] != nil { return href(.governance).at(fragment: id.rawValue) }
        let places: [(PlanRoute, Bool)] = [
            (.interventions, plan.document.interventions.contains { $0.id == id }),
            (.pilots, plan.document.pilots.contains { $0.id == id }),
            (.grants, plan.document.grants.contains { $0.id == id }),
        ]
        return places.first { $0.1 }.map { href($0.0).at(fragment: id.rawValue) }
    }

    /// `● klaar`
    func status(_ status: ActionStatus) -> HTML {
        ActionMark(PlanWords.mark(status.kind)).labelled(context(status.kind.phrase))
    }

    /// The short title where there is one.
    func title(_ programme: Programme) -> HTML { nl(programme.shortTitle ?? programme.title) }

    func link(_ programme: Programme, in year: Int) -> HTML {
        "<a href=\"\(url: href(.programme(year, programme.id)))\">\(title(programme))</a>"
    }

    /// Where a fact stands: `Jaarplan 2022, regel 1046–1047`.
    package func source(_ reference: SourceReference?) -> HTML? {
        guard let reference, let document = plan.documents[reference.document] else { return nil }
        let title: HTML =
            document.address.flatMap { Href(https: $0) }.map { "<a href=\"\(url: $0)\">\(nl(document.title))</a>" }
            ?? nl(document.title)
        let lines = reference.lines.map { $0.first == $0.last ? String($0.first) : "\($0.first)–\($0.last)" }
        let isOne = reference.lines.count == 1 && reference.lines[0].first == reference.lines[0].last
        let place: HTML? =
            lines.isEmpty
            ? nil
            : ", \(Phrase(isOne ? "regel" : "regels", isOne ? "line" : "lines")(language)) \(lines.joined(separator: ", "))"
        let words: HTML? = reference.text.map { ", \(nl($0))" }
        let day: HTML? = reference.date.map { ", \(language.day($0))" }
        return "\(title)\(place)\(words)\(day)"
    }

    func crumbs(_ rest: [Crumb]) -> [Crumb] {
        [
            Crumb(context(SitePhrases.start), context.href(.start)),
            Crumb(context(PlanNames.plan(of: plan.planYear)), href(.year(plan.planYear))),
        ] + rest
    }

    /// The sentence of an English page about the language of the plan.
    var dutchOnly: HTML? {
        language == .dutch ? nil : "<p class=\"note\">\(context(PlanPhrases.dutchOnly))</p>\n"
    }

    func page(_ title: String, _ description: String, crumbs rest: [Crumb], body: HTML) -> Page {
        Page(
            title: title, description: description, section: .plan, crumbs: crumbs(rest),
            body: "\(elsewhere)\(body)")
    }
}
