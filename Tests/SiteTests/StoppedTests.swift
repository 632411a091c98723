import Accounts
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import TestKit
import Testing

@testable import Store

@Suite("While the audit trail is broken")
struct StoppedTests {
    @Test("who sends a form reads that nothing was saved, the log has why, and reading goes on")
    func stopped() async throws {
        let desk = try Desk(), log = LogShelf()
        try await desk.account("redacteur@voorbeeld.nl", .editor(.all))
        let session = try await desk.signIn("redacteur@voorbeeld.nl")
        try await desk.serve(logger: Logger(label: "test") { _ in log }) { client in
            let browser = Browser(client, session: session)
            try await browser.open("/jaarplan/2022/bewerken/burgernet-2022-acties")
            try Self.breakEnd(desk)
            try await browser.send("sign-out", [])
            #expect(browser.last?.status == .serviceUnavailable)
            #expect(browser.page.contains("Er kan nu niets worden opgeslagen"))
            let match = try #require(browser.page.firstMatch(of: /<code>([A-Z2-9]{4}-[A-Z2-9]{4})<\/code>/))
            let line = try #require(log.lines.first { $0.contains(match.1) })
            #expect(line.contains("auditBroken"))
            #expect(desk.store.auditFault == .endNotSealed)
            try await browser.open("/jaarplan/2022/bewerken/burgernet-2022-acties")
            #expect(browser.last?.status == .ok)
            try await browser.open("/jaarplan/2022/nieuw/actie")
            try await browser.send(
                "plan-create", [("title", "Een lange titel die niet weg mag"), ("programme", "burgernet")])
            #expect(browser.last?.status == .serviceUnavailable)
            #expect(browser.page.contains("Dit had u getypt") && browser.page.contains("die niet weg mag"))
        }
    }

    private static func breakEnd(_ desk: Desk) throws {
        try DatabaseQueue(path: desk.folder.path("data/vib.sqlite")).write {
            try $0.execute(sql: "UPDATE auditEnd SET number = number - 1")
        }
    }
}
