import Accounts
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import FigurePages

/// Who may edit an item finds the way to its form on the page that shows it; nobody else does, and no kept answer has it.
@Suite("Links to the forms on pages of the plan")
struct EditLinkTests {
    /// The pages, and the items that each of them shows with the programme they belong to.
    private static let pages: [(path: String, items: [(item: String, programme: String?)])] = [
        ("/jaarplan/2022/programma/burgernet", [("burgernet", "burgernet"), ("doel", "burgernet")]),
        ("/jaarplan/2022/programma/ander", [("ander", "ander")]),
        ("/jaarplan/onderdeel/burgernet-2022-acties", [("burgernet-2022-acties", "burgernet")]),
        ("/jaarplan/onderdeel/ander-2022-acties", [("ander-2022-acties", "ander")]),
        ("/indicator/burgernet.actions", [("burgernet.actions", "burgernet")]),
        ("/deelname", [("keurmerk", "burgernet"), ("scan", nil)]), ("/begroting/2022", [("begroting", nil)]),
        ("/bestuur", [("college", nil)]),
    ]

    @Test("A link is there for whom the rights allow it, in both languages, and never for the public")
    func everyRole() async throws {
        let desk = try Desk(plan: try FullPlan.make())
        let own = Role.editor(try #require(ProgrammeScope("burgernet")))
        let roles: [Role] = [
            .editor(.all), own, .analyst, .approver, .administrator, .partner(.police),
            .partner(.municipality(Desk.utrecht)),
        ]
        var tokens: [(Role, SecretToken)] = []
        for (number, role) in roles.enumerated() {
            try await desk.account("rol\(number)@voorbeeld.nl", role)
            tokens.append((role, try await desk.signIn("rol\(number)@voorbeeld.nl")))
        }
        try await desk.serve(showsPlan: true) { [tokens] client in
            for (path, items) in Self.pages {
                for (role, token) in tokens {
                    let browser = Browser(client, session: token)
                    try await browser.open(path)
                    #expect(browser.last?.status == .ok, "\(path)")
                    for (item, programme) in items {
                        let isAllowed = role == .editor(.all) || role == own && programme == "burgernet"
                        let isThere = browser.page.contains("href=\"/jaarplan/2022/bewerken/\(item)\"")
                        #expect(isThere == isAllowed, "\(item) on \(path) as \(role)")
                        guard isThere else { continue }
                        try await browser.open("/jaarplan/2022/bewerken/\(item)")
                        #expect(browser.last?.status == .ok, "\(item)")
                        try await browser.open(path)
                    }
                    // Asked right after somebody with rights, twice, so that the second answer is the kept one.
                    for _ in 0..<2 {
                        let visitor = Browser(client)
                        try await visitor.open(path)
                        #expect(visitor.last?.status == .ok && !visitor.page.contains("/bewerken/"), "\(path)")
                        #expect(visitor.last?.headers[.cacheControl] == "no-cache")
                    }
                }
            }
        }
    }

    @Test("The other language leads to the form in that language")
    func english() async throws {
        let desk = try Desk(plan: try FullPlan.make())
        try await desk.account("a@voorbeeld.nl", .editor(.all))
        let token = try await desk.signIn("a@voorbeeld.nl")
        try await desk.serve(showsPlan: true) { client in
            let browser = Browser(client, session: token)
            try await browser.open("/en/year-plan/item/burgernet-2022-acties")
            #expect(browser.page.contains("href=\"/en/year-plan/2022/edit/burgernet-2022-acties\">Edit<"))
        }
    }
}
