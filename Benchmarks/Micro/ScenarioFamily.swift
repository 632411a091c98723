import Foundation
import Statistics

/// What happens to the series of an invented family beside chance, trend and season.
enum Scenario: String, CaseIterable {
    /// As `CrimeLikeSeries`: nothing.
    case present
    /// Every type of offence has a shock in every month, for all its areas alike: exp(N(0, 0.2)).
    case shocks
    /// A fifth of the series changes its level for good, by exp(N(0, 0.5)), somewhere before the tested month.
    case shifts
    /// Every month of the past gains a rise, like the planted ones, with probability 0.01.
    case rises
}

/// Invented series in sixty types, with rises planted in the last month; what the oracle knows of them stands beside.
struct ScenarioFamily {
    private(set) var series: [SignalSeries] = []
    private(set) var isPlanted: [Bool] = []
    /// Mean and φ of the last month, without what was planted.
    private(set) var truth: [(mean: Double, phi: Double)] = []

    static let types = 60
    static let planted = 0.005

    init(_ size: Int, _ scenario: Scenario, months: Int = 84, seed: UInt64) {
        var random = SimulationRandom(seed: seed &* 7919 &+ UInt64(Scenario.allCases.firstIndex(of: scenario) ?? 0))
        var shocks = [[Double]](repeating: [Double](repeating: 0, count: months), count: Self.types)
        if scenario == .shocks {
            for type in shocks.indices { for t in 0..<months { shocks[type][t] = 0.2 * random.normal() } }
        }
        for index in 0..<size {
            let mean = exp(log(0.08) + 1.9 * random.normal())
            let phi = 1 + 0.15 * exp(0.6 * random.normal()) + mean / 15
            let amplitude = abs(0.2 * random.normal()), trend = 0.06 * random.normal(), peak = 12 * random.uniform()
            var shift = 0.0, shiftMonth = months
            if scenario == .shifts, random.uniform() < 0.2 {
                (shift, shiftMonth) = (0.5 * random.normal(), 24 + Int(random.uniform() * Double(months - 28)))
            }
            var counts = [Double](repeating: 0, count: months), level = 0.0
            for t in 0..<months {
                let angle = 2 * Double.pi * (Double(t + 1) - peak) / 12
                level = exp(
                    log(mean) + trend * Double(t + 1 - 60) / 12 + amplitude * cos(angle)
                        + shocks[index % Self.types][t] + (t >= shiftMonth ? shift : 0))
                counts[t] = Double(random.negativeBinomial(level, phi))
                if scenario == .rises, t < months - 1, random.uniform() < 0.01 {
                    counts[t] += Self.rise(level, phi, &random)
                }
            }
            let isOutbreak = random.uniform() < Self.planted
            if isOutbreak { counts[months - 1] += Self.rise(level, phi, &random) }
            series.append(SignalSeries(counts: counts))
            isPlanted.append(isOutbreak)
            truth.append((level, phi))
        }
    }

    private static func rise(_ level: Double, _ phi: Double, _ random: inout SimulationRandom) -> Double {
        Double(max(3, random.poisson(5 * (phi * level).squareRoot())))
    }

    /// As the search takes it: the types are the groups, their sums the region.
    var month: FamilyMonth {
        var totals = [[Double]](
            repeating: [Double](repeating: 0, count: series[0].months.counts.count), count: Self.types)
        for (index, series) in series.enumerated() {
            for (t, count) in series.months.counts.enumerated() { totals[index % Self.types][t] += count }
        }
        return FamilyMonth(
            series.indices.map { SearchedSeries(series[$0], group: $0 % Self.types, isPartOfTotal: true) },
            totals: Dictionary(
                uniqueKeysWithValues: totals.enumerated().map { ($0, MonthlySeries(counts: $1)) }))
    }

    /// What can be found by who knows mean, φ and what a rise is: the list with the most finds at a share of chance.
    func oracle(rate: Double) -> [Bool] {
        let (scores, steps) = odds()
        let order = scores.indices.filter { scores[$0] > -.infinity }.sorted { scores[$0] > scores[$1] }
        var listed = [Bool](repeating: false, count: series.count), sum = 0.0, place = 0, best = 0
        for (rank, index) in order.enumerated() {
            while place < steps.count, steps[place].score >= scores[index] {
                sum += steps[place].chance
                place += 1
            }
            if sum <= rate * Double(rank + 1) { best = rank + 1 }
        }
        for index in order.prefix(best) { listed[index] = true }
        return listed
    }

    /// The odds of a rise of what was seen, and of all that chance reaches, the highest first.
    func odds() -> (seen: [Double], reached: [(score: Double, chance: Double)]) {
        var steps: [(score: Double, chance: Double)] = []
        var scores = [Double](repeating: -.infinity, count: series.count)
        for index in series.indices {
            let known = Steps(mean: truth[index].mean, phi: truth[index].phi)
            let observed = Int(series[index].months.counts.last ?? 0)
            for step in known.values {
                steps.append((step.score, step.chance))
                if observed >= step.count { scores[index] = step.score }
            }
        }
        return (scores, steps.sorted { $0.score > $1.score })
    }

    /// Counts that chance reaches in a tested month, each with the odds of a rise.
    private struct Steps {
        private(set) var values: [(count: Int, chance: Double, score: Double)] = []

        init(mean: Double, phi: Double) {
            let spread = (mean * phi).squareRoot(), width = max(1, Int(spread / 12))
            let last = Int(mean + 12 * spread + 12 * phi + 12) + width
            let chances = Self.negativeBinomial(mean: mean, phi: phi, last: last)
            let added = Self.additions(5 * spread)
            var tail = 1 - chances[0] - chances[1] - chances[2]
            // Where little is left, from the end: no difference of numbers near 1.
            if tail < 0.05 { tail = chances[3...].reduce(0, +) }
            var count = 3, highest = -Double.infinity
            while count + width <= last, tail > 1e-9 {
                let chance = chances[count..<(count + width)].reduce(0, +)
                if tail <= 0.05 {
                    // Of width counts together, with and without an addition of 3 or more.
                    let rise = (count..<(count + width)).reduce(0.0) { sum, k in
                        sum + added.indices.prefix(max(0, k - 2)).reduce(0) { $0 + added[$1] * chances[k - 3 - $1] }
                    }
                    highest = max(highest, log(max(rise, 1e-300) / max(chance, 1e-300)))
                    values.append((count, chance, highest))
                }
                tail -= chance
                count += width
                if tail < 1e-4, count < last { tail = chances[count...].reduce(0, +) }
            }
        }

        private static func negativeBinomial(mean: Double, phi: Double, last: Int) -> [Double] {
            var chances = [exp(-mean / (phi - 1) * log(phi))]
            for k in 1...last {
                chances.append(chances[k - 1] * (mean / phi + Double(k - 1) * (phi - 1) / phi) / Double(k))
            }
            return chances
        }

        /// Chances of an addition of 3, 4, …: the larger of 3 and a Poisson number.
        private static func additions(_ mean: Double) -> [Double] {
            func poisson(_ k: Int) -> Double { exp(Double(k) * log(mean) - mean - lgamma(Double(k) + 1)) }
            let most = Int(mean + 8 * mean.squareRoot() + 10)
            return [(0...3).reduce(0) { $0 + poisson($1) }] + (4...max(4, most)).map(poisson)
        }
    }
}
