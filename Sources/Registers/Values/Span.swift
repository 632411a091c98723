import Facts
package import Records

/// When something is, by the clock of the Netherlands: from its start up to, not including, its end.
package struct Span: Hashable, Sendable {
    package enum Precision: Hashable, Sendable {
        /// From an hour on.
        case times
        /// Whole days.
        case days
        /// Some time within a period; on which day is not known.
        case within(PlanPeriod)
    }

    package let start: LocalTime
    /// `nil` where nobody knows until when.
    package let end: LocalTime?
    package let precision: Precision

    /// Why a text is no span.
    package enum Problem: Error, Hashable, Sendable {
        case unreadable
        /// The clock skips it.
        case skipped(String)
        /// The clock shows it twice, and which of them is not said.
        case twice(String)
        case endNotAfterStart
    }
}

extension Span {
    package var firstDay: PlanDate { start.date }

    /// The last day that it touches; of an unknown end, the first.
    package var lastDay: PlanDate {
        guard let end else { return start.date }
        return end.minute == 0 ? end.date.advanced(byDays: -1) : end.date
    }

    /// Whether two have a moment in common; back to back is none. What has no known end is a moment.
    package func overlaps(_ other: Span) -> Bool {
        let (a, b) = start <= other.start ? (self, other) : (other, self)
        guard let end = a.end else { return a.start == b.start }
        return b.start < end
    }
}

extension Span {
    /// Reads `2022-06-16`, `2022-06-16/2022-06-18`, `2022-06-16 14:00/16:30`, `2022-06-16 14:00`, `2022-Q1`.
    package init(text: String) throws(Problem) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(\.trimmingBlanks)
        guard (1...2).contains(parts.count) else { throw .unreadable }
        if parts.count == 1, let period = PlanPeriod(parts[0]) {
            self.init(period)
            return
        }
        if parts.count == 2, let first = PlanDate(parts[0]), let last = PlanDate(parts[1]) {
            guard first <= last else { throw .endNotAfterStart }
            self.init(days: first, through: last)
            return
        }
        let start = try Self.time(parts[0], on: nil)
        guard parts.count == 2 else {
            self.init(start: start, end: nil, precision: .times)
            return
        }
        let end = try Self.end(parts[1], of: start.date)
        guard start < end else { throw .endNotAfterStart }
        self.init(start: start, end: end, precision: .times)
    }

    /// Whole days, the last one included.
    package init(days first: PlanDate, through last: PlanDate) {
        self.init(
            start: LocalTime(startOf: first), end: LocalTime(startOf: last.advanced(byDays: 1)), precision: .days)
    }

    private init(_ period: PlanPeriod) {
        if case .day(let day) = period {
            self.init(days: day, through: day)
            return
        }
        let first = period.months.lowerBound
        let day = PlanDate(year: first.year, month: first.monthOfYear, day: 1) ?? period.lastDay
        self.init(
            start: LocalTime(startOf: day), end: LocalTime(startOf: period.lastDay.advanced(byDays: 1)),
            precision: .within(period))
    }

    /// An hour of the same day, `24:00` or midnight of the next one, or a day with an hour.
    private static func end(_ text: String, of day: PlanDate) throws(Problem) -> LocalTime {
        if text == "24:00" { return LocalTime(startOf: day.advanced(byDays: 1)) }
        return try time(text, on: text.contains(" ") ? nil : day)
    }

    /// `2022-06-16 14:00`, or `14:00` on a day that is given.
    private static func time(_ text: String, on given: PlanDate?) throws(Problem) -> LocalTime {
        let parts = text.split(separator: " ")
        guard let date = given ?? parts.first.flatMap({ PlanDate($0) }), parts.count == (given == nil ? 2 : 1),
            let clock = parts.last, let minute = minute(clock.prefix(5))
        else { throw .unreadable }
        let offset = clock.dropFirst(5)
        guard ["", "+01:00", "+02:00"].contains(offset) else { throw .unreadable }
        switch ClockChange.passage(of: date, minute: minute) {
        case .skipped: throw .skipped(text)
        case .twice where offset.isEmpty: throw .twice(text)
        case .once, .twice: break
        }
        guard let time = LocalTime(date, minute: minute), offset.isEmpty else {
            return try offsetTime(date, minute, isWinter: offset == "+01:00")
        }
        return time
    }

    /// An offset says which of two hours is meant; where there is one, it must be the right one.
    private static func offsetTime(_ date: PlanDate, _ minute: Int, isWinter: Bool) throws(Problem) -> LocalTime {
        if ClockChange.passage(of: date, minute: minute) == .twice {
            guard let time = LocalTime(date, minute: minute, isRepeated: isWinter) else { throw .unreadable }
            return time
        }
        guard ClockChange.isSummer(date, minute: minute, isRepeated: false) != isWinter,
            let time = LocalTime(date, minute: minute)
        else { throw .unreadable }
        return time
    }

    private static func minute(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2,
            parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let hours = Int(parts[0]), let minutes = Int(parts[1]), hours < 24, minutes < 60
        else { return nil }
        return hours * 60 + minutes
    }
}

extension Span: CustomStringConvertible {
    /// As text files hold it.
    package var description: String {
        switch precision {
        case .within(let period): return period.description
        case .days: return firstDay == lastDay ? firstDay.description : "\(firstDay)/\(lastDay)"
        case .times:
            let first = "\(start.date) \(start.clock)"
            guard let end else { return first }
            return end.date == start.date ? "\(first)/\(end.clock)" : "\(first)/\(end.date) \(end.clock)"
        }
    }
}
