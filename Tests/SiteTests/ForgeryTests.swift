import Accounts
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import FigurePages
@testable import Server

/// Everything that somebody else could send, over the real server.
@Suite("Forged, hostile and broken forms")
struct ForgeryTests {
    private static let mail = "a@voorbeeld.nl"

    private func signedIn(_ body: @Sendable (Desk, Browser) async throws -> Void) async throws {
        let desk = try Desk()
        try await desk.account(Self.mail, .partner(.police))
        let token = try await desk.signIn(Self.mail)
        try await desk.serve { client in
            let browser = Browser(client, session: token)
            try await browser.open("/mijn-account")
            #expect(browser.last?.status == .ok)
            try await body(desk, browser)
        }
    }

    @Test("A form without its token, with a wrong one or with another session's does nothing")
    func token() async throws {
        try await signedIn { desk, browser in
            let other = try await desk.signIn(Self.mail)
            for token in ["", "x", String(repeating: "A", count: 43), other.formToken] {
                let response = try await browser.send("sign-out-everywhere", token: .some(token))
                #expect(response.status == .forbidden)
            }
            let without = try await browser.send("sign-out-everywhere", token: .some(nil))
            #expect(without.status == .forbidden)
            try await browser.open("/mijn-account")
            #expect(browser.last?.status == .ok)
        }
    }

    @Test(
        "A form from another site is refused before anything is looked at",
        arguments: ["https://evil.example", "null", "http://localhost.evil.example", "https://localhost", ""])
    func origin(_ origin: String) async throws {
        try await signedIn { _, browser in
            let response = try await browser.send("sign-out-everywhere", origin: .some(origin.isEmpty ? nil : origin))
            #expect(response.status == .forbidden)
            try await browser.open("/mijn-account")
            #expect(browser.last?.status == .ok)
        }
    }

    @Test(
        "What the browser calls cross-site is refused, whatever origin it names",
        arguments: ["cross-site", "same-site", "none"])
    func fetchMetadata(_ site: String) async throws {
        try await signedIn { _, browser in
            let name = try #require(HTTPField.Name("Sec-Fetch-Site"))
            let response = try await browser.send("sign-out-everywhere", headers: [name: site])
            #expect(response.status == .forbidden)
        }
    }

    @Test("A token that was in the browser before signing in is worth nothing after")
    func fixation() async throws {
        let desk = try Desk()
        try await desk.account(Self.mail, .partner(.police))
        let planted = SecretToken(random: .system)
        try await desk.serve { client in
            let browser = Browser(client, session: planted)
            try await browser.open("/inloggen")
            #expect(browser.last?.headers[.setCookie] == nil)
            try await browser.send("sign-in", [("mail", Self.mail), ("passphrase", Desk.passphrase)])
            #expect(browser.cookie != nil && browser.cookie != "vib-local=\(planted.text)")
            let thief = Browser(client, session: planted)
            try await thief.open("/mijn-account")
            #expect(thief.last?.status == .seeOther)
        }
    }

    @Test("The cookie says what browsers need to keep it safe, with and without HTTPS")
    func cookie() async throws {
        let token = SecretToken(random: .system)
        let plain = SessionCookie(isSecure: false).set(token), secure = SessionCookie(isSecure: true).set(token)
        #expect(plain == "vib-local=\(token.text); Path=/; HttpOnly; SameSite=Lax")
        #expect(secure == "__Host-vib=\(token.text); Path=/; HttpOnly; SameSite=Lax; Secure")
        let desk = try Desk()
        try await desk.serve { client in
            let browser = Browser(client)
            for open in ["/", "/gebieden", "/data", "/bestaat-niet", "/gezond"] {
                try await browser.open(open)
                #expect(browser.last?.headers[.setCookie] == nil, "\(open)")
            }
            try await browser.open("/inloggen")
            #expect(browser.last?.headers[.setCookie]?.contains("HttpOnly; SameSite=Lax") == true)
            #expect(browser.last?.headers[.cacheControl] == "no-store")
        }
    }

