import Dispatch
import Synchronization

/// Runs what takes long beside the threads that answer: few at a time, a short queue, and an end in time.
///
/// What runs is a task on threads of its own, so that it is asked to end (`Task.isCancelled`) when its time is over, its
/// client has gone, or the server stops. A lock around who runs and who waits.
final class HeavyWork: TaskExecutor, Sendable {
    enum Refusal: Error, Hashable {
        /// As many wait as can be answered in time.
        case busy
        case tooLong
        /// The client has gone, or the server stops.
        case ended
    }

    private enum Admission { case admitted, busy, ended }

    private struct State {
        var running = 0
        var isStopped = false
        var next = 0
        var waiting: [(number: Int, continuation: CheckedContinuation<Admission, Never>)] = []
        var cancels: [Int: @Sendable () -> Void] = [:]
    }

    private let queue = DispatchQueue(label: "vib.heavy", qos: .utility, attributes: .concurrent)
    private let state = Mutex(State())
    private let atOnce: Int
    private let limit: Int
    private let time: Duration

    init(atOnce: Int = 2, waiting limit: Int = 16, time: Duration = .seconds(30)) {
        self.atOnce = atOnce
        self.limit = limit
        self.time = time
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }

    /// Runs work when its turn has come.
    ///
    /// - Parameter connection: of whom it is for; it ends when they go.
    func run<T: Sendable>(
        for connection: Connection? = nil, _ work: @escaping @Sendable () async throws -> T
    ) async throws -> T {
        let number = state.withLock { state in
            state.next += 1
            return state.next
        }
        switch await admission(number) {
        case .admitted: break
        case .busy: throw Refusal.busy
        case .ended: throw Refusal.ended
        }
        defer { release(number) }
        let task = Task(executorPreference: self) { try await work() }
        let isStopped = state.withLock { state in
            state.cancels[number] = { task.cancel() }
            return state.isStopped
        }
        if isStopped { task.cancel() }
        let gone = connection?.whenGone { task.cancel() }
        defer { if let gone { connection?.forget(gone) } }
        let clock = Task { [time] in
            try await Task.sleep(for: time)
            task.cancel()
        }
        defer { clock.cancel() }
        let began = ContinuousClock.now
        do {
            return try await withTaskCancellationHandler {
                try await task.value
            } onCancel: {
                task.cancel()
            }
        } catch is CancellationError {
            throw began.duration(to: .now) >= time ? Refusal.tooLong : Refusal.ended
        }
    }

    /// Asks all that runs to end, and lets nothing begin any more.
    func stop() {
        let (cancels, waiting) = state.withLock { state in
            state.isStopped = true
            let waiting = state.waiting
            state.waiting = []
            return (Array(state.cancels.values), waiting)
        }
        for cancel in cancels { cancel() }
        for one in waiting { one.continuation.resume(returning: .ended) }
    }

    private func admission(_ number: Int) async -> Admission {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let now = state.withLock { state -> Admission? in
                    if state.isStopped || Task.isCancelled { return .ended }
                    if state.running < atOnce {
                        state.running += 1
                        return .admitted
                    }
                    if state.waiting.count >= limit { return .busy }
                    state.waiting.append((number, continuation))
                    return nil
                }
                if let now { continuation.resume(returning: now) }
            }
        } onCancel: {
            let found = state.withLock { state in
                state.waiting.firstIndex { $0.number == number }.map { state.waiting.remove(at: $0).continuation }
            }
            found?.resume(returning: .ended)
        }
    }

    private func release(_ number: Int) {
        let next = state.withLock { state -> CheckedContinuation<Admission, Never>? in
            state.cancels[number] = nil
            guard !state.waiting.isEmpty else {
                state.running -= 1
                return nil
            }
            return state.waiting.removeFirst().continuation
        }
        next?.resume(returning: .admitted)
    }
}
