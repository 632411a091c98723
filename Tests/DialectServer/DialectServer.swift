import Foundation
import Synchronization

/// The services on loopback, in their real dialect, with real code lists and rows of the reference material.
///
/// Nothing of that material is in it: it is read where it lies. A class, because it holds a listener.
package final class DialectServer: Sendable {
    /// What goes wrong with a request; the number counts requests from 1.
    package typealias Conduct = @Sendable (Request, _ number: Int) -> Misconduct?

    private let listener: LoopbackListener
    private let log: Log

    private final class Log: Sendable {
        let requests = Mutex<[Request]>([])
        let conduct: Mutex<Conduct>

        init(_ conduct: @escaping Conduct) { self.conduct = Mutex(conduct) }
    }

    /// - Parameters:
    ///   - port: 0 for a free one.
    ///   - data: the folder `data` of the reference material.
    ///   - municipalities: digits of those whose areas the lists name, for tests that need no 18,313; empty for all.
    ///   - onlyNewer: tables that version 3 does not have: the statistics office makes new ones for version 4 alone.
    ///   - pageRows: what the feed gives on a page: 10,000 in truth, fewer for tests of paging.
    package init(
        port: Int = 0, data: String, municipalities: [String] = [], onlyNewer: Set<String> = [],
        pageRows: Int = 10_000,
        conduct: @escaping Conduct = { _, _ in nil }
    ) throws {
        let log = Log(conduct), tables = SourceTables.of(data: data, municipalities: municipalities),
            answers = Mutex<Answers?>(nil)
        listener = try LoopbackListener(port: port) { connection in
            while let request = Request.read(from: connection) {
                let number = log.requests.withLock { requests in
                    requests.append(request)
                    return requests.count
                }
                // The services write their own address into links, as the client called it.
                let origin = "http://" + (request.headers["host"] ?? "127.0.0.1")
                let own = answers.withLock { answers in
                    if let known = answers, known.origin == origin { return known }
                    let made = Answers(
                        origin: origin,
                        three: Version3(tables: tables, origin: origin, pageRows: pageRows, lacking: onlyNewer),
                        four: Version4(tables: tables, origin: origin, pageRows: pageRows),
                        features: FeatureService(data: data, origin: origin))
                    answers = made
                    return made
                }
                let conduct = log.conduct.withLock { $0 }(request, number)
                let response = own.answer(request, conduct)
                let isPacked = request.headers["accept-encoding"]?.contains("gzip") == true
                guard response.send(to: connection, isPacked: isPacked, conduct) else { return }
            }
        }
        self.log = log
    }

    private struct Answers: Sendable {
        let origin: String
        let three: Version3
        let four: Version4
        let features: FeatureService

        func answer(_ request: Request, _ conduct: Misconduct?) -> Response {
            three.answer(request, conduct) ?? four.answer(request, conduct) ?? features.answer(request, conduct)
                ?? .failure(404, "Not found")
        }
    }

    package var port: Int { listener.port }
    package var origin: String { "http://127.0.0.1:\(listener.port)" }
    /// Every request so far.
    package var requests: [Request] { log.requests.withLock { $0 } }

    /// From now on it misbehaves in this way.
    package func behave(_ conduct: @escaping Conduct) { log.conduct.withLock { $0 = conduct } }
    package func stop() { listener.stop() }

    /// Something of everything that happens on the internet, at fixed places: a client that survives it is patient.
    package static let unruly: Conduct = { request, number in
        if number % 9 == 4 { return .cut(0.6) }
        if number % 13 == 6 { return .status(503, retryAfter: nil) }
        if number % 17 == 8 { return .status(429, retryAfter: "0") }
        if number % 19 == 10 { return .slow(pieces: 8, seconds: 0.005) }
        return .duplicatedParameter
    }
}
