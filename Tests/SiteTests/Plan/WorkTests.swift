import Accounts
import HTTPTypes
import HummingbirdTesting
import Records
import Store
import TestKit
import Testing

@testable import Strategy
@testable import Writing

@Suite("One's own work")
struct WorkTests {
    private static let first = "burgernet-2022-acties", second = "ander-2022-acties"

    /// An editor at the desk of the full plan, as `change` leaves it.
    private func desk(
        _ roles: [Role] = [.editor(.all)], _ change: (inout PlanDocument) throws -> Void = { _ in },
        _ body: @Sendable (Desk, Browser) async throws -> Void
    ) async throws {
        var plan = try FullPlan.make()
        try change(&plan)
        let desk = try Desk(plan: plan)
        let mail = try #require(MailAddress("iemand@voorbeeld.nl"))
        let link = try desk.service.invite(
            NewAccount(mail: mail, name: "Iemand", roles: Set(roles)), by: .system, role: nil)
        _ = try await desk.accept(link, mail.rawValue)
        let session = try await desk.signIn(mail.rawValue)
        try await desk.serve(showsPlan: true) { client in
            let browser = Browser(client, session: session)
            try await browser.open("/mijn-werk")
            try await body(desk, browser)
        }
    }

    private func action(_ id: String, in year: Int = 2022, _ desk: Desk) throws -> AgendaItem {
        let revision = try #require(try desk.store.current(try FullPlan.id(id), of: year))
        guard case .agenda(let action)? = revision.entry else { throw Desk.Unexpected(id) }
        return action
    }

    /// The draft of 2023 with one action, which goes on with the first one of 2022.
    private func begin(_ desk: Desk) throws -> AgendaItem {
        var next = try FullPlan.make(), action = next.agenda[0]
        action.id = try FullPlan.id("burgernet-2023-acties")
        action.year = 2023
        action.continues = [try FullPlan.id(Self.first)]
        next.strategy.planYear = 2023
        next.strategy.years = try #require(YearRange(2022, 2026))
        // What it follows from is in the plan of the next year as well.
        next.agenda = [next.agenda[0], action]
        next.budgets = []
        let edits = next.entries.compactMap { entry in
            ItemID(entry.id).map { PlanEdit(year: 2023, item: $0, entry: entry, base: nil, reason: "") }
        }
        let author = PlanAuthor(account: 9, role: "editor:*", organisation: "bureau")
        guard case .saved = try desk.store.save(edits, by: author) else { throw Desk.Unexpected("a conflict") }
        return action
    }

    @Test("Several reports are saved at once, each named in the answer; a status may stay as it is")
    func together() async throws {
        try await desk { desk, browser in
            let before = try desk.store.planStamp()
            try await browser.send(
                "work-update",
                WorkFields.of(Self.first, status: "atRisk", note: "Wij wachten.")
                    + WorkFields.of(Self.second, note: "Nog niets nieuws."))
            #expect(browser.last?.headers[.location] == "/mijn-werk?melding=opgeslagen")
            let one = try action(Self.first, desk), two = try action(Self.second, desk)
            #expect(one.status == .atRisk && one.progress.map(\.text) == ["Wij wachten."])
            #expect(two.status == .notStarted && two.progress.map(\.status) == [.notStarted])
            let revisions = try [Self.first, Self.second].map {
                try #require(try desk.store.current(try FullPlan.id($0), of: 2022))
            }
            #expect(revisions[0].at == revisions[1].at && revisions.allSatisfy { $0.id.rawValue > before.revision })
            try await browser.follow()
            let reported = try #require(browser.page.firstRange(of: "Door u gemeld"))
            let list = browser.page[reported.upperBound...].prefix(2_500)
            #expect(list.contains("Wij wachten.") && list.contains("Nog niets nieuws."))
            #expect(list.contains("Meer acties van burgernet") && list.contains("Meer acties van ander"))
            #expect(browser.page.ranges(of: "value=\"own-undo\"").count == 2)
        }
    }

