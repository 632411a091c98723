import Phrases
import Records
import Strategy

/// The due dates of somebody's actions as a calendar that programs subscribe to (RFC 5545): one day-long entry each.
package struct CalendarFeed {
    let work: WorkList
    let region: String
    /// Seconds since 1970.
    let now: Int64
    /// The name that makes identifiers unique in the world.
    let host: String
    let address: String?

    package init(work: WorkList, region: String, now: Int64, host: String, address: String?) {
        self.work = work
        self.region = region
        self.now = now
        self.host = host
        self.address = address
    }

    package var bytes: [UInt8] {
        var calendar = CalendarText()
        calendar.raw("BEGIN", "VCALENDAR")
        calendar.raw("VERSION", "2.0")
        calendar.raw("PRODID", "-//Veiligheid in Beeld//Jaarplan//NL")
        calendar.raw("CALSCALE", "GREGORIAN")
        calendar.raw("METHOD", "PUBLISH")
        let years = Language.dutch.list(work.years.map(String.init))
        calendar.text("X-WR-CALNAME", years.isEmpty ? "Jaarplan \(region)" : "Jaarplan \(years) \(region)")
        calendar.raw("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
        for item in work.items {
            guard let due = item.action.due else { continue }
            calendar.raw("BEGIN", "VEVENT")
            calendar.raw("UID", "\(item.name)@\(host)")
            calendar.raw("DTSTAMP", Self.stamp(now))
            calendar.raw("DTSTART;VALUE=DATE", Self.compact(due))
            calendar.text("SUMMARY", item.action.title)
            calendar.text("DESCRIPTION", item.urgency.phrase.dutch)
            if let address { calendar.raw("URL", "\(address)/\(WorkAddress.dutch)") }
            calendar.raw("TRANSP", "TRANSPARENT")
            calendar.raw("END", "VEVENT")
        }
        calendar.raw("END", "VCALENDAR")
        return calendar.bytes
    }

    private static func compact(_ date: PlanDate) -> String { date.description.replacing("-", with: "") }

    private static func stamp(_ seconds: Int64) -> String {
        let day = PlanDate(secondsSince1970: seconds).map(compact) ?? "19700101"
        let rest = Int(((seconds % 86_400) + 86_400) % 86_400)
        let digits = [rest / 3_600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : String($0) }
        return "\(day)T\(digits.joined())Z"
    }
}
