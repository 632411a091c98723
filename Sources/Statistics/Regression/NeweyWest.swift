/// Errors that allow for resemblance between neighbouring months.
///
/// `W. Newey & K. West (1987), A simple positive semi-definite heteroskedasticity and autocorrelation consistent covariance matrix,
/// Econometrica 55`: Bartlett weights 1 − j/(lag + 1), no prewhitening, no small-sample factor, as `sandwich::NeweyWest(adjust = FALSE)`.
enum NeweyWest {
    /// - Parameter inverse: (XᵀWX)⁻¹ row by row.
    static func covariance(_ model: LogLinearModel, _ counts: [Double], inverse: [Double], lag: Int) -> [Double] {
        let n = model.rows
        let p = model.design.columns
        // Score contributions: row × working residual × working weight.
        var scores = [Double](repeating: 0, count: n * p)
        for i in 0..<n {
            let weight = model.state.roots[i] * model.state.roots[i]
            let residual = (counts[i] - model.state.fitted[i]) / model.state.fitted[i] * weight
            for j in 0..<p { scores[i * p + j] = model.design[i, j] * residual }
        }
        var meat = [Double](repeating: 0, count: p * p)
        for step in 0...max(0, min(lag, n - 1)) {
            let share = 1 - Double(step) / Double(max(0, lag) + 1)
            for i in step..<n {
                for a in 0..<p {
                    for b in 0..<p {
                        let product = share * scores[i * p + a] * scores[(i - step) * p + b]
                        meat[a * p + b] += product
                        if step > 0 { meat[b * p + a] += product }
                    }
                }
            }
        }
        return multiply(multiply(inverse, meat, size: p), inverse, size: p)
    }

    private static func multiply(_ a: [Double], _ b: [Double], size p: Int) -> [Double] {
        var result = [Double](repeating: 0, count: p * p)
        for i in 0..<p { for k in 0..<p { for j in 0..<p { result[i * p + j] += a[i * p + k] * b[k * p + j] } } }
        return result
    }
}
