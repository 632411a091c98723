import NIOCore
import SiteKit

/// The pieces of an answer of events: one at once, then whenever the number has grown, and between these a sign of life.
///
/// It ends when its time is over, the session has ended, the server stops or the client goes; a browser connects again.
struct EventPieces: AsyncSequence, Sendable {
    /// How often is looked, and for how long.
    struct Pace: Sendable {
        var look = Duration.seconds(1)
        /// Every so many looks the number is asked.
        var asks = 3
        /// Every so many looks there is a sign of life, and the session is looked at.
        var signs = 15
        /// Shorter than a client may take to read an answer.
        var looks = 600
        /// After how many milliseconds a browser connects again.
        var retry = 5_000
    }

    let source: EventSource
    /// Whether whoever asked may still be told.
    let isAllowed: @Sendable () -> Bool
    let place: EventStreams.Place
    var pace = Pace()

    func makeAsyncIterator() -> Iterator { Iterator(pieces: self) }

    struct Iterator: AsyncIteratorProtocol {
        let pieces: EventPieces
        private var told: Int64?
        private var looks = 0

        init(pieces: EventPieces) { self.pieces = pieces }

        mutating func next() async throws -> ByteBuffer? {
            let pace = pieces.pace
            guard told != nil else {
                let number = try pieces.source.latest()
                told = number
                return ByteBuffer(string: "retry: \(pace.retry)\n" + event(number))
            }
            while looks < pace.looks, !pieces.place.isOver, !Task.isCancelled {
                do { try await Task.sleep(for: pace.look) } catch { return nil }
                looks += 1
                if looks % pace.signs == 0, !pieces.isAllowed() { return nil }
                if looks % pace.asks == 0 {
                    let number = try pieces.source.latest()
                    if number != told {
                        // Between two signs the session may have ended.
                        guard pieces.isAllowed() else { return nil }
                        told = number
                        return ByteBuffer(string: event(number))
                    }
                }
                if looks % pace.signs == 0 { return ByteBuffer(string: ":\n\n") }
            }
            return nil
        }

        private func event(_ number: Int64) -> String { "event: \(pieces.source.event)\ndata: \(number)\n\n" }
    }
}
