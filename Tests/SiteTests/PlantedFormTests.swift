import Accounts
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import TestKit
import Testing

@testable import FigurePages
@testable import SiteKit
@testable import SiteMap

/// What somebody writes before signing in, for somebody else to find after it.
@Suite("Nobody lays anything ready for somebody else")
struct PlantedFormTests {
    private static let fields = [("name", "Kwaad"), ("role", "administrator")]

    @Test("A guest's form is not kept, whatever it is about")
    func guest() async throws {
        let desk = try Desk(plan: try FullPlan.make())
        try await desk.account("beheer@voorbeeld.nl", .administrator)
        try await desk.account("a@voorbeeld.nl", .partner(.police))
        try await desk.serve { client in
            let guest = Browser(client)
            for (act, path) in [
                ("change-account", "/beheer/accounts/2"), ("invite-account", "/beheer/accounts"),
                ("plan-save", "/jaarplan/2022/bewerken/burgernet-2022-acties"), ("work-update", "/mijn-werk"),
            ] {
                try await guest.open("/inloggen")
                try await guest.send(act, Self.fields, to: path)
                #expect(guest.last?.headers[.location]?.hasPrefix("/inloggen?terug=") == true)
                #expect(guest.last?.headers[.location]?.contains("bewaard") == false, "\(act)")
            }
        }
    }

    @Test("What an account typed is shown to that account in that browser, and to nobody else")
    func owner() async throws {
        let desk = try Desk(plan: try FullPlan.make())
        for mail in ["a@voorbeeld.nl", "b@voorbeeld.nl"] { try await desk.account(mail, .editor(.all)) }
        let token = try await desk.signIn("a@voorbeeld.nl")
        try await desk.serve { client in
            let browser = Browser(client, session: token)
            try await browser.open("/mijn-werk")
            desk.clock.advance(by: desk.service.policy.idle)
            try await browser.send(
                "work-update",
                WorkFields.of("burgernet-2022-acties", status: "atRisk", note: "Wij wachten nog even."))
            let location = try #require(browser.last?.headers[.location])
            let back = try #require(location.split(separator: "=", maxSplits: 1).last?.removingPercentEncoding)
            #expect(back.contains("bewaard="))
            for mail in ["a@voorbeeld.nl", "b@voorbeeld.nl"] {
                let other = Browser(client, session: try await desk.signIn(mail))
                try await other.open(back)
                #expect(other.last?.status == .ok && !other.page.contains("Wij wachten nog even."), "\(mail)")
            }
            try await browser.follow()
            try await browser.send("sign-in", [("mail", "a@voorbeeld.nl"), ("passphrase", Desk.passphrase)])
            try await browser.follow()
            try await browser.send("give-code", [("code", try desk.code("a@voorbeeld.nl"))])
            try await browser.follow()
            #expect(browser.page.contains("Wij wachten nog even."))
        }
    }

    @Test("No form about accounts or one's own secrets is ever kept")
    func administration() throws {
        let kept = SiteFeatures.all
        for act in Act.allCases {
            guard let form = kept.form(act) else { continue }
            switch form.access {
            case .everyone, .right(.ownAccount), .right(.manageAccounts):
                #expect(!form.isKeepable && !form.traits.contains(.keepsTyping), "\(act)")
            default: break
            }
        }
    }

    @Test("Nobody's form goes for another's, however many are sent")
    func room() throws {
        let kept = KeptForms(), form = Form([(name: "note", value: "tekst")])
        func owner(_ id: Int64, _ address: String) throws -> (KeptForms.Owner, AccountID, SecretToken) {
            let account = try #require(AccountID(rawValue: id)), browser = SecretToken(random: .system)
            return (KeptForms.Owner(account: account, browser: browser, address: address), account, browser)
        }
        let (mine, account, browser) = try owner(1, "192.0.2.1"), name = SecretToken(random: .system)
        #expect(kept.keep(form, .workUpdate, as: name, of: mine, because: FormPhrases.kept, at: 0))
        for number in 2..<300 {
            let (other, _, _) = try owner(Int64(number), number < 150 ? "192.0.2.1" : "192.0.2.\(number % 250)")
            for _ in 0..<7 {
                _ = kept.keep(
                    form, .workUpdate, as: SecretToken(random: .system), of: other, because: FormPhrases.kept, at: 1)
            }
        }
        #expect(kept.form(name, of: account, in: browser, at: 2) != nil)
        #expect(kept.form(name, of: account, in: SecretToken(random: .system), at: 2) == nil)
        #expect(kept.form(name, of: account, in: browser, at: 3_600) == nil)
    }

    @Test("A link from elsewhere does not make the site say that something was done")
    func notice() async throws {
        let desk = try Desk()
        try await desk.account("a@voorbeeld.nl", .partner(.police))
        let token = try await desk.signIn("a@voorbeeld.nl")
        try await desk.serve { client in
            let name = try #require(HTTPField.Name("Sec-Fetch-Site"))
            for (site, isShown) in [("same-origin", true), ("cross-site", false), ("none", false)] {
                let response = try await client.execute(
                    uri: "/mijn-account?melding=wachtzin-veranderd", method: .get,
                    headers: [.cookie: "vib-local=\(token.text)", name: site])
                #expect(response.status == .ok)
                #expect(String(buffer: response.body).contains("Uw wachtzin is veranderd") == isShown, "\(site)")
            }
        }
    }
}
