import Glibc

extension LogLinearModel {
    /// Rows minus independent columns.
    var degreesOfFreedom: Int { rows - decomposition.rank }

    /// The same with a prior: a column that the prior holds fast costs nothing.
    var effectiveDegreesOfFreedom: Double {
        guard precision.contains(where: { $0 > 0 }) else { return Double(degreesOfFreedom) }
        var used = Double(decomposition.rank)
        for j in precision.indices where precision[j] > 0 {
            used -= precision[j] * decomposition.quadraticForm { $0 == j ? 1 : 0 }
        }
        return Double(rows) - used
    }

    /// Pearson's statistic per degree of freedom, not held at 1; weights of the last step, residuals of the last fit, as R has it.
    func pearsonDispersion(_ counts: [Double]) -> Double {
        let freedom = effectiveDegreesOfFreedom
        guard freedom > 0 else { return 1 }
        var sum = 0.0
        for i in 0..<rows {
            let residual = (counts[i] - state.fitted[i]) / state.fitted[i]
            sum += state.roots[i] * state.roots[i] * residual * residual
        }
        return sum / freedom
    }

    /// The leverage of a row: a diagonal element of the hat matrix of the last step.
    func leverage(_ row: Int) -> Double {
        let root = state.roots[row]
        let n = design.rows
        return min(1, decomposition.quadraticForm { root * design.values[$0 * n + row] })
    }

    /// Variance of a linear predictor per unit of dispersion.
    func variance(of row: [Double]) -> Double { decomposition.quadraticForm { row[$0] } }

    /// The linear predictor of a row, without offset.
    func predictor(of row: [Double]) -> Double {
        var sum = 0.0
        for j in row.indices { sum += row[j] * state.coefficients[j] }
        return sum
    }
}
