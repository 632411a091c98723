import Glibc

/// A negative binomial prediction: short sums where the mean is small, the incomplete beta function elsewhere.
///
/// Most of 120,000 series expect less than one case; there the tail is a handful of terms.
struct PredictiveCount: Sendable {
    let mean: Double
    /// Variance over mean, at least 1.
    let dispersion: Double

    private static let shortSum = 20

    /// P(X ≥ k).
    func atLeast(_ k: Int) -> Double {
        guard k > 0 else { return 1 }
        guard mean > 0 else { return 0 }
        guard mean < 3, k <= Self.shortSum else {
            return NegativeBinomialDistribution.tails(k - 1, mean: mean, dispersion: dispersion).upper
        }
        var term = atZero
        var below = term
        for i in 1..<max(1, k) {
            term *= ratio(i)
            below += term
        }
        let tail = 1 - below
        // What cancels is summed upwards instead.
        guard tail < 1e-4 else { return tail }
        var sum = 0.0
        var i = k
        term *= ratio(i)
        while term > sum * 1e-17, i < k + 2000 {
            sum += term
            i += 1
            term *= ratio(i)
        }
        return sum
    }

    /// The highest count that is not above the bound: P(X > it) ≤ the tail.
    func highest(leaving tail: Double) -> Int {
        guard mean > 0 else { return 0 }
        guard mean < 3 else {
            return NegativeBinomialDistribution.quantile(.upper(tail), mean: mean, dispersion: dispersion)
        }
        for k in 0..<Self.shortSum where atLeast(k + 1) <= tail { return k }
        return NegativeBinomialDistribution.quantile(.upper(tail), mean: mean, dispersion: dispersion)
    }

    /// The lowest count inside: P(X < it) ≤ the tail.
    func lowest(leaving tail: Double) -> Int {
        guard mean > 0, atZero < tail else { return 0 }
        return NegativeBinomialDistribution.quantile(.lower(tail), mean: mean, dispersion: dispersion)
    }

    private var extra: Double { dispersion - 1 }

    private var isPoisson: Bool { extra <= 1e-9 }

    /// P(X = 0).
    var atZero: Double { isPoisson ? exp(-mean) : exp(-mean / extra * log(dispersion)) }

    /// `first` and `slope`: P(X = i) over P(X = i − 1) is (first + (i − 1)·slope)/i.
    var ratioParts: (first: Double, slope: Double) {
        isPoisson ? (mean, 0) : (mean / dispersion, extra / dispersion)
    }

    /// P(X = i) over P(X = i − 1).
    func ratio(_ i: Int) -> Double {
        let i = Double(i)
        return isPoisson ? mean / i : (mean / extra + i - 1) / i * (extra / dispersion)
    }
}
