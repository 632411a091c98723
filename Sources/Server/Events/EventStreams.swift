import Accounts
import Synchronization

/// How many answers that go on there are, and whether they have to end.
///
/// A lock around a table: answers begin and end on the tasks of their requests.
final class EventStreams: Sendable {
    /// So many at once, of one account and of all.
    struct Limits: Sendable {
        var ofOne = 4
        var ofAll = 200
    }

    private struct State {
        var isStopped = false
        var open: [AccountID: Int] = [:]
    }

    private let limits: Limits
    private let state = Mutex(State())

    init(limits: Limits = Limits()) { self.limits = limits }

    /// A place among them, which is free again when nobody holds it any more; `nil` when there is none.
    func begin(for account: AccountID) -> Place? {
        let isIn = state.withLock { state in
            let own = state.open[account, default: 0]
            guard !state.isStopped, own < limits.ofOne, state.open.values.reduce(0, +) < limits.ofAll else {
                return false
            }
            state.open[account] = own + 1
            return true
        }
        return isIn ? Place(streams: self, account: account) : nil
    }

    private func end(of account: AccountID) {
        state.withLock { state in
            let left = state.open[account, default: 1] - 1
            state.open[account] = left > 0 ? left : nil
        }
    }

    /// Ends all of them within a second, and lets none begin any more.
    func stop() { state.withLock { $0.isStopped = true } }

    var isStopped: Bool { state.withLock { $0.isStopped } }
    var count: Int { state.withLock { $0.open.values.reduce(0, +) } }

    final class Place: Sendable {
        fileprivate let streams: EventStreams
        private let account: AccountID
        private let isFree = Atomic(false)

        fileprivate init(streams: EventStreams, account: AccountID) {
            self.streams = streams
            self.account = account
        }

        deinit { end() }

        /// Frees the place at once, such as when the client goes: the next page that it opens wants one too.
        func end() {
            guard !isFree.exchange(true, ordering: .relaxed) else { return }
            streams.end(of: account)
        }

        var isOver: Bool { isFree.load(ordering: .relaxed) || streams.isStopped }
    }
}
