/// The least and the greatest value of each variable where `A x = b` and no `x` is below zero: a dense simplex by Bland's rule,
/// which ends also where many corners coincide.
struct LinearRange {
    private let variables: Int
    /// Per row the coefficients, then the right-hand side.
    private var rows: [[Double]]
    /// Per row the variable that it solves for.
    private var basis: [Int]
    private static let tolerance = 1e-9

    /// - Parameter equations: per equation the coefficient by variable, and the right-hand side.
    /// - Returns: `nil` when nothing solves all of them.
    init?(variables: Int, equations: [(terms: [Int: Double], value: Double)]) {
        self.variables = variables
        let width = variables + equations.count + 1
        rows = equations.enumerated().map { number, equation in
            var row = [Double](repeating: 0, count: width)
            let sign: Double = equation.value < 0 ? -1 : 1
            for (variable, coefficient) in equation.terms { row[variable] += sign * coefficient }
            row[variables + number] = 1
            row[width - 1] = sign * equation.value
            return row
        }
        basis = equations.indices.map { variables + $0 }
        var goal = [Double](repeating: 0, count: width)
        for number in equations.indices { goal[variables + number] = 1 }
        guard minimise(goal, among: width - 1) < 1e-6 else { return nil }
        dropArtificial()
    }

    /// `nil` where there is no greatest value.
    mutating func range(of variable: Int) -> (least: Double, greatest: Double?) {
        var goal = [Double](repeating: 0, count: variables + 1)
        goal[variable] = 1
        let least = minimise(goal, among: variables)
        goal[variable] = -1
        let negated = minimise(goal, among: variables)
        return (least, negated.isFinite ? -negated : nil)
    }

    /// Leaves the variables of the equations themselves: what remains of the others is nothing, or a row that says nothing.
    private mutating func dropArtificial() {
        for row in rows.indices.reversed() where basis[row] >= variables {
            if let column = (0..<variables).first(where: { abs(rows[row][$0]) > Self.tolerance }) {
                pivot(row: row, column: column)
            } else {
                rows.remove(at: row)
                basis.remove(at: row)
            }
        }
        for row in rows.indices { rows[row] = Array(rows[row][..<variables]) + [rows[row][rows[row].count - 1]] }
    }

    private mutating func minimise(_ goal: [Double], among columns: Int) -> Double {
        var price = goal
        for (row, variable) in basis.enumerated() where price[variable] != 0 { reduce(&price, by: row, at: variable) }
        while let column = (0..<columns).first(where: { price[$0] < -Self.tolerance }) {
            var leaving: (row: Int, ratio: Double)?
            for row in rows.indices where rows[row][column] > Self.tolerance {
                let ratio = rows[row][rows[row].count - 1] / rows[row][column]
                if let best = leaving {
                    let isTie = abs(ratio - best.ratio) <= Self.tolerance
                    if isTie ? basis[row] < basis[best.row] : ratio < best.ratio { leaving = (row, ratio) }
                } else {
                    leaving = (row, ratio)
                }
            }
            guard let leaving else { return -.infinity }
            pivot(row: leaving.row, column: column)
            reduce(&price, by: leaving.row, at: column)
        }
        return -price[price.count - 1]
    }

    private func reduce(_ price: inout [Double], by row: Int, at column: Int) {
        let factor = price[column]
        guard factor != 0 else { return }
        for index in price.indices { price[index] -= factor * rows[row][index] }
    }

    private mutating func pivot(row: Int, column: Int) {
        let divisor = rows[row][column]
        for index in rows[row].indices { rows[row][index] /= divisor }
        let solved = rows[row]
        for other in rows.indices where other != row {
            let factor = rows[other][column]
            if factor == 0 { continue }
            for index in solved.indices { rows[other][index] -= factor * solved[index] }
        }
        basis[row] = column
    }
}
