import Figures
import Geography
import Records
import SiteKit
import Strategy

/// Which parts of the plan a reader's choice keeps, and how closely they concern the chosen municipality.
struct PlanChoice {
    let query: PlanQuery
    let year: Int
    private let plan: VisiblePlan
    private let context: PageContext

    init(_ query: PlanQuery, year: Int, plan: VisiblePlan, in context: PageContext) {
        self.query = query
        self.year = year
        self.plan = plan
        self.context = context
    }

    /// Without a municipality everything is close.
    func agenda() -> [(item: AgendaItem, closeness: AreaMatch)] {
        plan.search.agenda(filter(year)).filter(isDue).map { ($0, closeness($0)) }
    }

    func lookBack() -> [(item: LookBackItem, closeness: AreaMatch)] {
        guard !asksForAction else { return [] }
        return plan.search.lookBack(filter(year - 1)).map { ($0, closeness($0)) }
    }

    private func closeness(_ item: AgendaItem) -> AreaMatch {
        query.municipality.flatMap { plan.search.match($0, item) } ?? .named
    }

    private func closeness(_ item: LookBackItem) -> AreaMatch {
        query.municipality.flatMap { plan.search.match($0, item) } ?? .named
    }

    private func filter(_ year: Int) -> PlanFilter {
        var filter = PlanFilter(
            year: year, municipality: query.municipality, district: query.district, partner: query.partner,
            owner: query.owner, status: query.status)
        if case .quarter(let quarter) = query.due {
            let period = PlanPeriod.quarter(year: self.year, quarter: quarter)
            filter.dueFrom = PlanDate(year: self.year, month: quarter * 3 - 2, day: 1)
            filter.dueUntil = period.lastDay
        }
        return filter
    }

    private func isDue(_ item: AgendaItem) -> Bool {
        switch query.due {
        case nil, .quarter: true
        case .undated: item.due == nil
        case .overdue: context.today.map { item.isOverdue(on: $0) } ?? false
        }
    }

    /// The choice asks for what only an action has.
    var asksForAction: Bool { query.owner != nil || query.status != nil || query.due != nil }

    /// A part of a programme that belongs to the chosen district, or to that of the chosen municipality.
    func keeps(_ section: Programme.Section) -> Bool {
        guard !asksForAction, query.partner == nil, let own = section.district else { return false }
        return (query.district == nil || query.district == own) && (query.municipality == nil || district == own)
    }

    /// Whether an entry beside the items names the chosen places and partner; what is for all municipalities does not.
    func names(_ scope: AreaScope, with partners: [OrganisationID], in text: String) -> Bool {
        if let chosen = query.partner, !partners.contains(chosen) { return false }
        if let chosen = query.district, !scope.districts.contains(chosen) { return false }
        guard let code = query.municipality else { return query.partner != nil || query.district != nil }
        if scope.municipalities.contains(code) || district.map(scope.districts.contains) == true { return true }
        if let own = OrganisationID(municipality: code), partners.contains(own) { return true }
        guard let area = context.edition.areas[code], area.isNamed else { return false }
        return FoldedText(text).contains(words: FoldedText(area.name))
    }

    private var district: AreaCode? {
        query.municipality.flatMap { code in
            context.edition.areas.ancestors(of: code).first { $0.level == .policeDistrict }?.code
        }
    }
}
