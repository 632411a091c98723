import Glibc

/// The course of a whole region month by month, by which single series are told from what happens everywhere.
///
/// A smooth (level, trend, one wave, each held by a prior, times twelve factors for the months of the year, drawn to 1 as in
/// `R. Marshall 1991, Applied Statistics 40`) says what was to be expected; what the region really counted, without the series itself,
/// says how far a month was off (gamma-Poisson, `C. Morris 1983, JASA 78`).
struct RegionalCourse: Sendable {
    /// Counts of the region and what the smooth says, the tested month last.
    let total: MonthlySeries
    let smooth: [Double]
    /// Σ of the counts that the smooth rests on.
    let cases: Double
    /// Scatter of the series around their share of the smooth, and the variance of what hits all of them in a month.
    let dispersion: Double
    let shockVariance: Double
    private let used: [Int]

    /// Precision of trend, cosine and sine; months that a region needs, and cases.
    private static let precision = [0.0, 100, 50, 50]
    private static let leastMonths = 24, leastCases = 20.0, leastShock = 0.0004
    /// Parameters of the smooth: level and twelve months of the year.
    private static let smoothParameters = 13.0

    /// - Parameter members: what is added up in the total, each with as many months.
    init?(_ total: MonthlySeries, members: [MonthlySeries], baselineMonths: Int) {
        let last = total.counts.count - 1
        guard last > 0, total.isObserved[last] else { return nil }
        let used = (max(0, last - baselineMonths)..<last).filter { total.isObserved[$0] }
        let cases = used.reduce(0) { $0 + total.counts[$1] }
        guard used.count >= Self.leastMonths, cases >= Self.leastCases,
            let smooth = Self.smooth(total, used: used)
        else { return nil }
        self.total = total
        self.smooth = smooth
        self.used = used
        self.cases = cases
        (dispersion, shockVariance) = Self.scatter(total, smooth: smooth, used: used, cases: cases, members: members)
        guard dispersion.isFinite, shockVariance.isFinite else { return nil }
    }

    private static func smooth(_ total: MonthlySeries, used: [Int]) -> [Double]? {
        let last = total.counts.count - 1
        let monthOfYear = (total.firstMonthOfYear + last) % 12
        let rows = total.counts.indices.map {
            BaselineModels.row(time: $0 - last, hasTrend: true, monthOfYear: monthOfYear)
        }
        var model = LogLinearModel(
            DesignMatrix(columns: (0..<4).map { column in used.map { rows[$0][column] } }), hasPrior: true)
        model.iterate(used.map { total.counts[$0] }, precision: precision)
        guard model.state.isFinite else { return nil }
        var wave = rows.map { exp(model.predictor(of: $0)) }
        func month(_ t: Int) -> Int { (total.firstMonthOfYear + t) % 12 }
        var observed = [Double](repeating: 0, count: 12), expected = observed
        for t in used {
            observed[month(t)] += total.counts[t]
            expected[month(t)] += wave[t]
        }
        var scatter = 0.0
        for t in used where expected[month(t)] > 0 && observed[month(t)] > 0 {
            let own = wave[t] * observed[month(t)] / expected[month(t)]
            scatter += (total.counts[t] - own) * (total.counts[t] - own) / own
        }
        let phi = max(1, scatter / max(1, Double(used.count) - smoothParameters))
        let uneven = zip(observed, expected).reduce(0) { $1.1 > 0 ? $0 + ($1.0 - $1.1) * ($1.0 - $1.1) / $1.1 : $0 }
        let spread = (uneven - 9 * phi) / expected.reduce(0, +)
        if spread > 0, spread.isFinite {
            for t in wave.indices {
                wave[t] *= (observed[month(t)] / phi + 1 / spread) / (expected[month(t)] / phi + 1 / spread)
            }
        }
        return wave.allSatisfy { $0.isFinite && $0 > 0 } ? wave : nil
    }

    private static func scatter(
        _ total: MonthlySeries, smooth: [Double], used: [Int], cases: Double, members: [MonthlySeries]
    ) -> (dispersion: Double, shockVariance: Double) {
        var sum = 0.0, weight = 0.0
        for member in members where member.counts.count == smooth.count {
            let own = used.reduce(0) { $0 + member.counts[$1] }
            guard own > 0 else { continue }
            for t in used where member.isObserved[t] {
                let mean = own / cases * smooth[t]
                sum += (member.counts[t] - mean) * (member.counts[t] - mean)
                weight += mean
            }
        }
        let phi = max(1, weight > 0 ? sum / weight : 1)
        var off = 0.0, level = 0.0, square = 0.0
        for t in used {
            off += (total.counts[t] - smooth[t]) * (total.counts[t] - smooth[t])
            level += smooth[t]
            square += smooth[t] * smooth[t]
        }
        let months = Double(used.count)
        let whole = off / level * months / (months - smoothParameters)
        return (phi, max(leastShock, (whole - phi) * level / square))
    }

    /// What every month was for the others, relative to the tested one, and how unsure the tested one's own factor is.
    /// - Parameter own: the series that is left out of the total; `nil` when it is not in it.
    func factors(leavingOut own: MonthlySeries?) -> (factors: [Double], variance: Double)? {
        let last = smooth.count - 1
        if let own, own.counts.count != smooth.count { return nil }
        let share = own.map { own in min(1, used.reduce(0) { $0 + own.counts[$1] } / cases) } ?? 0
        var factors = smooth
        func others(_ t: Int) -> Double { max(0, total.counts[t] - (own?.counts[t] ?? 0)) / dispersion }
        for t in smooth.indices where total.isObserved[t] {
            factors[t] *= (others(t) + 1 / shockVariance) / ((1 - share) * smooth[t] / dispersion + 1 / shockVariance)
        }
        let tested = factors[last]
        for t in factors.indices { factors[t] /= tested }
        guard factors.allSatisfy({ $0.isFinite && $0 > 0 }) else { return nil }
        return (factors, 1 / (others(last) + 1 / shockVariance))
    }

    /// The tested month of the region as a whole against the smooth.
    var rise: (observed: Double, expected: Double, chance: Double) {
        let expected = smooth[smooth.count - 1], observed = total.counts[smooth.count - 1]
        let count = PredictiveCount(mean: expected, dispersion: dispersion + expected * shockVariance)
        return (observed, expected, count.atLeast(Int(min(observed, 1e9).rounded(.up))))
    }
}
