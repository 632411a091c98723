import Phrases
import Records
package import Registers
import Tables

/// The dates of a register as a calendar that programs subscribe to (RFC 5545 and 7986).
///
/// An identifier is made of the region, the register and the row, so that a new address of the site doubles nothing; what a row
/// is dated by stands in the row. The same rows give the same bytes on the same day.
package struct RegisterCalendar {
    private let rows: FeedRows
    private let words: ValueWords
    private let span: FieldKey

    /// `nil` when the register has no calendar for this viewer.
    ///
    /// - Parameter query: which rows; all without it.
    package init?(
        _ register: VisibleRegister, words: ValueWords, query: RegisterQuery? = nil, setting: FeedSetting
    ) {
        let spans = register.declaration.feeds.compactMap { feed -> FieldKey? in
            if case .calendar(let span) = feed { span } else { nil }
        }
        guard let span = spans.first, register.showsRows else { return nil }
        self.span = span
        self.words = words
        rows = FeedRows(register, query, setting)
    }

    private var language: Language { rows.setting.language }

    package var bytes: [UInt8] {
        let shown = rows.rows.filter { !isPastCancellation($0) }
        let entries = shown.filter { time(of: $0) != nil }
        var calendar = CalendarText()
        calendar.begin(head(undated: shown.count - entries.count))
        if entries.contains(where: { time(of: $0)?.isByClock == true }) { calendar.timeZone() }
        for row in entries { add(row, to: &calendar) }
        calendar.end()
        return calendar.bytes
    }

    private func head(undated: Int) -> CalendarHead {
        let declaration = rows.register.declaration
        var head = CalendarHead(name: declaration.title(language), uid: rows.uid, product: "Register")
        head.language = language == .dutch ? "NL" : "EN"
        head.address = rows.setting.address
        let left = Phrase(
            "Zonder vaste dag, en daarom niet in deze agenda: \(undated).",
            "Without a fixed day, and so not in this calendar: \(undated).")
        head.description = declaration.lead(language) + (undated == 0 ? "" : " " + left(language))
        return head
    }

    /// A day or hours that have a place in a calendar; "some time in spring" has none.
    private func time(of row: VisibleRow) -> CalendarTime? {
        switch row[span] {
        case .span(let span)?: CalendarTime(span)
        case .date(let day)?: CalendarTime(Span(days: day, through: day))
        case .period(.day(let day))?: CalendarTime(Span(days: day, through: day))
        default: nil
        }
    }

    private func isCancelled(_ row: VisibleRow) -> Bool { row.status == Self.cancelled }

    /// The word of the text format for what does not go on (`docs/register-format.md`).
    private static let cancelled = "cancelled"

    /// Who has it in their calendar must hear that it is off, until its day is over.
    private func isPastCancellation(_ row: VisibleRow) -> Bool {
        guard isCancelled(row), let last = row[span]?.days?.upperBound else { return false }
        return last < rows.setting.today
    }

    private func add(_ row: VisibleRow, to calendar: inout CalendarText) {
        guard let time = time(of: row) else { return }
        calendar.raw("BEGIN", "VEVENT")
        calendar.raw("UID", rows.uid(row).description)
        calendar.raw("DTSTAMP", CalendarTime.compact(rows.changed(row)) + "T000000Z")
        calendar.raw("SEQUENCE", String(row.revision ?? 0))
        for line in time.lines { calendar.property(line.name, line.value) }
        calendar.text("SUMMARY", summary(row))
        let description = description(row)
        if !description.isEmpty { calendar.text("DESCRIPTION", description) }
        if let state = rows.register.state(of: row) { calendar.text("CATEGORIES", state.title(language)) }
        calendar.raw("STATUS", isCancelled(row) ? "CANCELLED" : "CONFIRMED")
        if let address = rows.setting.rowAddress?(row.id) ?? rows.setting.address { calendar.raw("URL", address) }
        calendar.raw("TRANSP", "TRANSPARENT")
        calendar.raw("END", "VEVENT")
    }

    private func summary(_ row: VisibleRow) -> String {
        let title = rows.register.heading(of: row, words: words)(language)
        let mark = Phrase("voorbeeld", "example")(language)
        return row.isExample ? "\(title) (\(mark))" : title
    }

    /// What the viewer sees of the row besides its heading and its time, a line each.
    private func description(_ row: VisibleRow) -> String {
        let declaration = rows.register.declaration
        let left = Set(declaration.heading + [span])
        let keys = (declaration.status == nil ? [] : [FieldKey.status]) + declaration.fields.map(\.key)
        return keys.filter { !left.contains($0) }.compactMap { key in
            guard let phrase = rows.register.phrase(key, of: row, words: words) else { return nil }
            let label = key == .status ? declaration.status?.label : declaration.field(key)?.label
            return "\(label?(language) ?? key.rawValue): \(phrase(language))"
        }.joined(separator: "\n")
    }
}
