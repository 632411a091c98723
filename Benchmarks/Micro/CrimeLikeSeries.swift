import Foundation
import Statistics

/// Invented series as `run_sim_fdr.R` of the statistical references makes them, with a fixed seed.
///
/// Mean exp(N(log 0.08, 1.9)), φ = 1 + 0.15·exp(N(0, 0.6)) + mean/15, amplitude |N(0, 0.2)|, trend N(0, 0.06) a year, peak uniform, negative
/// binomial counts; with probability 0.005 the last month gains max(3, Poisson(5·√(φμ))).
struct CrimeLikeSeries {
    private(set) var series: [SignalSeries] = []
    private(set) var isPlanted: [Bool] = []
    /// True means of the last month, without what was planted.
    private(set) var means: [Double] = []

    init(_ size: Int, months: Int = 84, planted: Double = 0.005, seed: UInt64) {
        var random = SimulationRandom(seed: seed)
        series.reserveCapacity(size)
        for _ in 0..<size {
            let mean = exp(log(0.08) + 1.9 * random.normal())
            let phi = 1 + 0.15 * exp(0.6 * random.normal()) + mean / 15
            let amplitude = abs(0.2 * random.normal()), trend = 0.06 * random.normal()
            let peak = 12 * random.uniform(), isOutbreak = random.uniform() < planted
            var counts = [Double](repeating: 0, count: months), level = 0.0
            for t in 1...months {
                let angle = 2 * Double.pi * (Double(t) - peak) / 12
                level = exp(log(mean) + trend * Double(t - 60) / 12 + amplitude * cos(angle))
                counts[t - 1] = Double(random.negativeBinomial(level, phi))
            }
            if isOutbreak { counts[months - 1] += Double(max(3, random.poisson(5 * (phi * level).squareRoot()))) }
            series.append(SignalSeries(counts: counts))
            isPlanted.append(isOutbreak)
            means.append(level)
        }
    }
}

/// Random numbers that are the same for a seed on every machine: SplitMix64 and textbook transformations.
struct SimulationRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// Strictly between 0 and 1.
    mutating func uniform() -> Double { (Double(next() >> 11) + 0.5) * 0x1p-53 }

    mutating func normal() -> Double {
        let radius = (-2 * log(uniform())).squareRoot()
        return radius * cos(2 * .pi * uniform())
    }

    /// `G. Marsaglia & W. Tsang (2000), A simple method for generating gamma variables`.
    mutating func gamma(_ shape: Double) -> Double {
        if shape < 1 { return gamma(shape + 1) * pow(uniform(), 1 / shape) }
        let d = shape - 1.0 / 3, c = 1 / (9 * d).squareRoot()
        while true {
            let x = normal(), root = 1 + c * x
            guard root > 0 else { continue }
            let v = root * root * root
            if log(uniform()) < 0.5 * x * x + d - d * v + d * log(v) { return d * v }
        }
    }

    mutating func poisson(_ mean: Double) -> Int {
        guard mean < 30 else { return PoissonDistribution.quantile(.lower(uniform()), mean: mean) }
        guard mean > 0 else { return 0 }
        let limit = exp(-mean)
        var product = uniform(), count = 0
        while product > limit {
            product *= uniform()
            count += 1
        }
        return count
    }

    mutating func negativeBinomial(_ mean: Double, _ phi: Double) -> Int {
        poisson(gamma(mean / (phi - 1)) * (phi - 1))
    }
}