    @Test("The page opens with how much presses, and leads to what is late")
    func first() async throws {
        try await desk([.editor(.all)], { $0.agenda[0].due = PlanDate("2022-01-02") }) { desk, browser in
            #expect(browser.page.firstMatch(of: #/<p class="lead">\d+ open acties?: 1 te laat/#) != nil)
            let first = try #require(browser.page.firstRange(of: "id=\"first-work\""))
            let list = browser.page[first.upperBound...].prefix(400)
            #expect(list.contains("2 januari 2022") && list.contains("href=\"#2022-\(Self.first)\""))
            #expect(browser.page.contains("<li id=\"2022-\(Self.first)\">"))
        }
    }

    @Test("One that is wrong keeps the others back: what was typed stays, and nothing is saved")
    func wrong() async throws {
        try await desk { desk, browser in
            let before = try desk.store.planStamp()
            try await browser.send(
                "work-update",
                WorkFields.of(Self.first, status: "onTrack", note: "Het loopt goed.")
                    + WorkFields.of(Self.second, status: "done", note: ""))
            #expect(browser.last?.status == .unprocessableContent)
            #expect(browser.page.contains("Meer acties van ander: Schrijf hoe het staat."))
            #expect(browser.page.contains("Het loopt goed.</textarea>"))
            #expect(browser.page.ranges(of: "<details open>").count >= 2)
            #expect(try desk.store.planStamp() == before)
        }
    }

