import Foundation
import Testing

@testable import Statistics

/// A family of crime-like series: most are sparse, some are planted with an outbreak in the last month.
struct SimulatedFamily {
    var series: [SignalSeries] = []
    var isPlanted: [Bool] = []

    /// As the reference simulation makes them, with fewer series.
    init(_ size: Int, months: Int = 84, seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        func normal() -> Double {
            NormalDistribution.quantile(.lower(Double.random(in: 1e-9..<1, using: &random)))
        }
        for _ in 0..<size {
            let mean = exp(log(0.08) + 1.9 * normal())
            let phi = 1 + 0.15 * exp(0.6 * normal()) + mean / 15
            let (wave, trend) = (abs(0.2 * normal()), 0.06 * normal())
            let peak = Double.random(in: 0..<12, using: &random)
            let planted = Double.random(in: 0..<1, using: &random) < 0.005
            var counts: [Double] = []
            var level = 0.0
            for t in 1...months {
                let angle = 2 * Double.pi * (Double(t) - peak) / 12
                level = mean * exp(trend * Double(t - 60) / 12 + wave * cos(angle))
                let p = Double.random(in: 1e-9..<1, using: &random)
                counts.append(Self.count(p, mean: level, dispersion: phi))
            }
            if planted {
                let extra = PoissonDistribution.quantile(
                    .lower(Double.random(in: 1e-9..<1, using: &random)), mean: 5 * (phi * level).squareRoot())
                counts[months - 1] += Double(max(3, extra))
            }
            series.append(SignalSeries(counts: counts))
            isPlanted.append(planted)
        }
    }

    /// The quantile of a negative binomial, by adding up its terms: a million of them are needed.
    private static func count(_ p: Double, mean: Double, dispersion: Double) -> Double {
        let extra = dispersion - 1
        var term = exp(-mean / extra * log(dispersion))
        var sum = term
        var k = 0.0
        while sum < p, k < 100_000 {
            k += 1
            term *= (mean / extra + k - 1) / k * (extra / dispersion)
            sum += term
        }
        return k
    }
}

@Suite("The search for signals")
struct SignalTests {
    @Test("Finds most planted outbreaks with few false ones")
    func simulation() {
        var (found, alarms, planted) = (0, 0, 0)
        for seed in 1...2 as ClosedRange<UInt64> {
            let family = SimulatedFamily(6000, seed: seed)
            let run = SignalEngine.test(family.series)
            #expect(run.tested == 6000)
            for (outcome, isPlanted) in zip(run.outcomes, family.isPlanted) {
                let isSignal = outcome.result?.isSignal == true
                alarms += isSignal ? 1 : 0
                planted += isPlanted ? 1 : 0
                found += isSignal && isPlanted ? 1 : 0
            }
            // What the method promises: by chance at most a tenth of what it lists.
            #expect(run.expectedByChance <= 0.1 * Double(max(1, run.signals)) * 1.0001)
        }
        // The full simulation is in Benchmarks; sixty planted ones say this much.
        #expect(Double(found) > 0.55 * Double(planted), "\(found) of \(planted)")
        #expect(Double(alarms - found) < 0.35 * Double(alarms), "\(alarms - found) of \(alarms)")
    }

    @Test("The order of the series changes nothing")
    func permutation() {
        let family = SimulatedFamily(800, seed: 5)
        let forth = SignalEngine.test(family.series)
        let back = SignalEngine.test(family.series.reversed())
        #expect(forth.tested == back.tested)
        #expect(agrees(forth.expectedByChance, back.expectedByChance, within: 1e-9))
        for (a, b) in zip(forth.outcomes, back.outcomes.reversed()) {
            #expect(a.result?.isSignal == b.result?.isSignal)
            #expect(agrees(a.result?.pValue ?? -1, b.result?.pValue ?? -2, within: 1e-9))
            #expect(agrees(a.result?.qValue ?? -1, b.result?.qValue ?? -2, within: 1e-9))
        }
    }

    @Test("The unit of the population changes nothing; a growing population explains growing counts")
    func exposure() throws {
        let counts = (0..<84).map { (40 * exp(0.012 * Double($0))).rounded() }
        let people = (0..<84).map { 1000 * exp(0.012 * Double($0)) }
        let noise = (1...30).map {
            SignalSeries(counts: simulated(mean: 40, phi: 1.2, months: 84, seed: $0), exposure: people)
        }
        let plain = SignalEngine.test([SignalSeries(counts: counts, exposure: people)] + noise)
        let scaled = SignalEngine.test(
            ([SignalSeries(counts: counts, exposure: people)] + noise).map {
                SignalSeries($0.months, exposure: people.map { $0 / 37 })
            })
        let a = try #require(plain.outcomes[0].result)
        let b = try #require(scaled.outcomes[0].result)
        #expect(agrees(a.expected, b.expected, within: 1e-9) && agrees(a.pValue, b.pValue, within: 1e-9))
        #expect(abs(a.expected - counts[83]) < 5 && !a.isSignal)
    }

