extension SignalRuns {
    /// A task that waits until runs are there.
    struct Waiter: Sendable {
        var missing: Set<SignalQuestion>
        let continuation: CheckedContinuation<Void, Never>

        init(for questions: Set<SignalQuestion>, _ continuation: CheckedContinuation<Void, Never>) {
            missing = questions
            self.continuation = continuation
        }
    }

    /// What is kept, what is being searched, what is wanted and who waits; changed under the lock only.
    struct Contents {
        struct Entry {
            let run: SignalRun
            var lastUse: Int
        }

        private var runs: [SignalQuestion: Entry] = [:]
        /// Asked and not begun; the last one is next. What can wait stands in front.
        private var wanted: [SignalQuestion] = []
        /// Begun, with the share that is done.
        var underWay: [SignalQuestion: Double] = [:]
        var waiters: [Int: Waiter] = [:]
        private(set) var searches = 0
        private var isWorking = false
        private var isStopped = false
        private var clock = 0
        private var tickets = 0

        /// Two families over two years and a few more: a run holds its signals only.
        private static let limit = 64

        mutating func ticket() -> Int {
            tickets += 1
            return tickets
        }

        mutating func take(_ question: SignalQuestion) -> SignalRun? {
            guard let entry = runs[question] else { return nil }
            clock += 1
            runs[question]?.lastUse = clock
            return entry.run
        }

        /// The state of a question, and whether the worker has to be started for it.
        mutating func ask(_ question: SignalQuestion, _ turn: Turn) -> (state: State, starts: Bool) {
            if let known = take(question) { return (.ready(known), false) }
            if let share = underWay[question] { return (.underWay(share: share), false) }
            guard !isStopped else { return (.underWay(share: 0), false) }
            switch turn {
            case .next:
                wanted.removeAll { $0 == question }
                wanted.append(question)
            case .later:
                if !wanted.contains(question) { wanted.insert(question, at: 0) }
            }
            defer { isWorking = true }
            return (.underWay(share: 0), !isWorking)
        }

        /// False when nothing is missing or nothing will come: then nobody has to wait.
        mutating func wait(_ waiter: Waiter, _ ticket: Int) -> Bool {
            var waiter = waiter
            waiter.missing = waiter.missing.filter { runs[$0] == nil }
            guard !waiter.missing.isEmpty, !isStopped else { return false }
            waiters[ticket] = waiter
            return true
        }

        /// The question that the worker takes; without one it ends.
        mutating func next() -> SignalQuestion? {
            guard let question = wanted.popLast() else {
                isWorking = false
                return nil
            }
            begin(question)
            return question
        }

        /// Whether the caller may compute a question: false when it is known or somebody does.
        mutating func claim(_ question: SignalQuestion) -> Bool {
            guard runs[question] == nil, underWay[question] == nil else { return false }
            wanted.removeAll { $0 == question }
            begin(question)
            return true
        }

        private mutating func begin(_ question: SignalQuestion) {
            underWay[question] = 0
            searches += 1
        }

        /// Keeps a run; answers those who need nothing more.
        mutating func keep(_ run: SignalRun) -> [Waiter] {
            clock += 1
            runs[run.question] = Entry(run: run, lastUse: clock)
            underWay[run.question] = nil
            if runs.count > Self.limit, let oldest = runs.min(by: { $0.value.lastUse < $1.value.lastUse })?.key {
                runs[oldest] = nil
            }
            for ticket in waiters.keys { waiters[ticket]?.missing.remove(run.question) }
            return remove { $0.missing.isEmpty }
        }

        /// Gives up what is asked and not begun; answers everybody who waits.
        mutating func stop() -> [Waiter] {
            isStopped = true
            wanted = []
            return remove { _ in true }
        }

        private mutating func remove(_ isOver: (Waiter) -> Bool) -> [Waiter] {
            let over = waiters.filter { isOver($0.value) }
            for ticket in over.keys { waiters[ticket] = nil }
            return Array(over.values)
        }
    }
}
