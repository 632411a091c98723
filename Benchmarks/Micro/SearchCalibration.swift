import Foundation
import Statistics

/// How many counts of 3 and more came at or under a small chance on real months, against how many chance was to bring.
///
/// Every month with 36 before it, municipalities and buurten apart. Real rises are among what came, so that a ratio over 1 is no fault by
/// itself; two engines on the same months can be held against each other.
struct SearchCalibration {
    let path: String

    private static let limits = [1e-2, 1e-3, 1e-4]

    private struct Tally {
        var seen = [Double](repeating: 0, count: limits.count)
        var said = [Double](repeating: 0, count: limits.count)

        mutating func add(_ result: (observed: Double, chance: Double)) {
            guard result.observed >= 3 else { return }
            for (place, limit) in limits.enumerated() where result.chance <= limit { seen[place] += 1 }
        }
    }

    func run() throws {
        let delivery = try RealDelivery(path: path)
        let known = delivery.series.filter { !$0.key.hasPrefix("all;") && !$0.key.hasPrefix("0.0.0") }
        let types = Set(known.keys.map(Self.type)).sorted()
        let groups = Dictionary(uniqueKeysWithValues: types.enumerated().map { ($1, $0) })
        for level in ["GM", "BU"] {
            let own = known.filter { Self.area($0.key).hasPrefix(level) }.sorted { $0.key < $1.key }
            var search = Tally(), harmonic = Tally()
            for month in 36..<delivery.length {
                func cut(_ counts: [Double]) -> MonthlySeries {
                    MonthlySeries(
                        counts: Array(counts[max(0, month - 83)...month]),
                        firstMonth: (delivery.first + max(0, month - 83)) % 12 + 1)
                }
                var totals: [Int: [Double]] = [:]
                for (key, counts) in known where Self.area(key).hasPrefix("GM") {
                    guard let group = groups[Self.type(key)] else { continue }
                    totals[group] = totals[group].map { zip($0, counts).map(+) } ?? counts
                }
                let series = own.map { SignalSeries(cut($0.value)) }
                add(series, own.map { groups[Self.type($0.key)] ?? 0 }, totals.mapValues(cut), to: &search)
                addHarmonic(series, to: &harmonic)
            }
            line(level, "default", search)
            line(level, "harmonic", harmonic)
        }
    }

    private static func type(_ key: String) -> String { String(key.prefix { $0 != ";" }) }
    private static func area(_ key: String) -> Substring { key.drop { $0 != ";" }.dropFirst() }

    private func add(
        _ series: [SignalSeries], _ groups: [Int], _ totals: [Int: MonthlySeries], to tally: inout Tally
    ) {
        let found = SearchedMonth(
            FamilyMonth(
                zip(series, groups).map { SearchedSeries($0, group: $1, isPartOfTotal: true) }, totals: totals))
        for index in series.indices {
            if case .success(let tested) = found.tested(index) { tally.add((tested.observed, tested.chance)) }
        }
        for (place, sum) in found.expectedByChance(atOrUnder: Self.limits).enumerated() { tally.said[place] += sum }
    }

    private func addHarmonic(_ series: [SignalSeries], to tally: inout Tally) {
        for outcome in SignalEngine.test(series, settings: SignalSettings()).outcomes {
            guard let result = outcome.result else { continue }
            tally.add((result.observed, result.pValue))
            for (place, limit) in Self.limits.enumerated() {
                let highest = NegativeBinomialDistribution.quantile(
                    .upper(limit), mean: result.expected, dispersion: result.dispersion)
                tally.said[place] +=
                    NegativeBinomialDistribution.tails(
                        max(2, highest), mean: result.expected, dispersion: result.dispersion
                    ).upper
            }
        }
    }

    private func line(_ level: String, _ engine: String, _ tally: Tally) {
        for (place, limit) in Self.limits.enumerated() {
            Report.line(
                "calibration.real", value: tally.seen[place] / max(1e-9, tally.said[place]), unit: "seen over said",
                note:
                    "\(level), \(engine), \(limit); \(Int(tally.seen[place])) of \((tally.said[place] * 10).rounded() / 10)"
            )
        }
    }
}
