import Dispatch
import Foundation
import Synchronization

/// Hashes passphrases beside the threads that answer requests: at most two at a time, and no endless queue.
///
/// Each takes 64 MiB and a tenth of a second, so whoever sends thousands must not get thousands at once. What waits holds
/// no thread, and one processor is left to everybody else: the tasks that answer pages come from a pool as large as the
/// machine has processors, and forty who signed in at once kept them waiting for seconds.
package final class PassphraseHasher: Sendable {
    /// Each does one after the other, with threads that are not those of tasks (on Linux: of another quality of service).
    private let lanes: [DispatchQueue]
    /// A lock around three counters.
    private let state = Mutex((waiting: 0, done: 0, begun: 0))
    private let limit: Int
    package let cost: PassphraseHash.Cost
    /// Compared with when there is no such account, so that this takes the same work.
    private let stranger: PassphraseHash

    /// `nil` when there is no memory for even one.
    package init?(cost: PassphraseHash.Cost = .standard, waiting limit: Int = 32) {
        guard let stranger = PassphraseHash.make("nobody has this passphrase", cost: cost) else { return nil }
        self.cost = cost
        self.limit = limit
        self.stranger = stranger
        lanes = (0..<max(1, min(2, ProcessInfo.processInfo.activeProcessorCount - 1))).map {
            DispatchQueue(label: "vib.passphrases.\($0)", qos: .utility)
        }
    }

    /// How many were computed; the tests compare what known and unknown accounts cost.
    package var computed: Int { state.withLock { $0.done } }

    /// More are waiting than can be answered in time.
    package struct Busy: Error {}

    package func hash(_ passphrase: String) async throws(Busy) -> PassphraseHash {
        let made = try await run { PassphraseHash.make(passphrase, cost: self.cost) }
        guard let made else { throw Busy() }
        return made
    }

    /// Whether the passphrase fits; without a hash it is compared all the same, and does not fit.
    package func verify(_ passphrase: String, against kept: PassphraseHash?) async throws(Busy) -> Bool {
        let fits = try await run { (kept ?? self.stranger).verifies(passphrase) }
        return fits && kept != nil
    }

    private func run<T: Sendable>(_ work: @escaping @Sendable () -> T) async throws(Busy) -> T {
        let lane: DispatchQueue? = state.withLock { state in
            guard state.waiting < limit else { return nil }
            state.waiting += 1
            state.begun += 1
            return lanes[state.begun % lanes.count]
        }
        guard let lane else { throw Busy() }
        return await withCheckedContinuation { continuation in
            lane.async {
                let result = work()
                self.state.withLock {
                    $0.waiting -= 1
                    $0.done += 1
                }
                continuation.resume(returning: result)
            }
        }
    }
}
