import Records
import Registers
import Tables

/// The beginning and end of an entry as properties of a calendar (RFC 5545, 3.8.2).
struct CalendarTime {
    let lines: [(name: String, value: String)]
    /// Whether it needs the rules of the clock beside it.
    let isByClock: Bool

    /// `nil` for a span of which nobody knows the day.
    init?(_ span: Span) {
        switch span.precision {
        case .within: return nil
        case .days:
            isByClock = false
            lines = [
                ("DTSTART;VALUE=DATE", Self.compact(span.firstDay)),
                // The end is the day after the last.
                ("DTEND;VALUE=DATE", Self.compact(span.lastDay.advanced(byDays: 1))),
            ]
        case .times:
            // By the clock the second of two equal hours cannot be written (RFC 5545, 3.3.5).
            let isUniversal = span.start.isRepeated || span.end?.isRepeated == true
            let write = isUniversal ? Self.universal : Self.local
            isByClock = !isUniversal
            lines = [write("DTSTART", span.start)] + (span.end.map { [write("DTEND", $0)] } ?? [])
        }
    }

    private static func universal(_ name: String, _ time: LocalTime) -> (name: String, value: String) {
        (name, CalendarText.stamp(time.instant))
    }

    private static func local(_ name: String, _ time: LocalTime) -> (name: String, value: String) {
        let digits = [time.minute / 60, time.minute % 60].map { $0 < 10 ? "0\($0)" : String($0) }.joined()
        return ("\(name);TZID=\(CalendarText.zone)", "\(compact(time.date))T\(digits)00")
    }

    static func compact(_ date: PlanDate) -> String { date.description.replacing("-", with: "") }
}
