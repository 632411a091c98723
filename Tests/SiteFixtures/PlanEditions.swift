import Facts
import Geography
import Records
import RegionPack

@testable import SiteKit
@testable import Strategy

/// A small invented plan of 2022 with a look-back on 2021 for the municipalities of `PageEditions`.
enum PlanEditions {
    enum Names { case plain, hostile }

    /// Words that stand in entries and fields that are not for the public, and nowhere else.
    static let secret = "geheimwoord"

    static func id(_ text: String) -> ItemID {
        guard let id = ItemID(text) else { preconditionFailure("no id: \(text)") }
        return id
    }

    static func organisation(_ text: String) -> OrganisationID {
        guard let id = OrganisationID(text) else { preconditionFailure("no organisation: \(text)") }
        return id
    }

    static func day(_ text: String) -> PlanDate { PlanDate(text) ?? .distantFuture }
    static let year2021 = PlanPeriod.year(2021), year2022 = PlanPeriod.year(2022)

    static func document(_ names: Names = .plain) -> PlanDocument {
        let evil = PageEditions.hostileName
        func text(_ plain: String) -> String { names == .hostile ? evil : plain }
        var plan = PlanDocument(
            strategy: StrategyFrame(
                id: id("strategie"), title: text("Proefstrategie"), years: YearRange(2019, 2022) ?? only(2022),
                planYear: 2022, audience: .public, text: PlanText(text("Samen werken wij aan veiligheid."))),
            ambitions: [
                Ambition(
                    id: id("ambitie"), title: text("Minder criminaliteit"), indicators: [id("burgernet.actions")],
                    audience: .public, text: PlanText(text("Over vier jaar.")))
            ],
            themes: [Theme(id: id("projecten"), title: "Projecten", isPriority: false, audience: .public)],
            organisations: [
                Organisation(id: organisation("politie"), name: text("Politie"), kind: .police, audience: .public),
                Organisation(id: organisation("stil"), name: secret, kind: .other, audience: .partners),
            ],
            documents: [SourceDocument(id: id("bron"), title: text("Jaarplan 2022"), publisher: "Bureau")])
        plan.programmes = programmes(text)
        plan.goals = [
            Goal(
                id: id("burgernet-doel"), programme: id("burgernet"), title: text("Bewoners doen mee."),
                audience: .public, text: PlanText(text("Overal.")))
        ]
        plan.lookBack = lookBack(text)
        plan.agenda = agenda(text)
        plan.indicators = indicators(text)
        plan.participations = participations(text)
        plan.notes = [
            SourceNote(
                id: id("twee-lezingen"), title: text("Acties of meldingen"),
                readings: [
                    .init(text: text("14% van de acties"), source: source(206)), .init(text: "14% van de meldingen"),
                ],
                shown: text("Wij noemen het een deel van de acties."), concerns: [id("burgernet.actions")],
                audience: .public)
        ]
        addRegisters(to: &plan, text)
        return plan
    }

    static func published(
        _ names: Names = .plain, of pack: RegionPack, archive: (any PlanArchive)? = nil
    ) -> PublishedPlan {
        PublishedPlan(document(names), of: pack, version: "1", archive: archive)
    }

    private static func only(_ year: Int) -> YearRange {
        guard let range = YearRange(year, year) else { preconditionFailure("no year") }
        return range
    }

    private static func source(_ line: Int) -> SourceReference {
        SourceReference(document: id("bron"), lines: [LineRange(line, line + 1)].compactMap(\.self))
    }

    private static func programmes(_ text: (String) -> String) -> [Programme] {
        [
            Programme(
                id: id("ondermijning"), kind: .programme, title: text("Ondermijning"), theme: id("projecten"),
                districts: [PageEditions.code("PD-proef")],
                sections: [
                    .init(
                        id: id("deel-proef"), title: text("District Proef"), district: PageEditions.code("PD-proef"),
                        topics: [text("Buitengebied")])
                ], audience: .public, source: source(10)),
            Programme(
                id: id("burgernet"), kind: .project, title: text("Project Burgernet"), shortTitle: text("Burgernet"),
                theme: id("projecten"), body: id("college"), owner: organisation("politie"),
                partners: [organisation("gm0002")],
                sections: [.init(id: id("spoor-1"), title: text("De basis op orde"))],
                ethics: [text("Geen berichten bewaren.")], audience: .public, text: PlanText(text("Wat het is."))),
            Programme(
                id: id("verborgen"), kind: .project, title: secret, theme: id("projecten"), audience: .partners,
                text: PlanText(secret)),
        ]
    }

