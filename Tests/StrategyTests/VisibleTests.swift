import Geography
import Records
import Testing

@testable import Strategy

@Suite("What a viewer sees of a plan")
struct VisibleTests {
    private let gouda = OrganisationID("gm0513")
    private let rijswijk = OrganisationID("gm0603")

    /// Two municipalities with a resilience scan, an action for partners with an owner for the bureau's eyes.
    private func plan() throws -> PlanDocument {
        var plan = try PlanFixture.document()
        let programme = try PlanFixture.id("burgernet")
        let gouda = try #require(gouda)
        plan.participations.append(
            Participation(
                id: try PlanFixture.id("weerbaarheidsscan"), title: "Scan", isListComplete: true,
                cells: [
                    ParticipationCell(municipality: PlanFixture.area("GM0513")),
                    ParticipationCell(municipality: PlanFixture.area("GM0603"), audience: .public),
                ], bar: .resilienceScan, audience: .public))
        plan.agenda.append(
            AgendaItem(
                id: try PlanFixture.id("intern"), programme: programme, year: 2022, title: "Intern",
                owner: OrganisationID("politie"),
                progress: [
                    ProgressNote(
                        date: PlanFixture.day("2022-01-01"), text: "Voor Gouda", audience: .organisation(gouda)),
                    ProgressNote(date: PlanFixture.day("2022-02-01"), text: "Voor partners"),
                ], continues: [try PlanFixture.id("burgernet-2021-terugblik")],
                fields: [.owner: .organisation(gouda)]))
        plan.indicators.append(
            Indicator(
                id: try PlanFixture.id("scan.score"), title: "Score", definition: "Score", unit: .notStated,
                values: [
                    IndicatorValue(period: .year(2021), value: .known(StatedNumber(7))),
                    IndicatorValue(
                        period: .year(2021), area: PlanFixture.area("GM0513"), value: .known(StatedNumber(3))),
                ], bar: .resilienceScan, audience: .public))
        return plan
    }

    @Test("The public sees nothing that is for partners, nor a trace of its id")
    func publicView() throws {
        let plan = try plan().visible(to: .public)
        #expect(plan.entries.allSatisfy { $0.audience == .public })
        let text = PlanWriter.files(of: plan).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        for secret in ["intern", "Intern", "Voor partners", "Voor Gouda"] { #expect(!text.contains(secret)) }
    }

    @Test("A resilience scan per municipality is for that municipality, whatever anybody wrote")
    func scan() throws {
        let plan = try plan()
        func cells(_ viewer: PlanViewer) throws -> [AreaCode] {
            let seen = plan.visible(to: viewer)
            return try #require(seen.participation(try PlanFixture.id("weerbaarheidsscan"))).cells.map(\.municipality)
        }
        #expect(try cells(.public) == [])
        #expect(try cells(.partner([try #require(gouda)])) == [PlanFixture.area("GM0513")])
        #expect(try cells(.partner([try #require(rijswijk)])) == [PlanFixture.area("GM0603")])
        #expect(try cells(.bureau).count == 2)
        let scored = try #require(plan.visible(to: .public).indicator(try PlanFixture.id("scan.score")))
        #expect(scored.values.map(\.area) == [nil])
        let list = try #require(plan.visible(to: .public).participation(try PlanFixture.id("weerbaarheidsscan")))
        #expect(!list.isListComplete)
    }

    @Test("A status or decision that is not for the reader is not told, and cannot be written")
    func hiddenStatus() throws {
        var plan = try plan()
        let own = PlanAudience.organisation(try #require(gouda))
        plan.agenda.append(
            AgendaItem(
                id: try PlanFixture.id("stil"), programme: try PlanFixture.id("burgernet"), year: 2022, title: "Stil",
                due: PlanFixture.day("2022-01-31"), status: .stopped(reason: "Geheime reden"),
                progress: [
                    ProgressNote(date: PlanFixture.day("2022-01-01"), text: "Vol", status: .atRisk, audience: .public)
                ],
                audience: .public, fields: [.status: own]))
        plan.pilots.append(
            Pilot(
                id: try PlanFixture.id("proef-stil"), title: "Proef", phase: .finished, decision: .stop,
                audience: .public, fields: [.decision: own]))
        let open = plan.visible(to: .public), id = try PlanFixture.id("stil")
        let action = try #require(open.agenda.first { $0.id == id })
        #expect(action.status == .notPublished && action.progress.map(\.status) == [nil])
        #expect(
            !action.isOverdue(on: PlanFixture.day("2022-06-01")) && !action.isSilent(on: PlanFixture.day("2022-12-01")))
        #expect(open.pilots.last?.decision == .notPublished)
        let text = PlanWriter.files(of: open).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        for secret in ["Geheime reden", "stopped", "atRisk", "notPublished"] { #expect(!text.contains(secret)) }
        let partner = plan.visible(to: .partner([try #require(gouda)]))
        #expect(partner.agenda.first { $0.id == id }?.status == .stopped(reason: "Geheime reden"))
        #expect(partner.pilots.last?.decision == .stop)
        #expect(ActionStatus(.notPublished, reason: "x") == nil && !ActionStatus.Kind.allCases.contains(.notPublished))
    }

    @Test("A partner sees fields and reports that are for its organisation")
    func partner() throws {
        let plan = try plan(), id = try PlanFixture.id("intern")
        let first = try #require(gouda), second = try #require(rijswijk)
        let own = try #require(plan.visible(to: .partner([first])).agendaItem(id))
        #expect(own.owner?.rawValue == "politie")
        #expect(own.progress.count == 2)
        let other = try #require(plan.visible(to: .partner([second])).agendaItem(id))
        #expect(other.owner == nil)
        #expect(other.progress.map(\.text) == ["Voor partners"])
    }

    @Test("A hidden programme takes its items along")
    func hiddenProgramme() throws {
        var plan = try PlanFixture.document()
        plan.programmes[0].audience = .partners
        let seen = plan.visible(to: .public)
        #expect(seen.programmes.isEmpty && seen.goals.isEmpty && seen.agenda.isEmpty && seen.lookBack.isEmpty)
        #expect(seen.indicators.map(\.id.rawValue) == ["crime.total", "hackshield.municipalities"])
        #expect(seen.notes.allSatisfy { $0.concerns.isEmpty })
    }

    @Test("A text bound to a hidden number says so")
    func hiddenNumber() throws {
        var plan = try PlanFixture.document()
        plan.indicators[0].audience = .partners
        let values = PlanValues(plan.visible(to: .public))
        let binding = try Binding(parsing: "burgernet.actions|2021")
        #expect(values.text(of: binding).text == "niet openbaar")
    }

    @Test(
        "The bureau sees the plan itself; what the public sees, a partner sees too",
        arguments: 1...30 as ClosedRange<UInt64>)
    func monotone(seed: UInt64) throws {
        var generator = PlanGenerator(seed: seed)
        let plan = try generator.document()
        #expect(plan.visible(to: .bureau) == plan)
        let open = Set(plan.visible(to: .public).entries.map(\.id))
        let partner = Set(plan.visible(to: .partner([try #require(gouda)])).entries.map(\.id))
        #expect(open.isSubset(of: partner))
        let seen = plan.visible(to: .public)
        #expect(seen.visible(to: .public) == seen)
    }
}
