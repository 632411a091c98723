import Glibc

extension RateRatio {
    /// The other tests of two Poisson counts that are in use, for comparison with what others report.
    package struct Tests: Hashable, Sendable {
        /// The chance of all splits no likelier than this one, as R's `poisson.test`.
        package let minimumLikelihood: Double
        /// The chance of this count of now or a higher one, given the sum.
        package let upper: Double
        /// The chance of this count or a lower one.
        package let lower: Double
        /// Standard score on the square-root scale, for any exposures.
        package let rootScore: Double
        /// The same with the count of before taken as known (Wheeler's Poisson z).
        package let wheelerScore: Double
        /// (observed − expected share)/its standard error.
        package let score: Double
    }

    /// - Parameters:
    ///   - now: whole counts, not both zero; what is no count is taken as zero.
    ///   - exposure: above zero.
    package static func tests(now: Double, before: Double, exposure: (now: Double, before: Double) = (1, 1)) -> Tests {
        let x = PoissonInterval.admissible(now)
        let y = PoissonInterval.admissible(before)
        let isExposed = NullBand.isExposure(exposure.now) && NullBand.isExposure(exposure.before)
        let ratio = isExposed ? exposure.now / exposure.before : 1
        let share = ratio / (1 + ratio)
        let test = ConditionalTest(now: x, before: y, logExposureRatio: log(ratio), dispersion: 1)
        let root = 2 * (x.squareRoot() - (y * ratio).squareRoot())
        let sum = x + y
        return Tests(
            minimumLikelihood: ConditionalTest.minimumLikelihood(
                now: Int(x.rounded()), before: Int(y.rounded()), share: share),
            upper: test.upper, lower: test.lower, rootScore: root / (1 + ratio).squareRoot(), wheelerScore: root,
            score: sum > 0 ? (x - sum * share) / (sum * share * (1 - share)).squareRoot() : 0)
    }
}