    private static func lookBack(_ text: (String) -> String) -> [LookBackItem] {
        [
            LookBackItem(
                id: id("burgernet-2021"), programme: id("burgernet"), year: 2021, title: text("Acties en succes"),
                answers: [id("burgernet-afspraak-2021")], indicators: [id("burgernet.actions")],
                evidence: [.init(title: text("Verslag"), address: "https://example.nl/a")], audience: .public,
                source: source(1046), text: PlanText(text("In Aalburg ging het goed."))),
            LookBackItem(
                id: id("onder-verborgen"), programme: id("verborgen"), year: 2021, title: secret, audience: .public,
                text: PlanText(secret)),
        ]
    }

    private static func agenda(_ text: (String) -> String) -> [AgendaItem] {
        let burgernet = id("burgernet"), all = AreaScope(isWholeRegion: true)
        let one = AreaScope(municipalities: [PageEditions.code("GM0001")])
        return [
            AgendaItem(
                id: id("burgernet-afspraak-2021"), programme: burgernet, year: 2021, title: text("Starten"),
                status: .done, audience: .public),
            AgendaItem(
                id: id("burgernet-2022-acties"), programme: burgernet, year: 2022, title: text("Duizend acties"),
                section: id("spoor-1"), forWhom: text("Bewoners"), owner: organisation("politie"), scope: all,
                due: day("2022-12-31"), status: .onTrack,
                progress: [
                    .init(
                        date: day("2022-03-01"), text: text("Begonnen."), by: organisation("politie"), audience: .public
                    ),
                    .init(date: day("2022-04-01"), text: secret, audience: .partners),
                ], continues: [id("burgernet-2021")], indicators: [id("burgernet.actions")], audience: .public,
                source: source(1094), text: PlanText(text("Het doel is duizend."))),
            AgendaItem(
                id: id("burgernet-opleiden"), programme: burgernet, year: 2022, title: text("Opleiden"), scope: one,
                due: day("2022-03-01"), status: .stopped(reason: text("Geen geld.")), audience: .public,
                fields: [.text: .partners, .owner: .organisation(organisation("gm0002"))], text: PlanText(secret)),
            AgendaItem(
                id: id("burgernet-genoemd"), programme: burgernet, year: 2022, title: text("Proef in Aalburg"),
                partners: [organisation("stil")], status: .atRisk, audience: .public),
            AgendaItem(
                id: id("burgernet-dicht"), programme: burgernet, year: 2022, title: secret, scope: one,
                audience: .partners, text: PlanText(secret)),
            AgendaItem(
                id: id("alleen-gm0002"), programme: burgernet, year: 2022, title: secret, scope: one,
                audience: .organisation(organisation("gm0002")), text: PlanText(secret)),
            AgendaItem(
                id: id("district-actie"), programme: id("ondermijning"), year: 2022, title: text("Controles"),
                scope: AreaScope(districts: [PageEditions.code("PD-proef")]), audience: .public),
        ]
    }

