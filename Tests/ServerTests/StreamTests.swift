import Foundation
import Glibc
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@testable import Server
@testable import SiteKit
@testable import SiteMap

@Suite("Answers that are made while they are sent")
struct StreamTests {
    /// Pieces of 64 KB that count how many were asked for, and tell when nobody asks any more.
    private struct Pieces: AsyncSequence, Sendable {
        let count: Int
        let asked: Counter
        let ended: AsyncStream<Void>.Continuation

        static let size = 64 << 10

        final class Counter: Sendable {
            let value = Atomic(0)
        }

        /// Goes with the last one who holds the iterator.
        final class Hold: Sendable {
            let ended: AsyncStream<Void>.Continuation
            init(_ ended: AsyncStream<Void>.Continuation) { self.ended = ended }
            deinit { ended.finish() }
        }

        struct Iterator: AsyncIteratorProtocol {
            var left: Int
            let asked: Counter
            let hold: Hold

            mutating func next() async throws -> ByteBuffer? {
                guard left > 0 else { return nil }
                left -= 1
                asked.value.add(1, ordering: .relaxed)
                return ByteBuffer(repeating: UInt8(ascii: "a"), count: Pieces.size)
            }
        }

        func makeAsyncIterator() -> Iterator { Iterator(left: count, asked: asked, hold: Hold(ended)) }
    }

    /// A client that reads only when it is told to.
    private final class SlowClient {
        private let socket: Int32
        private(set) var received = 0

        init(port: Int) throws {
            socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var size = Int32(32 << 10)
            setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = in_port_t(port).bigEndian
            address.sin_addr.s_addr = inet_addr("127.0.0.1")
            let connected = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            try #require(connected == 0)
            let request = Array("GET /groot.csv HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)
            try #require(send(socket, request, request.count, 0) == request.count)
        }

        /// Reads at least so many bytes more; false at the end of the answer.
        func read(_ bytes: Int) async -> Bool {
            let goal = received + bytes
            var buffer = [UInt8](repeating: 0, count: 32 << 10)
            while received < goal {
                let count = recv(socket, &buffer, buffer.count, Int32(MSG_DONTWAIT))
                if count > 0 { received += count } else if count == 0 { return false } else { await Task.yield() }
            }
            return true
        }

        func leave() { close(socket) }
    }

    private func serve(_ pieces: Pieces, _ body: @Sendable (Int) async throws -> Void) async throws {
        let responder = SiteResponder(
            site: Site(features: .all),
            layers: [],
            handler: { _ in .stream(StreamedAnswer(mediaType: "text/csv; charset=utf-8", pieces: pieces)) },
            sender: Sender(security: [:]), log: nil)
        let application = Application(responder: responder)
        try await application.test(.live) { client in try await body(try #require(client.port)) }
    }

    @Test("A reader that waits makes the answer wait", .timeLimit(.minutes(5)))
    func waits() async throws {
        let (_, ended) = AsyncStream<Void>.makeStream()
        // One gigabyte: what the system's own buffers take on the way differs by machine, to 31 MB so far.
        let pieces = Pieces(count: 16 << 10, asked: Pieces.Counter(), ended: ended)
        try await serve(pieces) { port in
            let client = try SlowClient(port: port)
            #expect(await client.read(1 << 20))
            var asked = 0
            while asked != pieces.asked.value.load(ordering: .relaxed) {
                asked = pieces.asked.value.load(ordering: .relaxed)
                try await Task.sleep(for: .seconds(1))
            }
            client.leave()
            #expect(asked < pieces.count / 4)
        }
    }

    @Test("A reader that goes on gets the whole answer", .timeLimit(.minutes(5)))
    func whole() async throws {
        let (_, ended) = AsyncStream<Void>.makeStream()
        let pieces = Pieces(count: 1_000, asked: Pieces.Counter(), ended: ended)
        try await serve(pieces) { port in
            let client = try SlowClient(port: port)
            while await client.read(1 << 20) {}
            client.leave()
            #expect(client.received > 1_000 * Pieces.size)
            #expect(pieces.asked.value.load(ordering: .relaxed) == 1_000)
        }
    }

    @Test("A reader that leaves ends the answer", .timeLimit(.minutes(5)))
    func leaves() async throws {
        let (end, ended) = AsyncStream<Void>.makeStream()
        let pieces = Pieces(count: 1_000_000, asked: Pieces.Counter(), ended: ended)
        try await serve(pieces) { port in
            let client = try SlowClient(port: port)
            #expect(await client.read(1 << 20))
            client.leave()
            for await _ in end {}
            #expect(pieces.asked.value.load(ordering: .relaxed) < 1_000)
        }
    }

    @Test("A stream has neither length nor tag, and is not kept")
    func headers() throws {
        let (_, ended) = AsyncStream<Void>.makeStream()
        let pieces = Pieces(count: 1, asked: Pieces.Counter(), ended: ended)
        let sender = Sender(security: [.contentSecurityPolicy: "default-src 'none'"])
        let head = HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: "/")
        let answer = sender.response(
            .stream(StreamedAnswer(mediaType: "text/csv", pieces: pieces)),
            to: Request(head: head, body: .init(buffer: .init())))
        #expect(answer.headers[.contentLength] == nil && answer.headers[.eTag] == nil)
        #expect(answer.headers[.cacheControl] == "no-store" && answer.headers[.contentType] == "text/csv")
        #expect(answer.headers[.contentSecurityPolicy] != nil)
    }
}
