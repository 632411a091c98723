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
    ///   - prior: what the family says of trend and season.
    static func of(
        _ series: SignalSeries, settings: SignalSettings, ahead: Int = 0, prior: BaselinePrior,
        models: inout BaselineModels
    ) -> BaselineFit {
        let baseline: Baseline
        switch Baseline.of(series, settings: settings, ahead: ahead) {
        case .success(let found): baseline = found
        case .failure(let skip): return BaselineFit(skip)
        }
        var fit = BaselineFit(baseline.counts, offset: baseline.offset)
        if fit.cases >= settings.sparseCases {
            fit.regress(baseline, settings: settings, prior: prior, models: &models)
        } else {
            fit.describeScatter(baseline.counts, baseline.offset)
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
        _ baseline: Baseline, settings: SignalSettings, prior: BaselinePrior, models: inout BaselineModels
    ) {
        let counts = baseline.counts
        let hasTrend = months >= settings.trendMonths
        var model = models.take(baseline.key(hasTrend: hasTrend))
        defer { models.put(model, for: baseline.key(hasTrend: hasTrend)) }
        let center = prior.center(hasTrend: hasTrend)
        var offset = baseline.offset
        if center.contains(where: { $0 != 0 }) {
            if offset.isEmpty { offset = [Double](repeating: 0, count: counts.count) }
            for i in offset.indices {
                for j in center.indices { offset[i] += center[j] * model.design[i, j] }
            }
        }
        describeScatter(counts, offset)
        var phi = max(1, pearson)
        model.iterate(counts, offset: offset, precision: prior.precision(hasTrend: hasTrend, dispersion: phi))
        let first = max(1, model.pearsonDispersion(counts))
        var weights = [Double](repeating: 1, count: counts.count)
        let isWeighted = AnscombeWeights.fill(
            &weights, counts: counts, model: model, dispersion: first, threshold: settings.weightsThreshold)
        if isWeighted || first < 0.8 * phi {
            phi = first
            model.iterate(
                counts, weights: weights, offset: offset,
                precision: prior.precision(hasTrend: hasTrend, dispersion: phi))
        }
        let row = BaselineModels.row(time: 0, hasTrend: hasTrend, monthOfYear: baseline.monthOfYear)
        let variance = model.variance(of: row)
        var linear = model.predictor(of: row)
        for j in center.indices { linear += center[j] * row[j] }
        let value = exp(linear)
        guard model.state.isFinite, value.isFinite, variance.isFinite else { return }
        kind = .regression(hasTrend: hasTrend)
        expected = min(value, baseline.highest)
        unitVariance = variance
        pearson = model.pearsonDispersion(counts)
        degreesOfFreedom = model.effectiveDegreesOfFreedom
    }
}
