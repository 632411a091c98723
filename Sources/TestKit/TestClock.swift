import Synchronization

/// A clock that stands still until the test moves it, in seconds since 1970.
package final class TestClock: Sendable {
    private let seconds: Mutex<Int64>

    /// Begins on 15 April 2022 unless the test says otherwise.
    package init(_ start: Int64 = 1_650_000_000) { seconds = Mutex(start) }

    package var now: Int64 { seconds.withLock { $0 } }

    package func advance(by amount: Int64) { seconds.withLock { $0 += amount } }
}
