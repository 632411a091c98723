import Glibc

/// The months of a series that explain a later one.
struct Baseline: Sendable {
    let counts: [Double]
    /// Months relative to the one that is predicted.
    let times: [Int]
    /// Logarithm of the exposure relative to that month; empty without exposure.
    let offset: [Double]
    /// Of the month that is predicted, 0 for January.
    let monthOfYear: Int

    enum Choice {
        case success(Baseline)
        case failure(SignalSkip)
    }

    /// - Parameter ahead: months between the last month of the series and the one to predict; 0 tests the last month itself.
    static func of(_ series: SignalSeries, settings: SignalSettings, ahead: Int) -> Choice {
        let all = series.months
        let target = all.counts.count - 1 + ahead
        guard target >= 0, ahead > 0 || all.isObserved[target] else { return .failure(.monthMissing) }
        let end = ahead > 0 ? all.counts.count : max(0, target - settings.recentMonths)
        let first = max(0, target - settings.baselineMonths)
        let used = first < end ? (first..<end).filter { all.isObserved[$0] } : []
        guard used.count >= max(1, settings.requiredMonths) else {
            return .failure(.tooFewMonths(usable: used.count, required: settings.requiredMonths))
        }
        var offset: [Double] = []
        if !series.exposure.isEmpty {
            let last = min(target, series.exposure.count - 1)
            guard series.exposure.count >= all.counts.count,
                (used + [last]).allSatisfy({ NullBand.isExposure(series.exposure[$0]) })
            else { return .failure(.exposureMissing) }
            offset = used.map { log(series.exposure[$0] / series.exposure[last]) }
        }
        return .success(
            Baseline(
                counts: used.map { all.counts[$0] }, times: used.map { $0 - target }, offset: offset,
                monthOfYear: (all.firstMonthOfYear + target) % 12))
    }

    /// The highest past count, at the exposure of the month that is predicted.
    var highest: Double {
        guard !offset.isEmpty else { return counts.max() ?? 0 }
        return zip(counts, offset).map { $0 * exp(-$1) }.max() ?? 0
    }

    func key(hasTrend: Bool) -> BaselineModels.Key {
        BaselineModels.Key(times: times, hasTrend: hasTrend, monthOfYear: monthOfYear)
    }
}
