import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Phrases
import SiteKit
import Store
import TestKit
import Testing

@testable import Accounts
@testable import FigurePages

@Suite("Power over the site, given and ended")
struct PowerTests {
    private let desk: Desk
    private let first: AccountID

    init() async throws {
        desk = try Desk()
        first = try await desk.account("een@voorbeeld.nl", .administrator)
    }

    private func trail(_ text: String = "account.") throws -> [String] {
        var search = AuditSearch()
        search.text = text
        return try desk.store.auditEntries(search).map(\.action).reversed().filter {
            $0.hasPrefix(text) && !["account.invite", "account.accept", "account.second-factor"].contains($0)
        }
    }

    private func roles(_ id: AccountID) throws -> Set<Role> {
        try #require(try desk.store.credentials(of: id)).account.roles
    }

    private func ask(
        _ wish: AccountWish, on id: AccountID, by asker: AccountID? = nil
    ) throws -> WishOutcome {
        try desk.service.ask(wish, on: id, by: asker ?? first, role: .administrator)
    }

    @Test(
        "Becoming approver or administrator takes a second administrator, for oneself too",
        arguments: [Role.approver, .administrator])
    func given(_ power: Role) async throws {
        let second = try await desk.account("twee@voorbeeld.nl", .administrator)
        let partner = try await desk.account("partner@voorbeeld.nl", .partner(.police))
        for id in power == .approver ? [partner, first] : [partner] {
            let before = try roles(id), wish = AccountWish.roles(before.union([power]))
            let request = try #require(try ask(wish, on: id).waiting)
            #expect(try roles(id) == before)
            #expect(throws: AccountConflict.noSuchRequest) {
                try desk.service.confirm(request.reference, by: first, role: .administrator)
            }
            let outcome = try desk.service.confirm(request.reference, by: second, role: .administrator)
            #expect(outcome.waiting == nil)
            #expect(try roles(id) == before.union([power]))
            #expect(try desk.service.requests().isEmpty)
        }
        #expect(try trail().prefix(2) == ["account.roles-ask", "account.roles-confirm"])
    }

    @Test("What the second reads is what the second agrees to")
    func bound() async throws {
        let second = try await desk.account("twee@voorbeeld.nl", .administrator)
        let partner = try await desk.account("partner@voorbeeld.nl", .partner(.police))
        let read = try #require(try ask(.roles([.approver]), on: partner).waiting)
        _ = try ask(.roles([.approver, .administrator]), on: partner)
        #expect(throws: AccountConflict.noSuchRequest) {
            try desk.service.confirm(read.reference, by: second, role: .administrator)
        }
        // A change that takes one ends what was asked.
        _ = try ask(.roles([.analyst]), on: partner)
        #expect(try desk.service.requests().isEmpty)
        #expect(try roles(partner) == [.analyst])
    }

    @Test("Where nobody else administers it happens, under its own name, and owner and approvers are told")
    func alone() async throws {
        let approver = try await desk.account("vast@voorbeeld.nl", .approver)
        let partner = try await desk.account("partner@voorbeeld.nl", .partner(.police), name: "Piet")
        let outcome = try ask(.roles([.partner(.police), .approver]), on: partner)
        #expect(outcome.waiting == nil)
        #expect(try trail() == ["account.roles-alone"])
        #expect(
            Set(outcome.told.map { "\($0.notice.kind.rawValue) to \($0.account.mail)" }) == [
                "power-given to partner@voorbeeld.nl", "power-given-to to vast@voorbeeld.nl",
            ])
        #expect(try desk.service.unseenNotices(partner).map(\.kind) == [.powerGiven])
        let told = try desk.service.unseenNotices(approver)
        #expect(told.map(\.kind) == [.powerGivenTo] && told.first?.about == "Piet")
        #expect(told.first?.phrase(.dutch).contains("Piet") == true)
        // Oneself, too.
        let own = try ask(.roles([.administrator, .approver]), on: first)
        #expect(own.told.count == 3)
        #expect(try roles(first).contains(.approver))
    }

    @Test("An invitation brings power only once a second agrees, and its owner has signed in")
    func invited() async throws {
        let second = try await desk.account("twee@voorbeeld.nl", .administrator)
        let new = NewAccount(
            mail: try #require(MailAddress("nieuw@voorbeeld.nl")), name: "Nieuw", roles: [.analyst, .approver])
        let outcome = try desk.service.invite(new, by: first, role: .administrator)
        let link = try #require(outcome.link), request = try #require(outcome.waiting)
        let id = try #require(link.account)
        #expect(try roles(id) == [.analyst])
        #expect(throws: AccountConflict.notAccepted) {
            try desk.service.confirm(request.reference, by: second, role: .administrator)
        }
        _ = try await desk.accept(link, "nieuw@voorbeeld.nl")
        #expect(try roles(id) == [.analyst])
        _ = try desk.service.confirm(request.reference, by: second, role: .administrator)
        #expect(try roles(id) == [.analyst, .approver])
        // A new link for it now takes two as well.
        #expect(try ask(.reset, on: id).link == nil)
    }

    @Test("The first administrator can invite others, and approvers hear of it")
    func beginning() async throws {
        try await desk.account("vast@voorbeeld.nl", .approver)
        let new = NewAccount(
            mail: try #require(MailAddress("nieuw@voorbeeld.nl")), name: "Nieuw", roles: [.administrator])
        let outcome = try desk.service.invite(new, by: first, role: .administrator)
        #expect(outcome.link != nil && outcome.waiting == nil)
        #expect(outcome.told.map { $0.account.mail.rawValue } == ["vast@voorbeeld.nl"])
        #expect(try trail() == ["account.roles-alone"])
    }

    @Test(
        "Of two administrators none ends the other, takes their account or their role, before seven days of silence",
        arguments: [AccountWish.disable, .roles([]), .reset])
    func two(_ wish: AccountWish) async throws {
        let second = try await desk.account("twee@voorbeeld.nl", .administrator)
        let session = try await desk.signIn("twee@voorbeeld.nl")
        let asked = try ask(wish, on: second), request = try #require(asked.waiting)
        #expect(try desk.service.viewer(of: session) != .public)
        #expect(asked.told.map { $0.account.id } == [second])
        #expect(try desk.service.unseenNotices(second).map(\.kind) == [wish == .reset ? .resetWaits : .endAsked])
        // The other says no.
        try desk.service.cancel(request.reference, by: second, role: .administrator)
        desk.clock.advance(by: 8 * 86_400)
        #expect(throws: AccountConflict.noSuchRequest) {
            try desk.service.confirm(request.reference, by: first, role: .administrator)
        }
        // The other says nothing.
        _ = try ask(wish, on: second)
        desk.clock.advance(by: 7 * 86_400 - 1)
        #expect(throws: AccountConflict.noSuchRequest) {
            try desk.service.confirm(request.reference, by: first, role: .administrator)
        }
        desk.clock.advance(by: 1)
        let done = try desk.service.confirm(request.reference, by: first, role: .administrator)
        #expect((done.link != nil) == (wish == .reset))
        #expect(try trail().last == "account.\(wish.kind)-alone")
        #expect(try desk.service.viewer(of: session) == .public)
    }

    @Test("The other of two can agree at once")
    func agreed() async throws {
        let second = try await desk.account("twee@voorbeeld.nl", .administrator)
        let request = try #require(try ask(.roles([.analyst]), on: second).waiting)
        _ = try desk.service.confirm(request.reference, by: second, role: .administrator)
        #expect(try roles(second) == [.analyst])
    }

    @Test("With a third administrator waiting opens nothing, also when the third came later")
    func third() async throws {
        let second = try await desk.account("twee@voorbeeld.nl", .administrator)
        let waiting = try #require(try ask(.disable, on: second).waiting)
        #expect(waiting.aloneFrom != nil)
        let third = try await desk.account("drie@voorbeeld.nl", .administrator)
        desk.clock.advance(by: 8 * 86_400)
        #expect(throws: AccountConflict.noSuchRequest) {
            try desk.service.confirm(waiting.reference, by: first, role: .administrator)
        }
        #expect(try ask(.disable, on: second).waiting?.aloneFrom == nil)
        _ = try desk.service.confirm(waiting.reference, by: third, role: .administrator)
        #expect(try desk.store.credentials(of: second)?.account.state == .disabled)
    }

    @Test("Waiting gives nothing: who is to be made the approver in place of administrator has to agree")
    func exchanged() async throws {
        let second = try await desk.account("twee@voorbeeld.nl", .administrator)
        #expect(try ask(.roles([.approver]), on: second).waiting?.aloneFrom == nil)
    }

    @Test("What somebody asked who keeps accounts no longer is void; going oneself takes nobody")
    func gone() async throws {
        let second = try await desk.account("twee@voorbeeld.nl", .administrator)
        try await desk.account("drie@voorbeeld.nl", .administrator)
        let partner = try await desk.account("partner@voorbeeld.nl", .partner(.police))
        _ = try ask(.roles([.approver]), on: partner, by: second)
        #expect(try desk.service.requests().count == 1)
        #expect(try ask(.roles([]), on: second, by: second).waiting == nil)
        #expect(try desk.service.requests().isEmpty)
    }

    @Test("On the site: asked with the form, listed with before and after, agreed to, told by mail")
    func site() async throws {
        let second = try await desk.account("twee@voorbeeld.nl", .administrator, name: "Twee")
        try await desk.account("drie@voorbeeld.nl", .administrator)
        let sessions = [try await desk.signIn("een@voorbeeld.nl"), try await desk.signIn("drie@voorbeeld.nl")]
        try await desk.serve { client in
            let one = Browser(client, session: sessions[0]), three = Browser(client, session: sessions[1])
            try await one.open("/beheer/accounts/\(second)")
            try await one.send("change-account", [("name", "Twee"), ("role", "analyst")])
            #expect(one.last?.headers[.location] == "/beheer/accounts?melding=gevraagd")
            try await one.follow()
            #expect(one.page.contains("Een andere beheerder moet het goedkeuren"))
            #expect(one.page.contains("<strong>Analist</strong>"))
            try await one.open("/beheer/accounts/\(second)")
            try await one.send("disable-account")
            let asked = ["end-asked to twee@voorbeeld.nl", "agreement-asked to drie@voorbeeld.nl"]
            #expect(desk.letters.all == asked + asked)
            try await three.open("/beheer/accounts")
            #expect(three.page.contains("Keur goed en verander de rollen"))
            try await three.send("cancel-request", [("object", "\(second) disable")])
            #expect(three.last?.headers[.location] == "/beheer/accounts?melding=ingetrokken")
            try await three.follow()
            try await three.send("confirm-request", [("object", "\(second) roles analyst")])
            #expect(three.last?.status == .seeOther)
            try await three.follow()
            try await three.send(
                "invite-account", [("mail", "nieuw@voorbeeld.nl"), ("name", "Nieuw"), ("role", "approver")])
            #expect(three.page.contains("/uitnodiging?code=") && three.page.contains("nog niet alle rollen"))
        }
        #expect(try roles(second) == [.analyst])
        #expect(desk.letters.all.suffix(2) == ["ended to twee@voorbeeld.nl", "agreement-asked to een@voorbeeld.nl"])
        #expect(try desk.store.verifyAudit().problems.isEmpty)
    }
}
