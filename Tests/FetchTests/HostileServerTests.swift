import DialectServer
import Foundation
import Phrases
import TestKit
import Testing

@testable import Fetch

@Suite("A server that means no good gets a clear message and little memory", .enabled(if: Shared.isPresent))
struct HostileServerTests {
    /// The problem that misconduct on the rows leads to; code lists and descriptions behave.
    private func problem(_ conduct: Misconduct, pageRows: Int = 500) throws -> FetchProblem? {
        let fetching = try Fetching(pageRows: pageRows) { request, _ in
            request.target.contains("0513") ? conduct : nil
        }
        let services = try fetching.services()
        do throws(FetchProblem) {
            _ = try services.retrieve(.police, fetching.setup(attempts: 2, megabytes: 2))
            return nil
        } catch {
            #expect(!error.sentence.dutch.isEmpty && error.sentence.dutch != error.sentence.english)
            // Nothing that a later run would believe.
            let names = try fetching.files().keys
            #expect(!names.contains { $0.hasSuffix("manifest.json") || $0.hasSuffix("maanden.csv") })
            return error
        }
    }

    @Test(
        "A next link to another host is not followed",
        arguments: ["http://127.0.0.1:1/x", "https://example.org/ODataFeed/odata/47022NED/TypedDataSet"])
    func foreignLink(link: String) throws {
        guard case .elsewhere(_, link) = try problem(.nextLink(link)) else {
            Issue.record("another problem than the one that was made")
            return
        }
    }

    @Test("A redirect elsewhere is not followed")
    func redirect() throws {
        guard case .elsewhere(_, "http://127.0.0.1:1/") = try problem(.redirect(to: "http://127.0.0.1:1/")) else {
            Issue.record("another problem than the one that was made")
            return
        }
    }

    @Test("Pages without end stop at the count that the service gave")
    func endless() throws {
        guard case .wrongCount(_, let stated, let received) = try problem(.endlessPages) else {
            Issue.record("another problem than the one that was made")
            return
        }
        #expect(received > stated && received <= stated + 500)
    }

    @Test("The same page again is noticed")
    func circle() throws {
        let fetching = try Fetching(pageRows: 500)
        fetching.server.behave { request, _ in
            request.path.hasSuffix("WijkenEnBuurten") ? .nextLink(fetching.server.origin + request.target) : nil
        }
        let services = try fetching.services()
        do throws(FetchProblem) {
            _ = try services.retrieve(.areas, fetching.setup(attempts: 1))
            Issue.record("it came to an end")
        } catch {
            guard case .endless = error else { throw error }
        }
    }

    @Test(
        "What unpacks to more than its bound ends there, and so does a huge answer",
        arguments: [Misconduct.bomb(megabytes: 16), .huge(megabytes: 4)])
    func large(conduct: Misconduct) throws {
        guard case .tooLarge(_, 2 << 20) = try problem(conduct) else {
            Issue.record("another problem than the one that was made")
            return
        }
    }

    @Test("A count that is not that of the rows", arguments: [-1, 1])
    func wrongCount(by: Int) throws {
        guard case .wrongCount(_, let stated, let received) = try problem(.wrongCount(by: by)) else {
            Issue.record("another problem than the one that was made")
            return
        }
        #expect(stated - received == by)
    }

    @Test("A web page instead of data is shown by its beginning")
    func page() throws {
        guard case .notData(_, let beginning) = try problem(.page("<html><title>Onderhoud</title>")) else {
            Issue.record("another problem than the one that was made")
            return
        }
        #expect(beginning.hasPrefix("<html>"))
    }

    @Test("A connection that is cut each time")
    func cut() throws {
        guard case .cut = try problem(.cut(0.5)) else {
            Issue.record("another problem than the one that was made")
            return
        }
    }

    @Test("A service that asks for an hour is left to a person")
    func wait() throws {
        guard case .busy(_, 429, 3_600) = try problem(.status(429, retryAfter: "3600")) else {
            Issue.record("another problem than the one that was made")
            return
        }
    }
}