    @Test("Limit, p and q say the same, and fewer are listed at a lower rate")
    func coherence() throws {
        let family = SimulatedFamily(3000, seed: 9)
        var last = Int.max
        for rate in [0.3, 0.1, 0.05, 0.01] {
            let run = SignalEngine.test(family.series, settings: SignalSettings(falseDiscoveryRate: rate))
            #expect(run.signals <= last)
            last = run.signals
            for outcome in run.outcomes {
                let result = try #require(outcome.result)
                #expect(result.isSignal == (result.observed > Double(result.limit)), "\(result) at \(rate)")
                #expect(result.isSignal == (result.qValue <= rate && result.observed >= 3))
                #expect(result.pValue >= 0 && result.pValue <= 1 && result.qValue >= 0 && result.qValue <= 1)
                #expect(result.lower <= result.upper && result.dispersion >= 1 && result.expected >= 0)
            }
        }
    }

    @Test("Whether a series is tested depends on its past alone")
    func eligibility() {
        let family = SimulatedFamily(300, seed: 3)
        let raised = family.series.map { series -> SignalSeries in
            var counts = series.months.counts
            counts[83] += 500
            return SignalSeries(counts: counts)
        }
        let a = SignalEngine.test(family.series)
        let b = SignalEngine.test(raised)
        #expect(a.tested == b.tested)
        for (before, after) in zip(a.outcomes, b.outcomes) {
            #expect(before.result?.expected == after.result?.expected)
            #expect(before.result?.basis == after.result?.basis)
        }
        #expect(b.signals == 300)
    }

