import Records
import Strategy
import Synchronization

/// The plan of a year as readers may see it, made once for each kind of reader when the first of them asks.
///
/// A lock around a small table, because many who are signed in share few kinds: one per organisation, one for the bureau.
final class VisiblePlans: Sendable {
    private let kept = Mutex([PlanViewer: VisiblePlan]())
    private static let limit = 64

    /// Two who ask at once may both make one; the later one is kept.
    func plan(for viewer: PlanViewer, make: () -> VisiblePlan) -> VisiblePlan {
        if let found = kept.withLock({ $0[viewer] }) { return found }
        let made = make()
        kept.withLock { kept in
            if kept.count >= Self.limit { kept.removeAll() }
            kept[viewer] = made
        }
        return made
    }
}
