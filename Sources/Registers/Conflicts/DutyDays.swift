import Records

extension Span {
    /// The duty days that it touches, by the number of the day on which each begins.
    ///
    /// Whole days are the duty days of the same dates; of an unknown end, the first is known.
    func dutyDays(from dutyStart: Int) -> ClosedRange<Int> {
        guard precision == .times else { return firstDay.dayNumber...max(firstDay, lastDay).dayNumber }
        let first = Self.dutyDay(start.clockMinutes, dutyStart)
        let last = end.map { Self.dutyDay($0.clockMinutes - 1, dutyStart) } ?? first
        return first...max(first, last)
    }

    private static func dutyDay(_ minutes: Int, _ dutyStart: Int) -> Int {
        let shifted = minutes - dutyStart
        return (shifted >= 0 ? shifted : shifted - 1439) / 1440
    }
}
