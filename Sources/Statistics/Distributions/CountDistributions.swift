import Glibc

/// The Poisson distribution, by the incomplete gamma function.
package enum PoissonDistribution {
    package static func density(_ k: Int, mean: Double) -> Double {
        guard k >= 0 else { return 0 }
        guard mean > 0 else { return k == 0 ? 1 : 0 }
        return exp(SaddlePoint.logPoisson(Double(k), mean: mean))
    }

    /// P(X ≤ k) and P(X > k).
    package static func tails(_ k: Int, mean: Double) -> Tails {
        guard k >= 0 else { return .allAbove }
        return GammaDistribution.tails(mean, shape: Double(k) + 1).swapped
    }

    /// The smallest count with P(X ≤ k) at least 1 − the upper tail, or at least the lower one.
    package static func quantile(_ tail: TailProbability, mean: Double) -> Int {
        guard mean > 0 else { return 0 }
        return DiscreteQuantile.search(tail, mean: mean, variance: mean) { tails($0, mean: mean) }
    }
}

/// The binomial distribution, by the incomplete beta function.
package enum BinomialDistribution {
    package static func density(_ k: Int, trials: Int, share: Double) -> Double {
        guard k >= 0, k <= trials else { return 0 }
        if share <= 0 { return k == 0 ? 1 : 0 }
        if share >= 1 { return k == trials ? 1 : 0 }
        return exp(SaddlePoint.logBinomial(Double(k), Double(trials - k), x: share, y: 1 - share))
    }

    /// P(X ≤ k) and P(X > k).
    package static func tails(_ k: Int, trials: Int, share: Double) -> Tails {
        guard k >= 0 else { return .allAbove }
        guard k < trials else { return .allBelow }
        return BetaDistribution.tails(share, a: Double(k) + 1, b: Double(trials - k)).swapped
    }

    /// The smallest count with P(X ≤ k) at least the lower probability.
    package static func quantile(_ tail: TailProbability, trials: Int, share: Double) -> Int {
        guard trials > 0, share > 0 else { return 0 }
        guard share < 1 else { return trials }
        let mean = Double(trials) * share
        return DiscreteQuantile.search(tail, mean: mean, variance: mean * (1 - share), highest: trials) {
            tails($0, trials: trials, share: share)
        }
    }
}

/// The negative binomial distribution with a mean and a variance of dispersion × mean; dispersion 1 is Poisson.
package enum NegativeBinomialDistribution {
    /// P(X ≤ k) and P(X > k).
    package static func tails(_ k: Int, mean: Double, dispersion: Double) -> Tails {
        guard k >= 0 else { return .allAbove }
        guard mean > 0 else { return .allBelow }
        let extra = dispersion - 1
        guard extra > 1e-9 else { return PoissonDistribution.tails(k, mean: mean) }
        // Success probability 1/φ: odds 1/(φ−1).
        return BetaDistribution.tails(logOdds: -log(extra), mean / extra, Double(k) + 1)
    }

    /// The smallest count with P(X ≤ k) at least the lower probability.
    package static func quantile(_ tail: TailProbability, mean: Double, dispersion: Double) -> Int {
        guard mean > 0 else { return 0 }
        return DiscreteQuantile.search(tail, mean: mean, variance: mean * max(1, dispersion)) {
            tails($0, mean: mean, dispersion: dispersion)
        }
    }
}

extension Tails {
    /// A count at most k is a waiting time past it: lower and upper change places.
    var swapped: Tails {
        logLower < logUpper ? Tails(logUpper: logLower) : Tails(logLower: logUpper)
    }
}

/// The smallest count whose cumulative probability reaches a level.
enum DiscreteQuantile {
    /// Starts from the normal approximation, doubles outwards to a bracket and halves it.
    /// - Parameter highest: the largest possible count; 2^53 when there is none.
    static func search(
        _ tail: TailProbability, mean: Double, variance: Double, highest: Int = 1 << 53,
        at tails: (Int) -> Tails
    ) -> Int {
        let wanted = tail.smaller
        let probability = wanted.probability
        guard probability > 0 else {
            if case .lower = wanted { return 0 }
            return highest
        }
        // A cumulative probability that equals the level up to rounding reaches it.
        func reaches(_ k: Int) -> Bool {
            switch wanted {
            case .lower: tails(k).lower >= probability * (1 - 1e-13)
            case .upper: tails(k).upper <= probability * (1 + 1e-13)
            }
        }
        guard mean <= 0x1p52, variance < .infinity else { return highest }
        let guess = mean + wanted.roughDeviate * variance.squareRoot()
        let start = Int(min(Double(highest), max(0, guess.rounded())))
        var width = max(1, Int(min(variance.squareRoot() * 0.1, 1e12)))
        var low = start
        var high = start
        if reaches(start) {
            repeat {
                high = low
                low = max(-1, low - width)
                width *= 2
            } while low >= 0 && reaches(low)
        } else {
            repeat {
                low = high
                high = min(highest, high + width)
                width = min(width * 2, 1 << 52)
            } while high < highest && !reaches(high)
        }
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if reaches(middle) { high = middle } else { low = middle }
        }
        return high
    }
}
