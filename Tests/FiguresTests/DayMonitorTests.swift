import Cube
import Facts
import Figures
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

@testable import Figures

@Suite("A day monitor against what is usual")
struct DayMonitorTests {
    private static let municipality = AreaCode("GM0344")!, north = AreaCode("BU03440111")!
    private static let east = AreaCode("BU03440112")!, south = AreaCode("BU03440113")!
    /// A Monday.
    private static let last = Day(iso: "2026-11-30")!
    private static let evening = HourBand(from: 20, to: 24)

    /// A day with some counts of the evening.
    private static func day(_ back: Int, _ counts: [(AreaCode, String, Int)]) -> MunicipalityDay {
        MunicipalityDay(
            municipality: municipality, day: last.advanced(by: -back),
            counts: counts.map { DayCount(area: $0.0, hours: evening, type: $0.1, count: $0.2) })
    }

    private static func monitor(
        _ days: [MunicipalityDay], since: Day? = nil, audience: Audience = .analyst
    ) -> DayMonitor {
        DayMonitor(
            municipality, days, last: last, since: since, names: ["A": "Autokraak", "B": "Burengerucht"],
            policy: PublicationPolicy(rules: PublicationRules()), audience: audience)
    }

    @Test("compares with the same weekday of the eight weeks before, and what is missing is not zero")
    func expectation() throws {
        // On Mondays 10 of A, on other days 2; two Mondays and the day before were not delivered.
        let days = (0...62).filter { ![1, 7, 14].contains($0) }.map { back in
            Self.day(back, [(Self.north, "A", back == 0 ? 30 : back % 7 == 0 ? 10 : 2)])
        }
        let monitor = Self.monitor(days), line = try #require(monitor.types.first)
        #expect(line.name == "Autokraak" && line.today == 30 && line.verdict == .more)
        let expected = try #require(line.expected)
        #expect(
            expected.mean == 10 && expected.days == 6 && expected.lowest < 6 && (19...23).contains(expected.highest))
        #expect(line.week == 40 && line.weekDays == 6)
        #expect(monitor.missing == [14, 7, 1].map { Self.last.advanced(by: -$0) })
        let few = Self.monitor((0...27).map { Self.day($0, [(Self.north, "A", 1)]) })
        #expect(few.all.verdict == .tooFew && few.all.usualWeek == nil)
    }

    @Test("widens the margin for counts that fluctuate, and calls a zero day usual where few are counted")
    func margins() throws {
        let calm = try #require(DayExpectation(same: [4, 4, 4, 4, 4, 4, 4, 4], weekdays: [[4, 4, 4, 4, 4, 4, 4, 4]]))
        let restless = try #require(
            DayExpectation(same: [0, 12, 0, 4, 0, 12, 0, 4], weekdays: [[0, 12, 0, 4, 0, 12, 0, 4]]))
        #expect(calm.mean == restless.mean && restless.highest > calm.highest)
        #expect(calm.highest == 11 && calm.lowest == 0)
        let never = try #require(DayExpectation(same: [0, 0, 0, 0], weekdays: []))
        #expect(never.mean == 0 && never.lowest == 0 && never.highest >= 1)
        #expect(DayExpectation(same: [3, 3, 3], weekdays: []) == nil)
    }

    @Test("tells hours by weekday of the whole municipality, and how many have none")
    func hours() {
        var days = (0...62).map { Self.day($0, [(Self.north, "A", 2)]) }
        days[62] = MunicipalityDay(
            municipality: Self.municipality, day: Self.last,
            counts: [
                DayCount(area: Self.north, hours: HourBand(from: 20, to: 22), type: "A", count: 8),
                DayCount(area: Self.north, hours: nil, type: "B", count: 3),
            ])
        days.remove(at: 0)
        let profile = Self.monitor(days).profile
        // The finer band and the wider one are told as one.
        #expect(profile.rows.map { [$0.from, $0.to] } == [[20, 24]])
        #expect(profile.withoutHour == 3 && profile.days == 56 - 0)
        #expect(profile.rows[0].means[1] == 2 && profile.rows[0].means[0] == (7 * 2 + 8) / 8.0)
    }

    @Test("counts places over whole weeks, and partners see none of 1 up to 4")
    func places() {
        let days = (0...62).map { back in
            Self.day(back, [(Self.north, "A", 3), (Self.east, "B", 2)] + (back == 5 ? [(Self.south, "A", 2)] : []))
        }
        let all = Self.monitor(days).places
        #expect(all.weeks == Day(iso: "2026-11-02")!...Day(iso: "2026-11-29")! && all.absence == nil)
        #expect(all.places.map(\.count.value) == [84, 56, 2])
        let partners = Self.monitor(days, audience: .partners).places
        #expect(partners.places.first { $0.area == Self.south }?.count == .notPublished(.withheldFromAudience))
        // With what is withheld alone it could be computed from the whole, which the days tell.
        #expect(partners.places.count { $0.count.value == nil } > 1 && partners.isWithholding)
        #expect(Self.monitor(days, audience: .public).places.places.allSatisfy { $0.count.value == nil })
    }

    /// Every day has 3 in the north and 2 in the east; the south has 1 on the days that are given.
    private static func days(south: Set<Int> = []) -> [MunicipalityDay] {
        (0...62).map { back in
            day(back, [(north, "A", 3), (east, "B", 2)] + (south.contains(back) ? [(Self.south, "A", 1)] : []))
        }
    }

    @Test("takes the places from eight weeks that end with the same Sunday, not from the running week or before")
    func placesOfFixedWeeks() {
        // Sunday is one day back, the first Monday 56.
        #expect(Self.monitor(Self.days(south: [0])).places.places.map(\.area) == [Self.north, Self.east])
        #expect(Self.monitor(Self.days(south: [57])).places.places.map(\.area) == [Self.north, Self.east])
        #expect(Self.monitor(Self.days(south: [56])).places.places.map(\.count.value) == [84, 56, 0])
        // Where not all of these weeks may be read, the areas would change from day to day.
        let since = Self.monitor(Self.days(), since: Self.last.advanced(by: -56)).places
        let later = Self.monitor(Self.days(), since: Self.last.advanced(by: -55)).places
        #expect(since.absence == nil && later.absence == .old && later.places.isEmpty)
    }

    @Test("shows no place while a day of the four weeks lacks, and says which")
    func placesOfWholeWeeks() {
        let days = Self.days().filter { ![7, 28, 29].contains(Self.last.distance(to: $0.day) * -1) }
        let places = Self.monitor(days).places
        #expect(places.places.isEmpty)
        #expect(places.absence == .missing([28, 7].map { Self.last.advanced(by: -$0) }))
    }

    @Test("shows no place when the four weeks have buurten beside wijken, and none of another size before them")
    func placesOfOneSize() throws {
        let wijk = try #require(AreaCode("WK034401"))
        func days(wijken: ClosedRange<Int>) -> [MunicipalityDay] {
            (0...62).map { Self.day($0, [(wijken.contains($0) ? wijk : Self.north, "A", 3)]) }
        }
        let mixed = Self.monitor(days(wijken: 15...62)).places
        #expect(mixed.absence == .sizes && mixed.places.isEmpty)
        let changed = Self.monitor(days(wijken: 29...62)).places
        #expect(changed.absence == nil && changed.places.map(\.area) == [Self.north])
    }

    private struct Archive: DayCountArchive {
        let all: [MunicipalityDay]

        func days(of municipality: AreaCode, in days: ClosedRange<Day>) -> [MunicipalityDay] {
            all.filter { days.contains($0.day) }.sorted { $0.day < $1.day }
        }
        func dayTypes() -> [String: String] { [:] }
        func lastDayDelivery(of municipality: AreaCode) -> DayDeliveryMark? {
            all.map(\.day).max().map { DayDeliveryMark(number: 1, receivedAt: 0, lastDay: $0) }
        }
    }

    @Test("ends with today, whatever was delivered for days that are still to come")
    func future() throws {
        let archive = Archive(all: Self.days() + [Self.day(-20, [])])
        // Two days after the last that was delivered.
        let monitor = try #require(
            try DayMonitor.read(
                Self.municipality, from: archive, today: Self.last.advanced(by: 2), months: 24,
                policy: PublicationPolicy(rules: PublicationRules()), audience: .analyst))
        #expect(monitor.day == Self.last && monitor.missing.isEmpty)
        #expect(monitor.places.absence == nil && monitor.all.expected?.days == 8)
    }
}
