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

@Suite("What was typed is not lost on the way")
struct KeptFormTests {
    /// Somebody signed in whose passphrase was entered longer ago than sensitive acts want.
    private func late(
        _ role: Role, _ body: @Sendable (Desk, Browser) async throws -> Void
    ) async throws {
        let desk = try Desk(plan: try FullPlan.make())
        try await desk.account("a@voorbeeld.nl", role)
        let token = try await desk.signIn("a@voorbeeld.nl")
        try await desk.serve(showsPlan: true) { client in
            let browser = Browser(client, session: token)
            try await body(desk, browser)
        }
    }

    private func confirm(_ browser: Browser) async throws {
        #expect(browser.last?.headers[.location]?.hasPrefix("/mijn-account/bevestigen?terug=") == true)
        try await browser.follow()
        try await browser.send("confirm", [("passphrase", Desk.passphrase)])
        try await browser.follow()
    }

    @Test("The reason of an adoption outlives the passphrase that is asked first")
    func adopting() async throws {
        try await late(.approver) { desk, browser in
            let revision = try #require(try desk.store.current(try FullPlan.id("doel"), of: 2022))
            guard case .goal(var goal)? = revision.entry else { throw Desk.Unexpected(revision) }
            goal.title = "Anders"
            let author = PlanAuthor(account: 9, role: "editor:*", organisation: "bureau")
            _ = try desk.store.save(
                [PlanEdit(year: 2022, item: goal.id, entry: .goal(goal), base: revision.id, reason: "")], by: author)
            try await browser.open("/jaarplan/2022/bewerken")
            desk.clock.advance(by: 700)
            let state = try #require(try desk.store.planState(of: 2022))
            try await browser.send(
                "plan-adopt", [("object", String(state.draftToken)), ("why", "Besluit van het college.")])
            #expect(try desk.store.versions(of: 2022).count == 1)
            try await confirm(browser)
            #expect(browser.last?.status == .ok && browser.page.contains("value=\"Besluit van het college.\""))
            #expect(browser.page.contains("Het is nog niet gedaan"))
            try await browser.send(
                "plan-adopt", [("object", String(state.draftToken)), ("why", "Besluit van het college.")],
                to: "/jaarplan/2022/bewerken")
            #expect(browser.last?.status == .seeOther)
            #expect(try desk.store.versions(of: 2022).first?.reason == "Besluit van het college.")
        }
    }

    @Test("An invitation is not kept while the passphrase is asked, and the page says that nothing has been done")
    func inviting() async throws {
        try await late(.administrator) { desk, browser in
            try await browser.open("/beheer/accounts")
            desk.clock.advance(by: 700)
            try await browser.send(
                "invite-account", [("mail", "nieuw@voorbeeld.nl"), ("name", "Nieuw"), ("role", "analyst")])
            try await confirm(browser)
            #expect(!browser.page.contains("nieuw@voorbeeld.nl") && browser.page.contains("Er is nog niets veranderd"))
            #expect(try desk.store.accounts().count == 1)
        }
    }

    @Test("A report without the cookie of a session is not kept, and shown to its sender once more")
    func signedOut() async throws {
        try await late(.editor(.all)) { desk, browser in
            try await browser.open("/mijn-werk")
            let token = try #require(Browser.token(in: browser.page))
            browser.cookie = nil
            try await browser.send(
                "work-update",
                WorkFields.of("burgernet-2022-acties", status: "atRisk", note: "Wij wachten nog even."),
                to: "/mijn-werk", token: .some(token))
            #expect(browser.last?.status == .forbidden && browser.page.contains("Wij wachten nog even.</textarea>"))
        }
    }

    @Test("Whoever publishes reads the new text with the next page")
    func publishing() async throws {
        try await late(.approver) { desk, browser in
            let revision = try #require(try desk.store.current(try FullPlan.id("burgernet-2022-acties"), of: 2022))
            guard case .agenda(var action)? = revision.entry else { throw Desk.Unexpected(revision) }
            action.title = "Nieuwe tekst"
            let author = PlanAuthor(account: 9, role: "approver", organisation: "bureau")
            _ = try desk.store.save(
                [PlanEdit(year: 2022, item: action.id, entry: .agenda(action), base: revision.id, reason: "")],
                by: author)
            let state = try #require(try desk.store.planState(of: 2022))
            _ = try desk.store.adopt(2022, token: state.draftToken, reason: "x", in: try Desk.region(), by: author)
                .get()
            let visitor = Browser(browser.client)
            try await visitor.open("/jaarplan/onderdeel/burgernet-2022-acties")
            #expect(!visitor.page.contains("Nieuwe tekst"))
            try await browser.open("/jaarplan/2022/bewerken")
            try await browser.send("plan-publish")
            #expect(browser.last?.status == .seeOther)
            try await visitor.open("/jaarplan/onderdeel/burgernet-2022-acties")
            #expect(visitor.page.contains("Nieuwe tekst"))
        }
    }
}
