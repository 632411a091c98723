import Dispatch
import Synchronization

extension BaselineFit {
    /// The baselines of a family, in order, on all cores.
    /// - Parameter ahead: 0 tests the last months of the series, more predicts beyond them.
    static func of(_ series: [SignalSeries], settings: SignalSettings, ahead: Int = 0) -> [BaselineFit] {
        let steps = concurrently(series.count) { range in
            var models = BaselineModels()
            return range.compactMap { index -> BaselinePrior.Step? in
                guard case .success(let baseline) = Baseline.of(series[index], settings: settings, ahead: ahead) else {
                    return nil
                }
                return BaselinePrior.Step(baseline, design: models.design(baseline.key(hasTrend: true)))
            }
        }
        let prior = BaselinePrior(steps)
        return concurrently(series.count) { range in
            var models = BaselineModels()
            return range.map {
                BaselineFit.of(series[$0], settings: settings, ahead: ahead, prior: prior, models: &models)
            }
        }
    }
}

/// Maps 0..<count in runs on all cores, in order; one run when there is little to do.
func concurrently<Result: Sendable>(
    _ count: Int, runs most: Int = 32, each least: Int = 64, _ work: @Sendable (Range<Int>) -> [Result]
) -> [Result] {
    let size = max(least, (count + most - 1) / most)
    let runs = (count + size - 1) / size
    guard runs > 1 else { return work(0..<count) }
    let results = Mutex<[[Result]]>(Array(repeating: [], count: runs))
    DispatchQueue.concurrentPerform(iterations: runs) { run in
        let found = work(run * size..<min(count, (run + 1) * size))
        results.withLock { $0[run] = found }
    }
    return results.withLock { $0.flatMap(\.self) }
}
