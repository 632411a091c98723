import Foundation
import Statistics

/// What the engines find of planted outbreaks and how much of what they find is false.
///
/// Ten months of 12,000 series each. False share = false signals over all signals, power = found over planted, all planted ones counted;
/// both averaged over the months, with the standard error of that average.
struct SignalSimulation {
    let replications: Int
    let size: Int
    let rate: Double

    private struct Tally {
        var falseShares: [Double] = []
        var powers: [Double] = []

        mutating func add(_ signals: [Bool], _ isPlanted: [Bool]) {
            let all = signals.count { $0 }
            let found = zip(signals, isPlanted).count { $0 && $1 }
            falseShares.append(all > 0 ? Double(all - found) / Double(all) : 0)
            powers.append(Double(found) / Double(max(1, isPlanted.count { $0 })))
        }
    }

    /// False alarms at a nominal chance, by the true mean of the tested month.
    private struct Calibration {
        var series = 0
        var standard = 0
        var attainable = 0.0
        var farringtonSeries = 0
        var farrington = 0
    }

    private static let engines = [
        "default, FDR 0.1", "default with plain Benjamini-Hochberg 0.1", "nbPlugin + Benjamini-Hochberg 0.1",
        "nbPlugin, alpha 0.01",
    ]
    private static let bounds = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, .infinity]
    private static let nominal = 0.01

    func run() {
        var tallies = [Tally](repeating: Tally(), count: Self.engines.count)
        var table = [Calibration](repeating: Calibration(), count: Self.bounds.count)
        for replication in 1...max(1, replications) {
            let family = CrimeLikeSeries(size, seed: UInt64(replication))
            let run = SignalEngine.test(family.series, settings: SignalSettings(falseDiscoveryRate: rate))
            tallies[0].add(run.outcomes.map { $0.result?.isSignal == true }, family.isPlanted)
            let farrington = self.farrington(family)
            tallies[1].add(
                listed(run.outcomes.map { outcome in outcome.result.map { ($0.pValue, $0.observed) } }),
                family.isPlanted)
            tallies[2].add(
                listed(farrington.map { result in result.map { ($0.pValue, $0.observed) } }), family.isPlanted)
            tallies[3].add(farrington.map { $0?.isAlarm == true && ($0?.observed ?? 0) >= 3 }, family.isPlanted)
            calibrate(family, run, farrington, into: &table)
        }
        for (name, tally) in zip(Self.engines, tallies) {
            line(name, "false share", tally.falseShares)
            line(name, "power", tally.powers)
        }
        show(table)
    }

    /// The comparison mode on every baseline of ten cases or more.
    private func farrington(_ family: CrimeLikeSeries) -> [FarringtonFlexible.Result?] {
        var control = FarringtonControl()
        control.minimumCases = 0
        let months = family.series.map { series -> Range<Int> in
            let last = series.months.counts.count - 1
            return last..<(last + 1)
        }
        return zip(FarringtonFlexible.test(family.series, months: months, control: control), family.series).map {
            outcomes, series in
            let counts = series.months.counts
            guard counts[(counts.count - 61)..<(counts.count - 7)].reduce(0, +) >= 10,
                case .tested(let result) = outcomes.first
            else { return nil }
            return result
        }
    }

    /// The step-up procedure over what was tested; counts under 3 are never listed.
    private func listed(_ results: [(p: Double, observed: Double)?]) -> [Bool] {
        let tested = results.indices.filter { results[$0] != nil }
        let q = BenjaminiHochberg.qValues(tested.map { results[$0]?.p ?? 1 })
        var listed = [Bool](repeating: false, count: results.count)
        for (place, index) in tested.enumerated() {
            listed[index] = q[place] <= rate && (results[index]?.observed ?? 0) >= 3
        }
        return listed
    }

    private func calibrate(
        _ family: CrimeLikeSeries, _ run: FamilyTest, _ farrington: [FarringtonFlexible.Result?],
        into table: inout [Calibration]
    ) {
        for index in family.means.indices where !family.isPlanted[index] {
            guard let place = Self.bounds.firstIndex(where: { family.means[index] < $0 }) else { continue }
            if let result = run.outcomes[index].result {
                table[place].series += 1
                if result.pValue <= Self.nominal { table[place].standard += 1 }
                let upper = NegativeBinomialDistribution.quantile(
                    .upper(Self.nominal), mean: result.expected, dispersion: result.dispersion)
                table[place].attainable +=
                    NegativeBinomialDistribution.tails(upper, mean: result.expected, dispersion: result.dispersion)
                    .upper
            }
            if let result = farrington[index] {
                table[place].farringtonSeries += 1
                if result.isAlarm { table[place].farrington += 1 }
            }
        }
    }

    private func line(_ engine: String, _ what: String, _ values: [Double]) {
        let count = Double(values.count)
        let mean = values.reduce(0, +) / count
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(1, count - 1)
        let error = (variance / count).squareRoot()
        Report.line(
            "simulation.\(what)", value: mean, unit: "share",
            note: "\(engine); standard error \((error * 1000).rounded() / 1000); \(values.count) x \(size) series")
    }

    private func show(_ table: [Calibration]) {
        for (place, row) in table.enumerated() where row.series > 0 {
            let low = place == 0 ? 0 : Self.bounds[place - 1]
            let range = "mean \(low) to \(Self.bounds[place])"
            Report.line(
                "calibration.default", value: 100 * Double(row.standard) / Double(row.series), unit: "%",
                note:
                    "\(range); nominal 1%, attainable \((100 * row.attainable / Double(row.series) * 100).rounded() / 100)%; \(row.series) series"
            )
            guard row.farringtonSeries > 0 else { continue }
            Report.line(
                "calibration.farrington", value: 100 * Double(row.farrington) / Double(row.farringtonSeries), unit: "%",
                note: "\(range); nominal 1%; \(row.farringtonSeries) series of ten cases or more")
        }
    }
}
