import Glibc

/// What the baseline of one series says about a later month, before its family is heard.
struct BaselineFit: Sendable {
    enum Kind: Hashable, Sendable {
        case skipped(SignalSkip)
        case sparse
        case regression(hasTrend: Bool)
    }

    var kind: Kind
    /// Cases and months of the baseline that take part.
    var cases = 0.0
    var months = 0
    /// Months of the baseline × exposure relative to the tested month; the number of months without exposure.
    var exposure = 0.0
    /// Regression only: the expected count and the variance of its logarithm per unit of φ.
    var expected = 0.0
    var unitVariance = 0.0
    /// Pearson's φ, not held at 1, and its degrees of freedom.
    var pearson = 1.0
    var degreesOfFreedom = 0.0

    var mean: Double { months > 0 ? cases / Double(months) : 0 }

    init(_ skip: SignalSkip) { kind = .skipped(skip) }

    /// Fits one series.
    /// - Parameters:
    ///   - ahead: months between the last month of the series and the one to predict; 0 tests the last month itself.
    static func of(
        _ series: SignalSeries, settings: SignalSettings, ahead: Int = 0, models: inout BaselineModels
    ) -> BaselineFit {
        let all = series.months
        let target = all.counts.count - 1 + ahead
        guard target >= 0, ahead > 0 || all.isObserved[target] else { return BaselineFit(.monthMissing) }
        let end = ahead > 0 ? all.counts.count : max(0, target - settings.recentMonths)
        let first = max(0, target - settings.baselineMonths)
        let used = first < end ? (first..<end).filter { all.isObserved[$0] } : []
        guard used.count >= max(1, settings.requiredMonths) else {
            return BaselineFit(.tooFewMonths(usable: used.count, required: settings.requiredMonths))
        }
        let counts = used.map { all.counts[$0] }
        var offset: [Double] = []
        if !series.exposure.isEmpty {
            let last = min(target, series.exposure.count - 1)
            guard series.exposure.count == all.counts.count,
                (used + [last]).allSatisfy({ NullBand.isExposure(series.exposure[$0]) })
            else { return BaselineFit(.exposureMissing) }
            offset = used.map { log(series.exposure[$0] / series.exposure[last]) }
        }
        var fit = BaselineFit(counts, offset: offset)
        if fit.cases >= settings.sparseCases {
            fit.regress(
                counts, at: used.map { $0 - target }, offset: offset,
                monthOfYear: (all.firstMonthOfYear + target) % 12, settings: settings, models: &models)
        } else {
            fit.describeScatter(counts, offset)
        }
        return fit
    }

    private init(_ counts: [Double], offset: [Double]) {
        kind = .sparse
        months = counts.count
        cases = counts.reduce(0, +)
        exposure = offset.isEmpty ? Double(months) : offset.reduce(0) { $0 + exp($1) }
    }

    /// Pearson's statistic around a constant rate; one case alone says nothing about scatter.
    private mutating func describeScatter(_ counts: [Double], _ offset: [Double]) {
        guard cases >= 2 else { return }
        var sum = 0.0
        for i in counts.indices {
            let mean = cases / exposure * (offset.isEmpty ? 1 : exp(offset[i]))
            sum += (counts[i] - mean) * (counts[i] - mean) / mean
        }
        degreesOfFreedom = Double(months - 1)
        pearson = sum / degreesOfFreedom
    }

    private mutating func regress(
        _ counts: [Double], at times: [Int], offset: [Double], monthOfYear: Int, settings: SignalSettings,
        models: inout BaselineModels
    ) {
        let hasTrend = months >= settings.trendMonths
        let key = BaselineModels.Key(times: times, hasTrend: hasTrend, monthOfYear: monthOfYear)
        var model = models.take(key)
        defer { models.put(model, for: key) }
        model.iterate(counts, offset: offset)
        let first = max(1, model.pearsonDispersion(counts))
        var weights = [Double](repeating: 1, count: counts.count)
        let isWeighted = AnscombeWeights.fill(
            &weights, counts: counts, model: model, dispersion: first, threshold: settings.weightsThreshold)
        if isWeighted { model.iterate(counts, weights: weights, offset: offset) }
        let row = BaselineModels.row(time: 0, hasTrend: hasTrend, monthOfYear: monthOfYear)
        let variance = model.variance(of: row)
        let value = exp(model.predictor(of: row))
        guard model.state.isFinite, value.isFinite, variance.isFinite else {
            describeScatter(counts, offset)
            return
        }
        kind = .regression(hasTrend: hasTrend)
        expected = min(value, counts.max() ?? value)
        unitVariance = variance
        pearson = model.pearsonDispersion(counts)
        degreesOfFreedom = Double(model.degreesOfFreedom)
    }
}

/// The regressions of baselines, kept by their months: most series of a family share them.
struct BaselineModels: Sendable {
    struct Key: Hashable, Sendable {
        /// Months relative to the one that is predicted.
        let times: [Int]
        let hasTrend: Bool
        /// Of the month that is predicted, 0 for January.
        let monthOfYear: Int
    }

    private var kept: [Key: LogLinearModel] = [:]

    mutating func take(_ key: Key) -> LogLinearModel {
        if let known = kept.removeValue(forKey: key) { return known }
        let rows = key.times.map {
            Self.row(time: $0, hasTrend: key.hasTrend, monthOfYear: key.monthOfYear)
        }
        let columns = (rows.first ?? []).indices.map { column in rows.map { $0[column] } }
        return LogLinearModel(DesignMatrix(columns: columns))
    }

    mutating func put(_ model: LogLinearModel, for key: Key) {
        // Masks that hardly recur must not fill the memory.
        if kept.count >= 64 { kept.removeAll() }
        kept[key] = model
    }

    /// Intercept, trend in years, one harmonic.
    static func row(time: Int, hasTrend: Bool, monthOfYear: Int) -> [Double] {
        let angle = 2 * Double.pi * Double(monthOfYear + 1 + time) / 12
        return hasTrend ? [1, Double(time) / 12, cos(angle), sin(angle)] : [1, cos(angle), sin(angle)]
    }
}
