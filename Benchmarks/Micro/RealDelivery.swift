import Foundation

/// The series of a monthly delivery in the layout of 47022NED.
///
/// An empty count is zero; a month that is empty everywhere and a type that is never counted take no part.
struct RealDelivery {
    /// By `offence;area`, with one of all types per area.
    let series: [String: [Double]]
    /// Months.
    let length: Int
    /// Month of the year of the first, from 0.
    let first: Int

    init(path: String) throws {
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
        guard let start = used.first, let end = used.last else {
            (series, length, first) = ([:], 0, 0)
            return
        }
        let empty = [Double](repeating: 0, count: end - start + 1)
        var series: [String: [Double]] = [:]
        for cell in cells where cell.month >= start && cell.month <= end && byType[cell.type, default: 0] > 0 {
            series[cell.key, default: empty][cell.month - start] += cell.count
            if cell.type != "0.0.0" { series["all;" + cell.area, default: empty][cell.month - start] += cell.count }
        }
        (self.series, length, first) = (series, empty.count, start % 12)
    }
}
