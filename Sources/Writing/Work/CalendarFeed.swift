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
    let reviews: ReviewWork
    let region: String
    let address: String?

    package init(work: WorkList, reviews: ReviewWork = .none, region: String, address: String?) {
        self.work = work
        self.reviews = reviews
        self.region = region
        self.address = address
    }

    package var bytes: [UInt8] {
        var calendar = CalendarText()
        calendar.begin(head)
        for item in work.items { add(item, to: &calendar) }
        for item in reviews.items { add(item, to: &calendar) }
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
        let day = Day(
            name: item.name, date: due, stamp: Self.stamp(of: item), summary: item.action.title,
            description: item.urgency.phrase.dutch, address: head.address)
        add(day, to: &calendar)
    }

    /// The next review of a register; one that nobody ever looked at has no day.
    private func add(_ item: ReviewWork.Item, to calendar: inout CalendarText) {
        guard let due = item.due else { return }
        let title = item.title.dutch
        let day = Day(
            name: "nakijken/\(item.register)", date: due, stamp: "\(Self.compact(due))T000000Z",
            summary: "Nakijken: \(title)", description: "Register \(title): \(item.words(.dutch))",
            address: address.map { "\($0)/register/\(item.register)" })
        add(day, to: &calendar)
    }

    private struct Day {
        let name: String
        let date: PlanDate
        let stamp, summary, description: String
        let address: String?
    }

    private func add(_ day: Day, to calendar: inout CalendarText) {
        calendar.raw("BEGIN", "VEVENT")
        calendar.raw("UID", NameUUID("plan/\(region)/\(day.name)").description)
        calendar.raw("DTSTAMP", day.stamp)
        calendar.raw("DTSTART;VALUE=DATE", Self.compact(day.date))
        let next = PlanDate(secondsSince1970: Self.midnight(after: day.date)) ?? day.date
        calendar.raw("DTEND;VALUE=DATE", Self.compact(next))
        calendar.text("SUMMARY", day.summary)
        calendar.text("DESCRIPTION", day.description)
        if let address = day.address { calendar.raw("URL", address) }
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
