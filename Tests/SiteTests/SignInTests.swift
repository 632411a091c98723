import Accounts
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import TestKit
import Testing

@testable import FigurePages

@Suite("Signing in, over the real server")
struct SignInTests {
    @Test("From an invitation to the start page and out again, with the second factor")
    func whole() async throws {
        let desk = try Desk()
        let mail = "beheer@voorbeeld.nl"
        let link = try #require(try desk.service.firstInvitation())
        try await desk.serve { client in
            let browser = Browser(client)
            try await browser.open("/uitnodiging?code=\(link.token.text)")
            #expect(browser.page.contains("<h1>Welkom</h1>"))
            let accepted = try await browser.send(
                "accept", [("mail", mail), ("name", "Beheer"), ("new-passphrase", Desk.passphrase)])
            #expect(accepted.status == .seeOther)
            try await browser.follow()
            let code = TimeCode.code(try browser.shownSecret(), step: TimeCode.step(at: desk.clock.now))
            let done = try await browser.send("give-code", [("code", code)])
            #expect(done.status == .ok)
            #expect(browser.page.matches(of: /<li><code class="secret">/).count == 10)
            try await browser.open("/")
            #expect(browser.page.contains("Ingelogd als"))
            #expect(browser.last?.headers[.cacheControl] == "no-store")
            #expect(browser.last?.headers[.eTag] == nil)
            let out = try await browser.send("sign-out", to: "/inloggen")
            #expect(out.headers[.location] == "/inloggen?melding=uitgelogd")
            #expect(browser.cookie == nil)
            try await browser.open("/")
            #expect(!browser.page.contains("Ingelogd als"))
        }
    }

    @Test("A wrong passphrase shows the form again with the address, not the passphrase")
    func wrong() async throws {
        let desk = try Desk()
        try await desk.account("a@voorbeeld.nl", .partner(.police))
        try await desk.serve { client in
            let browser = Browser(client)
            try await browser.open("/en/sign-in")
            let response = try await browser.send(
                "sign-in", [("mail", "a@voorbeeld.nl"), ("passphrase", "niet deze wachtzin")])
            #expect(response.status == .unprocessableContent)
            #expect(browser.page.contains("do not belong together"))
            #expect(browser.page.contains("value=\"a@voorbeeld.nl\""))
            #expect(!browser.page.contains("niet deze wachtzin"))
        }
    }

    @Test("An answer with the token of a form is not compressed together with what an address made up")
    func uncompressed() async throws {
        let desk = try Desk()
        try await desk.account("a@voorbeeld.nl", .partner(.police))
        let token = try await desk.signIn("a@voorbeeld.nl")
        try await desk.serve { client in
            for path in ["/", "/zoeken?q=fiets", "/inloggen", "/bestaat-niet", "/gebieden?x=1", "/mijn-account"] {
                let headers: HTTPFields = [
                    .cookie: "vib-local=\(token.text)", .acceptEncoding: "gzip, deflate, br",
                ]
                let answer = try await client.execute(uri: path, method: .get, headers: headers)
                #expect(answer.headers[.contentEncoding] == nil, "\(path)")
            }
            let open = try await client.execute(uri: "/", method: .get, headers: [.acceptEncoding: "gzip"])
            #expect(open.headers[.contentEncoding] == "gzip")
            let guest = try await client.execute(uri: "/inloggen", method: .get, headers: [.acceptEncoding: "gzip"])
            #expect(guest.headers[.contentEncoding] == nil)
        }
    }

    @Test("Who is signed out comes back to the page they asked for")
    func back() async throws {
        let desk = try Desk()
        try await desk.account("a@voorbeeld.nl", .partner(.police))
        try await desk.serve { client in
            let browser = Browser(client)
            try await browser.open("/mijn-account")
            #expect(browser.last?.status == .seeOther)
            try await browser.follow()
            try await browser.send("sign-in", [("mail", "A@Voorbeeld.nl "), ("passphrase", Desk.passphrase)])
            #expect(browser.last?.headers[.location] == "/mijn-account")
            try await browser.follow()
            #expect(browser.page.contains("<h1>Mijn account</h1>"))
        }
    }

    @Test(
        "The way back stays on this site",
        arguments: ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/%0d%0aX:1"])
    func openRedirect(_ target: String) async throws {
        let desk = try Desk()
        try await desk.account("a@voorbeeld.nl", .partner(.police))
        try await desk.serve { client in
            let browser = Browser(client)
            try await browser.open("/inloggen")
            let path = "/inloggen?terug=" + Browser.encode(target)
            let response = try await browser.send(
                "sign-in", [("mail", "a@voorbeeld.nl"), ("passphrase", Desk.passphrase)], to: path)
            #expect(
                response.headers[.location].map {
                    $0.hasPrefix("/") && !$0.hasPrefix("//") && !$0.contains("evil.example")
                } ?? true)
        }
    }
}
