import Accounts
import Foundation
import NIOCore
import SiteKit
import Synchronization
import Testing

@testable import Server

@Suite("Events for an open page")
struct EventTests {
    /// What the source and the session say, changed by the test as it reads.
    private final class Said: Sendable {
        let number = Atomic<Int64>(7)
        let isAllowed = Atomic(true)
    }

    private static let account = AccountID(rawValue: 1)!
    private static let pace = EventPieces.Pace(look: .zero, asks: 1, signs: 2, looks: 6)

    private func pieces(_ said: Said, _ streams: EventStreams) throws -> EventPieces {
        let place = try #require(streams.begin(for: Self.account))
        return EventPieces(
            source: EventSource(event: "delivery") { said.number.load(ordering: .relaxed) },
            isAllowed: { said.isAllowed.load(ordering: .relaxed) }, place: place, pace: Self.pace)
    }

    @Test("tell the number at once and when it grows, with signs of life between, and end after their time")
    func told() async throws {
        let said = Said(), streams = EventStreams()
        var iterator = try pieces(said, streams).makeAsyncIterator(), texts: [String] = []
        while let piece = try await iterator.next() {
            texts.append(String(buffer: piece))
            if texts.count == 2 { said.number.store(8, ordering: .relaxed) }
        }
        #expect(texts[0] == "retry: 5000\nevent: delivery\ndata: 7\n\n")
        #expect(texts.dropFirst() == [":\n\n", "event: delivery\ndata: 8\n\n", ":\n\n", ":\n\n"])
    }

    @Test("end with the session, before anything is told to who is not allowed any more")
    func session() async throws {
        let said = Said(), streams = EventStreams()
        var iterator = try pieces(said, streams).makeAsyncIterator()
        _ = try await iterator.next()
        said.isAllowed.store(false, ordering: .relaxed)
        said.number.store(8, ordering: .relaxed)
        #expect(try await iterator.next() == nil)
    }

    @Test("are bounded in number, of one account and of all, and end when the server stops")
    func bounds() async throws {
        let streams = EventStreams(limits: .init(ofOne: 2, ofAll: 3)), other = try #require(AccountID(rawValue: 2))
        var places = [streams.begin(for: Self.account), streams.begin(for: Self.account)]
        #expect(places.allSatisfy { $0 != nil } && streams.begin(for: Self.account) == nil)
        places.append(streams.begin(for: other))
        #expect(streams.begin(for: other) == nil && streams.count == 3)
        // A client that goes frees its place, once.
        places[0]?.end()
        places[0]?.end()
        #expect(streams.count == 2 && places[0]?.isOver == true && places[1]?.isOver == false)
        places = []
        #expect(streams.count == 0)
        let said = Said()
        var iterator = try pieces(said, streams).makeAsyncIterator()
        _ = try await iterator.next()
        streams.stop()
        #expect(try await iterator.next() == nil && streams.begin(for: other) == nil)
    }
}
