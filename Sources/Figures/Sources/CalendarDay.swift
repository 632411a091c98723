import Facts
package import Phrases

/// A day of the calendar, for what is expected when.
package struct CalendarDay: Hashable, Comparable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int

    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day in Coordinated Universal Time of seconds since 1970.
    package init(seconds: Int64) {
        (year, month, day) = Day(seconds: seconds).date
    }

    /// So many months later, on the last day where the month is shorter.
    package func adding(months: Int) -> CalendarDay {
        let count = year * 12 + month - 1 + months
        let (year, month) = (count / 12, count % 12 + 1)
        return CalendarDay(year: year, month: month, day: min(day, Self.days(in: month, of: year)))
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    package static func < (a: CalendarDay, b: CalendarDay) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    /// `3 november 2026`
    package func text(in language: Language) -> String { "\(day) \(language.month(month, of: year))" }

    /// `2026-11-03`, for programs.
    package var key: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(day))"
    }
}
