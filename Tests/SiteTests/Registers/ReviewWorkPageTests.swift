import Accounts
import Records
import Testing

@testable import Registers
@testable import SiteKit
@testable import Strategy

@Suite("Reviews of registers on the page of one's own work")
struct ReviewWorkPageTests {
    private func open(_ role: Role, _ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
        let desk = try Desk(plan: FullPlan.make())
        try await desk.account("iemand@voorbeeld.nl", role)
        let session = try await desk.signIn("iemand@voorbeeld.nl")
        try await desk.serve(showsPlan: true, registers: try Self.registers()) { client in
            let browser = Browser(client, session: session)
            try await browser.open("/mijn-werk")
            try await body(browser)
        }
    }

    private static func registers() throws -> PublishedRegisters {
        var parts = HiddenParts()
        parts.owner = "gm0307"
        return try parts.published()
    }

    @Test("The organisation that keeps a register reads that it is late, and others do not")
    func own() async throws {
        try await open(.partner(.municipality(Desk.amersfoort))) { browser in
            #expect(browser.page.contains("Registers om na te kijken"))
            #expect(
                browser.page.contains("href=\"/register/plekken\"") && browser.page.contains("na te kijken: 4 regels"))
        }
        try await open(.partner(.municipality(Desk.utrecht))) { browser in
            #expect(!browser.page.contains("Registers om na te kijken"))
        }
    }
}
