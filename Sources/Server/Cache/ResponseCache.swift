import Facts
import Synchronization

/// The answers of one edition by canonical address, bounded by bytes; the least recently used go first.
///
/// A lock, because answers come from many tasks and each holds it for one dictionary access.
final class ResponseCache: Sendable {
    /// The address tells path, query and language; the edition is the cache's own, the plan changes under it.
    struct Key: Hashable, Sendable {
        let target: String
        let audience: Audience
        /// The publication of the year plan that the answer shows.
        var plan = ""
    }

    private struct Entry {
        let response: StoredResponse
        let bytes: Int
        var lastUse: UInt64
    }

    private struct State {
        var entries: [Key: Entry] = [:]
        /// Addresses that are being made, with those who wait for them.
        var waiting: [Key: [CheckedContinuation<StoredResponse?, Never>]] = [:]
        var bytes = 0
        var clock: UInt64 = 0
    }

    private let state = Mutex(State())
    let limit: Int

    init(limit: Int) { self.limit = limit }

    /// A stored answer, without making one.
    func stored(_ key: Key) -> StoredResponse? {
        state.withLock { state in
            guard let index = state.entries.index(forKey: key) else { return nil }
            state.clock &+= 1
            state.entries.values[index].lastUse = state.clock
            return state.entries.values[index].response
        }
    }

    /// The stored answer, or the one that `make` makes; of many who ask at once only one makes it.
    ///
    /// What `make` returns with `keep` false goes to those who wait, and is not stored.
    func response(
        for key: Key, make: @Sendable () async -> (response: StoredResponse, keep: Bool)
    ) async -> StoredResponse {
        if let stored = stored(key) { return stored }
        let shared: StoredResponse? = await withCheckedContinuation { continuation in
            let isFirst = state.withLock { state in
                guard state.waiting[key] != nil else {
                    state.waiting[key] = []
                    return true
                }
                state.waiting[key]?.append(continuation)
                return false
            }
            if isFirst { continuation.resume(returning: nil) }
        }
        if let shared { return shared }
        let made = await make()
        let others = state.withLock { state in
            if made.keep { store(made.response, for: key, in: &state) }
            return state.waiting.removeValue(forKey: key) ?? []
        }
        for other in others { other.resume(returning: made.response) }
        return made.response
    }

    var usage: (entries: Int, bytes: Int) { state.withLock { ($0.entries.count, $0.bytes) } }

    private func store(_ response: StoredResponse, for key: Key, in state: inout State) {
        response.settle()
        let bytes = response.byteCount + key.target.utf8.count
        guard bytes <= limit / 4 else { return }
        state.clock &+= 1
        if let old = state.entries.updateValue(
            Entry(response: response, bytes: bytes, lastUse: state.clock), forKey: key)
        {
            state.bytes -= old.bytes
        }
        state.bytes += bytes
        if state.bytes > limit { shrink(&state) }
    }

    /// Drops the oldest until a tenth is free, so that it is not done for every new page.
    private func shrink(_ state: inout State) {
        for (key, entry) in state.entries.sorted(by: { $0.value.lastUse < $1.value.lastUse }) {
            guard state.bytes > limit / 10 * 9 else { return }
            state.entries.removeValue(forKey: key)
            state.bytes -= entry.bytes
        }
    }
}
