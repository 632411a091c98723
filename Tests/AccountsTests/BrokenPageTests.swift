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

    private static func breakPlans(_ desk: Desk) throws {
        try DatabaseQueue(path: desk.folder.path("data/vib.sqlite")).write { db in
            try db.execute(sql: "PRAGMA legacy_alter_table = ON; ALTER TABLE planItem RENAME TO gone")
        }
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
