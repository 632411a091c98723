import NIOCore
import Synchronization

/// The connections that are open, so that work can end when the client that asked for it has gone.
///
/// A lock around a table: connections open and close on their event loops, and answers are made elsewhere.
final class Connections: Sendable {
    private let open = Mutex<[ObjectIdentifier: Connection]>([:])

    func add(_ connection: Connection, on channel: any NIOCore.Channel) {
        open.withLock { $0[ObjectIdentifier(channel)] = connection }
    }

    func remove(_ channel: any NIOCore.Channel) { open.withLock { $0[ObjectIdentifier(channel)] = nil } }

    func connection(_ channel: ObjectIdentifier) -> Connection? { open.withLock { $0[channel] } }
}

/// One connection, as far as whoever works for its client wants to know.
final class Connection: Sendable {
    private struct State {
        var isGone = false
        var next = 0
        var actions: [Int: @Sendable () -> Void] = [:]
    }

    private let state = Mutex(State())

    /// Runs an action when the client goes, at once when it has gone; the answer is for `forget`.
    func whenGone(_ action: @escaping @Sendable () -> Void) -> Int {
        let (number, isGone) = state.withLock { state in
            state.next += 1
            if !state.isGone { state.actions[state.next] = action }
            return (state.next, state.isGone)
        }
        if isGone { action() }
        return number
    }

    func forget(_ number: Int) { state.withLock { $0.actions[number] = nil } }

    /// The client has closed its side: nobody reads an answer any more.
    func end() {
        let actions = state.withLock { state in
            state.isGone = true
            let actions = Array(state.actions.values)
            state.actions = [:]
            return actions
        }
        for action in actions { action() }
    }
}
