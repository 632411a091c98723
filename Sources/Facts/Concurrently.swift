import Dispatch
import Glibc
import Synchronization

/// Does `count` pieces of work on all cores and returns their results in order; the first error by order is thrown.
///
/// For work that takes longer than handing it out, about 20 µs in all; the caller takes part and waits for the last piece.
package func concurrently<Value: Sendable, Failure: Error>(
    _ count: Int, _ work: @Sendable (Int) throws(Failure) -> Value
) throws(Failure) -> [Value] {
    if count == 1 { return [try work(0)] }
    let outcomes = Mutex<[Result<Value, Failure>?]>(Array(repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
        let outcome: Result<Value, Failure>
        do throws(Failure) { outcome = .success(try work(index)) } catch { outcome = .failure(error) }
        outcomes.withLock { $0[index] = outcome }
    }
    var values: [Value] = []
    values.reserveCapacity(count)
    for case let outcome? in outcomes.withLock({ $0 }) { values.append(try outcome.get()) }
    return values
}

/// Does two pieces of work at the same time.
package func both<A: Sendable, B: Sendable>(
    _ first: @Sendable () -> A, _ second: @Sendable () -> B
) -> (A, B) {
    let a = Mutex<A?>(nil), b = Mutex<B?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { index in
        if index == 0 {
            let made = first()
            a.withLock { $0 = made }
        } else {
            let made = second()
            b.withLock { $0 = made }
        }
    }
    guard let made = a.withLock({ $0 }), let other = b.withLock({ $0 }) else { preconditionFailure("both were made") }
    return (made, other)
}

/// Does `count` pieces of work on all cores while few others do so, else one after another.
///
/// For the parts of an answer: where many ask at once every core has an answer of its own to make, and cutting each into pieces
/// costs hand-overs and lets those who came first wait for those who came later.
package func concurrentlyWhereIdle<Value: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Value) -> [Value] {
    let others = Crowd.now.add(1, ordering: .relaxed).oldValue
    defer { Crowd.now.subtract(1, ordering: .relaxed) }
    guard others < Crowd.most else { return (0..<count).map(work) }
    return concurrently(count, work)
}

/// How many answers are cut into pieces now, and how many may be.
private enum Crowd {
    static let now = Atomic(0)
    static let most = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)) / 2)
}
