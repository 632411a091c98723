import Glibc

/// What two counts say about the ratio of their rates: now over before.
///
/// Exact conditional test and interval of `Przyborowski & Wilenski (1940)` and `Clopper & Pearson (1934)`, widened by the series' own
/// dispersion through quasi-likelihood (`McCullagh & Nelder 1989`). The test, the interval and the null band agree: p is under
/// 1 − level exactly when the interval excludes 1 and the change lies outside the band.
package struct RateRatio: Hashable, Sendable {
    package enum Estimate: Hashable, Sendable {
        case value(Double)
        /// Something now, nothing before: no finite ratio.
        case fromZero
        /// Nothing now and nothing before, or no exposure, or a count that is no count.
        case undefined
    }

    package enum TestResult: Hashable, Sendable {
        case moreThanChance
        case couldBeChance
        /// There is nothing to compare.
        case nothingToCompare
    }

    package let estimate: Estimate
    /// Limits of the ratio; `upper` is `.infinity` where nothing bounds it.
    package let lower: Double
    package let upper: Double
    /// Two-sided: twice the smaller exact tail.
    package let p: Double
    /// Two-sided mid-p: less conservative with small counts.
    package let midP: Double
    /// What so many cases, both counts together, can show at all.
    package let reach: Reach
    /// The chance of such a split or a more uneven one if the cases come in clumps; 0 where that was not asked or adds nothing.
    package let clumpedP: Double
    package let level: ConfidenceLevel
    /// Where the count of now would fall by chance if nothing had changed.
    package let nullBand: NullBand

    package var verdict: TestResult {
        guard estimate != .undefined else { return .nothingToCompare }
        return max(p, clumpedP) < 1 - level.value ? .moreThanChance : .couldBeChance
    }

    /// Compares two counts.
    /// - Parameters:
    ///   - exposure: inhabitants × time behind each count, or anything proportional.
    ///   - dispersion: φ ≥ 1 of these counts, from `Dispersion`; what is less or no number is taken as 1.
    ///   - usual: what the series usually counts over the exposure of `before`; where that is few clumps, one clump is no change.
    package static func compare(
        now: Double, before: Double, exposure: (now: Double, before: Double) = (1, 1), dispersion: Double = 1,
        usual: Double? = nil, level: ConfidenceLevel = .percent95
    ) -> RateRatio {
        let phi = Dispersion.usable(dispersion)
        let usable = MonthlySeries.isCount(now) && MonthlySeries.isCount(before)
        let isExposed = NullBand.isExposure(exposure.now) && NullBand.isExposure(exposure.before)
        guard usable, isExposed else { return undefined(level, .noExposure) }
        let band = NullBand.around(before: before, exposure: exposure, dispersion: phi, level: level)
        guard now + before > 0 else { return undefined(level, band) }
        let logExposure = log(exposure.now / exposure.before)
        let test = ConditionalTest(now: now, before: before, logExposureRatio: logExposure, dispersion: phi)
        let limits = test.limits(level)
        let clumped = usual.flatMap { ClumpedSplit(test, usual: $0) }
        return RateRatio(
            estimate: before > 0 ? .value(now / before / exposure.now * exposure.before) : .fromZero,
            lower: limits.lower, upper: limits.upper, p: test.doubled, midP: test.mid,
            reach: .of(test, clumped: clumped, level: level), clumpedP: clumped?.doubled ?? 0, level: level,
            nullBand: band)
    }

    private static func undefined(_ level: ConfidenceLevel, _ band: NullBand) -> RateRatio {
        RateRatio(
            estimate: .undefined, lower: 0, upper: .infinity, p: 1, midP: 1, reach: .nothing, clumpedP: 1,
            level: level, nullBand: band)
    }
}