    @Test("A form in which nothing was filled in says so")
    func nothing() async throws {
        try await desk { desk, browser in
            for fields in [[], WorkFields.of(Self.first, note: "  ")] {
                try await browser.send("work-update", fields, to: "/mijn-werk")
                #expect(
                    browser.last?.status == .unprocessableContent && browser.page.contains("U hebt nog niets ingevuld.")
                )
            }
        }
    }

    @Test(
        "What names no action or no status of ours is not there",
        arguments: [
            ("note-2022-", "x"), ("note-burgernet-2022-acties", "x"), ("note-2021-burgernet-2022-acties", "x"),
            ("note-2022-bestaat-niet", "x"), ("note-2022-doel", "x"), ("status-2022-burgernet-2022-acties", "klaar"),
            ("status-2022-burgernet-2022-acties", "notPublished"),
        ])
    func strange(_ field: String, _ value: String) async throws {
        try await desk { desk, browser in
            let before = try desk.store.planStamp()
            try await browser.send("work-update", [(field, value)], to: "/mijn-werk")
            #expect(browser.last?.status == .notFound)
            #expect(try desk.store.planStamp() == before)
        }
    }

    @Test("A colleague's report in between is kept, and the page was made before it")
    func meanwhile() async throws {
        try await desk { desk, browser in
            let revision = try #require(try desk.store.current(try FullPlan.id(Self.first), of: 2022))
            guard case .agenda(var action)? = revision.entry else { throw Desk.Unexpected("no action") }
            let today = try #require(PlanMoment.day(desk.clock.now))
            action.progress.append(ProgressNote(date: today, text: "Van een collega."))
            action.status = .atRisk
            let edit = PlanEdit(year: 2022, item: action.id, entry: .agenda(action), base: revision.id, reason: "")
            _ = try desk.store.save([edit], by: PlanAuthor(account: 9, role: "editor:*", organisation: "bureau"))
            try await browser.send("work-update", WorkFields.of(Self.first, note: "Van mij."))
            let after = try self.action(Self.first, desk)
            #expect(after.progress.map(\.text) == ["Van een collega.", "Van mij."] && after.status == .atRisk)
        }
    }

    @Test("Beginning the next year empties nobody's list, and both years can be reported on")
    func years() async throws {
        try await desk([.editor(.all)], { $0.agenda[0].due = PlanDate("2022-12-31") }) { desk, browser in
            let next = try begin(desk)
            try await browser.open("/mijn-werk")
            // The clock stands in 2023: what was carried on goes on there, the rest of 2022 stays.
            #expect(
                browser.page.contains("id=\"2023-\(next.id)\"") && browser.page.contains("id=\"2022-\(Self.second)\""))
            #expect(!browser.page.contains("id=\"2022-\(Self.first)\""))
            try await browser.send(
                "work-update",
                WorkFields.of(next.id.rawValue, in: 2023, status: "onTrack", note: "Begonnen.")
                    + WorkFields.of(Self.second, status: "done", note: "Klaar."))
            #expect(browser.last?.status == .seeOther)
            #expect(try action(next.id.rawValue, in: 2023, desk).status == .onTrack)
            #expect(try action(Self.second, desk).status == .done)
            try await browser.follow()
            #expect(browser.page.ranges(of: "value=\"own-undo\"").count == 2)
            let links = ["/jaarplan/2022/bewerken", "/jaarplan/2023/bewerken"]
            #expect(links.allSatisfy { browser.page.contains("href=\"\($0)\"") })
        }
    }

    @Test("The look-back on a year closes it, once it is adopted after the year has ended")
    func closing() async throws {
        try await desk { desk, browser in
            _ = try begin(desk)
            let author = PlanAuthor(account: 9, role: "approver", organisation: "bureau")
            let look = LookBackItem(
                id: try FullPlan.id("terugblik"), programme: try FullPlan.id("burgernet"), year: 2022,
                title: "Terugblik",
                audience: .public)
            var done = try action(Self.second, desk)
            done.status = .done
            let second = try #require(try desk.store.current(done.id, of: 2022))
            _ = try desk.store.save(
                [
                    PlanEdit(year: 2023, item: look.id, entry: .lookBack(look), base: nil, reason: ""),
                    PlanEdit(year: 2022, item: done.id, entry: .agenda(done), base: second.id, reason: ""),
                ], by: author)
            let today = try #require(PlanDate("2023-11-15"))
            #expect(try RunningPlans(desk.store, today: today).years.map(\.isRunning) == [true, true])
            let state = try #require(try desk.store.planState(of: 2023))
            _ = try desk.store.adopt(2023, token: state.draftToken, reason: "", in: try Desk.region(), by: author).get()
            let plans = try RunningPlans(desk.store, today: today)
            #expect(plans.years.map(\.isRunning) == [true, false])
            #expect(
                WorkList(plans.work, for: [.editor(.all)], today: today).items.allSatisfy { $0.action.year == 2023 })
            let before = try #require(PlanDate("2022-12-31"))
            #expect(try RunningPlans(desk.store, today: before).years.map(\.isRunning) == [true, true])
        }
    }

    @Test("An account of an organisation that the plan does not know reads, and is told so")
    func left() async throws {
        try await desk([.partner(Desk.platform)]) { desk, browser in
            #expect(browser.last?.status == .ok && browser.page.contains("(pvo) staat niet meer in het jaarplan"))
            try await browser.send("work-update", WorkFields.of(Self.first, note: "Toch."), to: "/mijn-werk")
            #expect(browser.last?.status == .forbidden)
            try await browser.open("/jaarplan/2022")
            #expect(browser.last?.status == .ok)
        }
    }

    @Test("An account is made for an organisation that the plan knows, and for no other")
    func organisations() async throws {
        let change: (inout PlanDocument) throws -> Void = { plan in
            plan.organisations.append(
                Organisation(
                    id: try #require(OrganisationID("pvo")), name: "Platform Veilig Ondernemen", kind: .business,
                    audience: .public))
        }
        try await desk([.administrator], change) { desk, browser in
            try await browser.open("/beheer/accounts")
            #expect(
                browser.page.contains("value=\"partner:pvo\"") && browser.page.contains("Platform Veilig Ondernemen"))
            for (role, status) in [("partner:pov", 422), ("partner:pvo", 200)] {
                try await browser.send(
                    "invite-account", [("mail", "\(status)@voorbeeld.nl"), ("name", "Nieuw"), ("role", role)],
                    to: "/beheer/accounts")
                #expect(browser.last?.status.code == status, "\(role)")
            }
            let roles = try desk.store.accounts().flatMap(\.roles).map(\.rawValue)
            #expect(roles.contains("partner:pvo") && !roles.contains("partner:pov"))
        }
    }
}
