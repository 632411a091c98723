import Dispatch
import Synchronization

/// Hashes passphrases beside the threads that answer requests: two at a time, and no endless queue.
///
/// Each takes 64 MiB and a tenth of a second, so whoever sends thousands must not get thousands at once.
package final class PassphraseHasher: Sendable {
    private let queue = DispatchQueue(label: "vib.passphrases", attributes: .concurrent)
    private let slots: DispatchSemaphore
    /// A lock around two counters.
    private let state = Mutex((waiting: 0, done: 0))
    private let limit: Int
    package let cost: PassphraseHash.Cost
    /// Compared with when there is no such account, so that this takes the same work.
    private let stranger: PassphraseHash

    /// `nil` when there is no memory for even one.
    package init?(cost: PassphraseHash.Cost = .standard, atOnce: Int = 2, waiting limit: Int = 32) {
        guard let stranger = PassphraseHash.make("nobody has this passphrase", cost: cost) else { return nil }
        self.cost = cost
        self.limit = limit
        self.stranger = stranger
        slots = DispatchSemaphore(value: atOnce)
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
        let isAdmitted = state.withLock { state in
            guard state.waiting < limit else { return false }
            state.waiting += 1
            return true
        }
        guard isAdmitted else { throw Busy() }
        return await withCheckedContinuation { continuation in
            queue.async {
                self.slots.wait()
                let result = work()
                self.slots.signal()
                self.state.withLock {
                    $0.waiting -= 1
                    $0.done += 1
                }
                continuation.resume(returning: result)
            }
        }
    }
}