    private static func indicators(_ text: (String) -> String) -> [Indicator] {
        [
            Indicator(
                id: id("burgernet.actions"), title: text("Burgernetacties"), definition: text("Acties via de app."),
                unit: .count(one: "actie", many: "acties"), direction: .up, denominator: text("alle acties"),
                basis: .previousYear, programme: id("burgernet"), owner: organisation("politie"), isYearResult: true,
                values: [
                    .init(period: .year(2020), value: .known(StatedNumber(800)), audience: .public),
                    .init(
                        period: year2021, value: .known(StatedNumber(838)), source: source(1046), note: text("Geteld.")),
                    .init(
                        period: year2021, area: PageEditions.code("GM0001"), value: .known(StatedNumber(31_415)),
                        audience: .partners),
                ],
                targets: [.init(period: year2022, value: 1_000, source: source(1094))],
                caveats: [text("De bron noemt 20%.")], audience: .public, source: source(1046)),
            Indicator(
                id: id("scan"), title: text("Weerbaarheidsscan"), definition: text("Scans per gemeente."),
                unit: .percent, denominator: "gemeenten", isYearResult: true,
                values: [
                    .init(period: year2021, value: .unknown(.unresolved)),
                    .init(
                        period: year2021, area: PageEditions.code("GM0002"), value: .known(StatedNumber(27_182)),
                        audience: .public),
                ], bar: .resilienceScan, audience: .public),
            Indicator(
                id: id("inbraak"), title: text("Woninginbraak"), definition: text("Geregistreerde inbraken."),
                unit: .percentChange, direction: .down, basis: .previousYear,
                origin: .figure(.init(measure: .change, offence: .group("geweld"))), isYearResult: true,
                values: [.init(period: year2021, value: .known(StatedNumber(-10)))], audience: .public),
            Indicator(
                id: id("dicht"), title: secret, definition: secret, unit: .percent,
                values: [.init(period: year2021, value: .known(StatedNumber(16_180)))], audience: .partners),
        ]
    }

    private static func participations(_ text: (String) -> String) -> [Participation] {
        [
            Participation(
                id: id("hackshield"), title: text("HackShield"), programme: id("burgernet"),
                stated: [.init(period: year2021, count: StatedNumber(24))],
                cells: [
                    .init(municipality: PageEditions.code("GM0001"), since: year2021, note: text("Bovenaan.")),
                    .init(municipality: PageEditions.code("GM0002"), note: secret, audience: .partners),
                ], audience: .public, text: PlanText(text("Een spel."))),
            Participation(
                id: id("scans"), title: text("Scan"), stated: [.init(period: year2021, count: StatedNumber(39))],
                cells: [.init(municipality: PageEditions.code("GM0002"), note: secret)], bar: .resilienceScan,
                audience: .public),
        ]
    }

    private static func addRegisters(to plan: inout PlanDocument, _ text: (String) -> String) {
        plan.interventions = [
            Intervention(
                id: id("les"), title: text("Les"), kind: .lesson, programme: id("burgernet"),
                targetGroup: text("Kinderen"), reach: [id("burgernet.actions")], participation: id("hackshield"),
                evaluation: .planned, audience: .public)
        ]
        plan.pilots = [
            Pilot(
                id: id("proef"), title: text("Proef"), programme: id("burgernet"), phase: .running,
                hypothesis: text("Het helpt."), result: .known(secret), scaleUpRule: text("Bij goed resultaat."),
                audience: .public, fields: [.result: .partners])
        ]
        plan.grants = [
            Grant(
                id: id("subsidie"), title: text("Subsidie"), programme: id("burgernet"), provider: text("Rijk"),
                amount: Euros(35_000).map { .known($0) } ?? .unknown(.notStated), period: year2021, status: .received,
                audience: .public)
        ]
        plan.budgets = [
            Budget(
                id: id("begroting"), title: text("Begroting"), year: 2022,
                lines: [
                    .init(
                        id: id("personeel"), title: text("Personeel"), side: .expense,
                        amounts: [.init(year: 2022, stage: .budget, amount: .unknown(.notRecoverable))], notes: [2]),
                    .init(id: id("dichte-post"), title: secret, side: .income, audience: .partners),
                ],
                notes: [.init(number: 2, text: text("Uitgesteld."), amount: Euros(94_000), year: 2021)],
                contributions: [
                    .init(
                        id: id("bijdrage"), title: text("Bureau"), year: 2022, key: .perInhabitant,
                        stated: StatedNumber(39), total: .unknown(.notRecoverable))
                ], audience: .public)
        ]
        plan.bodies = [
            GovernanceBody(
                id: id("college"), title: text("Regionaal college"), level: .policeUnit,
                members: [text("burgemeesters")], chair: text("regioburgemeester"), meetingsPerYear: 2,
                decisions: [
                    .init(
                        id: id("besluit"), date: year2021, title: text("Verkenning"), concerns: [id("burgernet")]),
                    .init(id: id("dicht-besluit"), date: year2021, title: secret, audience: .partners),
                ], audience: .public),
            GovernanceBody(
                id: id("dvc"), title: text("District"), level: .district, parent: id("college"), audience: .public),
        ]
    }
}
