import Glibc

/// Iteratively reweighted least squares for counts with a log link.
///
/// `J. Nelder & R. Wedderburn (1972), Generalized linear models, JRSS A 135`; the step is halved where the deviance rises or ends to
/// be finite (`I. Marschner 2011, glm2, The R Journal 3`). Start, stopping rule and the weights that errors are taken from are those
/// of R's `glm.fit`, so that results agree to the last digits. One value serves many series with the same columns.
package struct LogLinearModel: Sendable {
    /// How the variance of a count follows its mean.
    package enum Family: Hashable, Sendable {
        /// Variance φμ: Poisson and quasi-Poisson.
        case poisson
        /// Variance μ + μ²/θ.
        case negativeBinomial(theta: Double)
    }

    /// When to stop.
    package struct Control: Hashable, Sendable {
        /// Relative change of the deviance that counts as none.
        package var epsilon: Double
        package var maximumIterations: Int

        package init(epsilon: Double = 1e-8, maximumIterations: Int = 25) {
            self.epsilon = epsilon
            self.maximumIterations = maximumIterations
        }
    }

    /// The rows of the counts, then a unit row per column where a prior may hold the coefficients.
    let design: DesignMatrix
    /// Rows of counts.
    let rows: Int
    var decomposition: QRDecomposition
    private(set) var state: State

    /// Everything that one fit leaves behind, in arrays that the next fit uses again.
    struct State: Sendable {
        var coefficients: [Double]
        var before: [Double]
        var linear: [Double]
        var fitted: [Double]
        /// Square roots of the weights of the last step.
        var roots: [Double]
        var response: [Double]
        var deviance = 0.0
        var iterations = 0
        var hasConverged = false
        var isFinite = true
    }

    /// What a prior normal distribution says of the coefficients: mean 0, and how sharply.
    private(set) var precision: [Double]

    /// - Parameter hasPrior: fits may then be held by a precision per column, in units of the counts' information.
    package init(_ matrix: DesignMatrix, hasPrior: Bool = false) {
        rows = matrix.rows
        design = hasPrior ? matrix.withUnitRows() : matrix
        precision = [Double](repeating: 0, count: hasPrior ? matrix.columns : 0)
        decomposition = QRDecomposition(rows: design.rows, columns: design.columns)
        let rows = [Double](repeating: 0, count: design.rows)
        let columns = [Double](repeating: 0, count: design.columns)
        state = State(
            coefficients: columns, before: columns, linear: rows, fitted: rows, roots: rows, response: rows)
    }

    /// Fits one series; the result is in `state` and in the accessors of `LogLinearModel+Result`.
    /// - Parameters:
    ///   - weights: one per row, empty for all 1.
    ///   - offset: one per row on the log scale, empty for none.
    ///   - start: fitted means to start from, empty for y + 0.1.
    mutating func iterate(
        _ counts: [Double], weights: [Double] = [], offset: [Double] = [], family: Family = .poisson,
        start: [Double] = [], precision: [Double] = [], control: Control = Control()
    ) {
        let n = rows
        for j in self.precision.indices { self.precision[j] = j < precision.count ? precision[j] : 0 }
        for i in 0..<n {
            // R starts a negative binomial fit at y + (y == 0)/6.
            let mean: Double
            switch family {
            case _ where !start.isEmpty: mean = start[i]
            case .poisson: mean = counts[i] + 0.1
            case .negativeBinomial: mean = counts[i] == 0 ? 1.0 / 6 : counts[i]
            }
            state.fitted[i] = mean
            state.linear[i] = log(mean)
        }
        state.hasConverged = false
        state.isFinite = true
        state.iterations = 0
        for j in state.coefficients.indices { state.coefficients[j] = 0 }
        var deviance = self.deviance(counts, weights: weights, family: family)
        while state.iterations < control.maximumIterations {
            state.iterations += 1
            step(counts, weights: weights, offset: offset, family: family, tolerance: min(1e-7, control.epsilon / 1000))
            guard state.coefficients.allSatisfy(\.isFinite) else {
                state.isFinite = false
                break
            }
            update(offset)
            var next = self.deviance(counts, weights: weights, family: family)
            var halvings = 0
            let mayRise = state.iterations == 1
            while halvings < 40,
                !next.isFinite || (!mayRise && (next - deviance) / (0.1 + abs(next)) >= control.epsilon)
            {
                guard state.iterations > 1 else { break }
                for j in state.coefficients.indices {
                    state.coefficients[j] = 0.5 * (state.coefficients[j] + state.before[j])
                }
                update(offset)
                next = self.deviance(counts, weights: weights, family: family)
                halvings += 1
            }
            guard next.isFinite else {
                state.isFinite = false
                break
            }
            let change = abs(next - deviance) / (0.1 + abs(next))
            deviance = next
            if change < control.epsilon {
                state.hasConverged = true
                break
            }
            for j in state.coefficients.indices { state.before[j] = state.coefficients[j] }
        }
        state.deviance = deviance
    }

    /// One weighted least-squares step.
    private mutating func step(
        _ counts: [Double], weights: [Double], offset: [Double], family: Family, tolerance: Double
    ) {
        for i in 0..<rows {
            let mean = state.fitted[i]
            var information = mean
            if case .negativeBinomial(let theta) = family { information = mean / (1 + mean / theta) }
            if !weights.isEmpty { information *= weights[i] }
            let root = information.squareRoot()
            let linear = offset.isEmpty ? state.linear[i] : state.linear[i] - offset[i]
            state.roots[i] = root
            state.response[i] = (linear + (counts[i] - mean) / mean) * root
        }
        for j in precision.indices {
            state.roots[rows + j] = precision[j].squareRoot()
            state.response[rows + j] = 0
        }
        decomposition.factor(design, rowScale: state.roots, tolerance: tolerance)
        decomposition.solve(&state.response, into: &state.coefficients)
    }

    private mutating func update(_ offset: [Double]) {
        let n = rows
        for i in 0..<n { state.linear[i] = offset.isEmpty ? 0 : offset[i] }
        for j in 0..<design.columns {
            let coefficient = state.coefficients[j]
            let start = j * design.rows
            for i in 0..<n { state.linear[i] += coefficient * design.values[start + i] }
        }
        // R keeps a mean above the smallest step of a double.
        for i in 0..<n { state.fitted[i] = max(exp(state.linear[i]), .ulpOfOne) }
    }

    func deviance(_ counts: [Double], weights: [Double], family: Family) -> Double {
        var sum = 0.0
        for j in precision.indices { sum += 0.5 * precision[j] * state.coefficients[j] * state.coefficients[j] }
        for i in 0..<rows {
            let y = counts[i]
            let mean = state.fitted[i]
            let unit: Double
            switch family {
            case .poisson: unit = (y > 0 ? y * log(y / mean) : 0) - (y - mean)
            case .negativeBinomial(let theta):
                unit = y * log(max(1, y) / mean) - (y + theta) * log((y + theta) / (mean + theta))
            }
            sum += weights.isEmpty ? unit : weights[i] * unit
        }
        return 2 * sum
    }
}
