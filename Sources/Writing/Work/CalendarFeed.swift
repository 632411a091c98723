import Phrases
import Records
import Strategy
import Tables

/// The due dates of somebody's actions as a calendar that programs subscribe to (RFC 5545): one day-long entry each.
///
/// Nothing in it depends on when or under which name it is asked for: the same actions give the same bytes, and an entry
/// keeps its identifier when the site moves.
package struct CalendarFeed {
    let work: WorkList
    let region: String
    let address: String?

    package init(work: WorkList, region: String, address: String?) {
        self.work = work
        self.region = region
        self.address = address
    }

    package var bytes: [UInt8] {
        var calendar = CalendarText()
        calendar.begin(head)
        for item in work.items { add(item, to: &calendar) }
        calendar.end()
        return calendar.bytes
    }

    private var head: CalendarHead {
        let years = Language.dutch.list(work.years.map(String.init))
        var head = CalendarHead(
            name: years.isEmpty ? "Jaarplan \(region)" : "Jaarplan \(years) \(region)",
            uid: NameUUID("plan/\(region)"), product: "Jaarplan")
        head.address = address.map { "\($0)/\(WorkAddress.dutch)" }
        return head
    }

    private func add(_ item: WorkList.Item, to calendar: inout CalendarText) {
        guard let due = item.action.due else { return }
        calendar.raw("BEGIN", "VEVENT")
        calendar.raw("UID", NameUUID("plan/\(region)/\(item.name)").description)
        calendar.raw("DTSTAMP", Self.stamp(of: item))
        calendar.raw("DTSTART;VALUE=DATE", Self.compact(due))
        calendar.raw("DTEND;VALUE=DATE", Self.compact(PlanDate(secondsSince1970: Self.midnight(after: due)) ?? due))
        calendar.text("SUMMARY", item.action.title)
        calendar.text("DESCRIPTION", item.urgency.phrase.dutch)
        if let address = head.address { calendar.raw("URL", address) }
        calendar.raw("TRANSP", "TRANSPARENT")
        calendar.raw("END", "VEVENT")
    }

    /// When the action was last written; of what nobody wrote since the plan was taken in, its last word or its year.
    private static func stamp(of item: WorkList.Item) -> String {
        if let seconds = item.lastTouched { return CalendarText.stamp(seconds) }
        let day = item.action.progress.map(\.date).max().map(compact) ?? "\(item.action.year)0101"
        return "\(day)T000000Z"
    }

    private static func midnight(after date: PlanDate) -> Int64 {
        // 719,468 days lie between 1 March of year 0, from which days are numbered, and 1970.
        Int64(date.dayNumber + 1 - 719_468) * 86_400
    }

    private static func compact(_ date: PlanDate) -> String { date.description.replacing("-", with: "") }
}
