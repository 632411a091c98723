import Glibc

/// The baseline of a series with its factors, the older months weighing less.
struct DiscountedBaseline: Sendable {
    let baseline: Baseline
    /// Factor of each month relative to the tested one, 2^(−age/half-life), age 0 for the newest month that counts.
    let factors: [Double]
    let weights: [Double]
    /// How unsure the factor of the tested month is, as a variance on the log scale.
    let factorVariance: Double
    /// Rate of the months without the highest three, at the tested month's factor.
    let usualRate: Double

    var counts: [Double] { baseline.counts }
    var cases: Double { counts.reduce(0, +) }
    /// Cases had the highest months been like the others.
    var usualCases: Double { usualRate * factors.reduce(0, +) }

    init(_ baseline: Baseline, factorVariance: Double, settings: SearchSettings) {
        self.baseline = baseline
        self.factorVariance = factorVariance
        let newest = -1 - settings.recentMonths
        weights = baseline.times.map { exp2(-Double(newest - $0) / settings.halfLife) }
        factors = baseline.offset.isEmpty ? baseline.times.map { _ in 1 } : baseline.offset.map { exp($0) }
        usualRate = Self.usualRate(baseline.counts, factors)
    }

    /// Months of three cases or more only are taken out, the highest for its factor first.
    private static func usualRate(_ counts: [Double], _ factors: [Double]) -> Double {
        var cases = 0.0, exposure = 0.0
        for i in counts.indices {
            cases += counts[i]
            exposure += factors[i]
        }
        var out: [Int] = []
        let mayBeTaken = counts.contains { $0 >= PastRise.least }
        for _ in 0..<3 where mayBeTaken {
            var best = -1
            for i in counts.indices where !out.contains(i) {
                if best < 0 || counts[i] / factors[i] > counts[best] / factors[best] { best = i }
            }
            guard best >= 0, counts[best] >= PastRise.least else { break }
            out.append(best)
            cases -= counts[best]
            exposure -= factors[best]
        }
        return exposure > 0 ? max(0, cases) / exposure : 0
    }

    /// What the family's trend and season are learnt from: counts that no rise of the past makes too high.
    var capped: Baseline {
        var counts = baseline.counts
        for i in counts.indices {
            let mean = usualRate * factors[i]
            counts[i] = min(counts[i], (mean + 4 * (1.5 * mean).squareRoot() + 2).rounded(.up))
        }
        return Baseline(
            counts: counts, times: baseline.times, offset: baseline.offset, monthOfYear: baseline.monthOfYear)
    }
}
