import Foundation
import Statistics

/// The engines beside each other and beside the oracle, in every scenario: share of false signals and of planted rises found.
///
/// One month of so many series per replication, fixed seeds, its own month as the whole window. Averaged over the replications, with
/// the standard error of that average.
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

    func run() {
        for scenario in Scenario.allCases {
            var tallies: [String: Tally] = [:]
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
                let harmonic = SignalEngine.test(family.series, settings: SignalSettings(falseDiscoveryRate: rate))
                add("harmonic", harmonic.outcomes.map { $0.result?.isSignal == true })
                if hasFarrington { add("farrington", farrington(family)) }
            }
            for (engine, tally) in tallies.sorted(by: { $0.key < $1.key }) {
                line("\(scenario.rawValue).false", engine, tally.falseShares, "\(tally.wrong) of \(tally.listed)")
                line("\(scenario.rawValue).power", engine, tally.powers, "")
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
