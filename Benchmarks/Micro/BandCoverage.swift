import Foundation
import Statistics

/// How many real months, which no band has seen, lie inside the band of a year ahead: with and without the drift of the family.
///
/// Predicts each year of a monthly delivery that has 36 months before it. The drift is learnt from those months alone.
struct BandCoverage {
    let path: String

    private struct Key: Hashable {
        let level: String
        let size: Int
    }

    private struct Tally {
        var months = 0, below = 0, above = 0

        mutating func add(_ count: Int, in month: ExpectedBand.Month) {
            months += 1
            if count < month.lowest { below += 1 }
            if count > month.highest { above += 1 }
        }

        var text: String {
            func share(_ part: Int) -> String { String((Double(part) / Double(months) * 1_000).rounded() / 1_000) }
            return "\(share(months - below - above)) (\(share(below)), \(share(above)))"
        }
    }

    private static let sizes = ["under 10", "10–100", "100 and more"]

    func run() throws {
        let delivery = try RealDelivery(path: path)
        let (series, length, first) = (delivery.series, delivery.length, delivery.first)
        var with: [Key: Tally] = [:], without: [Key: Tally] = [:]
        let begin = (12 - first) % 12
        for origin in stride(from: begin, to: length, by: 12) where origin >= ExpectedBand.requiredMonths {
            for (level, members) in Dictionary(
                grouping: series,
                by: {
                    String($0.key.suffix(from: $0.key.firstIndex(of: ";") ?? $0.key.startIndex).dropFirst().prefix(2))
                })
            {
                let past = members.map { MonthlySeries(counts: Array($0.value[..<origin]), firstMonth: first + 1) }
                let drift = LevelDrift.learnt(from: past)
                for (history, counts) in zip(past, members.map(\.value)) {
                    add(counts, history, level, nil, to: &without)
                    add(counts, history, level, drift, to: &with)
                }
            }
        }
        print("| level, mean a month | months | without drift: inside (below, above) | with drift |")
        print("| --- | ---: | --- | --- |")
        for key in with.keys.sorted(by: { ($0.level, $0.size) < ($1.level, $1.size) }) {
            guard let new = with[key], let old = without[key] else { continue }
            print("| \(key.level), \(Self.sizes[key.size]) | \(new.months) | \(old.text) | \(new.text) |")
        }
    }

    private func add(
        _ counts: [Double], _ history: MonthlySeries, _ level: String, _ drift: LevelDrift?,
        to tallies: inout [Key: Tally]
    ) {
        guard case .months(let forecast) = ExpectedBand.monthly(history: history, horizon: 12, drift: drift) else {
            return
        }
        for (ahead, month) in forecast.months.enumerated() where history.counts.count + ahead < counts.count {
            let size = month.expected < 10 ? 0 : month.expected < 100 ? 1 : 2
            tallies[Key(level: level, size: size), default: Tally()].add(
                Int(counts[history.counts.count + ahead]), in: month)
        }
    }
}
