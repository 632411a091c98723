import Glibc

/// Where a count would fall by chance if nothing had changed since the count before.
///
/// The inverse of `ConditionalTest` in the count of now: every count strictly outside is one that the test rejects, so a dot
/// outside the band and "more than chance" are the same statement. It widens with small counts and with dispersion.
package enum NullBand: Hashable, Sendable {
    /// Counts of now. `change` is relative to what the count before leads to expect; `.noBase` when that is zero.
    case counts(lowest: Double, highest: Double, change: Change)
    /// An exposure of zero or less, or something that is no count: no band.
    case noExposure

    package enum Change: Hashable, Sendable {
        /// −0.2…0.25: between 20% less and 25% more. `lowest` −1 says that even none at all could be chance.
        case relative(lowest: Double, highest: Double)
        case noBase
    }

    /// The band around a base count.
    /// - Parameters:
    ///   - exposure: inhabitants × time behind each count, or anything proportional.
    ///   - dispersion: φ ≥ 1; what is less or no number is taken as 1.
    package static func around(
        before: Double, exposure: (now: Double, before: Double) = (1, 1), dispersion: Double = 1,
        level: ConfidenceLevel = .percent95
    ) -> NullBand {
        guard MonthlySeries.isCount(before), isExposure(exposure.now), isExposure(exposure.before)
        else { return .noExposure }
        let ratio = exposure.now / exposure.before
        let phi = Dispersion.usable(dispersion)
        let search = BandSearch(before: before, ratio: ratio, dispersion: phi, target: log(level.tail))
        let lowest = search.lowest(level)
        let highest = search.highest(level)
        guard before > 0 else { return .counts(lowest: lowest, highest: highest, change: .noBase) }
        let expected = before * ratio
        return .counts(
            lowest: lowest, highest: highest,
            change: .relative(lowest: lowest / expected - 1, highest: highest / expected - 1))
    }

    /// Above zero, and within what inhabitants × time can be, so that ratios stay finite.
    static func isExposure(_ value: Double) -> Bool { value >= 1e-9 && value <= 1e18 }
}

/// Finds the counts at which a tail of the conditional test equals the target.
struct BandSearch {
    let before: Double
    let ratio: Double
    let dispersion: Double
    /// log of the tail probability.
    let target: Double

    /// The highest count whose upper tail is still at least the target.
    func highest(_ level: ConfidenceLevel) -> Double {
        let z = NormalDistribution.quantile(.upper(level.tail))
        return root(start: approximate(z), rises: false) { now in
            BetaDistribution.tails(logOdds: log(ratio), now / dispersion, (before + 1) / dispersion).logLower
        }
    }

    /// The lowest count whose lower tail is still at least the target; 0 when zero itself is.
    func lowest(_ level: ConfidenceLevel) -> Double {
        func logTail(_ now: Double) -> Double {
            BetaDistribution.tails(logOdds: log(ratio), (now + 1) / dispersion, before / dispersion).logUpper
        }
        guard logTail(0) < target else { return 0 }
        let z = NormalDistribution.quantile(.upper(level.tail))
        return root(start: approximate(-z), rises: true, logTail)
    }

    /// On the square root scale both counts have variance φ/4 (Anscombe 1948).
    private func approximate(_ z: Double) -> Double {
        let middle = (before * ratio).squareRoot()
        let spread = 0.5 * z * (dispersion * (1 + ratio)).squareRoot()
        return max(0.5, middle + spread) * max(0.5, middle + spread)
    }

    /// Regula falsi with Illinois' rule on the square root of the count, after doubling to a bracket.
    private func root(start: Double, rises: Bool, _ logTail: (Double) -> Double) -> Double {
        func excess(_ s: Double) -> Double { max(-1e6, logTail(s * s)) - target }
        var step = 0.02 * start.squareRoot() + 0.05 * (dispersion * (1 + ratio)).squareRoot()
        var a = start.squareRoot()
        var fa = excess(a)
        var b = a + step
        var fb = excess(b)
        while fa * fb > 0, step < 1e9 {
            step *= 2
            if rises == (fb < 0) {
                (a, fa) = (b, fb)
                b = a + step
                fb = excess(b)
            } else {
                (b, fb) = (a, fa)
                a = max(0, b - step)
                fa = excess(a)
                if a == 0 { break }
            }
        }
        return root(between: (a, fa), and: (b, fb), of: excess)
    }

    private func root(
        between low: (at: Double, excess: Double), and high: (at: Double, excess: Double), of excess: (Double) -> Double
    ) -> Double {
        var ((a, fa), (b, fb)) = (low, high)
        guard fa * fb < 0 else { return abs(fa) < abs(fb) ? a * a : b * b }
        for _ in 0..<100 {
            let c = b - fb * (b - a) / (fb - fa)
            let fc = excess(c)
            if fc == 0 || abs(c - b) <= 1e-13 * c { return c * c }
            if fc * fb < 0 {
                (a, fa) = (b, fb)
            } else {
                fa *= 0.5
            }
            (b, fb) = (c, fc)
        }
        return b * b
    }
}
