import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Store
import Synchronization
import TestKit
import Testing

@testable import Accounts
@testable import FigurePages

@Suite("A new link for who approves or administers")
struct ResetTests {
    private func trail(_ desk: Desk) throws -> [String] {
        var search = AuditSearch()
        search.text = "account.reset"
        return try desk.store.auditEntries(search).map(\.action).reversed()
    }

    @Test("takes a second administrator, who is not the one that asked")
    func two() async throws {
        let desk = try Desk()
        let first = try await desk.account("een@voorbeeld.nl", .administrator)
        let second = try await desk.account("twee@voorbeeld.nl", .administrator)
        let approver = try await desk.account("vast@voorbeeld.nl", .approver)
        let session = try await desk.signIn("vast@voorbeeld.nl")
        let outcome = try desk.service.ask(.reset, on: approver, by: first, role: .administrator)
        let request = try #require(outcome.waiting)
        #expect(outcome.link == nil, "one administrator became the approver")
        #expect(try desk.service.viewer(of: session) != .public, "nothing has happened yet")
        #expect(throws: AccountConflict.noSuchRequest) {
            try desk.service.confirm(request.reference, by: first, role: .administrator)
        }
        let confirmed = try desk.service.confirm(request.reference, by: second, role: .administrator)
        let link = try #require(confirmed.link)
        #expect(try desk.service.invitation(link.token.text)?.purpose == .reset)
        #expect(try desk.service.viewer(of: session) == .public)
        #expect(throws: AccountConflict.noSuchRequest) {
            try desk.service.confirm(request.reference, by: second, role: .administrator)
        }
        #expect(try trail(desk) == ["account.reset-ask", "account.reset-confirm"])
        #expect(try desk.service.unseenNotices(approver).map(\.kind) == [.resetAsked, .reset])
    }

    @Test("is made at once where nobody else can agree, and the trail says so")
    func alone() async throws {
        let desk = try Desk()
        let only = try await desk.account("een@voorbeeld.nl", .administrator)
        let approver = try await desk.account("vast@voorbeeld.nl", .approver)
        let partner = try await desk.account("partner@voorbeeld.nl", .partner(.police))
        for id in [approver, partner] {
            let outcome = try desk.service.ask(.reset, on: id, by: only, role: .administrator)
            #expect(outcome.link != nil, "nobody can ever help \(id)")
        }
        #expect(try trail(desk) == ["account.reset-alone", "account.reset"])
    }

    @Test("ends by itself, and can be withdrawn")
    func ends() async throws {
        let desk = try Desk()
        let first = try await desk.account("een@voorbeeld.nl", .administrator)
        let second = try await desk.account("twee@voorbeeld.nl", .administrator)
        let approver = try await desk.account("vast@voorbeeld.nl", .approver)
        let request = try #require(
            try desk.service.ask(.reset, on: approver, by: first, role: .administrator).waiting)
        desk.clock.advance(by: 3 * 86_400)
        #expect(try desk.service.requests().isEmpty)
        #expect(throws: AccountConflict.noSuchRequest) {
            try desk.service.confirm(request.reference, by: second, role: .administrator)
        }
        _ = try desk.service.ask(.reset, on: approver, by: first, role: .administrator)
        try desk.service.cancel(request.reference, by: second, role: .administrator)
        #expect(try desk.service.requests().isEmpty)
    }

    @Test("is told to the owner at the next sign-in until they say to have read it, and asked on the accounts page")
    func told() async throws {
        let desk = try Desk()
        for mail in ["een@voorbeeld.nl", "twee@voorbeeld.nl"] { try await desk.account(mail, .administrator) }
        let approver = try await desk.account("vast@voorbeeld.nl", .approver)
        let session = try await desk.signIn("een@voorbeeld.nl")
        let other = try await desk.signIn("twee@voorbeeld.nl")
        try await desk.serve { client in
            let first = Browser(client, session: session), second = Browser(client, session: other)
            try await first.open("/beheer/accounts/\(approver)")
            try await first.send("reset-account")
            #expect(first.last?.headers[.location]?.hasPrefix("/beheer/accounts?melding=") == true)
            try await first.follow()
            #expect(first.page.contains("Wacht op een tweede beheerder") && !first.page.contains("Keur goed"))
            try await first.send("confirm-request", [("object", "\(approver) reset")], to: "/beheer/accounts")
            #expect(first.last?.status == .unprocessableContent)

            let owner = Browser(client)
            try await owner.open("/inloggen")
            try await owner.send("sign-in", [("mail", "vast@voorbeeld.nl"), ("passphrase", Desk.passphrase)])
            try await owner.follow()
            try await owner.send("give-code", [("code", try desk.code("vast@voorbeeld.nl"))])
            #expect(owner.last?.headers[.location] == "/mijn-account")
            try await owner.follow()
            #expect(owner.page.contains("Lees dit eerst"))
            try await owner.send("see-notices")
            try await owner.follow()
            #expect(!owner.page.contains("Lees dit eerst"))

            try await second.open("/beheer/accounts")
            #expect(second.page.contains("Keur goed"))
            try await second.send("confirm-request", [("object", "\(approver) reset")])
            #expect(second.last?.status == .ok && second.page.contains("/uitnodiging?code="))
        }
        #expect(try desk.service.unseenNotices(approver).map(\.kind) == [.reset])
    }
}
