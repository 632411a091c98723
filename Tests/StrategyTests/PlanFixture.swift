import Facts
import Foundation
import Geography
import Records
import RegionPack
import TestKit

@testable import Strategy

/// A small plan as text files, in every kind of block, and ways to read and break it.
enum PlanFixture {
    static let files: [String: String] = [
        "strategy.md": """
        ---
        id: strategie
        title: Strategie
        years: 2019-2022
        planYear: 2022
        audience: public
        ---
        Samen veiliger.

        --- ambition
        id: ambitie-minder
        title: Minder misdrijven
        indicators: [crime.total]
        audience: public
        ---

        --- theme
        id: projecten
        title: Projecten
        priority: false
        audience: public
        ---
        """,
        "sources.md": """
        --- document
        id: jaarplan-2022
        title: Jaarplan 2022
        publisher: De coalitie
        date: 2022
        ---

        --- note
        id: noot-acties
        title: Twintig procent
        readings: [{text: Een stijging van 20%, source: jaarplan-2022:1094}]
        shown: Van 838 naar 1.000 is 19,3%.
        concerns: [burgernet.actions]
        audience: public
        ---
        """,
        "organisations.md": """
        --- organisation
        id: politie
        name: Politie
        kind: police
        audience: public
        ---

        --- organisation
        id: bureau-rvs
        name: Bureau RVS
        kind: bureau
        audience: public
        ---
        """,
        "programmes/burgernet.md": """
        ---
        id: burgernet
        kind: project
        title: Burgernet
        theme: projecten
        order: 40
        owner: politie
        partners: [bureau-rvs, gm0513]
        sections:
          - {id: basis, title: De basis op orde, topics: [Acties, Succes]}
        audience: public
        source: jaarplan-2022:1033-1103
        ---
        Bewoners helpen mee.

        --- goal
        id: burgernet-doel
        title: Bewoners doen mee
        indicators: [burgernet.actions]
        audience: public
        ---

        --- agenda
        id: burgernet-2021-acties
        year: 2021
        title: Meer acties
        status: done
        audience: public
        ---

        --- lookBack
        id: burgernet-2021-terugblik
        year: 2021
        title: Acties en succes
        answers: [burgernet-2021-acties]
        indicators: [burgernet.actions]
        municipalities: [GM0513]
        audience: public
        source: jaarplan-2022:1046-1049
        ---
        De meldkamers zetten {{burgernet.actions|2021|unit}} uit.

        --- agenda
        id: burgernet-2022-acties
        year: 2022
        title: Duizend acties
        section: basis
        owner: politie
        municipalities: all
        due: 2022-12-31
        status: onTrack
        progress:
          - {date: 2022-03-01, text: Begonnen., status: onTrack, audience: public}
        continues: [burgernet-2021-terugblik]
        indicators: [burgernet.actions]
        audience: public
        source: jaarplan-2022:1094
        ---
        Het doel is {{burgernet.actions|2022|target}} acties, vooral in Gouda.
        """,
        "indicators/burgernet.md": """
        --- indicator
        id: burgernet.actions
        programme: burgernet
        title: Burgernetacties
        definition: Acties die de centralisten uitzetten.
        unit: {one: actie, many: acties}
        direction: up
        basis: previousYear
        values:
          - {period: 2020, value: 700, source: jaarplan-2022}
          - {period: 2021, value: 838, source: jaarplan-2022:1046}
        targets:
          - {period: 2022, value: 1000, source: jaarplan-2022:1094}
        audience: public
        ---
        """,
        "indicators/year-results.md": """
        --- indicator
        id: crime.total
        title: Geregistreerde criminaliteit
        definition: Alle misdrijven.
        unit: percentChange
        basis: previousYear
        figure: {offence: all, measure: change}
        yearResult: true
        values: [{period: 2021, value: -10, source: jaarplan-2022:257}]
        audience: public
        ---

        --- indicator
        id: hackshield.municipalities
        title: Gemeenten met HackShield
        definition: Gemeenten die meedoen.
        unit: {one: gemeente, many: gemeenten}
        countOf: hackshield
        audience: public
        ---
        """,
        "participation.md": """
        --- participation
        id: hackshield
        title: HackShield
        stated: [{period: 2021, count: 3, source: jaarplan-2022:590}]
        cells:
          - {municipality: GM0513, since: 2020}
          - {municipality: GM0603}
        audience: public
        source: jaarplan-2022:590
        ---
        """,
        "budget.md": """
        --- budget
        id: begroting-2022
        title: Begroting
        year: 2022
        lines:
          - id: lasten
            title: Lasten
            side: expense
            amounts: [{year: 2022, stage: budget, amount: 300}]
          - {id: lasten-a, title: A, side: expense, partOf: lasten, amounts: [{year: 2022, stage: budget, amount: 100}]}
          - {id: lasten-b, title: B, side: expense, partOf: lasten, amounts: [{year: 2022, stage: budget, amount: 200}], notes: [1]}
        notes: [{number: 1, text: Een noot., amount: 94000, year: 2021}]
        contributions:
          - {id: bijdrage, title: Bijdrage, year: 2022, key: perInhabitant, count: 39, unknown: notRecoverable}
        audience: public
        ---
        """,
        "bodies.md": """
        --- body
        id: rvc
        title: Regionaal Veiligheidscollege
        level: policeUnit
        members: [alle burgemeesters, Openbaar Ministerie, politie]
        meetingsPerYear: 2
        decisions: [{id: rvc-besluit, date: 2021-06, title: Ambities en capaciteit in balans, concerns: [burgernet]}]
        audience: public
        ---
        """,
        "pilots.md": """
        --- pilot
        id: proeftuin
        title: Proeftuin
        programme: burgernet
        phase: running
        scaleUpRule: Bij een goed resultaat naar twee andere teams.
        audience: public
        ---
        """,
        "grants.md": """
        --- grant
        id: subsidie
        title: Buurtambassadeurs
        programme: burgernet
        amount: 35000
        period: 2021
        status: received
        audience: public
        ---
        """,
        "interventions.md": """
        --- intervention
        id: kapot-sterk
        title: Kapot Sterk
        kind: lesson
        programme: burgernet
        reach: [burgernet.actions]
        evaluation: running
        audience: public
        ---
        """,
    ]

