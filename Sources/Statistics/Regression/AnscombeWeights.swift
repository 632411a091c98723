import Glibc

/// Weights that pull past outbreaks out of a baseline: γ/s² where the residual s is large, γ elsewhere, with sum n.
///
/// `C. Farrington et al. (1996), A statistical algorithm for the early detection of outbreaks, JRSS A 159`, with Anscombe's residuals
/// for Poisson counts and the threshold of `A. Noufaily et al. (2013), Statistics in Medicine 32`.
enum AnscombeWeights {
    /// - Parameters:
    ///   - model: a fit of these counts.
    ///   - dispersion: φ of that fit, at least 1.
    ///   - threshold: 2.58 by Noufaily, 1 by Farrington.
    static func fill(
        _ weights: inout [Double], counts: [Double], model: LogLinearModel, dispersion: Double, threshold: Double
    ) -> Bool {
        let n = counts.count
        var sum = 0.0
        var isAny = false
        for i in 0..<n {
            let mean = model.state.fitted[i]
            let root = mean.squareRoot()
            let raw = 1.5 * (twoThirds(counts[i]) / cbrt(root) - root)
            // Leverage is under 1: no residual is smaller than this, and most are far from the threshold.
            var residual = raw / dispersion.squareRoot()
            if raw > 0 { residual = raw / (dispersion * max(0, 1 - model.leverage(i))).squareRoot() }
            let isLarge = residual > threshold && residual < .infinity
            weights[i] = isLarge ? 1 / (residual * residual) : 1
            isAny = isAny || isLarge
            sum += weights[i]
        }
        let scale = Double(n) / sum
        for i in 0..<n { weights[i] *= scale }
        return isAny
    }

    private static func twoThirds(_ x: Double) -> Double {
        let root = cbrt(x)
        return root * root
    }
}
