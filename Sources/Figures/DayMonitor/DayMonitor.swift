package import Cube
package import Facts
package import Geography
import RegionPack

/// The day monitor of one municipality: its last delivered day against what is usual, and the weeks before.
package struct DayMonitor: Sendable {
    package let municipality: AreaCode
    /// The last day that was delivered; what is told as today.
    package let day: Day
    /// All types together.
    package let all: DayLine
    /// The type that stands out most first, then by count.
    package let types: [DayLine]
    package let profile: HourProfile
    package let places: DayPlaces
    /// Days of the last four weeks that were not delivered.
    package let missing: [Day]

    /// How many days back are read: the same weekday in the eight weeks before, seen from each of the last seven days.
    private static let reach = DayExpectation.weeks * 7 + 6

    /// `nil` when nothing was delivered within the months that the pack lets be read.
    ///
    /// - Parameter today: a later day is not told, whatever was delivered.
    package static func read(
        _ municipality: AreaCode, from archive: any DayCountArchive, today: Day, months: Int,
        policy: PublicationPolicy, audience: Audience
    ) throws -> DayMonitor? {
        guard let mark = try archive.lastDayDelivery(of: municipality) else { return nil }
        let horizon = today.advanced(by: -months * 30), end = min(mark.lastDay, today)
        func read(upTo end: Day) throws -> [MunicipalityDay] {
            let oldest = max(end.advanced(by: -reach), horizon)
            return oldest <= end ? try archive.days(of: municipality, in: oldest...end) : []
        }
        var days = try read(upTo: end)
        guard let last = days.last?.day else { return nil }
        // Only where days were delivered that are still to come.
        if last < end { days = try read(upTo: last) }
        return DayMonitor(
            municipality, days, last: last, since: horizon, names: try archive.dayTypes(), policy: policy,
            audience: audience)
    }

    /// - Parameter since: the first day that may be read; `nil`: any.
    package init(
        _ municipality: AreaCode, _ days: [MunicipalityDay], last: Day, since: Day? = nil, names: [String: String],
        policy: PublicationPolicy, audience: Audience
    ) {
        let counts = DayTallies(days)
        self.municipality = municipality
        day = last
        all = DayLine(nil, counts, last: last, names: names)
        types = counts.types.map { DayLine($0, counts, last: last, names: names) }.sorted(by: DayLine.isBefore)
        profile = HourProfile(days, last: last)
        places = DayPlaces(
            municipality, days, last: last, since: since, policy: policy, audience: audience)
        missing = (last.advanced(by: -27)...last).filter { counts[nil, $0] == nil }
    }
}

/// Counts of one incident type, or of all together, on the last day and in the last seven.
package struct DayLine: Hashable, Sendable {
    /// How the last day stands to what is usual.
    package enum Verdict: Hashable, Sendable {
        case more, less, chance
        /// Too few of the same weekday were delivered.
        case tooFew
    }

    /// The id of the type; empty for all together.
    package let id: String
    package let name: String
    package let today: Int
    package let expected: DayExpectation?
    /// Over the days of the last seven that were delivered.
    package let week: Int
    package let weekDays: Int
    /// What is usual for these same days; `nil` when that is not known for each of them.
    package let usualWeek: Double?

    package var verdict: Verdict {
        guard let expected else { return .tooFew }
        return today > expected.highest ? .more : today < expected.lowest ? .less : .chance
    }

    init(_ type: String?, _ counts: DayTallies, last: Day, names: [String: String]) {
        id = type ?? ""
        name = type.map { names[$0] ?? $0 } ?? ""
        today = counts[type, last] ?? 0
        expected = counts.expectation(type, on: last)
        let delivered = (0..<7).map { last.advanced(by: -$0) }.filter { counts[nil, $0] != nil }
        week = delivered.reduce(0) { $0 + (counts[type, $1] ?? 0) }
        weekDays = delivered.count
        let usual = delivered.compactMap { counts.expectation(type, on: $0)?.mean }
        usualWeek = usual.count == delivered.count && !usual.isEmpty ? usual.reduce(0, +) : nil
    }

    /// What stands out first, then the larger.
    static func isBefore(_ a: DayLine, _ b: DayLine) -> Bool {
        func rank(_ line: DayLine) -> Int { line.verdict == .more ? 0 : line.verdict == .less ? 1 : 2 }
        return (rank(a), -a.today, -a.week, a.name) < (rank(b), -b.today, -b.week, b.name)
    }
}

/// Counts by type and day; a day that was not delivered has none.
struct DayTallies {
    private var totals: [Day: Int] = [:]
    private var byType: [String: [Day: Int]] = [:]

    init(_ days: [MunicipalityDay]) {
        for day in days {
            totals[day.day] = day.counts.reduce(0) { $0 + $1.count }
            for count in day.counts { byType[count.type, default: [:]][day.day, default: 0] += count.count }
        }
    }

    var types: [String] { byType.keys.sorted() }

    /// Zero for a type that a delivered day does not name.
    subscript(type: String?, day: Day) -> Int? {
        guard let total = totals[day] else { return nil }
        return type.map { byType[$0]?[day] ?? 0 } ?? total
    }

    func expectation(_ type: String?, on day: Day) -> DayExpectation? {
        let before = (1...DayExpectation.weeks * 7).map { day.advanced(by: -$0) }
        var weekdays = [[Int]](repeating: [], count: 7)
        for day in before { if let count = self[type, day] { weekdays[day.weekday - 1].append(count) } }
        return DayExpectation(same: weekdays[day.weekday - 1], weekdays: weekdays)
    }
}