    @Test("A cookie that cannot be one, or two that differ, belong to nobody")
    func malformedCookie() {
        let cookie = SessionCookie(isSecure: false), token = SecretToken(random: .system)
        let other = SecretToken(random: .system)
        #expect(cookie.token(in: [.cookie: "a=b; vib-local=\(token.text); c=d"]) == token)
        for header in [
            "", "vib-local=", "vib-local=x", "__Host-vib=\(token.text)", "xvib-local=\(token.text)",
            "vib-local=\(token.text); vib-local=\(other.text)", "vib-local=\(token.text)A",
            String(repeating: "a=b; ", count: 3_000) + "vib-local=\(token.text)",
        ] {
            #expect(cookie.token(in: [.cookie: header]) == nil)
        }
    }

    @Test("What is typed comes back as text, never as markup")
    func reflected() async throws {
        let desk = try Desk()
        try await desk.serve { client in
            let browser = Browser(client)
            try await browser.open("/inloggen")
            let script = "\"><script>alert(1)</script>"
            try await browser.send("sign-in", [("mail", script), ("passphrase", script)])
            #expect(!browser.page.contains("<script>alert"))
            #expect(browser.page.contains("&lt;script&gt;"))
        }
    }

    @Test("A name that is markup is shown as text everywhere")
    func stored() async throws {
        let desk = try Desk()
        let name = "<img src=x onerror=alert(1)> & 'co'"
        try await desk.account("b@voorbeeld.nl", .administrator, name: name)
        let token = try await desk.signIn("b@voorbeeld.nl")
        try await desk.serve { client in
            let browser = Browser(client, session: token)
            for path in ["/", "/mijn-account", "/beheer/accounts", "/beheer/accounts/1", "/beheer/controlespoor"] {
                try await browser.open(path)
                #expect(browser.last?.status == .ok, "\(path)")
                #expect(!browser.page.contains("<img src=x"), "\(path)")
            }
            #expect(!browser.page.isEmpty)
        }
    }

    @Test("Fields that a form does not have change nothing")
    func massAssignment() async throws {
        try await signedIn { desk, browser in
            try await browser.send(
                "change-passphrase",
                [
                    ("passphrase", Desk.passphrase), ("new-passphrase", "bruine eend zwemt vooruit"),
                    ("role", "administrator"), ("state", "active"), ("account", "1"), ("id", "1"),
                    ("roles[]", "administrator"),
                ])
            #expect(browser.last?.headers[.location]?.hasPrefix("/mijn-account?melding=") == true)
            let kept = try #require(try desk.service.store.accounts().first)
            #expect(kept.roles == [.partner(.police)])
            #expect(try await desk.signIn(Self.mail, passphrase: "bruine eend zwemt vooruit").text.count == 43)
        }
    }

    @Test("A body of another type, too large, with too many fields or broken encoding is refused")
    func bodies() async throws {
        try await signedIn { _, browser in
            let type = try await browser.send("sign-out", headers: [.contentType: "application/json"])
            #expect(type.status == .unsupportedMediaType)
            let many = try await browser.send("sign-out", (0..<2_500).map { ("f\($0)", "1") })
            #expect(many.status == .badRequest)
            try await browser.open("/mijn-account")
            #expect(browser.last?.status == .ok)
            // The last, because the connection ends with it.
            let large = try await browser.send("sign-out", [("x", String(repeating: "a", count: 300_000))])
            #expect(large.status == .contentTooLarge)
        }
        for broken in ["a=%", "a=%zz", "a=%ff", "a=%00", "=x", "a=%1b"] {
            #expect(FormBody.pairs(Array(broken.utf8)) == nil, "\(broken)")
        }
        #expect(FormBody.pairs(Array("a=1%0d%0a2&b=x+y".utf8))?.map(\.value) == ["1\n2", "x y"])
    }

    @Test("An act that does not exist, or none, is refused", arguments: ["", "drop-table", "signOut"])
    func unknownAct(_ act: String) async throws {
        try await signedIn { _, browser in
            let response = try await browser.send(act)
            #expect(response.status == .badRequest)
        }
    }

    @Test("A form cannot be sent to a site without accounts, nor to an address that is none")
    func elsewhere() async throws {
        try await signedIn { _, browser in
            let page = browser.page
            let missing = try await browser.send("sign-out", to: "/bestaat-niet")
            #expect(missing.status == .badRequest)
            browser.page = page
            let climbing = try await browser.send("sign-out", to: "/%2e%2e/%2e%2e/etc/passwd")
            #expect(climbing.status == .badRequest)
        }
    }
}
