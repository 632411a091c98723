import Accounts
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Store
import Synchronization
import TestKit
import Testing

@testable import FigurePages

/// The database is broken behind the server's back, as a failing disk would do.
@Suite("A page that cannot be made")
struct BrokenPageTests {
    static let cases = [
        ("/jaarplan/2022/bewerken", "Er ging iets mis"), ("/en/year-plan/2022/edit", "Something went wrong"),
        ("/mijn-werk", "Er ging iets mis"),
        ("/jaarplan/2022/bewerken/acties.csv", "Er ging iets mis"),
    ]

    private static func breakPlans(_ desk: Desk) throws { try breakTable("planItem", desk) }

    private static func breakTable(_ name: String, _ desk: Desk) throws {
        try execute("PRAGMA legacy_alter_table = ON; ALTER TABLE \(name) RENAME TO gone", desk)
    }

    private static func execute(_ sql: String, _ desk: Desk) throws {
        try DatabaseQueue(path: desk.folder.path("data/vib.sqlite")).write { try $0.execute(sql: sql) }
    }

    @Test("is a page of the site with status 500 and a reference that the log has with the cause", arguments: cases)
    func failed(_ address: String, _ title: String) async throws {
        let desk = try Desk(), log = LogShelf()
        try await desk.account("redacteur@voorbeeld.nl", .editor(.all))
        let session = try await desk.signIn("redacteur@voorbeeld.nl")
        try await desk.serve(logger: Logger(label: "test") { _ in log }) { client in
            let browser = Browser(client, session: session)
            try await browser.open(address)
            #expect(browser.last?.status == .ok)
            try Self.breakPlans(desk)
            let response = try await browser.open(address)
            #expect(response.status == .internalServerError)
            #expect(response.headers[.cacheControl] == "no-store" && response.headers[.eTag] == nil)
            #expect(response.headers[.contentSecurityPolicy] != nil)
            #expect(browser.page.contains("<h1>\(title)</h1>") && browser.page.contains("</footer>"))
            for detail in ["SQL", "planItem", "no such table", "Store", desk.folder.path("")] {
                #expect(!browser.page.contains(detail), "\(detail)")
            }
            let match = try #require(browser.page.firstMatch(of: /<code>([A-Z2-9]{4}-[A-Z2-9]{4})<\/code>/))
            let line = try #require(log.lines.first { $0.contains("page failed") })
            #expect(line.contains(match.1) && line.contains("planItem"))
            #expect(try await browser.open(address).status == .internalServerError)
            #expect(!browser.page.contains(match.1), "each failure has its own reference")
        }
    }

    @Test("A row of the plan that is no longer as it was kept is no other text and no missing item")
    func damagedRow() async throws {
        let desk = try Desk(), log = LogShelf()
        try await desk.account("redacteur@voorbeeld.nl", .editor(.all))
        let session = try await desk.signIn("redacteur@voorbeeld.nl")
        try await desk.serve(logger: Logger(label: "test") { _ in log }) { client in
            let browser = Browser(client, session: session)
            #expect(try await browser.open("/jaarplan/2022/bewerken").status == .ok)
            try Self.execute(
                "DROP TRIGGER planRevisionNeverChanges; UPDATE planRevision SET content = replace(content, 'e', 'f')",
                desk)
            #expect(try await browser.open("/jaarplan/2022/bewerken").status == .internalServerError)
            let line = try #require(log.lines.first { $0.contains("page failed") })
            #expect(line.contains("damagedRow") && line.contains("planRevision"))
        }
    }

    @Test(
        "is told of a form too, which neither says that the item is missing nor that all went well",
        arguments: [
            ("/jaarplan/2022/bewerken/burgernet-2022-acties", "plan-save"),
            ("/jaarplan/2022/bewerken/burgernet-2022-acties", "plan-remove"),
            ("/jaarplan/2022/bewerken/burgernet-2022-acties", "plan-undo"),
            ("/jaarplan/2022/bewerken/burgernet-2022-acties", "plan-carry"),
            ("/jaarplan/2023/beginnen", "plan-begin"),
            ("/jaarplan/2022/nieuw/actie", "plan-create"), ("/mijn-werk", "work-update"), ("/mijn-werk", "own-undo"),
        ])
    func failedForm(_ address: String, _ act: String) async throws {
        let desk = try Desk(), log = LogShelf()
        try await desk.account("redacteur@voorbeeld.nl", .editor(.all), .partner(.police))
        let session = try await desk.signIn("redacteur@voorbeeld.nl")
        try await desk.serve(logger: Logger(label: "test") { _ in log }) { client in
            let browser = Browser(client, session: session)
            try await browser.open(address)
            #expect(browser.last?.status == .ok)
            try Self.breakPlans(desk)
            let report = WorkFields.of("burgernet-2022-acties", status: "onTrack", note: "Het loopt.")
            try await browser.send(act, act == "work-update" ? report : [("object", "1")])
            try Self.expectReference(browser, log, "form failed", cause: "planItem")
        }
    }

