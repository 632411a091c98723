import Records
import Synchronization

/// The shelves for readers of every kind, made once for each kind of reader.
///
/// A lock around a small table, for the same reason as in `VisiblePlans`.
final class PlanShelves: Sendable {
    private let kept = Mutex([[PlanViewer]: PlanShelf]())
    private static let limit = 64

    /// Two who ask at once may both make one; the later one is kept.
    func shelf(for viewers: [PlanViewer], make: () -> PlanShelf) -> PlanShelf {
        if let found = kept.withLock({ $0[viewers] }) { return found }
        let made = make()
        kept.withLock { kept in
            if kept.count >= Self.limit { kept.removeAll() }
            kept[viewers] = made
        }
        return made
    }
}
