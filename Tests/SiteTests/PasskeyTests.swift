import Accounts
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Store
import TestKit
import Testing

@testable import FigurePages

/// Passkeys over the real server, with an authenticator in software.
@Suite("Passkeys, over the real server")
struct PasskeyTests {
    static let mail = "iemand@voorbeeld.nl", page = "/mijn-account/toegangssleutels"

    /// What the page asks an authenticator.
    private func asked(_ browser: Browser) throws -> (ticket: String, challenge: [UInt8]) {
        let ticket = try #require(browser.page.firstMatch(of: /name="ticket" value="(?<text>[^"]+)"/))
        let challenge = try #require(browser.page.firstMatch(of: /&quot;challenge&quot;:&quot;(?<text>[^&]+)&quot;/))
        return (String(ticket.text), try #require(Base64URL.decode(challenge.text)))
    }

    private func made(by device: SoftAuthenticator, _ asked: (ticket: String, challenge: [UInt8])) -> [(String, String)]
    {
        [
            ("ticket", asked.ticket), ("id", Base64URL.encode(device.id)), ("name", "Mijn telefoon"),
            ("client", Base64URL.encode(device.clientData("webauthn.create", challenge: asked.challenge))),
            ("attestation", Base64URL.encode(device.attestation())),
        ]
    }

    private func signed(
        by device: SoftAuthenticator, _ asked: (ticket: String, challenge: [UInt8]), handle: [UInt8] = []
    ) throws -> [(String, String)] {
        let client = device.clientData("webauthn.get", challenge: asked.challenge), data = device.data()
        return [
            ("ticket", asked.ticket), ("id", Base64URL.encode(device.id)), ("client", Base64URL.encode(client)),
            ("data", Base64URL.encode(data)),
            ("signature", Base64URL.encode(try device.signature(of: data, client))),
            ("handle", Base64URL.encode(handle)),
        ]
    }

    /// An account with a passkey; answers the browser in which it was made.
    @discardableResult
    private func add(
        _ device: SoftAuthenticator, _ desk: Desk, _ client: any TestClientProtocol
    ) async throws -> Browser {
        let browser = Browser(client, session: try await desk.signIn(Self.mail))
        try await browser.open(Self.page)
        try await browser.send("add-passkey", made(by: device, try asked(browser)))
        return browser
    }

    /// Name and passphrase, up to the page that asks the second step.
    private func halfway(_ client: any TestClientProtocol) async throws -> Browser {
        let browser = Browser(client)
        try await browser.open("/inloggen")
        try await browser.send("sign-in", [("mail", Self.mail), ("passphrase", Desk.passphrase)])
        try await browser.follow()
        return browser
    }

    private func isSignedIn(_ browser: Browser) async throws -> Bool {
        try await browser.open("/mijn-account").status == .ok
    }

    @Test("Made, listed, used as the second step and alone, and removed")
    func whole() async throws {
        let desk = try Desk(), id = try await desk.account(Self.mail, .editor(.all))
        let handle = try desk.service.passkeyHandle(of: id)
        try await desk.serve { client in
            var device = SoftAuthenticator()
            device.counter = 1
            let owner = try await add(device, desk, client)
            #expect(owner.last?.headers[.location] == Self.page + "?melding=sleutel-toegevoegd")
            try await owner.follow()
            #expect(owner.page.contains("Mijn telefoon"))
            let second = try await halfway(client)
            #expect(second.page.contains(Base64URL.encode(device.id)))
            device.counter = 2
            try await second.send("give-passkey", try signed(by: device, try asked(second)))
            #expect(second.last?.status == .seeOther)
            #expect(try await isSignedIn(second))
            let alone = Browser(client)
            try await alone.open("/inloggen")
            device.counter = 3
            try await alone.send("sign-in-passkey", try signed(by: device, try asked(alone), handle: handle))
            #expect(alone.last?.status == .seeOther)
            #expect(try await isSignedIn(alone))
            let reference = try #require(try desk.store.passkeys(of: id).first?.reference)
            try await alone.open(Self.page)
            try await alone.send("remove-passkey", [("object", reference)])
            #expect(alone.last?.headers[.location] == Self.page + "?melding=sleutel-verwijderd")
            #expect(try await !isSignedIn(second), "The other session has ended")
            let late = Browser(client)
            try await late.open("/inloggen")
            device.counter = 4
            try await late.send("sign-in-passkey", try signed(by: device, try asked(late), handle: handle))
            #expect(late.last?.status == .unprocessableContent)
        }
        let trail = try desk.store.auditEntries(AuditSearch())
        #expect(trail.contains { $0.action == "account.passkey-add" && $0.object == "account:\(id)" })
        #expect(trail.contains { $0.action == "account.passkey-remove" && $0.object == "account:\(id)" })
        #expect(trail.contains { $0.action == "session.begin" && $0.after == "passkey" })
        #expect(trail.contains { $0.action == "session.begin" && $0.after == "passkey alone" })
        #expect(try desk.store.verifyAudit().problems.isEmpty)
    }

    @Test("The owner hears of it by mail and at the next sign-in; the session that did it can hide nothing")
    func told() async throws {
        let desk = try Desk(), id = try await desk.account(Self.mail, .editor(.all))
        try await desk.serve { client in
            desk.clock.advance(by: 1)
            let thief = try await add(SoftAuthenticator(), desk, client)
            try await thief.open("/mijn-account")
            #expect(!thief.page.contains("Lees dit eerst"))
            try await thief.send("see-notices")
            let reference = try #require(try desk.store.passkeys(of: id).first?.reference)
            try await thief.open(Self.page)
            try await thief.send("remove-passkey", [("object", reference)])
            #expect(desk.letters.all == ["passkey-added to \(Self.mail)", "passkey-removed to \(Self.mail)"])

            desk.clock.advance(by: 1)
            let owner = try await halfway(client)
            try await owner.send("give-code", [("code", try desk.code(Self.mail))])
            #expect(owner.last?.headers[.location] == "/mijn-account")
            try await owner.follow()
            #expect(owner.page.contains("nieuwe toegangssleutel") && owner.page.contains("is verwijderd"))
            try await owner.send("see-notices")
            try await owner.follow()
            #expect(!owner.page.contains("Lees dit eerst"))
        }
        #expect(try desk.service.unseenNotices(id).isEmpty)
    }

    @Test("Signing in alone wants an authenticator that knows who it is, and the account that it names")
    func alone() async throws {
        let desk = try Desk(), id = try await desk.account(Self.mail, .editor(.all))
        let other = try await desk.account("ander@voorbeeld.nl", .partner(.police))
        let handle = try desk.service.passkeyHandle(of: id)
        try await desk.serve { client in
            let device = SoftAuthenticator()
            try await add(device, desk, client)
            func refuses(_ handle: [UInt8], _ change: (inout SoftAuthenticator) -> Void = { _ in }) async throws {
                var changed = device
                change(&changed)
                let browser = Browser(client)
                try await browser.open("/inloggen")
                try await browser.send("sign-in-passkey", try signed(by: changed, try asked(browser), handle: handle))
                #expect(browser.last?.status == .unprocessableContent)
                #expect(try await !isSignedIn(browser))
                // The counts of failures are not what this is about.
                desk.clock.advance(by: 60 * 60)
            }
            try await refuses([])
            try await refuses(try desk.service.passkeyHandle(of: other))
            try await refuses(handle) { $0.flags = 1 }
            try await refuses(handle) { $0.origin = "http://localhost:1" }
            try await refuses(handle) { $0.site = "elsewhere.example" }
            try await refuses(handle) { $0.id[0] ^= 1 }
            try desk.service.disable(id, by: .system, role: nil)
            try await refuses(handle)
        }
    }

    @Test("What was signed once is worth nothing afterwards, elsewhere, or for something else")
    func replayed() async throws {
        let desk = try Desk(), id = try await desk.account(Self.mail, .editor(.all))
        let handle = try desk.service.passkeyHandle(of: id)
        try await desk.serve { client in
            let device = SoftAuthenticator()
            try await add(device, desk, client)
            let first = Browser(client)
            try await first.open("/inloggen")
            let guest = first.cookie, form = Browser.token(in: first.page)
            let fields = try signed(by: device, try asked(first), handle: handle)
            try await first.send("sign-in-passkey", fields)
            #expect(first.last?.status == .seeOther)
            // The same cookie, form and answer again: the authenticator does not count, so nothing but the challenge tells.
            let again = Browser(client)
            again.cookie = guest
            try await again.send("sign-in-passkey", fields, to: "/inloggen", token: .some(form))
            #expect(again.last?.status == .unprocessableContent)
            // In another browser.
            let elsewhere = Browser(client)
            try await elsewhere.open("/inloggen")
            let theirs = try asked(elsewhere)
            let thief = Browser(client)
            try await thief.open("/inloggen")
            try await thief.send("sign-in-passkey", try signed(by: device, theirs, handle: handle))
            #expect(thief.last?.status == .unprocessableContent)
            // As the second step.
            let second = try await halfway(client)
            try await second.send("give-passkey", try signed(by: device, theirs))
            #expect(second.last?.status == .unprocessableContent)
            // Too late.
            let late = Browser(client)
            try await late.open("/inloggen")
            let old = try signed(by: device, try asked(late), handle: handle)
            desk.clock.advance(by: PasskeyTicket.lifetime)
            try await late.send("sign-in-passkey", old)
            #expect(late.last?.status == .unprocessableContent)
            // A failed attempt spends the challenge too.
            let tried = Browser(client)
            try await tried.open("/inloggen")
            let question = try asked(tried)
            var wrong = device
            wrong.flags = 1
            try await tried.send("sign-in-passkey", try signed(by: wrong, question, handle: handle))
            let fresh = Browser.token(in: tried.page)
            try await tried.send(
                "sign-in-passkey", try signed(by: device, question, handle: handle), token: .some(fresh))
            #expect(tried.last?.status == .unprocessableContent)
        }
    }

    @Test("A counter that goes back is refused, and the trail tells")
    func counter() async throws {
        let desk = try Desk()
        try await desk.account(Self.mail, .editor(.all))
        try await desk.serve { client in
            var device = SoftAuthenticator()
            device.counter = 9
            try await add(device, desk, client)
            for counter: UInt32 in [9, 8, 0] {
                device.counter = counter
                let browser = try await halfway(client)
                try await browser.send("give-passkey", try signed(by: device, try asked(browser)))
                #expect(browser.last?.status == .unprocessableContent)
            }
            device.counter = 10
            let browser = try await halfway(client)
            try await browser.send("give-passkey", try signed(by: device, try asked(browser)))
            #expect(browser.last?.status == .seeOther)
        }
        let told = try desk.store.auditEntries(AuditSearch()).filter { $0.action == "account.passkey-refused" }
        #expect(told.count == 3 && told.allSatisfy { $0.after == "counter" })
    }

    @Test("The key of a colleague is no second step, and cannot be added twice")
    func foreign() async throws {
        let desk = try Desk()
        try await desk.account(Self.mail, .editor(.all))
        try await desk.account("ander@voorbeeld.nl", .editor(.all))
        try await desk.serve { client in
            let device = SoftAuthenticator()
            try await add(device, desk, client)
            let other = Browser(client, session: try await desk.signIn("ander@voorbeeld.nl"))
            try await other.open(Self.page)
            try await other.send("add-passkey", made(by: device, try asked(other)))
            #expect(other.last?.status == .unprocessableContent)
            #expect(other.page.contains("<li>Van dit apparaat is al een sleutel in gebruik."))
            let own = SoftAuthenticator()
            try await other.send("add-passkey", made(by: own, try asked(other)))
            #expect(other.last?.status == .seeOther)
            let browser = try await halfway(client)
            try await browser.send("give-passkey", try signed(by: own, try asked(browser)))
            #expect(browser.last?.status == .unprocessableContent)
        }
    }

    @Test("A partner's first key brings recovery codes, and is asked from then on; the last one of an editor stays")
    func only() async throws {
        let desk = try Desk(), id = try await desk.account(Self.mail, .partner(.police))
        try await desk.serve { client in
            var device = SoftAuthenticator()
            let owner = try await add(device, desk, client)
            #expect(owner.last?.status == .ok)
            let code = try #require(owner.page.firstMatch(of: /<code class="secret">(?<text>[A-Z2-7-]+)<\/code>/)).text
            let browser = try await halfway(client)
            #expect(browser.address == "/inloggen/code")
            #expect(!browser.page.contains("value=\"give-code\""), "There is no app to ask a code of")
            // Nor can whoever has the passphrase set one up.
            try await browser.send("give-code", [("code", "123456")])
            #expect(browser.last?.status == .unprocessableContent)
            try await browser.open("/inloggen/code")
            device.counter = 1
            try await browser.send("give-passkey", try signed(by: device, try asked(browser)))
            #expect(browser.last?.status == .seeOther)
            let lost = try await halfway(client)
            try await lost.send("give-recovery-code", [("recovery", String(code))])
            #expect(lost.last?.status == .seeOther)
            try desk.service.setRoles(id, [.editor(.all)], by: .system, role: nil)
            let editor = try await halfway(client)
            device.counter = 2
            try await editor.send("give-passkey", try signed(by: device, try asked(editor)))
            let key = try #require(try desk.store.passkeys(of: id).first)
            try await editor.open(Self.page)
            try await editor.send("remove-passkey", [("object", key.reference)])
            #expect(editor.last?.status == .unprocessableContent)
            #expect(editor.page.contains("dit is uw laatste"))
            #expect(try desk.store.passkeys(of: id) == [key])
            try desk.service.setRoles(id, [.partner(.police)], by: .system, role: nil)
            let partner = try await halfway(client)
            device.counter = 3
            try await partner.send("give-passkey", try signed(by: device, try asked(partner)))
            try await partner.open(Self.page)
            try await partner.send("remove-passkey", [("object", key.reference)])
            #expect(partner.last?.status == .seeOther)
            #expect(try desk.store.passkeys(of: id).isEmpty)
        }
    }

    @Test("A reset takes the keys away, as it does the app")
    func reset() async throws {
        let desk = try Desk(), id = try await desk.account(Self.mail, .editor(.all))
        try await desk.serve { client in
            try await add(SoftAuthenticator(), desk, client)
            #expect(try desk.store.passkeys(of: id).count == 1)
            let link = try desk.service.reset(id, by: .system, role: nil)
            _ = try await desk.accept(link, Self.mail)
            #expect(try desk.store.passkeys(of: id).isEmpty)
        }
    }

    @Test("An account has ten keys and no more; a name is asked for")
    func bounded() async throws {
        let desk = try Desk(), id = try await desk.account(Self.mail, .editor(.all))
        try await desk.serve { client in
            let browser = Browser(client, session: try await desk.signIn(Self.mail))
            try await browser.open(Self.page)
            var unnamed = made(by: SoftAuthenticator(), try asked(browser))
            unnamed[2].1 = " "
            try await browser.send("add-passkey", unnamed)
            #expect(browser.last?.status == .unprocessableContent)
            for number in 0...Passkey.limit {
                try await browser.open(Self.page)
                try await browser.send("add-passkey", made(by: SoftAuthenticator(), try asked(browser)))
                #expect(browser.last?.status == (number < Passkey.limit ? .seeOther : .unprocessableContent))
            }
            #expect(try desk.store.passkeys(of: id).count == Passkey.limit)
        }
    }

    @Test("Nothing of a passkey is taken from what is no answer of an authenticator")
    func nonsense() async throws {
        let desk = try Desk(), id = try await desk.account(Self.mail, .editor(.all))
        try await desk.serve { client in
            let browser = Browser(client, session: try await desk.signIn(Self.mail))
            for (field, value) in [
                ("ticket", ""), ("ticket", "!"), ("id", ""), ("id", "AAAA"), ("client", ""), ("client", "e30"),
                ("attestation", ""), ("attestation", "oA"), ("attestation", "+/=="),
            ] {
                try await browser.open(Self.page)
                let fields = made(by: SoftAuthenticator(), try asked(browser)).map {
                    $0.0 == field ? (field, value) : $0
                }
                try await browser.send("add-passkey", fields)
                #expect(browser.last?.status == .unprocessableContent, "\(field) \(value)")
            }
            #expect(try desk.store.passkeys(of: id).isEmpty)
        }
    }
}
