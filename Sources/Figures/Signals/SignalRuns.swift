import Cube
import Dispatch
import Synchronization

/// The runs of an edition, each computed once, in the background; what a reader waits for goes first.
///
/// A lock, because pages ask from many tasks while one worker computes; it is held for a look-up only. Bounded: the runs
/// used longest ago are dropped, and computed again when they are asked again.
package final class SignalRuns: Sendable {
    package enum State: Sendable {
        case ready(SignalRun)
        /// Being computed, or waiting for its turn; the share that is done, 0 to 1.
        case underWay(share: Double)
    }

    /// When something has to be searched.
    package enum Turn: Sendable {
        /// A reader waits for it: before all else, the one asked last first.
        case next
        /// Wanted beside a page: after what readers wait for, in the order it is asked.
        case later
    }

    package let edition: Edition
    let contents = Mutex(Contents())
    private let queue = DispatchQueue(label: "vib.signals", qos: .utility)
    /// Ends the waiting of pages: a queue of its own, so that it does not wait for what keeps the others busy.
    private let clock = DispatchQueue(label: "vib.signals.clock", qos: .userInitiated)
    /// Up to so many cells a search takes milliseconds and is made on the spot.
    private let few: Int

    package init(_ edition: Edition, few: Int = 500) {
        self.edition = edition
        self.few = few
    }

    /// How many searches were begun so far.
    package var searches: Int { contents.withLock { $0.searches } }

    /// The run, or how far it is; asking puts it in the row.
    package func state(_ question: SignalQuestion, _ turn: Turn = .next) -> State {
        let (state, starts) = contents.withLock { $0.ask(question, turn) }
        if starts { queue.async { self.work() } }
        return state
    }

    /// The run when it is there; asking starts nothing.
    package func known(_ question: SignalQuestion) -> SignalRun? { contents.withLock { $0.take(question) } }

    /// Waits for runs at most so long, so that a short search needs no page that says "wait".
    ///
    /// The task is suspended once and resumed once, by the search that ends or by the clock: a machine that is busy makes it wait for one
    /// turn, where asking again and again would make it wait for a turn each time.
    package func prepare(_ questions: [SignalQuestion], _ turn: Turn = .next, within limit: Duration) async {
        // Less than handing them to another thread can take on a busy machine.
        if edition.cube.dimensions.areas.count * edition.cube.dimensions.offences.count <= few {
            search(Array(questions.prefix(2)))
        }
        let ticket = contents.withLock { $0.ticket() }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                wait(
                    Waiter(for: Set(questions), continuation), ticket: ticket, questions: questions, turn: turn,
                    limit: limit)
            }
        } onCancel: {
            giveUp(ticket)
        }
    }

    private func wait(
        _ waiter: Waiter, ticket: Int, questions: [SignalQuestion], turn: Turn, limit: Duration
    ) {
        let (starts, isOver) = contents.withLock { contents -> (Bool, Bool) in
            var starts = false
            // The last one asked goes first, so they are asked backwards.
            for question in turn == .next ? questions.reversed() : questions {
                starts = contents.ask(question, turn).starts || starts
            }
            return (starts, !contents.wait(waiter, ticket))
        }
        if starts { queue.async { self.work() } }
        if isOver { return waiter.continuation.resume() }
        if Task.isCancelled { return giveUp(ticket) }
        clock.asyncAfter(deadline: .now() + .nanoseconds(limit.nanoseconds)) { [weak self] in self?.giveUp(ticket) }
    }

    private func giveUp(_ ticket: Int) {
        contents.withLock { $0.waiters.removeValue(forKey: ticket) }?.continuation.resume()
    }

    /// Begins no search any more, because a newer edition took this one's place; who waits goes on.
    package func stop() {
        let waiters = contents.withLock { $0.stop() }
        for waiter in waiters { waiter.continuation.resume() }
    }

    private func work() {
        while let next = contents.withLock({ $0.next() }) { compute(next) }
    }

    private func compute(_ question: SignalQuestion) {
        let run = edition.signals(question) { share in
            self.contents.withLock { $0.underWay[question] = share }
        }
        let ready = contents.withLock { $0.keep(run) }
        for waiter in ready { waiter.continuation.resume() }
    }

    /// Searches at once, on the caller's own thread, what nobody has searched or is searching: for who has nothing else to do.
    package func search(_ questions: [SignalQuestion]) {
        for question in questions where contents.withLock({ $0.claim(question) }) { compute(question) }
    }

    /// Starts with the newest month, so that its list is there before the first visitor asks for it.
    ///
    /// A moment later, because the first pages after publishing come first.
    package func begin(after pause: Duration) {
        queue.asyncAfter(deadline: .now() + .nanoseconds(pause.nanoseconds)) { [weak self] in
            guard let self, let month = edition.latestSignalMonth else { return }
            for family in SignalFamily.allCases { _ = state(SignalQuestion(family, month), .later) }
        }
    }
}

extension Duration {
    /// Whole nanoseconds, for a clock that wants them; at most a day.
    fileprivate var nanoseconds: Int { Int(min(max(self / .nanoseconds(1), 0), 86_400e9)) }
}
