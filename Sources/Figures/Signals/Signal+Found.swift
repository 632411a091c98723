import Facts
import Statistics

extension Signal {
    /// The engine's answer about a series in the terms of the figures.
    ///
    /// The interval of the ratio is Garwood's around the month's own count, widened by the φ* of the prediction, so that what is not
    /// known of the expected count is in it (`McCullagh & Nelder 1989, ch. 9`).
    init(
        _ candidate: SearchedFamily.SeenSeries, _ result: SearchedMonth.Tested, falseShare: Double, month: Month,
        status: ReleaseStatus
    ) {
        // A series without a case before expects next to nothing; the ratio stays a number.
        let expected = max(result.expected, 1e-3), observed = Double(candidate.observed)
        let interval = PoissonInterval.garwood(observed, dispersion: result.dispersion).scaled(by: 1 / expected)
        self.init(
            area: candidate.series.area, offence: candidate.series.offence, month: month,
            observed: candidate.observed,
            expected: ExpectedRange(
                mean: result.expected, lower: Double(result.lower), upper: Double(max(result.lower, result.upper))),
            ratio: observed / expected, ratioInterval: interval.lower...max(interval.lower, interval.upper),
            chance: result.chance, falseShare: falseShare, status: status, baseline: candidate.baseline,
            dispersion: result.dispersion)
    }
}
