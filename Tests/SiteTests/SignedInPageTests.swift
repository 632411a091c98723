import Accounts
import HTTPTypes
import HummingbirdTesting
import TestKit
import Testing

/// The pages behind the door, as each role that they are for sees them.
@Suite("Signed-in pages")
struct SignedInPageTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let role: Role?
        let addresses: [String]
        var testDescription: String { name }

        init(_ name: String, _ role: Role?, _ dutch: String, _ english: String) {
            (self.name, self.role, addresses) = (name, role, [dutch, english])
        }
    }

    static let pages = [
        Case("sign-in", nil, "/inloggen", "/en/sign-in"),
        Case("invitation-unknown", nil, "/uitnodiging?code=\(code)", "/en/invitation?code=\(code)"),
        Case("account", .analyst, "/mijn-account", "/en/my-account"),
        Case("passkeys", .analyst, "/mijn-account/toegangssleutels", "/en/my-account/passkeys"),
        Case("confirm", .analyst, "/mijn-account/bevestigen", "/en/my-account/confirm"),
        Case("forbidden", .analyst, "/beheer/accounts", "/en/administration/accounts"),
        Case("accounts", .administrator, "/beheer/accounts", "/en/administration/accounts"),
        Case("account-of", .administrator, "/beheer/accounts/1", "/en/administration/accounts/1"),
        Case("audit", .administrator, "/beheer/controlespoor", "/en/administration/audit-trail"),
        Case("desk-of-editor", .editor(.all), "/jaarplan/2022/bewerken", "/en/year-plan/2022/edit"),
        Case("desk-of-approver", .approver, "/jaarplan/2022/bewerken", "/en/year-plan/2022/edit"),
        Case(
            "entry", .editor(.all), "/jaarplan/2022/bewerken/burgernet-2022-acties",
            "/en/year-plan/2022/edit/burgernet-2022-acties"),
        Case(
            "entry-indicator", .editor(.all), "/jaarplan/2022/bewerken/burgernet.actions",
            "/en/year-plan/2022/edit/burgernet.actions"),
        Case("new-entry", .editor(.all), "/jaarplan/2022/nieuw/actie", "/en/year-plan/2022/new/action"),
        Case("import", .editor(.all), "/jaarplan/2022/inlezen", "/en/year-plan/2022/import"),
        Case("begin", .editor(.all), "/jaarplan/2023/beginnen", "/en/year-plan/2023/begin"),
        Case("work", .partner(.police), "/mijn-werk", "/en/my-work"),
        Case("work-of-editor", .editor(.all), "/mijn-werk", "/en/my-work"),
        Case(
            "participation", .partner(.municipality(Desk.amersfoort)), "/mijn-werk/deelname",
            "/en/my-work/participation"
        ),
    ]

    /// A link that nobody was given.
    private static let code = String(repeating: "A", count: 43)

    @Test("look as they did, in both languages", arguments: pages)
    func look(_ page: Case) async throws {
        let desk = try Desk(plan: FullPlan.make())
        var session: SecretToken?
        if let role = page.role {
            try await desk.account("iemand@voorbeeld.nl", role)
            session = try await desk.signIn("iemand@voorbeeld.nl")
        }
        try await desk.serve { [session] client in
            let browser = Browser(client, session: session)
            for (address, language) in zip(page.addresses, ["nl", "en"]) {
                let status = try await browser.open(address).status.code
                #expect([200, 403].contains(status), "\(address): \(status)")
                #expect(browser.page.contains("<main"), "\(address)")
                let name = "signed-in-\(page.name)-\(language)"
                #expect(try CommittedSnapshot.difference(ofPage: browser.page, named: name) == nil)
            }
        }
    }
}