    @Test("The worked case of docs/methods: a sparse series between its own past and its family")
    func sparse() throws {
        let prior = try #require(
            SparsePrior([(0, 54), (1, 54), (0, 54), (3, 54), (0, 54), (9, 54)], dispersion: 1, below: 10))
        #expect(prior.shape > 0.1 && prior.shape < 2 && prior.rate > 0)
        // One case in 54 months and a gamma of shape 0.5 and rate 10 expect 1.5/64.
        var fit = BaselineFit(.monthMissing)
        fit.kind = .sparse
        (fit.cases, fit.exposure, fit.months) = (1, 54, 54)
        let family = FamilyBaseline(shape: 0.5, rate: 10, sparseDispersion: 1)
        let (expected, dispersion) = family.prediction(fit)
        #expect(agrees(expected, 1.5 / 64, within: 1e-12))
        #expect(agrees(dispersion, 1 + 1.0 / 64, within: 1e-12))
    }

    @Test("Months that a break spoils take no part")
    func masked() throws {
        var counts = simulated(mean: 60, phi: 1.2, months: 84, seed: 21)
        let mask = counts.indices.map { !(50..<66).contains($0) }
        let others = (1...40).map { SignalSeries(counts: simulated(mean: 60, phi: 1.2, months: 84, seed: 100 + $0)) }
        let clean = SignalEngine.test([SignalSeries(counts: counts, isUsed: mask)] + others)
        for t in 50..<66 { counts[t] = 3 }
        let spoiled = SignalEngine.test([SignalSeries(counts: counts, isUsed: mask)] + others)
        #expect(clean == spoiled)
        let unmasked = SignalEngine.test([SignalSeries(counts: counts)] + others)
        #expect(
            try #require(unmasked.outcomes[0].result).dispersion > 2
                * (try #require(clean.outcomes[0].result)).dispersion)
    }

    @Test("What is not tested says why")
    func skipped() throws {
        let zero = SignalSeries(counts: [Double](repeating: 0, count: 84))
        let young = SignalSeries(counts: [Double](repeating: 4, count: 20))
        let gone = SignalSeries(counts: [Double](repeating: 4, count: 84), isUsed: [Bool](repeating: true, count: 80))
        let alone = SignalSeries(counts: [Double](repeating: 4, count: 84), exposure: [1])
        let run = SignalEngine.test([zero, young, gone, alone, SignalSeries(counts: [])])
        let result = try #require(run.outcomes[0].result)
        #expect(result.basis == .allZero && !result.isSignal && result.expected > 0 && result.expected < 0.1)
        #expect(run.outcomes[1] == .notTested(.tooFewMonths(usable: 13, required: 24)))
        #expect(run.outcomes[2] == .notTested(.monthMissing))
        #expect(run.outcomes[3] == .notTested(.exposureMissing))
        #expect(run.outcomes[4] == .notTested(.monthMissing))
        #expect(run.tested == 1)
        #expect(SignalEngine.test([]).tested == 0)
    }

    @Test("Whatever the numbers, every outcome is finite", arguments: 1...40 as ClosedRange<UInt64>)
    func total(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let odd: [Double] = [0, 1, -1, .nan, .infinity, 1e9, 1e300, 0.5, 3, 1e-300]
        let family = (0..<Int.random(in: 1...40, using: &random)).map { _ in
            SignalSeries(
                counts: (0..<Int.random(in: 0...130, using: &random)).map { _ in
                    Double.random(in: 0...1, using: &random) < 0.2
                        ? odd.randomElement(using: &random) ?? 0 : Double(Int.random(in: 0...6, using: &random))
                }, firstMonth: Int.random(in: -20...20, using: &random))
        }
        let run = SignalEngine.test(family)
        #expect(run.expectedByChance >= 0 && run.expectedByChance < .infinity)
        for outcome in run.outcomes {
            guard let result = outcome.result else { continue }
            #expect(result.expected >= 0 && result.expected < .infinity && result.dispersion < .infinity)
            #expect(result.pValue >= 0 && result.pValue <= 1 && result.qValue <= 1)
        }
        for forecast in Forecast.of(family, horizon: 3) {
            guard case .months(let months) = forecast else { continue }
            #expect(months.count == 3 && months.allSatisfy { $0.expected < .infinity && $0.lower <= $0.upper })
        }
    }

    @Test("Benjamini–Hochberg by hand, and its discrete form where every p-value can be reached")
    func benjaminiHochberg() {
        let p = [0.01, 0.04, 0.03, 0.005]
        let q = BenjaminiHochberg.qValues(p)
        // Sorted 0.005, 0.01, 0.03, 0.04: 4p/rank = 0.02, 0.02, 0.04, 0.04.
        for (found, wanted) in zip(q, [0.02, 0.04, 0.04, 0.02]) { #expect(agrees(found, wanted, within: 1e-12)) }
        let discrete = BenjaminiHochberg.discreteQValues(p) { 4 * $0 }
        for (found, wanted) in zip(discrete, q) { #expect(agrees(found, wanted, within: 1e-12)) }
    }

    @Test("Chance adds up what each series can reach")
    func curve() {
        let counts = [PredictiveCount(mean: 0.1, dispersion: 1), PredictiveCount(mean: 2, dispersion: 1)]
        let curve = ChanceCurve(counts, minimumCount: 3)
        for p in [1e-9, 1e-5, 1e-3, 0.02] {
            let byHand = counts.reduce(0) { $0 + $1.atLeast(max(3, $1.highest(leaving: p) + 1)) }
            // Steps under 1e-12 are not written down.
            #expect(abs(curve.expected(p) - byHand) <= 1e-11 + 1e-6 * byHand, "\(p)")
            let largest = curve.largest(expecting: curve.expected(p) * 1.000001)
            #expect(largest >= p * 0.999999)
        }
    }

    @Test("A short sum and the incomplete beta function give the same tail")
    func tails() {
        for mean in [0.001, 0.2, 1.7, 2.9] {
            for phi in [1.0, 1.2, 4] {
                for k in 1...20 {
                    let short = PredictiveCount(mean: mean, dispersion: phi).atLeast(k)
                    let long = NegativeBinomialDistribution.tails(k - 1, mean: mean, dispersion: phi).upper
                    #expect(agrees(short, long, within: 1e-9), "\(mean) \(phi) \(k)")
                }
            }
        }
    }

    @Test("A forecast holds what comes, and carries the season and the trend on")
    func forecast() {
        var (inside, all) = (0, 0)
        let family = (1...60).map { simulated(mean: 30, phi: 1.5, months: 72, seed: $0) }
        let found = Forecast.of(family.map { SignalSeries(counts: Array($0.prefix(60))) })
        for (counts, forecast) in zip(family, found) {
            guard case .months(let months) = forecast else {
                Issue.record("no forecast")
                continue
            }
            #expect(months.count == 12)
            for (month, count) in zip(months, counts.suffix(12)) {
                all += 1
                if Double(month.lower) <= count && count <= Double(month.upper) { inside += 1 }
            }
        }
        #expect(Double(inside) > 0.93 * Double(all), "\(inside) of \(all)")
        #expect(Forecast.of([SignalSeries(counts: [1, 2])]) == [.none(.tooFewMonths(usable: 2, required: 24))])
    }
}