    static var planFiles: [PlanFile] {
        files.sorted { $0.key < $1.key }.map { PlanFile(name: $0.key, bytes: Array($0.value.utf8)) }
    }

    static func reading(replacing text: String = "", with replacement: String = "", in file: String = "") -> PlanReading
    {
        PlanReader.read(
            planFiles.map { plan in
                guard plan.name == file, let whole = files[file] else { return plan }
                return PlanFile(
                    name: file, bytes: Array(whole.replacingOccurrences(of: text, with: replacement).utf8))
            })
    }

    static func document() throws -> PlanDocument {
        guard let document = reading().document else { throw FixtureError() }
        return document
    }

    static let region = PlanRegion(
        areas: Set(["GM0513", "GM0603", "GM0637", "PD-test", "RG-test"].compactMap { AreaCode($0) }),
        offences: Set(["1.1.1", "1.4.4"].compactMap { OffenceCode($0) }), groups: ["geweld"])

    static let geography = PlanGeography(
        names: [area("GM0513"): "Gouda", area("GM0603"): "Rijswijk", area("GM0637"): "Zoetermeer"],
        districts: [area("GM0513"): area("PD-test"), area("GM0637"): area("PD-test")])

    static func area(_ code: String) -> AreaCode { AreaCode(code) ?? .netherlands }

    /// Reads a literal; a mistyped one gives the id of the programme, and its test fails.
    static func id(_ text: String) throws -> ItemID {
        guard let id = ItemID(text) else { throw FixtureError() }
        return id
    }

    static func day(_ text: String) -> PlanDate { PlanDate(text) ?? .distantFuture }

    /// The real packs and plans of this repository.
    static func path(_ relative: String) -> String { Shared.repository.appending(path: relative).path }
}

struct FixtureError: Error {}