    @Test("leaves what was typed in the form when saving fails, with the reference beside it")
    func failedSave() async throws {
        let desk = try Desk(), log = LogShelf()
        try await desk.account("redacteur@voorbeeld.nl", .editor(.all))
        let session = try await desk.signIn("redacteur@voorbeeld.nl")
        try await desk.serve(logger: Logger(label: "test") { _ in log }) { client in
            let browser = Browser(client, session: session)
            try await browser.open("/jaarplan/2022/bewerken/burgernet-2022-acties")
            let base = try #require(browser.page.firstMatch(of: /name="base" value="([0-9]+)"/)).1
            try Self.execute(
                "CREATE TRIGGER full BEFORE INSERT ON planRevision BEGIN SELECT RAISE(ABORT, 'full'); END", desk)
            try await browser.send(
                "plan-save",
                [
                    ("base", String(base)), ("title", "Een heel lang verhaal"), ("year", "2022"),
                    ("status", "notStarted"),
                    ("audience", "partners"), ("do", "save"),
                ])
            #expect(browser.last?.status == .internalServerError)
            #expect(browser.page.contains("value=\"Een heel lang verhaal\""))
            let code = try #require(browser.page.firstMatch(of: /deze code: ([A-Z2-9]{4}-[A-Z2-9]{4})/)).1
            #expect(log.lines.contains { $0.contains(code) && $0.contains("full") })
        }
    }

    @Test("is told of one's own account, its authenticator and a one-time link as well")
    func accounts() async throws {
        let desk = try Desk(), log = LogShelf()
        try await desk.account("partner@voorbeeld.nl", .partner(.police))
        let link = try desk.service.invite(
            NewAccount(mail: try #require(MailAddress("nieuw@voorbeeld.nl")), name: "Nieuw", roles: []), by: .system,
            role: nil)
        let session = try await desk.signIn("partner@voorbeeld.nl")
        try await desk.serve(logger: Logger(label: "test") { _ in log }) { client in
            let browser = Browser(client, session: session)
            try await browser.open("/mijn-account")
            #expect(browser.last?.status == .ok)
            try Self.execute(
                "CREATE TRIGGER full BEFORE INSERT ON session WHEN NEW.pendingSecret IS NOT NULL BEGIN SELECT RAISE(ABORT, 'full'); END",
                desk)
            try await browser.open("/mijn-account/authenticator")
            try Self.expectReference(browser, log, "page failed", cause: "full")
            try await browser.open("/mijn-account")
            try Self.breakTable("recoveryCode", desk)
            try await browser.send("change-passphrase", [("passphrase", "x"), ("new-passphrase", "y")])
            try Self.expectReference(browser, log, "form failed", cause: "recoveryCode")
            try await browser.open("/mijn-account")
            try Self.expectReference(browser, log, "page failed", cause: "recoveryCode")
            try Self.execute("ALTER TABLE gone RENAME TO recoveryCode", desk)
            try Self.breakTable("invitation", desk)
            let guest = Browser(client)
            try await guest.open("/uitnodiging?code=\(link.token.text)")
            try Self.expectReference(guest, log, "page failed", cause: "invitation")
        }
    }

    /// The answer says that it failed and not why; the log has the cause under the reference that the answer shows.
    private static func expectReference(_ browser: Browser, _ log: LogShelf, _ what: String, cause: String) throws {
        #expect(browser.last?.status == .internalServerError)
        let match = try #require(browser.page.firstMatch(of: /<code>([A-Z2-9]{4}-[A-Z2-9]{4})<\/code>/))
        let line = try #require(log.lines.first { $0.contains(match.1) })
        #expect(line.contains(what) && line.contains(cause) && !browser.page.contains(cause))
    }

    @Test("leaves the other pages as they are")
    func others() async throws {
        let desk = try Desk()
        try await desk.serve { client in
            try Self.breakPlans(desk)
            #expect(try await client.execute(uri: "/", method: .get).status == .ok)
        }
    }
}

/// Keeps what is logged, for a test to read.
final class LogShelf: LogHandler, Sendable {
    private let state = Mutex<[String]>([])
    var lines: [String] { state.withLock { $0 } }

    func log(event: LogEvent) {
        let line = "\(event.level) \(event.message) \(event.metadata ?? [:])"
        state.withLock { $0.append(line) }
    }

    var metadataProvider: Logger.MetadataProvider? {
        get { nil }
        set {}
    }
    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }
    var logLevel: Logger.Level {
        get { .error }
        set {}
    }
    subscript(metadataKey _: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }
}
