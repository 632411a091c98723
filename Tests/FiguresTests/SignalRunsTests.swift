import Facts
import Geography
import Synchronization
import TestKit
import Testing

@testable import Figures

@Suite("The row of searches for signals", .timeLimit(.minutes(10)))
struct SignalRunsTests {
    private func edition() throws -> Edition {
        var test = TestEdition()
        test.builder = QuietSeries.builder { $3 }
        return try test.edition()
    }

    private func questions(_ edition: Edition, _ count: Int) throws -> [SignalQuestion] {
        let last = try #require(edition.latestSignalMonth)
        return (0..<count).map { SignalQuestion(.municipality, last.advanced(by: -$0)) }
    }

    @Test("Many who ask at once wait for the same search; none is made twice", arguments: [0, 500])
    func once(few: Int) async throws {
        let runs = SignalRuns(try edition(), few: few), asked = try questions(runs.edition, 3)
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<60 {
                group.addTask {
                    // Some give up at once, some ask for one month, some for all.
                    let own = number % 3 == 0 ? [asked[number % 2]] : asked
                    await runs.prepare(own, within: number % 5 == 0 ? .zero : .seconds(600))
                }
            }
        }
        #expect(runs.searches == 3)
        for question in asked { #expect(runs.known(question)?.question == question) }
        let isQuiet = runs.contents.withLock { $0.waiters.isEmpty && $0.underWay.isEmpty }
        #expect(isQuiet)
    }

    @Test("A search that nobody waits for any more goes on and is kept")
    func kept() async throws {
        let runs = SignalRuns(try edition(), few: 0), asked = try questions(runs.edition, 2)
        await runs.prepare(asked, within: .zero)
        await runs.prepare(asked, within: .seconds(600))
        #expect(asked.allSatisfy { runs.known($0) != nil } && runs.searches == 2)
    }

    @Test("A task that is cancelled waits no longer, and takes nothing away from the others")
    func cancelled() async throws {
        let runs = SignalRuns(try edition(), few: 0), asked = try questions(runs.edition, 1)
        let hasty = Task { await runs.prepare(asked, within: .seconds(600)) }
        hasty.cancel()
        await hasty.value
        await runs.prepare(asked, within: .seconds(600))
        #expect(runs.known(asked[0]) != nil && runs.searches == 1)
    }

    @Test("When a newer edition comes, nothing is begun any more and nobody is left waiting")
    func stopped() async throws {
        let runs = SignalRuns(try edition(), few: 0), asked = try questions(runs.edition, 24)
        runs.stop()
        await runs.prepare(asked, within: .seconds(600))
        #expect(runs.searches == 0)
        guard case .underWay = runs.state(asked[0]) else {
            Issue.record("answered after the stop")
            return
        }
    }

    @Test("Everybody who waits is answered by a stop")
    func stoppedLater() async throws {
        let runs = SignalRuns(try edition(), few: 0), asked = try questions(runs.edition, 24)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { await runs.prepare(asked, .later, within: .seconds(600)) } }
            group.addTask { runs.stop() }
        }
        let nobodyWaits = runs.contents.withLock { $0.waiters.isEmpty }
        #expect(nobodyWaits)
    }

    @Test("What a reader waits for goes first, the last asked before all; what can wait goes in the order it was asked")
    func order() throws {
        let asked = try questions(try edition(), 5)
        var row = SignalRuns.Contents()
        for (question, turn) in zip(asked, [SignalRuns.Turn.later, .later, .next, .next, .later]) {
            _ = row.ask(question, turn)
        }
        // Asked again: what can wait moves forward when a reader wants it, and is not put back when a page asks beside.
        _ = row.ask(asked[4], .next)
        _ = row.ask(asked[4], .later)
        var order: [SignalQuestion] = []
        while let next = row.next() { order.append(next) }
        #expect(order == [4, 3, 2, 0, 1].map { asked[$0] })
        let isFree = row.claim(asked[0])
        #expect(!isFree, "somebody searches it")
    }
}
