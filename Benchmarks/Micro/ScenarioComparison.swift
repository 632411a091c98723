import Foundation
import Statistics

/// The engines beside each other and beside the oracle, in every scenario: share of false signals and of planted rises found.
///
/// One month of so many series per replication, fixed seeds, its own month as the whole window. Averaged over the replications, with
/// the standard error of that average. `oracleTenth` and `defaultTenth`: the same orders, each cut where the share of false ones over
/// all replications is what was allowed, so that who promises too much or too little is not better or worse for it.
struct ScenarioComparison {
    /// The seed of the first replication.
    let first: Int
    let replications: Int
    let size: Int
    let rate: Double
    let hasFarrington: Bool

    private struct Tally {
        var falseShares: [Double] = []
        var powers: [Double] = []
        var listed = 0, wrong = 0

        mutating func add(_ signals: [Bool], _ isPlanted: [Bool]) {
            let all = signals.count { $0 }, found = zip(signals, isPlanted).count { $0 && $1 }
            falseShares.append(all > 0 ? Double(all - found) / Double(all) : 0)
            powers.append(Double(found) / Double(max(1, isPlanted.count { $0 })))
            listed += all
            wrong += all - found
        }
    }

    /// What an engine put in order, over all replications; a lower rank comes first.
    private struct Order {
        var ranked: [(rank: Double, isPlanted: Bool, replication: Int)] = []
        var planted: [Int: Int] = [:]

        mutating func add(_ ranks: [Int: Double], _ isPlanted: [Bool], _ replication: Int) {
            ranked += ranks.map { ($1, isPlanted[$0], replication) }
            planted[replication] = isPlanted.count { $0 }
        }

        /// Shares of false and of found ones by replication, of the longest list whose share of false ones is at most the rate.
        func cut(at rate: Double) -> (false: [Double], power: [Double]) {
            let sorted = ranked.sorted { $0.rank < $1.rank }
            var wrong = 0, best = 0
            for (place, find) in sorted.enumerated() {
                if !find.isPlanted { wrong += 1 }
                let isTied = place + 1 < sorted.count && sorted[place + 1].rank == find.rank
                if !isTied, Double(wrong) <= rate * Double(place + 1) { best = place + 1 }
            }
            var listed: [Int: Int] = [:], found: [Int: Int] = [:]
            for find in sorted.prefix(best) {
                listed[find.replication, default: 0] += 1
                if find.isPlanted { found[find.replication, default: 0] += 1 }
            }
            let all = planted.keys.sorted()
            return (
                all.map { 1 - Double(found[$0] ?? 0) / Double(max(1, listed[$0] ?? 0)) },
                all.map { Double(found[$0] ?? 0) / Double(max(1, planted[$0] ?? 0)) }
            )
        }
    }

    func run() {
        for scenario in Scenario.allCases {
            var tallies: [String: Tally] = [:], orders: [String: Order] = [:]
            for replication in first..<(first + max(1, replications)) {
                let family = ScenarioFamily(size, scenario, seed: UInt64(replication))
                func add(_ engine: String, _ signals: [Bool]) {
                    tallies[engine, default: Tally()].add(signals, family.isPlanted)
                }
                add("oracle", family.oracle(rate: rate))
                let settings = SearchSettings(falseDiscoveryRate: rate)
                let found = SearchedMonth(family.month, settings: settings)
                let list = found.evidence.list(settings: settings)
                add("default", family.series.indices.map { list.found[$0] != nil })
                let shares = found.evidence.list(settings: SearchSettings(falseDiscoveryRate: 0.9)).found
                orders["defaultTenth", default: Order()].add(shares, family.isPlanted, replication)
                let odds = family.odds().seen.enumerated().filter { $1 > -.infinity }.map { ($0, -$1) }
                orders["oracleTenth", default: Order()].add(
                    Dictionary(uniqueKeysWithValues: odds), family.isPlanted, replication)
                let harmonic = SignalEngine.test(family.series, settings: SignalSettings(falseDiscoveryRate: rate))
                add("harmonic", harmonic.outcomes.map { $0.result?.isSignal == true })
                if hasFarrington { add("farrington", farrington(family)) }
            }
            for (engine, tally) in tallies.sorted(by: { $0.key < $1.key }) {
                line("\(scenario.rawValue).false", engine, tally.falseShares, "\(tally.wrong) of \(tally.listed)")
                line("\(scenario.rawValue).power", engine, tally.powers, "")
            }
            for (engine, order) in orders.sorted(by: { $0.key < $1.key }) {
                let (wrong, power) = order.cut(at: rate)
                line("\(scenario.rawValue).false", engine, wrong, "")
                line("\(scenario.rawValue).power", engine, power, "")
            }
        }
    }

    private func farrington(_ family: ScenarioFamily) -> [Bool] {
        var control = FarringtonControl()
        control.minimumCases = 0
        let months = family.series.map { series -> Range<Int> in
            let last = series.months.counts.count - 1
            return last..<(last + 1)
        }
        let results = zip(FarringtonFlexible.test(family.series, months: months, control: control), family.series).map {
            outcomes, series -> FarringtonFlexible.Result? in
            let counts = series.months.counts
            guard counts[(counts.count - 61)..<(counts.count - 7)].reduce(0, +) >= 10,
                case .tested(let result) = outcomes.first
            else { return nil }
            return result
        }
        let q = BenjaminiHochberg.qValues(results.compactMap { $0?.pValue })
        var place = 0
        return results.map { result in
            guard let result else { return false }
            defer { place += 1 }
            return q[place] <= rate && result.observed >= 3
        }
    }

    private func line(_ name: String, _ engine: String, _ values: [Double], _ note: String) {
        let count = Double(values.count), mean = values.reduce(0, +) / count
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(1, count - 1)
        let error = ((variance / count).squareRoot() * 100_000).rounded() / 100_000
        Report.line(
            "scenario.\(name)", value: mean, unit: "share",
            note: "\(engine); standard error \(error); \(values.count) x \(size) series; \(note)")
    }
}
