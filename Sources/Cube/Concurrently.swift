import Dispatch
import Synchronization

/// Does `count` pieces of work on all cores and returns their results in order; the first error by order is thrown.
func concurrently<Result: Sendable>(
    _ count: Int, _ work: @Sendable (Int) throws -> Result
) throws -> [Result] {
    typealias Outcome = Swift.Result<Result, any Error>
    let outcomes = Mutex<[Outcome?]>(Array(repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
        let outcome = Outcome { try work(index) }
        outcomes.withLock { $0[index] = outcome }
    }
    return try outcomes.withLock { try $0.compactMap { try $0?.get() } }
}
