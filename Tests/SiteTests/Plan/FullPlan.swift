import Geography
import Records
import Testing

@testable import Strategy

/// A plan with something of every page: two programmes, and what is public, for partners and for one municipality.
enum FullPlan {
    static func id(_ text: String) throws -> ItemID { try #require(ItemID(text)) }
    static func area(_ text: String) throws -> AreaCode { try #require(AreaCode(text)) }

    static func make() throws -> PlanDocument {
        let burgernet = try id("burgernet"), years = try #require(YearRange(2019, 2022))
        var plan = PlanDocument(
            strategy: StrategyFrame(
                id: try id("strategie"), title: "Strategie", years: years, planYear: 2022, audience: .public))
        plan.themes = [Theme(id: try id("projecten"), title: "Projecten", audience: .public)]
        plan.programmes = try ["burgernet", "ander"].map { name in
            Programme(
                id: try id(name), kind: .project, title: "Project \(name)", theme: try id("projecten"),
                audience: .public)
        }
        plan.goals = [
            Goal(id: try id("doel"), programme: burgernet, title: "Bewoners doen mee", audience: .public)
        ]
        plan.agenda = try [("burgernet-2022-acties", "burgernet"), ("ander-2022-acties", "ander")].map {
            name, programme in
            AgendaItem(
                id: try id(name), programme: try id(programme), year: 2022, title: "Meer acties van \(programme)",
                audience: .public, text: "Een tekst.\n\nMet twee alinea's.")
        }
        plan.indicators = [
            Indicator(
                id: try id("burgernet.actions"), title: "Acties", definition: "Uitgezette acties.",
                unit: .count(one: "actie", many: "acties"), programme: burgernet,
                values: [IndicatorValue(period: .year(2021), value: .known(StatedNumber(838)))], audience: .public)
        ]
        plan.participations = try participations()
        plan.budgets = [Budget(id: try id("begroting"), title: "Begroting 2022", year: 2022, audience: .public)]
        plan.bodies = [
            GovernanceBody(id: try id("college"), title: "Het college", level: .policeUnit, audience: .public)
        ]
        return plan
    }

    private static func participations() throws -> [Participation] {
        let gm0307 = try #require(OrganisationID("gm0307"))
        return [
            Participation(
                id: try id("keurmerk"), title: "Keurmerk", programme: try id("burgernet"),
                stated: [StatedCount(period: .year(2021), count: StatedNumber(24))],
                cells: [
                    ParticipationCell(municipality: try area("GM0307"), since: .year(2020), note: "Vanaf het begin.")
                ], audience: .public),
            Participation(id: try id("scan"), title: "Weerbaarheidsscan", bar: .resilienceScan, audience: .public),
            Participation(
                id: try id("dicht"), title: "Alleen voor Amersfoort", audience: .organisation(gm0307)),
        ]
    }
}
