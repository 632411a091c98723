import Cube
import Geography

/// The counts of a day as they lie in the database: a line per count, `area TAB hours TAB type TAB count`.
enum DayCountText {
    static func encode(_ counts: [DayCount]) -> String {
        counts.map { count in
            let hours = count.hours.map { "\($0.from)-\($0.to)" } ?? ""
            return "\(count.area)\t\(hours)\t\(count.type)\t\(count.count)"
        }.sorted().joined(separator: "\n")
    }

    /// `nil` for a text that this version cannot read.
    static func decode(_ text: String) -> [DayCount]? {
        var counts: [DayCount] = []
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard parts.count == 4, let area = AreaCode(String(parts[0])), let count = Int(parts[3]) else { return nil }
            let hours = parts[1].split(separator: "-").compactMap { Int($0) }
            let band = hours.count == 2 ? HourBand(from: hours[0], to: hours[1]) : nil
            if band == nil, !parts[1].isEmpty { return nil }
            counts.append(DayCount(area: area, hours: band, type: String(parts[2]), count: count))
        }
        return counts
    }
}
