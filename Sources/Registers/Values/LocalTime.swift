package import Records

/// A minute by the clock of the Netherlands.
package struct LocalTime: Hashable, Sendable {
    package let date: PlanDate
    /// Minutes since midnight by the clock, 0 up to 1,439.
    package let minute: Int
    /// The second time that the clock shows it, in the night that has an hour twice.
    package let isRepeated: Bool

    /// A minute of the clock; `nil` when the clock skips it that night.
    package init?(_ date: PlanDate, minute: Int, isRepeated: Bool = false) {
        guard (0..<1440).contains(minute) else { return nil }
        let passage = ClockChange.passage(of: date, minute: minute)
        guard passage != .skipped, !isRepeated || passage == .twice else { return nil }
        self.date = date
        self.minute = minute
        self.isRepeated = isRepeated
    }

    /// The beginning of a day, which every day has.
    package init(startOf date: PlanDate) {
        self.date = date
        minute = 0
        isRepeated = false
    }

    /// Seconds since 1970 in Coordinated Universal Time.
    package var instant: Int64 {
        let isSummer = ClockChange.isSummer(date, minute: minute, isRepeated: isRepeated)
        return Int64(clockMinutes - PlanDate.dayOf1970 * 1440 - (isSummer ? 120 : 60)) * 60
    }

    /// Minutes by the clock since the day that days are numbered from, as if it never changed.
    package var clockMinutes: Int { date.dayNumber * 1440 + minute }

    /// `14:00`, and with its offset where the clock shows it twice.
    package var clock: String {
        let text = "\(Self.two(minute / 60)):\(Self.two(minute % 60))"
        guard ClockChange.passage(of: date, minute: minute) == .twice else { return text }
        return text + (isRepeated ? "+01:00" : "+02:00")
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension LocalTime: Comparable {
    package static func < (a: LocalTime, b: LocalTime) -> Bool { a.instant < b.instant }
}

/// When the clock goes forward and back (Directive 2000/84/EC): the last Sundays of March and October.
enum ClockChange {
    enum Passage { case once, skipped, twice }

    static func passage(of date: PlanDate, minute: Int) -> Passage {
        guard (120..<180).contains(minute), date.day > 24, date == lastSunday(of: date) else { return .once }
        return switch date.month {
        case 3: .skipped
        case 10: .twice
        default: .once
        }
    }

    static func isSummer(_ date: PlanDate, minute: Int, isRepeated: Bool) -> Bool {
        switch date.month {
        case 4...9: return true
        case 3:
            guard let change = lastSunday(of: date) else { return false }
            return date > change || date == change && minute >= 180
        case 10:
            guard let change = lastSunday(of: date) else { return false }
            return date < change || date == change && (minute < 120 || minute < 180 && !isRepeated)
        default: return false
        }
    }

    /// Of a month with 31 days.
    private static func lastSunday(of date: PlanDate) -> PlanDate? {
        guard let last = PlanDate(year: date.year, month: date.month, day: 31) else { return nil }
        // 1 January 1970 was a Thursday.
        let sinceSunday = ((last.dayNumber - PlanDate.dayOf1970 + 4) % 7 + 7) % 7
        return PlanDate(year: date.year, month: date.month, day: 31 - sinceSunday)
    }
}

extension PlanDate {
    /// The number of 1 January 1970.
    package static let dayOf1970 = 719_468

    /// The day of a number as `dayNumber` gives it.
    package init?(dayNumber: Int) {
        self.init(secondsSince1970: Int64(dayNumber - Self.dayOf1970) * 86_400)
    }

    package func advanced(byDays days: Int) -> PlanDate { PlanDate(dayNumber: dayNumber + days) ?? self }

    /// The same day of a later month, or the last one of a month that is shorter.
    package func advanced(byMonths months: Int) -> PlanDate {
        let ordinal = year * 12 + month - 1 + months
        let (year, month) = ordinal.quotientAndRemainder(dividingBy: 12)
        for day in stride(from: day, to: 27, by: -1) {
            if let date = PlanDate(year: year, month: month + 1, day: day) { return date }
        }
        return PlanDate(year: year, month: month + 1, day: day) ?? self
    }
}
