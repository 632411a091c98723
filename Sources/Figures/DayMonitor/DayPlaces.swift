import Cube
package import Facts
package import Geography
import RegionPack

/// Where incidents were: counts per buurt or wijk over the last four whole weeks, as an audience may see them.
///
/// Whole weeks from Monday to Sunday, so that two of these tables never differ by a day: the difference would tell what
/// happened in a buurt on that day. All types together; a type per buurt would be small everywhere, and its total over the
/// municipality is told by day, so that what is withheld of it could be computed (decision 47).
package struct DayPlaces: Sendable {
    package struct Place: Hashable, Sendable {
        package let area: AreaCode
        package let count: Observed<Int>
    }

    package let weeks: ClosedRange<Day>
    /// How many of these days were delivered.
    package let days: Int
    /// The largest first, withheld ones last; empty where only the municipality is delivered.
    package let places: [Place]
    /// Incidents of which no buurt is known.
    package let withoutPlace: Int

    package static let weekCount = 4

    package var largest: Int { places.compactMap(\.count.value).max() ?? 0 }
    package var isWithholding: Bool { places.contains { $0.count.value == nil } }

    init(
        _ municipality: AreaCode, _ days: [MunicipalityDay], last: Day, policy: PublicationPolicy, audience: Audience
    ) {
        let sunday = last.advanced(by: -(last.weekday % 7))
        let weeks = sunday.advanced(by: -7 * Self.weekCount + 1)...sunday
        let told = days.filter { weeks.contains($0.day) }
        var counts: [AreaCode: Int] = [:]
        // A buurt that was told of before and not in these weeks had none.
        for day in days { for count in day.counts where count.area != municipality { counts[count.area] = 0 } }
        var rest = 0
        for count in told.flatMap(\.counts) {
            if count.area == municipality { rest += count.count } else { counts[count.area, default: 0] += count.count }
        }
        self.weeks = weeks
        self.days = told.count
        guard !counts.isEmpty, !told.isEmpty, let month = sunday.month else {
            (places, withoutPlace) = ([], rest)
            return
        }
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
        withoutPlace = rest
    }
}
