import Cube
package import Facts
package import Geography
import RegionPack

/// Where incidents were: counts per buurt or wijk over the last four whole weeks, as an audience may see them.
///
/// Whole weeks from Monday to Sunday of which every day was delivered, and areas from weeks that end with them: so that
/// two of these tables never differ by a day. The difference would tell what happened in a buurt on that day. All types
/// together; a type per buurt would be small everywhere, and its total over the municipality is told by day, so that
/// what is withheld of it could be computed (decision 47).
package struct DayPlaces: Sendable {
    package struct Place: Hashable, Sendable {
        package let area: AreaCode
        package let count: Observed<Int>
    }

    /// Why no buurt is told of although buurten were delivered.
    package enum Absence: Hashable, Sendable {
        /// Days of the four weeks that were not delivered.
        case missing([Day])
        /// Some days came by buurt and others by wijk.
        case sizes
        /// Not all weeks that the buurten are taken from may still be read.
        case old
    }

    package let weeks: ClosedRange<Day>
    package let absence: Absence?
    /// The largest first, withheld ones last; empty where only the municipality is delivered.
    package let places: [Place]
    /// Incidents of which no buurt is known.
    package let withoutPlace: Int

    package static let weekCount = 4
    /// A buurt that was told of in this many weeks up to the same Sunday, and not in the last four, had none in these.
    private static let areaWeeks = 8

    package var largest: Int { places.compactMap(\.count.value).max() ?? 0 }
    package var isWithholding: Bool { places.contains { $0.count.value == nil } }

    init(
        _ municipality: AreaCode, _ days: [MunicipalityDay], last: Day, since: Day?, policy: PublicationPolicy,
        audience: Audience
    ) {
        let sunday = last.advanced(by: -(last.weekday % 7))
        let weeks = sunday.advanced(by: -7 * Self.weekCount + 1)...sunday
        let window = sunday.advanced(by: -7 * Self.areaWeeks + 1)...sunday
        let recent = days.filter { window.contains($0.day) }, told = recent.filter { weeks.contains($0.day) }
        let named = recent.flatMap(\.counts).filter { $0.area != municipality }
        let counted = told.flatMap(\.counts), placed = counted.filter { $0.area != municipality }
        let delivered = Set(told.map(\.day)), missing = weeks.filter { !delivered.contains($0) }
        let levels = Set(placed.map(\.area.level))
        let absence: Absence?
        if named.isEmpty {
            absence = nil
        } else if !missing.isEmpty {
            absence = .missing(missing)
        } else if levels.count > 1 {
            absence = .sizes
        } else if let since, since > window.lowerBound {
            absence = .old
        } else {
            absence = nil
        }
        self.weeks = weeks
        self.absence = absence
        withoutPlace = counted.reduce(0) { $0 + ($1.area == municipality ? $1.count : 0) }
        guard absence == nil, let level = levels.first, let month = sunday.month else {
            places = []
            return
        }
        var counts: [AreaCode: Int] = [:]
        for count in named where count.area.level == level { counts[count.area] = 0 }
        for count in placed { counts[count.area, default: 0] += count.count }
        let areas = counts.keys.sorted()
        let table = CountTable(
            areas: [municipality] + areas, parents: [nil] + areas.map { _ in 0 },
            // Four weeks are as coarse as a month.
            periods: [.month(month)], codes: [""],
            cells: ([counts.values.reduce(0, +)] + areas.map { counts[$0] ?? 0 }).map { .value($0) })
        let shown = policy.disclose(table, of: .dayMonitor, to: audience)
        // What all buurten have together follows from the counts by day: where it is withheld, none of them is shown.
        let isWhole = shown.cells[0].value != nil
        places = areas.indices.map {
            let count = shown.cells[shown.index(area: $0 + 1, period: 0, code: 0)]
            return Place(area: areas[$0], count: isWhole ? count : .notPublished(.withheldFromAudience))
        }.sorted { a, b in (-(a.count.value ?? -1), a.area) < (-(b.count.value ?? -1), b.area) }
    }
}
