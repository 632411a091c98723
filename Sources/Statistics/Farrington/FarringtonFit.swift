import Glibc

/// One regression of a baseline, reweighted once, and what it says about month k.
struct FarringtonFit: Sendable {
    let expected: Double
    /// Standard error of log(expected).
    let error: Double
    /// At least 1.
    let dispersion: Double
    let hasTrend: Bool
    /// Two-sided p-value of the trend; 1 without one.
    let trendP: Double

    /// With trend where that converges, is certain enough and does not pass the highest past count; else without.
    static func best(
        _ counts: [Double], offset: [Double], models: inout FarringtonModels, control: FarringtonControl
    ) -> FarringtonFit? {
        func fit(_ hasTrend: Bool, _ models: inout FarringtonModels) -> FarringtonFit? {
            guard let index = models.index(hasTrend: hasTrend) else { return nil }
            let row = models.rows[index]
            return FarringtonFit(
                counts, offset: offset, model: &models.models[index], row: row, hasTrend: hasTrend, control: control)
        }
        guard control.hasTrend, let trending = fit(true, &models) else { return fit(false, &models) }
        let isKept =
            control.years >= 3 && trending.trendP < control.trendThreshold
            && trending.expected <= counts.max() ?? 0
        return isKept ? trending : fit(false, &models)
    }

    private init?(
        _ counts: [Double], offset: [Double], model: inout LogLinearModel, row: [Double], hasTrend: Bool,
        control: FarringtonControl
    ) {
        model.iterate(counts, offset: offset)
        guard model.state.hasConverged else { return nil }
        let first = max(1, model.pearsonDispersion(counts))
        if control.isReweighted {
            var weights = [Double](repeating: 1, count: counts.count)
            let isWeighted = AnscombeWeights.fill(
                &weights, counts: counts, model: model, dispersion: first, threshold: control.weightsThreshold)
            if isWeighted { model.iterate(counts, weights: weights, offset: offset) }
            guard model.state.isFinite else { return nil }
        }
        dispersion = max(1, model.pearsonDispersion(counts))
        expected = exp(model.predictor(of: row))
        error = (dispersion * model.variance(of: row)).squareRoot()
        self.hasTrend = hasTrend
        guard hasTrend else {
            trendP = 1
            return
        }
        let unit = row.indices.map { $0 == 1 ? 1.0 : 0 }
        let deviation = (dispersion * model.variance(of: unit)).squareRoot()
        trendP = StudentDistribution.twoSided(
            model.state.coefficients[1] / deviation, degreesOfFreedom: Double(model.degreesOfFreedom))
    }
}

/// The regressions with and without trend; every month of every series of one control has the same, counted from that month.
struct FarringtonModels: Sendable {
    /// Places relative to the tested month.
    let months: [Int]
    fileprivate var models: [LogLinearModel] = []
    fileprivate var rows: [[Double]] = []
    private let hasTrend: Bool

    init?(control: FarringtonControl) {
        let month = 12 * control.years + control.halfWindow
        guard let baseline = FarringtonBaseline(month: month, control: control) else { return nil }
        months = baseline.months.map { $0 - month }
        hasTrend = control.hasTrend
        for trend in control.hasTrend ? [true, false] : [false] {
            let (matrix, row) = baseline.design(month: month, hasTrend: trend, periods: control.periods)
            models.append(LogLinearModel(matrix))
            rows.append(row)
        }
    }

    fileprivate func index(hasTrend wanted: Bool) -> Int? { wanted ? (hasTrend ? 0 : nil) : models.count - 1 }
}
