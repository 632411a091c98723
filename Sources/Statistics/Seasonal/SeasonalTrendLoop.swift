/// The inner loop of STL: cycle-subseries, low-pass filter, deseasonalised trend, in the order of the paper's section 2.
struct SeasonalTrendLoop {
    let values: [Double]
    let period: Int
    let seasonWindow: Int
    let trendWindow: Int
    let lowPassWindow: Int
    private(set) var seasonal: [Double]
    private(set) var trend: [Double]

    init(values: [Double], period: Int, seasonWindow: Int, trendWindow: Int, lowPassWindow: Int) {
        self.values = values
        self.period = period
        self.seasonWindow = seasonWindow
        self.trendWindow = trendWindow
        self.lowPassWindow = lowPassWindow
        seasonal = [Double](repeating: 0, count: values.count)
        trend = seasonal
    }

    mutating func round() {
        let n = values.count
        let detrended = values.indices.map { values[$0] - trend[$0] }
        let cycles = smoothedCycles(detrended)
        let filtered = movingAverage(movingAverage(movingAverage(cycles, period), period), 3)
        let low = Loess(window: lowPassWindow, degree: 1).smooth(filtered)
        for i in 0..<n { seasonal[i] = cycles[period + i] - low[i] }
        let deseasonalised = values.indices.map { values[$0] - seasonal[$0] }
        trend = Loess(window: trendWindow, degree: 1).smooth(deseasonalised)
    }

    /// Every month of the year smoothed over the years, and carried on by one year at both ends.
    private func smoothedCycles(_ values: [Double]) -> [Double] {
        let n = values.count
        let loess = Loess(window: seasonWindow, degree: 0)
        var result = [Double](repeating: 0, count: n + 2 * period)
        for phase in 0..<period {
            let cycle = stride(from: phase, to: n, by: period).map { values[$0] }
            let k = cycle.count
            let smooth = loess.smooth(cycle)
            let before = loess.estimate(cycle, at: -1, from: 0, to: min(seasonWindow, k) - 1) ?? smooth[0]
            let after = loess.estimate(cycle, at: k, from: max(0, k - seasonWindow), to: k - 1) ?? smooth[k - 1]
            result[phase] = before
            for m in 0..<k { result[(m + 1) * period + phase] = smooth[m] }
            result[(k + 1) * period + phase] = after
        }
        return result
    }

    private func movingAverage(_ x: [Double], _ length: Int) -> [Double] {
        var sum = x[..<length].reduce(0, +)
        var result = [sum / Double(length)]
        result.reserveCapacity(x.count - length + 1)
        for i in length..<x.count {
            sum += x[i] - x[i - length]
            result.append(sum / Double(length))
        }
        return result
    }
}

/// Locally weighted regression on equally spaced points, `W. Cleveland (1979), JASA 74`, as in the Fortran of the STL paper.
struct Loess {
    let window: Int
    /// 0 for a weighted mean, 1 for a straight line.
    let degree: Int

    func smooth(_ y: [Double]) -> [Double] {
        let n = y.count
        guard n > 1 else { return y }
        var left = 0
        var right = min(window, n) - 1
        let half = (window + 1) / 2
        return (0..<n).map { i in
            if window < n, i >= half, right != n - 1 {
                left += 1
                right += 1
            }
            return estimate(y, at: i, from: left, to: right) ?? y[i]
        }
    }

    /// The smooth at a place, which may lie outside the points; nil where no point has weight.
    func estimate(_ y: [Double], at place: Int, from left: Int, to right: Int) -> Double? {
        let n = y.count
        var reach = Double(max(place - left, right - place))
        if window > n { reach += Double((window - n) / 2) }
        var weights = [Double](repeating: 0, count: right - left + 1)
        var total = 0.0
        for j in left...right {
            let distance = Double(abs(j - place))
            guard distance <= 0.999 * reach else { continue }
            let share = distance / reach
            let inner = 1 - share * share * share
            let weight = distance <= 0.001 * reach ? 1 : inner * inner * inner
            weights[j - left] = weight
            total += weight
        }
        guard total > 0 else { return nil }
        for j in weights.indices { weights[j] /= total }
        if reach > 0, degree > 0 { tilt(&weights, place: place, left: left, range: Double(n - 1)) }
        var sum = 0.0
        for j in weights.indices { sum += weights[j] * y[left + j] }
        return sum
    }

    private func tilt(_ weights: inout [Double], place: Int, left: Int, range: Double) {
        var center = 0.0
        for j in weights.indices { center += weights[j] * Double(left + j) }
        var spread = 0.0
        for j in weights.indices {
            let difference = Double(left + j) - center
            spread += weights[j] * difference * difference
        }
        guard spread.squareRoot() > 0.001 * range else { return }
        let slope = (Double(place) - center) / spread
        for j in weights.indices { weights[j] *= slope * (Double(left + j) - center) + 1 }
    }
}
