import Facts
import Geography
import Records

@testable import Strategy

/// A plan with an entry of every kind, each with as many of its fields filled as there are.
enum PlanSamples {
    static func id(_ text: String) -> ItemID { ItemID(text) ?? .unset }
    static func organisation(_ text: String) -> OrganisationID {
        OrganisationID(text) ?? OrganisationID(rawValue: "politie") ?? organisation("politie")
    }
    private static func area(_ text: String) -> AreaCode { AreaCode(text) ?? .netherlands }
    private static func date(_ text: String) -> PlanDate { PlanDate(text) ?? .distantFuture }
    private static func euros(_ amount: Int) -> Euros? { Euros(amount) }
    private static let source = SourceReference(
        document: id("jaarplan-2022"), lines: [LineRange(3, 5), LineRange(9, 9)].compactMap(\.self),
        date: date("2022-01-31"),
        text: "bijlage")

    static let document: PlanDocument = {
        let scope = AreaScope(municipalities: [area("GM0344"), area("GM1900")], districts: [area("PD-stad")])
        let programme = Programme(
            id: id("burgernet"), kind: .project, title: "Burgernet", shortTitle: "BN", theme: id("projecten"),
            order: 40,
            body: id("rvc"), owner: organisation("politie"), partners: [organisation("bureau-rvs")],
            districts: [area("PD-stad")],
            sections: [
                Programme.Section(
                    id: id("basis"), title: "De basis", district: area("PD-stad"), topics: ["een", "twee"])
            ],
            ethics: ["Let op.", "En nog eens."], indicators: [id("burgernet.actions")], audience: .public,
            fields: [.owner: .partners], source: source, text: "Bewoners helpen mee.\n\n- een\n- twee")
        let indicator = Indicator(
            id: id("burgernet.actions"), title: "Acties", definition: "Uitgezette acties.",
            unit: .count(one: "actie", many: "acties"), decimals: 1, direction: .up, denominator: "alle acties",
            basis: .previousYear, programme: id("burgernet"), owner: organisation("politie"), isYearResult: true,
            values: [
                IndicatorValue(
                    period: .year(2021), value: .known(StatedNumber(838)), date: date("2022-01-01"), source: source,
                    note: "Volgens de meldkamer."),
                IndicatorValue(
                    period: .day(date("2021-12-31")), area: area("GM0344"), value: .unknown(.notStated),
                    isProvisional: true,
                    audience: .organisation(organisation("politie"))),
            ],
            targets: [
                IndicatorTarget(
                    period: .year(2022), bound: .moreThan, value: 1_000, origin: .nationalAgenda, source: source)
            ],
            caveats: ["De bron zegt 20%."], audience: .public, fields: [.owner: .partners], source: source,
            text: "Uitleg.")
        let action = AgendaItem(
            id: id("burgernet-2022-acties"), programme: id("burgernet"), year: 2022, title: "Duizend acties",
            section: id("basis"), track: .intervening, forWhom: "inwoners", owner: organisation("politie"),
            partners: [organisation("gm0344")], scope: scope, due: date("2022-12-31"),
            status: .stopped(reason: "Geen geld."),
            progress: [
                ProgressNote(
                    date: date("2022-03-01"), text: "Begonnen.", status: .onTrack, by: organisation("politie"),
                    audience: .public)
            ], continues: [id("burgernet-2021")], indicators: [id("burgernet.actions")], audience: .public,
            fields: [.due: .partners], source: source, text: "Het doel is {{burgernet.actions|2022|target}}.")
        var plan = PlanDocument(
            strategy: StrategyFrame(
                id: id("strategie"), title: "Strategie", years: YearRange(2019, 2022) ?? .sample, planYear: 2022,
                owner: organisation("bureau-rvs"), audience: .public, source: source, text: "Samen."))
        plan.ambitions = [
            Ambition(id: id("ambitie"), title: "Veiliger", indicators: [id("burgernet.actions")], audience: .public)
        ]
        plan.themes = [Theme(id: id("projecten"), title: "Projecten", isPriority: false, audience: .public)]
        plan.organisations = [
            Organisation(id: organisation("politie"), name: "Politie", kind: .police, audience: .public),
            Organisation(
                id: organisation("bureau-rvs"), name: "Bureau", shortName: "RVS", kind: .bureau, audience: .public),
        ]
        plan.documents = [
            SourceDocument(
                id: id("jaarplan-2022"), title: "Jaarplan", publisher: "Bureau", date: .year(2022),
                address: "https://example.org/")
        ]
        plan.programmes = [programme]
        plan.goals = [
            Goal(id: id("doel"), programme: id("burgernet"), title: "Bereik", section: id("basis"), audience: .public)
        ]
        plan.lookBack = [
            LookBackItem(
                id: id("burgernet-2021"), programme: id("burgernet"), year: 2021, title: "Terug", track: .exploring,
                answers: [id("burgernet-2022-acties")],
                evidence: [Evidence(title: "Verslag", address: "https://example.org/a", date: date("2022-01-02"))],
                scope: AreaScope(isWholeRegion: true), audience: .public, text: "Gedaan.")
        ]
        plan.agenda = [action]
        plan.indicators = [indicator]
        plan.participations = [
            Participation(
                id: id("deelname"), title: "Keurmerk", programme: id("burgernet"), of: id("les"),
                stated: [StatedCount(period: .year(2021), count: StatedNumber(24), source: source, note: "x")],
                isListComplete: true,
                cells: [
                    ParticipationCell(
                        municipality: area("GM0344"), status: .exploring, since: .year(2020), note: "n", source: source,
                        audience: .partners)
                ], bar: .resilienceScan, audience: .partners)
        ]
        plan.interventions = [
            Intervention(
                id: id("les"), title: "Les", kind: .lesson, targetGroup: "jongeren", scope: scope, evaluation: .planned)
        ]
        plan.pilots = [
            Pilot(
                id: id("proef"), title: "Proef", phase: .running, scope: scope, hypothesis: "h", measure: "m",
                scaleUpRule: "r")
        ]
        plan.grants = [
            Grant(
                id: id("subsidie"), title: "Subsidie", provider: "Rijk",
                amount: euros(94_000).map(PlanValue.known) ?? .unknown(.notStated),
                period: .year(2022), status: .received, purpose: "doel")
        ]
        plan.budgets = [
            Budget(
                id: id("begroting"), title: "Begroting", year: 2022,
                lines: [
                    BudgetLine(
                        id: id("personeel"), title: "Personeel", side: .expense,
                        amounts: [
                            BudgetAmount(year: 2022, stage: .budget, amount: .unknown(.notRecoverable), source: source)
                        ],
                        notes: [1, 2])
                ], notes: [BudgetNote(number: 1, text: "Noot", amount: euros(5), year: 2021)],
                contributions: [
                    Contribution(
                        id: id("bijdrage"), title: "Bijdrage", year: 2022, key: .perInhabitant,
                        stated: StatedNumber(31),
                        total: .unknown(.notStated))
                ])
        ]
        plan.bodies = [
            GovernanceBody(
                id: id("rvc"), title: "Regionaal Veiligheidscollege", shortTitle: "RVC", level: .policeUnit,
                members: ["burgemeesters", "officier"], meetingsPerYear: 2,
                decisions: [
                    Decision(id: id("besluit-1"), date: .year(2022), title: "Vastgesteld", concerns: [id("burgernet")])
                ])
        ]
        plan.notes = [
            SourceNote(
                id: id("noot-1"), title: "Twee lezingen", readings: [SourceNote.Reading(text: "838", source: source)],
                shown: "Wij tonen 838.", concerns: [id("burgernet.actions")])
        ]
        return plan
    }()
}

extension YearRange {
    fileprivate static var sample: YearRange { YearRange(2000, 2001) ?? .sample }
}
