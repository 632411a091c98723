import Accounts
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Records
import Store
import Strategy
import TestKit
import Testing

@testable import FigurePages

@Suite("A partner takes back a report or a statement of their own")
struct OwnUndoTests {
    private static let action = "burgernet-2022-acties"

    /// Two municipalities at their desks; the action is Utrecht's.
    private func desk(
        _ body: @Sendable (Desk, _ utrecht: Browser, _ amersfoort: Browser) async throws -> Void
    ) async throws {
        try await Desk.municipalities({ $0.agenda[0].owner = OrganisationID("gm0344") }) { desk, one, other in
            try await one.open("/mijn-werk")
            try await other.open("/mijn-werk/deelname")
            try await body(desk, one, other)
        }
    }

    private func current(_ item: String, _ desk: Desk) throws -> PlanRevision {
        try #require(try desk.store.current(try FullPlan.id(item), of: 2022))
    }

    private func report(_ browser: Browser) async throws {
        try await browser.send(
            "work-update", WorkFields.of(Self.action, status: "atRisk", note: "Wij wachten."), to: "/mijn-werk")
        #expect(browser.last?.status == .seeOther)
        try await browser.follow()
    }

    @Test("The report is gone from the draft, stays in the history, and undoing can be undone")
    func reports() async throws {
        try await desk { desk, utrecht, _ in
            let before = try current(Self.action, desk).entry
            #expect(!utrecht.page.contains("value=\"own-undo\""))
            try await report(utrecht)
            let reported = try current(Self.action, desk)
            #expect(reported.entry != before && utrecht.page.contains("Ongedaan maken"))
            try await utrecht.send("own-undo", [("object", reported.id.description)], to: "/mijn-werk")
            #expect(utrecht.last?.headers[.location] == "/mijn-werk?melding=opgeslagen")
            let undone = try current(Self.action, desk)
            #expect(undone.entry == before && undone.undoes == reported.id && undone.number == reported.number + 1)
            try await utrecht.follow()
            try await utrecht.send("own-undo", [("object", undone.id.description)], to: "/mijn-werk")
            #expect(try current(Self.action, desk).entry == reported.entry)
        }
    }

    @Test("An editor reports on an action that nobody owns, though the plan does not name the editor's organisation")
    func withoutOwner() async throws {
        try await desk { desk, utrecht, _ in
            try await desk.account("redactie@voorbeeld.nl", .editor(.all))
            let editor = Browser(utrecht.client, session: try await desk.signIn("redactie@voorbeeld.nl"))
            try await editor.open("/mijn-werk")
            let fields = WorkFields.of("ander-2022-acties", status: "atRisk", note: "Wij wachten.")
            try await editor.send("work-update", fields)
            #expect(editor.last?.status == .seeOther)
            guard case .agenda(let action)? = try current("ander-2022-acties", desk).entry else {
                throw Desk.Unexpected("no action")
            }
            #expect(action.progress.map(\.text) == ["Wij wachten."] && action.progress[0].by == nil)
        }
    }

    @Test("After a day, or when somebody wrote after it, it is told why not, and nothing changes")
    func refusals() async throws {
        try await desk { desk, utrecht, _ in
            try await report(utrecht)
            let first = try current(Self.action, desk)
            try await report(utrecht)
            let stamp = try desk.store.planStamp()
            try await utrecht.send("own-undo", [("object", first.id.description)], to: "/mijn-werk")
            #expect(utrecht.last?.status == .unprocessableContent)
            #expect(utrecht.page.ranges(of: "class=\"problems\"").count == 1)
            let second = try current(Self.action, desk)
            desk.clock.advance(by: 86_401)
            let late = Browser(utrecht.client, session: try await desk.signIn("utrecht@voorbeeld.nl"))
            try await late.open("/mijn-werk")
            #expect(!late.page.contains("value=\"own-undo\""))
            try await late.send("own-undo", [("object", second.id.description)], to: "/mijn-werk")
            #expect(late.last?.status == .unprocessableContent && late.page.contains("langer dan een dag geleden"))
            #expect(try desk.store.planStamp() == stamp)
        }
    }

    @Test("A statement of one's own municipality is taken back, and another's is neither offered nor taken")
    func statements() async throws {
        try await desk { desk, utrecht, amersfoort in
            let before = try current("keurmerk", desk).entry
            let place = "/mijn-werk/deelname"
            try await utrecht.open(place)
            let object = try #require(utrecht.page.firstRange(of: "value=\"2022/GM0344/keurmerk\""))
            let seen = try #require(
                utrecht.page[object.upperBound...].firstMatch(of: /name="seen" value="(?<seen>[^"]*)"/))
            try await utrecht.send(
                "state-participation",
                [("object", "2022/GM0344/keurmerk"), ("status", "takesPart"), ("seen", String(seen.seen))])
            let stated = try current("keurmerk", desk)
            #expect(stated.entry != before)
            try await amersfoort.open(place)
            #expect(!amersfoort.page.contains("value=\"own-undo\""))
            try await amersfoort.send("own-undo", [("object", stated.id.description)])
            #expect(amersfoort.last?.status == .forbidden)
            try await utrecht.open(place)
            #expect(utrecht.page.ranges(of: "value=\"own-undo\"").count == 1)
            try await utrecht.send("own-undo", [("object", stated.id.description)])
            #expect(utrecht.last?.status == .seeOther)
            #expect(try current("keurmerk", desk).entry == before)
        }
    }

    @Test(
        "What is no change of this year's plan, or none that such a form made, is not taken back",
        arguments: ["", "0", "-1", "x", "999999", "9223372036854775807"])
    func strange(_ object: String) async throws {
        try await desk { desk, utrecht, _ in
            let stamp = try desk.store.planStamp()
            try await utrecht.send("own-undo", [("object", object)])
            #expect(utrecht.last?.status == .notFound)
            let goal = try current("doel", desk)
            try await utrecht.send("own-undo", [("object", goal.id.description)])
            #expect(utrecht.last?.status == .forbidden)
            #expect(try desk.store.planStamp() == stamp)
        }
    }
}
