import Glibc

/// The regression of a baseline, made for thousands: level, trend and one wave by iteratively reweighted least squares.
///
/// Steps, start and stopping rule are those of `LogLinearModel`, so that both agree to the last digits; normal equations of four columns
/// that a prior holds take the place of a decomposition, and logarithms are not taken twice.
struct HeldRegression: Sendable {
    /// Level, trend, cosine and sine by month; the trend is 0 where none is fitted.
    let rows: [SIMD4<Double>]
    private(set) var coefficients = SIMD4<Double>.zero
    private(set) var means: [Double]
    private(set) var isFinite = false
    private var linear: [Double]
    private var information = HeldInformation()

    private static let epsilon = 1e-8, mostIterations = 25, mostHalvings = 40
    /// log(y + 0.1) and y·log y of small counts.
    private static let smallLogs = (0..<256).map { log(Double($0) + 0.1) }
    private static let smallOwn = (0..<256).map { $0 == 0 ? 0 : Double($0) * log(Double($0)) }

    init(_ key: BaselineModels.Key) {
        rows = key.times.map { Self.row(time: $0, key) }
        means = [Double](repeating: 0, count: rows.count)
        linear = means
    }

    /// The row of a month, as `BaselineModels.row` has it.
    static func row(time: Int, _ key: BaselineModels.Key) -> SIMD4<Double> {
        let row = BaselineModels.row(time: time, hasTrend: true, monthOfYear: key.monthOfYear)
        return SIMD4(row[0], key.hasTrend ? row[1] : 0, row[2], row[3])
    }

    /// - Parameter precision: of trend and wave; the level is free. A trend that is not fitted has any over 0.
    mutating func fit(_ counts: [Double], weights: [Double], offset: [Double], precision: SIMD4<Double>) {
        coefficients = .zero
        isFinite = true
        var own = 0.0
        for i in counts.indices {
            let y = counts[i]
            means[i] = y + 0.1
            let isSmall = y >= 0 && y < 256 && y == y.rounded()
            linear[i] = isSmall ? Self.smallLogs[Int(y)] : log(y + 0.1)
            if y > 0 { own += weights[i] * (isSmall ? Self.smallOwn[Int(y)] : y * log(y)) }
        }
        var deviance = self.deviance(counts, weights, own: own, precision: precision)
        var before = coefficients
        for iteration in 1...Self.mostIterations {
            guard step(counts, weights: weights, offset: offset, precision: precision) else {
                isFinite = false
                return
            }
            update(offset)
            var next = self.deviance(counts, weights, own: own, precision: precision)
            var halvings = 0
            while iteration > 1, halvings < Self.mostHalvings,
                !next.isFinite || (next - deviance) / (0.1 + abs(next)) >= Self.epsilon
            {
                coefficients = 0.5 * (coefficients + before)
                update(offset)
                next = self.deviance(counts, weights, own: own, precision: precision)
                halvings += 1
            }
            guard next.isFinite else {
                isFinite = false
                return
            }
            let change = abs(next - deviance) / (0.1 + abs(next))
            deviance = next
            if change < Self.epsilon { return }
            before = coefficients
        }
    }

    private mutating func step(
        _ counts: [Double], weights: [Double], offset: [Double], precision: SIMD4<Double>
    ) -> Bool {
        var target = SIMD4<Double>.zero
        information = HeldInformation(precision)
        for i in counts.indices {
            let mean = means[i], row = rows[i]
            let scaled = (weights[i] * mean) * row
            information.add(scaled, row)
            target += (linear[i] - offset[i] + (counts[i] - mean) / mean) * scaled
        }
        guard information.factor() else { return false }
        coefficients = information.solve(target)
        return (coefficients * 0).sum() == 0
    }

    private mutating func update(_ offset: [Double]) {
        for i in rows.indices {
            linear[i] = offset[i] + (coefficients * rows[i]).sum()
            means[i] = max(exp(linear[i]), .ulpOfOne)
        }
    }

    private func deviance(
        _ counts: [Double], _ weights: [Double], own: Double, precision: SIMD4<Double>
    ) -> Double {
        var sum = own + 0.5 * (precision * coefficients * coefficients).sum()
        for i in counts.indices {
            // A mean that is held from below has no linear predictor of its own.
            let level = means[i] > .ulpOfOne ? linear[i] : log(means[i])
            sum -= weights[i] * (counts[i] * level + counts[i] - means[i])
        }
        return 2 * sum
    }

    /// Variance of a linear predictor per unit of dispersion.
    func variance(of row: SIMD4<Double>) -> Double { information.quadraticForm(row) }
}
