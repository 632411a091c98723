import Foundation
import Statistics

/// How many real months, which no band has seen, lie inside the band of a year ahead: with and without the drift of the family.
///
/// Reads a monthly delivery in the layout of 47022NED (an empty count is zero; a month that is empty everywhere and a type that is
/// never counted take no part) and predicts each year that has 36 months before it. The drift is learnt from those months alone.
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
        let (series, length, first) = try read()
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

    /// Series by `offence;area`, with one of all types per area; their length; and the month of the year of the first, from 0.
    private func read() throws -> (series: [String: [Double]], length: Int, first: Int) {
        var cells: [(key: String, area: String, type: String, month: Int, count: Double)] = []
        for line in try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst() {
            let fields = line.split(separator: ";", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
            }
            guard fields.count > 4, fields[3].count == 8, fields[3].dropFirst(4).hasPrefix("MM"),
                let year = Int(fields[3].prefix(4)), let month = Int(fields[3].suffix(2))
            else { continue }
            cells.append(
                (fields[1] + ";" + fields[2], fields[2], fields[1], year * 12 + month - 1, Double(fields[4]) ?? 0))
        }
        var byMonth: [Int: Double] = [:], byType: [String: Double] = [:]
        for cell in cells {
            byMonth[cell.month, default: 0] += cell.count
            byType[cell.type, default: 0] += cell.count
        }
        let used = byMonth.filter { $0.value > 0 }.keys.sorted()
        guard let start = used.first, let end = used.last else { return ([:], 0, 0) }
        let empty = [Double](repeating: 0, count: end - start + 1)
        var series: [String: [Double]] = [:]
        for cell in cells where cell.month >= start && cell.month <= end && byType[cell.type, default: 0] > 0 {
            series[cell.key, default: empty][cell.month - start] += cell.count
            if cell.type != "0.0.0" { series["all;" + cell.area, default: empty][cell.month - start] += cell.count }
        }
        return (series, empty.count, start % 12)
    }
}
