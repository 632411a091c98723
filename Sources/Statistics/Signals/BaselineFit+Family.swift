import Dispatch
import Synchronization

extension BaselineFit {
    /// The baselines of a family, in order, on all cores.
    static func of(_ series: [SignalSeries], settings: SignalSettings) -> [BaselineFit] {
        concurrently(series.count) { range in
            var models = BaselineModels()
            return range.map { BaselineFit.of(series[$0], settings: settings, models: &models) }
        }
    }
}

/// Maps 0..<count in runs on all cores, in order; one run when there is little to do.
func concurrently<Result: Sendable>(_ count: Int, _ work: @Sendable (Range<Int>) -> [Result]) -> [Result] {
    let size = max(64, (count + 31) / 32)
    let runs = (count + size - 1) / size
    guard runs > 1 else { return work(0..<count) }
    let results = Mutex<[[Result]]>(Array(repeating: [], count: runs))
    DispatchQueue.concurrentPerform(iterations: runs) { run in
        let found = work(run * size..<min(count, (run + 1) * size))
        results.withLock { $0[run] = found }
    }
    return results.withLock { $0.flatMap(\.self) }
}
