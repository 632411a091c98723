/// What stands at the head of a calendar that programs subscribe to (RFC 5545 and 7986).
package struct CalendarHead: Hashable, Sendable {
    package let name: String
    package var description: String?
    /// Names the calendar as a whole, wherever it is had from.
    package let uid: NameUUID
    /// What made it: `Jaarplan`, `Register`.
    package let product: String
    /// Where people read the same; `nil` where no address is known.
    package var address: String?
    /// A colour by its name in CSS Color Module Level 3.
    package var color = "steelblue"
    package var language = "NL"

    package init(name: String, uid: NameUUID, product: String) {
        self.name = name
        self.uid = uid
        self.product = product
    }
}

extension CalendarText {
    /// Opens a calendar; `end()` closes it. Programs that know only what came before RFC 7986 find their own names beside it.
    package mutating func begin(_ head: CalendarHead) {
        raw("BEGIN", "VCALENDAR")
        raw("VERSION", "2.0")
        raw("PRODID", "-//Veiligheid in Beeld//\(head.product)//\(head.language)")
        raw("CALSCALE", "GREGORIAN")
        raw("METHOD", "PUBLISH")
        raw("UID", head.uid.description)
        text("NAME", head.name)
        text("X-WR-CALNAME", head.name)
        if let description = head.description {
            text("DESCRIPTION", description)
            text("X-WR-CALDESC", description)
        }
        raw("X-WR-TIMEZONE", Self.zone)
        raw("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
        raw("X-PUBLISHED-TTL", "P1D")
        raw("COLOR", head.color)
        if let address = head.address { raw("URL", address) }
    }

    package mutating func end() { raw("END", "VCALENDAR") }

    package static let zone = "Europe/Amsterdam"

    /// The clock of the Netherlands since 1981: forward on the last Sunday of March, back on that of October (Directive
    /// 2000/84/EC; before 1996 it went back in September, which no calendar of ours reaches).
    package mutating func timeZone() {
        raw("BEGIN", "VTIMEZONE")
        raw("TZID", Self.zone)
        for (part, start, month, from, to, name) in [
            ("DAYLIGHT", "19810329T020000", 3, "+0100", "+0200", "CEST"),
            ("STANDARD", "19811025T030000", 10, "+0200", "+0100", "CET"),
        ] {
            property("BEGIN", part)
            raw("TZOFFSETFROM", from)
            raw("TZOFFSETTO", to)
            raw("TZNAME", name)
            raw("DTSTART", start)
            raw("RRULE", "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
            property("END", part)
        }
        raw("END", "VTIMEZONE")
    }
}
