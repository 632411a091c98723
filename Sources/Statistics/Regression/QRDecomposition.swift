import Glibc

/// Householder QR of a tall matrix; columns that depend on earlier ones are moved to the end and take no part.
///
/// The algorithm of LINPACK's `dqrdc` with the limited pivoting that R added (`dqrdc2`): `J. Dongarra et al. (1979), LINPACK Users'
/// Guide, ch. 9`. One value is used for many matrices of the same shape, so that a fit in a loop allocates nothing.
struct QRDecomposition: Sendable {
    let rows: Int
    let columns: Int
    /// How many columns are independent; they are the first in `pivot`.
    private(set) var rank = 0
    /// Where each column of the factor stands in the matrix.
    private(set) var pivot: [Int]
    /// Column-major: R on and above the diagonal, the reflectors below it.
    private var values: [Double]
    private var heads: [Double]
    private var norms: [Double]
    private var startNorms: [Double]

    init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        pivot = Array(0..<columns)
        values = [Double](repeating: 0, count: rows * columns)
        heads = [Double](repeating: 0, count: columns)
        norms = heads
        startNorms = heads
    }

    /// Factors the matrix with each row multiplied by its scale.
    /// - Parameter tolerance: a column whose remaining length is under this share of its own length depends on the others.
    mutating func factor(_ matrix: DesignMatrix, rowScale: [Double], tolerance: Double) {
        for j in 0..<columns {
            pivot[j] = j
            let start = j * rows
            for i in 0..<rows { values[start + i] = matrix.values[start + i] * rowScale[i] }
        }
        for j in 0..<columns {
            heads[j] = norm(j, from: 0)
            norms[j] = heads[j]
            startNorms[j] = heads[j] == 0 ? 1 : heads[j]
        }
        var kept = columns
        for step in 0..<min(rows, columns) {
            while step < kept, heads[step] < startNorms[step] * tolerance {
                moveToEnd(step)
                kept -= 1
            }
            if step == rows - 1 || step >= kept { break }
            reflect(step)
        }
        rank = min(kept, rows)
    }

    private func norm(_ column: Int, from row: Int) -> Double {
        var sum = 0.0
        let start = column * rows
        for i in row..<rows { sum += values[start + i] * values[start + i] }
        return sum.squareRoot()
    }

    private mutating func moveToEnd(_ column: Int) {
        for j in column..<(columns - 1) {
            for i in 0..<rows { values.swapAt(j * rows + i, (j + 1) * rows + i) }
            pivot.swapAt(j, j + 1)
            heads.swapAt(j, j + 1)
            norms.swapAt(j, j + 1)
            startNorms.swapAt(j, j + 1)
        }
    }

    private mutating func reflect(_ step: Int) {
        let n = rows
        let p = columns
        var length = norm(step, from: step)
        guard length != 0 else { return }
        let own = step * n
        values.withUnsafeMutableBufferPointer { x in
            if x[own + step] != 0 { length = x[own + step] < 0 ? -length : length }
            for i in step..<n { x[own + i] /= length }
            x[own + step] += 1
            for j in (step + 1)..<max(step + 1, p) {
                let other = j * n
                var product = 0.0
                for i in step..<n { product -= x[own + i] * x[other + i] }
                product /= x[own + step]
                for i in step..<n { x[other + i] += product * x[own + i] }
            }
        }
        for j in (step + 1)..<max(step + 1, p) where heads[j] != 0 {
            let share = abs(values[j * n + step]) / heads[j]
            let left = max(0, 1 - share * share)
            if left < 1e-6 {
                heads[j] = norm(j, from: step + 1)
                norms[j] = heads[j]
            } else {
                heads[j] *= left.squareRoot()
            }
        }
        heads[step] = values[own + step]
        values[own + step] = -length
    }
}

extension QRDecomposition {
    /// The least-squares coefficients by column of the matrix; columns without a part are 0. Overwrites `right` with Qᵀ × right.
    func solve(_ right: inout [Double], into coefficients: inout [Double]) {
        let n = rows
        for j in 0..<min(rank, n - 1) where heads[j] != 0 {
            let own = j * n
            var product = -heads[j] * right[j]
            for i in (j + 1)..<n { product -= values[own + i] * right[i] }
            product /= heads[j]
            right[j] += product * heads[j]
            for i in (j + 1)..<n { right[i] += product * values[own + i] }
        }
        for j in coefficients.indices { coefficients[j] = 0 }
        for j in stride(from: rank - 1, through: 0, by: -1) {
            var value = right[j]
            for k in (j + 1)..<max(j + 1, rank) { value -= values[k * n + j] * coefficients[pivot[k]] }
            coefficients[pivot[j]] = value / values[j * n + j]
        }
    }

    /// vᵀ(RᵀR)⁻¹v for a row over the matrix's columns: the variance of v·β per unit of dispersion, and a leverage.
    func quadraticForm(_ v: (Int) -> Double) -> Double {
        withUnsafeTemporaryAllocation(of: Double.self, capacity: max(1, rank)) { u in
            var sum = 0.0
            for j in 0..<rank {
                var value = v(pivot[j])
                for k in 0..<j { value -= values[j * rows + k] * u[k] }
                u[j] = value / values[j * rows + j]
                sum += u[j] * u[j]
            }
            return sum
        }
    }

    /// (RᵀR)⁻¹ by columns of the matrix, row by row; 0 for columns without a part.
    func inverseCrossProduct() -> [Double] {
        // Columns of R⁻¹, upper triangular.
        var inverse = [Double](repeating: 0, count: rank * rank)
        for j in 0..<rank {
            inverse[j * rank + j] = 1 / values[j * rows + j]
            for i in stride(from: j - 1, through: 0, by: -1) {
                var sum = 0.0
                for k in (i + 1)...j { sum += values[k * rows + i] * inverse[j * rank + k] }
                inverse[j * rank + i] = -sum / values[i * rows + i]
            }
        }
        var result = [Double](repeating: 0, count: columns * columns)
        for a in 0..<rank {
            for b in 0..<rank {
                var sum = 0.0
                for k in max(a, b)..<rank { sum += inverse[k * rank + a] * inverse[k * rank + b] }
                result[pivot[a] * columns + pivot[b]] = sum
            }
        }
        return result
    }
}
