/// The information on four coefficients, with its Cholesky factor.
struct HeldInformation: Sendable {
    private var rows: (SIMD4<Double>, SIMD4<Double>, SIMD4<Double>, SIMD4<Double>)
    /// Columns of the lower factor.
    private var factors = (SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero)

    init(_ precision: SIMD4<Double> = .zero) {
        rows = (
            SIMD4(precision[0], 0, 0, 0), SIMD4(0, precision[1], 0, 0), SIMD4(0, 0, precision[2], 0),
            SIMD4(0, 0, 0, precision[3])
        )
    }

    @inline(__always)
    mutating func add(_ scaled: SIMD4<Double>, _ row: SIMD4<Double>) {
        rows.0 += scaled[0] * row
        rows.1 += scaled[1] * row
        rows.2 += scaled[2] * row
        rows.3 += scaled[3] * row
    }

    /// Whether all four are known.
    mutating func factor() -> Bool {
        let a = rows
        guard a.0[0] > 0 else { return false }
        factors.0 = a.0 / a.0[0].squareRoot()
        let b = a.1 - factors.0[1] * factors.0
        guard b[1] > 0 else { return false }
        factors.1 = b / b[1].squareRoot()
        let c = a.2 - factors.0[2] * factors.0 - factors.1[2] * factors.1
        guard c[2] > 0 else { return false }
        factors.2 = c / c[2].squareRoot()
        let d = a.3[3] - factors.0[3] * factors.0[3] - factors.1[3] * factors.1[3] - factors.2[3] * factors.2[3]
        guard d > 0, d < .infinity else { return false }
        factors.3 = SIMD4(0, 0, 0, d.squareRoot())
        return true
    }

    /// The lower factor's solution: its squared length is the quadratic form of the inverse.
    private func lower(_ target: SIMD4<Double>) -> SIMD4<Double> {
        var rest = target, result = SIMD4<Double>.zero
        result[0] = rest[0] / factors.0[0]
        rest -= result[0] * factors.0
        result[1] = rest[1] / factors.1[1]
        rest -= result[1] * factors.1
        result[2] = rest[2] / factors.2[2]
        rest -= result[2] * factors.2
        result[3] = rest[3] / factors.3[3]
        return result
    }

    func solve(_ target: SIMD4<Double>) -> SIMD4<Double> {
        var result = lower(target)
        result[3] /= factors.3[3]
        result[2] = (result[2] - factors.2[3] * result[3]) / factors.2[2]
        result[1] = (result[1] - factors.1[2] * result[2] - factors.1[3] * result[3]) / factors.1[1]
        result[0] =
            (result[0] - factors.0[1] * result[1] - factors.0[2] * result[2] - factors.0[3] * result[3])
            / factors.0[0]
        return result
    }

    func quadraticForm(_ row: SIMD4<Double>) -> Double {
        let result = lower(row)
        return (result * result).sum()
    }
}
