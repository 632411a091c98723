extension RateRatio {
    /// What a number of cases, spread over two counts, can show: a property of their sum, never of which count is which.
    ///
    /// Deciding by one of the counts what is tested selects: of series in which nothing changed, those with a high first count are
    /// the ones that fall. Given the sum the test keeps its error, whatever the split.
    package enum Reach: Hashable, Sendable {
        /// Even with all cases on one side the difference could be chance.
        case nothing
        /// Only where (nearly) all cases are on one side is it more than chance: 0 → 7, not 1 → 7.
        case extremes
        /// Splits with cases on both sides can be more than chance too.
        case differences
    }
}

extension RateRatio.Reach {
    static func of(_ test: ConditionalTest, clumped: ClumpedSplit?, level: ConfidenceLevel) -> RateRatio.Reach {
        if let clumped, clumped.least >= 1 - level.value { return .nothing }
        let total = test.now + test.before
        // One clump of φ records stands for one case.
        let clump = min(test.dispersion, total / 2)
        if test.rejects(now: total - clump, before: clump, level)
            || test.rejects(now: clump, before: total - clump, level)
        {
            return .differences
        }
        return test.rejects(now: total, before: 0, level) || test.rejects(now: 0, before: total, level)
            ? .extremes : .nothing
    }
}

extension ConditionalTest {
    /// Whether another split, at the same exposures and dispersion, is more than chance.
    fileprivate func rejects(now: Double, before: Double, _ level: ConfidenceLevel) -> Bool {
        ConditionalTest(now: now, before: before, logExposureRatio: logExposureRatio, dispersion: dispersion).doubled
            < 1 - level.value
    }
}
