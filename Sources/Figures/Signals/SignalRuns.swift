import Cube
import Dispatch
import Facts
import Synchronization

/// The runs of an edition, each computed once, in the background, the one asked last first.
///
/// A lock, because pages ask from many tasks while one worker computes; it is held for a look-up only. Bounded: the runs
/// used longest ago are dropped, and computed again when they are asked again.
package final class SignalRuns: Sendable {
    package enum State: Sendable {
        case ready(SignalRun)
        /// Being computed, or waiting for its turn; the share that is done, 0 to 1.
        case underWay(share: Double)
    }

    struct Entry {
        let run: SignalRun
        var lastUse: Int
    }

    struct Contents {
        var runs: [SignalQuestion: Entry] = [:]
        /// Asked and not yet computed; the last one is next.
        var wanted: [SignalQuestion] = []
        var current: (question: SignalQuestion, share: Double)?
        var isWorking = false
        var clock = 0
    }

    package let edition: Edition
    private let contents = Mutex(Contents())
    fileprivate let queue = DispatchQueue(label: "vib.signals", qos: .utility)
    /// Two families over two years and a few more: a run holds its signals only.
    private static let limit = 64
    private static let few = 500

    package init(_ edition: Edition) { self.edition = edition }

    /// The run, or how far it is; asking starts it.
    package func state(_ question: SignalQuestion) -> State {
        let (state, starts) = contents.withLock { contents -> (State, Bool) in
            if let known = contents.take(question) { return (.ready(known), false) }
            contents.wanted.removeAll { $0 == question }
            let isCurrent = contents.current?.question == question
            if !isCurrent { contents.wanted.append(question) }
            let starts = !contents.isWorking
            contents.isWorking = true
            return (.underWay(share: isCurrent ? contents.current?.share ?? 0 : 0), starts)
        }
        if starts { queue.async { self.work() } }
        return state
    }

    /// The run when it is there; asking starts nothing.
    package func known(_ question: SignalQuestion) -> SignalRun? { contents.withLock { $0.take(question) } }

    /// Waits for runs at most so long, so that a short search needs no page that says "wait".
    package func prepare(_ questions: [SignalQuestion], within limit: Duration) async {
        // A few hundred series take milliseconds: less than handing them to another thread can take on a busy machine.
        if edition.cube.dimensions.areas.count * edition.cube.dimensions.offences.count <= Self.few {
            search(Array(questions.prefix(2)))
        }
        let end = ContinuousClock.now + limit
        while ContinuousClock.now < end {
            let isReady = questions.reversed().allSatisfy { if case .ready = state($0) { true } else { false } }
            if isReady { return }
            try? await Task.sleep(for: .milliseconds(15))
            if Task.isCancelled { return }
        }
    }

    /// Gives up what is asked and not begun, because a newer edition took this one's place.
    package func stop() { contents.withLock { $0.wanted = [] } }

    private func work() {
        while let next = nextQuestion() {
            let run = edition.signals(next) { share in self.contents.withLock { $0.current = (next, share) } }
            keep(run)
        }
    }

    private func keep(_ run: SignalRun) {
        contents.withLock { contents in
            contents.clock += 1
            contents.runs[run.question] = Entry(run: run, lastUse: contents.clock)
            if contents.current?.question == run.question { contents.current = nil }
            if contents.runs.count > Self.limit, let oldest = contents.oldest { contents.runs[oldest] = nil }
        }
    }

    /// Searches at once, on the caller's own thread, what is not known yet: for who has nothing else to do.
    package func search(_ questions: [SignalQuestion]) {
        for question in questions where known(question) == nil { keep(edition.signals(question)) }
    }

    private func nextQuestion() -> SignalQuestion? {
        contents.withLock { contents in
            let next = contents.wanted.popLast()
            contents.current = next.map { ($0, 0) }
            if next == nil { contents.isWorking = false }
            return next
        }
    }
}

extension SignalRuns.Contents {
    mutating func take(_ question: SignalQuestion) -> SignalRun? {
        guard let entry = runs[question] else { return nil }
        clock += 1
        runs[question]?.lastUse = clock
        return entry.run
    }

    var oldest: SignalQuestion? { runs.min { $0.value.lastUse < $1.value.lastUse }?.key }
}

extension SignalRuns {
    /// Starts with the newest month, so that its list is there before the first visitor asks for it.
    ///
    /// A moment later, because the first pages after publishing come first.
    package func begin() {
        queue.asyncAfter(deadline: .now() + 2) { [weak self] in
            guard let self, let month = edition.latestSignalMonth else { return }
            for family in SignalFamily.allCases.reversed() { _ = state(SignalQuestion(family, month)) }
        }
    }
}
