import Cube
import Facts

/// At which hours of which weekdays incidents are, of all types together: of a whole municipality, never of less.
package struct HourProfile: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        /// From an hour up to another, which is not in it.
        package let from: Int
        package let to: Int
        /// Monday to Sunday: how many a day on average; `nil` where no such weekday was delivered.
        package let means: [Double?]
    }

    /// Every band of the day that was delivered; bands that overlap are one.
    package let rows: [Row]
    /// Incidents of which the hour is not known.
    package let withoutHour: Int
    /// Of how many days.
    package let days: Int

    package static let weeks = 8
    /// With more bands than this two hours are told together.
    private static let mostBands = 12

    package var largest: Double { rows.flatMap(\.means).compactMap(\.self).max() ?? 0 }

    init(_ days: [MunicipalityDay], last: Day) {
        let recent = days.filter { $0.day > last.advanced(by: -Self.weeks * 7) && $0.day <= last }
        let bands = Self.merged(Set(recent.flatMap { $0.counts.compactMap(\.hours) }))
        var sums = [[Int]](repeating: [Int](repeating: 0, count: 7), count: bands.count)
        var delivered = [Int](repeating: 0, count: 7), unknown = 0
        for day in recent {
            delivered[day.day.weekday - 1] += 1
            for count in day.counts {
                guard let hours = count.hours, let place = bands.firstIndex(where: { $0.overlaps(hours) }) else {
                    unknown += count.count
                    continue
                }
                sums[place][day.day.weekday - 1] += count.count
            }
        }
        rows = zip(bands, sums).map { band, sums in
            let means = zip(sums, delivered).map { sum, days in days > 0 ? Double(sum) / Double(days) : nil }
            return Row(from: band.from, to: band.to, means: means)
        }
        withoutHour = unknown
        self.days = recent.count
    }

    private static func merged(_ bands: Set<HourBand>) -> [HourBand] {
        var merged: [HourBand] = []
        let isFine = bands.count > mostBands
        for band in bands.sorted() {
            let from = isFine ? band.from / 2 * 2 : band.from, to = isFine ? (band.to + 1) / 2 * 2 : band.to
            guard let wide = HourBand(from: from, to: to) else { continue }
            if let last = merged.last, last.overlaps(wide), let both = HourBand(from: last.from, to: max(last.to, to)) {
                merged[merged.count - 1] = both
            } else {
                merged.append(wide)
            }
        }
        return merged
    }
}
