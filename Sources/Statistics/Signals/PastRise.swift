import Glibc

/// How likely a month of the past was a rise itself, so that it must not explain the next one.
///
/// Two components: what is usual (negative binomial), and with a small chance a rise: geometric from the first count that can be one.
/// The share of such months is learnt from the family (EM, `A. Dempster, N. Laird & D. Rubin 1977, JRSS B 39`).
enum PastRise {
    /// A lower count is never taken for a rise; φ of what is usual, as the weights know it, is at least so much over 1.
    static let least = 3.0, leastExtra = 0.02
    private static let leastMean = 0.02, size = 5.0

    /// Whether a rise can explain a count at all.
    static func isPossible(_ y: Double, mean: Double) -> Bool { y >= least && y > mean }

    /// P(X = y) of a rise over a mean.
    static func chance(_ y: Double, mean: Double, dispersion: Double) -> Double {
        let first = max(least, mean.rounded(.up))
        guard y >= first else { return 0 }
        let above = size * (dispersion * max(mean, leastMean)).squareRoot()
        let ratio = above / (1 + above)
        return (1 - ratio) * exp((y - first) * log(ratio))
    }

    /// How many times as likely a count is under a rise as usually; 0 where no rise can explain it.
    static func odds(_ y: Double, mean: Double, dispersion: Double) -> Double {
        guard isPossible(y, mean: mean) else { return 0 }
        let usual = exp(CountProbability.log(y, mean: mean, extra: max(leastExtra, dispersion - 1)))
        return min(1e300, chance(y, mean: mean, dispersion: dispersion) / max(usual, 1e-300))
    }

    /// The share of rises among months, given the odds of those that can be one and how many months there are.
    static func share(odds: [Double], months: Double, start: Double) -> Double {
        guard months > 0 else { return least(start) }
        var share = start
        for _ in 0..<30 {
            var sum = 0.0
            for ratio in odds { sum += share * ratio / (1 - share + share * ratio) }
            share = least(sum / months)
        }
        return share
    }

    private static func least(_ share: Double) -> Double { min(0.02, max(0.0002, share)) }
}
