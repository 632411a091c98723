import Glibc

/// The exact conditional test of two Poisson counts: given their sum, the first is binomial.
///
/// `J. Przyborowski & H. Wilenski (1940), Biometrika 31` for the test, `C. Clopper & E. Pearson (1934), Biometrika 26` for the beta form.
/// A dispersion φ over 1 divides both shapes by φ: the mean of the beta stays, its information falls by φ, which is the
/// quasi-likelihood of `McCullagh & Nelder (1989), ch. 9`. The step of the discrete test stays one count.
struct ConditionalTest: Hashable, Sendable {
    /// Counts, zero or more, not both needed above zero.
    let now: Double
    let before: Double
    /// log(exposure now / exposure before).
    let logExposureRatio: Double
    /// At least 1.
    let dispersion: Double

    /// The chance of this count or a higher one, given the sum, if the rates are equal.
    var upper: Double { atLeast.lower }

    /// The chance of this count or a lower one.
    var lower: Double { above.upper }

    /// Twice the smaller tail, at most 1: the test whose interval is Clopper and Pearson's.
    var doubled: Double { min(1, 2 * min(upper, lower)) }

    /// Twice the smaller tail that counts half of the observed value, `H. Lancaster (1961), JASA 56`.
    var mid: Double {
        let atLeast = self.atLeast
        let above = self.above
        return min(1, atLeast.lower + above.lower, atLeast.upper + above.upper)
    }

    /// Limits of the ratio of the rates; upper is +∞ where `before` is zero.
    func limits(_ level: ConfidenceLevel) -> (lower: Double, upper: Double) {
        let phi = dispersion
        let low = BetaDistribution.logOddsQuantile(.lower(level.tail), a: now / phi, b: (before + 1) / phi)
        let high = BetaDistribution.logOddsQuantile(.upper(level.tail), a: (now + 1) / phi, b: before / phi)
        return (exp(low - logExposureRatio), exp(high - logExposureRatio))
    }

    /// Its lower tail is P(X ≥ now).
    private var atLeast: Tails {
        BetaDistribution.tails(logOdds: logExposureRatio, now / dispersion, (before + 1) / dispersion)
    }

    /// Its lower tail is P(X > now).
    private var above: Tails {
        BetaDistribution.tails(logOdds: logExposureRatio, (now + 1) / dispersion, before / dispersion)
    }

    /// The chance of all splits that are no likelier than this one: R's `poisson.test`. Whole counts only, no dispersion.
    static func minimumLikelihood(now: Int, before: Int, share: Double) -> Double {
        let trials = now + before
        guard now >= 0, before >= 0, trials > 0, share > 0, share < 1 else { return 1 }
        let mean = Double(trials) * share
        guard Double(now) != mean else { return 1 }
        // R counts a density within 1e-7 as equal.
        let limit = BinomialDistribution.density(now, trials: trials, share: share) * (1 + 1e-7)
        func isUnlikely(_ k: Int) -> Bool { BinomialDistribution.density(k, trials: trials, share: share) <= limit }
        func atMost(_ k: Int) -> Double { BinomialDistribution.tails(k, trials: trials, share: share).lower }
        func moreThan(_ k: Int) -> Double { BinomialDistribution.tails(k, trials: trials, share: share).upper }
        if Double(now) < mean {
            let from = boundary(Int(mean.rounded(.up)), trials + 1, holds: isUnlikely)
            return min(1, atMost(now) + moreThan(from - 1))
        }
        let from = boundary(-1, Int(mean.rounded(.down)) + 1) { !isUnlikely($0) }
        return min(1, atMost(from - 1) + moreThan(now - 1))
    }

    /// The first of low..<high for which a monotone condition holds, or high. A negative index never does.
    private static func boundary(_ low: Int, _ high: Int, holds: (Int) -> Bool) -> Int {
        var low = max(0, low)
        var high = high
        while low < high {
            let middle = low + (high - low) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
