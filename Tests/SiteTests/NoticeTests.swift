import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Store
import TestKit
import Testing

@testable import Accounts
@testable import FigurePages

@Suite("What owners and administrators must come to know")
struct NoticeTests {
    private static let mail = "vast@voorbeeld.nl"

    @Test(
        "Every administrator who can agree hears by mail and at the next sign-in that a request waits, as long as it does"
    )
    func waits() async throws {
        let desk = try Desk()
        let first = try await desk.account("een@voorbeeld.nl", .administrator)
        let second = try await desk.account("twee@voorbeeld.nl", .administrator)
        let third = try await desk.account("drie@voorbeeld.nl", .administrator)
        let approver = try await desk.account(Self.mail, .approver, name: "Vera Vast")
        let session = try await desk.signIn("een@voorbeeld.nl")
        try await desk.serve { client in
            let asker = Browser(client, session: session)
            try await asker.open("/beheer/accounts/\(approver)")
            try await asker.send("reset-account")
            #expect(
                Set(desk.letters.all) == [
                    "reset-asked to \(Self.mail)", "agreement-asked to twee@voorbeeld.nl",
                    "agreement-asked to drie@voorbeeld.nl",
                ])
            #expect(try desk.service.unseenNotices(first).isEmpty)

            let other = Browser(client)
            try await other.open("/inloggen")
            try await other.send("sign-in", [("mail", "twee@voorbeeld.nl"), ("passphrase", Desk.passphrase)])
            try await other.follow()
            try await other.send("give-code", [("code", try desk.code("twee@voorbeeld.nl"))])
            #expect(other.last?.headers[.location] == "/mijn-account")
            try await other.follow()
            #expect(other.page.contains("Lees dit eerst") && other.page.contains("het account van Vera Vast"))
            try await other.open("/en/my-account")
            #expect(other.page.contains("the account of Vera Vast"))
            try await other.open("/mijn-account")
            try await other.send("see-notices")
            #expect(try desk.service.unseenNotices(second).isEmpty)
            #expect(try desk.service.unseenNotices(third).map(\.kind) == [.agreementAsked])
            try await other.open("/beheer/accounts")
            try await other.send("confirm-request", [("object", "\(approver) reset")])
            #expect(other.last?.status == .ok)
        }
        // Agreed to: nothing waits for the third.
        #expect(try desk.service.unseenNotices(third).isEmpty)
    }

    @Test(
        "That it waits is told of roles and invitations too, and no longer when withdrawn, ended, or to who cannot agree"
    )
    func gone() async throws {
        let desk = try Desk()
        let first = try await desk.account("een@voorbeeld.nl", .administrator)
        let second = try await desk.account("twee@voorbeeld.nl", .administrator)
        let partner = try await desk.account("partner@voorbeeld.nl", .partner(.police), name: "Piet")
        func unseen() throws -> [String?] { try desk.service.unseenNotices(second).map(\.about) }
        let outcome = try desk.service.ask(.roles([.approver]), on: partner, by: first, role: .administrator)
        #expect(outcome.told.map { "\($0.notice.kind) \($0.account.id)" } == ["agreementAsked \(second)"])
        #expect(try unseen() == ["Piet"])
        try desk.service.cancel(try #require(outcome.waiting).reference, by: first, role: .administrator)
        #expect(try unseen().isEmpty)
        desk.clock.advance(by: 1)
        let new = NewAccount(
            mail: try #require(MailAddress("nieuw@voorbeeld.nl")), name: "Nieuw", roles: [.approver])
        #expect(try desk.service.invite(new, by: first, role: .administrator).told.count == 1)
        #expect(try unseen() == ["Nieuw"])
        desk.clock.advance(by: 14 * 86_400)
        #expect(try unseen().isEmpty)
        desk.clock.advance(by: 1)
        _ = try desk.service.ask(.roles([.approver]), on: partner, by: first, role: .administrator)
        #expect(try unseen() == ["Piet"])
        // Steps down, and can no longer agree.
        _ = try desk.service.ask(.roles([.analyst]), on: second, by: second, role: .administrator)
        #expect(try unseen().isEmpty)
        #expect(try desk.store.verifyAudit().problems.isEmpty)
    }

    @Test(
        "Another passphrase, app or recovery codes: mail, and word at the next sign-in, but not to the session that did it"
    )
    func ownSecrets() async throws {
        let desk = try Desk(), id = try await desk.account(Self.mail, .editor(.all))
        let session = try await desk.signIn(Self.mail)
        let chosen = "zeven groene stoelen in de regen"
        try await desk.serve { client in
            let thief = Browser(client, session: session)
            try await thief.open("/mijn-account")
            try await thief.send(
                "change-passphrase", [("passphrase", Desk.passphrase), ("new-passphrase", chosen)])
            #expect(thief.last?.status == .seeOther)
            try await thief.open("/mijn-account")
            try await thief.send("renew-recovery-codes")
            #expect(thief.last?.status == .ok)
            try await thief.open("/mijn-account/authenticator")
            let bytes = try thief.shownSecret()
            let code = TimeCode.code(bytes, step: TimeCode.step(at: desk.clock.now))
            try await thief.send("accept-authenticator", [("code", code)])
            #expect(thief.last?.status == .ok)
            desk.secrets.withLock { $0[Self.mail] = bytes }
            desk.clock.advance(by: TimeCode.stepSeconds * 2)
            #expect(
                desk.letters.all == [
                    "passphrase-changed to \(Self.mail)", "recovery-codes-renewed to \(Self.mail)",
                    "authenticator-set to \(Self.mail)",
                ])
            try await thief.open("/mijn-account")
            #expect(!thief.page.contains("Lees dit eerst"))
            try await thief.send("see-notices")
            #expect(try desk.service.unseenNotices(id).count == 3)

            let owner = Browser(client)
            try await owner.open("/inloggen")
            try await owner.send("sign-in", [("mail", Self.mail), ("passphrase", chosen)])
            try await owner.follow()
            try await owner.send("give-code", [("code", try desk.code(Self.mail))])
            #expect(owner.last?.headers[.location] == "/mijn-account")
            try await owner.follow()
            for word in [
                "wachtzin van uw account is veranderd", "nieuwe herstelcodes gemaakt", "app voor codes ingesteld",
            ] {
                #expect(owner.page.contains(word), "\(word)")
            }
            try await owner.send("see-notices")
            #expect(try desk.service.unseenNotices(id).isEmpty)
        }
    }

    @Test("An app set up at sign-in is told to who signed in before without one, and not to who begins")
    func setUpAtSignIn() async throws {
        let desk = try Desk(), beginner = try await desk.account("begin@voorbeeld.nl", .editor(.all))
        #expect(try desk.service.unseenNotices(beginner).isEmpty)
        let id = try await desk.account(Self.mail, .partner(.police))
        _ = try await desk.signIn(Self.mail)
        _ = try desk.service.ask(.roles([.analyst]), on: id, by: beginner, role: nil)
        try await desk.serve { client in
            let thief = Browser(client)
            try await thief.open("/inloggen")
            try await thief.send("sign-in", [("mail", Self.mail), ("passphrase", Desk.passphrase)])
            try await thief.follow()
            let bytes = try thief.shownSecret()
            try await thief.send("give-code", [("code", TimeCode.code(bytes, step: TimeCode.step(at: desk.clock.now)))])
            #expect(thief.last?.status == .ok)
            #expect(desk.letters.all == ["authenticator-set to \(Self.mail)"])
            try await thief.open("/mijn-account")
            #expect(!thief.page.contains("Lees dit eerst"))
        }
        #expect(try desk.service.unseenNotices(id).map(\.kind) == [.authenticatorSet])
    }
}
