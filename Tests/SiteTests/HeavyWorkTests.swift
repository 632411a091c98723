import Synchronization
import Testing

@testable import Server

@Suite("Work beside the threads that answer")
struct HeavyWorkTests {
    /// Longer than a busy machine takes to come to it, so that only what is tested ends the work.
    private static let long = Duration.seconds(3_600)

    /// Runs until it is asked to end.
    @Sendable private static func endless() async throws -> Int {
        while true {
            try Task.checkCancellation()
            await Task.yield()
        }
    }

    @Test("More than the queue holds is refused at once")
    func busy() async throws {
        let work = HeavyWork(atOnce: 1, waiting: 1, time: Self.long)
        let running = Task { try await work.run { try await Self.endless() } }
        let waiting = Task { try await work.run { try await Self.endless() } }
        var refused = false
        // The two begin on their own; until both are in, a third one may find room and is taken out again.
        while !refused {
            let third = Task { try await work.run { 1 } }
            let clock = Task {
                try await Task.sleep(for: .milliseconds(50))
                third.cancel()
            }
            do { _ = try await third.value } catch let refusal as HeavyWork.Refusal { refused = refusal == .busy }
            clock.cancel()
        }
        running.cancel()
        waiting.cancel()
        await #expect(throws: HeavyWork.Refusal.ended) { try await running.value }
        #expect(try await work.run { 7 } == 7)
    }

    @Test("It ends when its client goes")
    func gone() async throws {
        let work = HeavyWork(time: Self.long), connection = Connection()
        let running = Task { try await work.run(for: connection) { try await Self.endless() } }
        connection.end()
        await #expect(throws: HeavyWork.Refusal.ended) { try await running.value }
    }

    @Test("It ends when its time is over, and says so")
    func late() async throws {
        let work = HeavyWork(time: .milliseconds(20))
        await #expect(throws: HeavyWork.Refusal.tooLong) { try await work.run { try await Self.endless() } }
    }

    @Test("It ends when the server stops, and nothing begins any more")
    func stopped() async throws {
        let work = HeavyWork(atOnce: 1, time: Self.long)
        let all = (0..<3).map { _ in Task { try await work.run { try await Self.endless() } } }
        work.stop()
        for one in all { await #expect(throws: HeavyWork.Refusal.ended) { try await one.value } }
        await #expect(throws: HeavyWork.Refusal.ended) { try await work.run { 1 } }
    }
}
