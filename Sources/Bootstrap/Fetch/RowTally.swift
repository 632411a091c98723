import Fetch
import Synchronization

/// How many rows of the table that is being fetched are there: what a person is told after an outage.
final class RowTally: Sendable {
    /// A lock, because two lanes report.
    private let count = Mutex(0)

    var rows: Int { count.withLock { $0 } }

    func begin() { count.withLock { $0 = 0 } }

    func take(_ event: FetchEvent) {
        switch event {
        case .began, .ended: begin()
        case .rows(let rows, _): count.withLock { $0 += rows }
        default: break
        }
    }
}
