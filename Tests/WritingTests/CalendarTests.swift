import Accounts
import Foundation
import Records
import Testing

@testable import Strategy
@testable import Writing

@Suite("The due dates as a calendar")
struct CalendarTests {
    private func lines(_ bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = [[]]
        for byte in bytes {
            lines[lines.count - 1].append(byte)
            if byte == 0x0A { lines.append([]) }
        }
        return lines.dropLast()
    }

    @Test(
        "Lines are at most 75 bytes, end with CR and LF, are never cut inside a character and unfold to the text",
        arguments: [
            "kort", String(repeating: "é", count: 300), String(repeating: "a;b,c\\d\n", count: 40),
            "👩‍🚒 " + String(repeating: "x", count: 74),
            "a\u{0}\u{202E}b\r\nc",
        ])
    func folding(_ text: String) throws {
        var calendar = CalendarText()
        calendar.text("SUMMARY", text)
        for line in lines(calendar.bytes) {
            #expect(line.count <= 77 && line.suffix(2) == [0x0D, 0x0A])
            #expect(String(validating: line, as: UTF8.self) != nil)
        }
        let whole = try #require(String(validating: calendar.bytes, as: UTF8.self)).replacing("\r\n ", with: "")
        #expect(whole == "SUMMARY:" + CalendarText.escaped(text) + "\r\n")
        #expect(!whole.dropLast().dropLast().contains("\n"))
    }

    @Test("Each own action with a date is one day; hostile titles stay text")
    func feed() throws {
        var plan = PlanSamples.document
        plan.agenda[0].title = "Regel 1\r\nEND:VCALENDAR\r\nX:y"
        plan.agenda[0].status = .onTrack
        let today = try #require(PlanDate("2022-12-01"))
        let work = WorkList([WorkPlan(plan, touched: [:])], for: [.partner(.police)], today: today)
        let feed = CalendarFeed(
            work: work, region: "Proefland", now: 1_650_000_000, host: "example.org",
            address: "https://example.org")
        let text = String(decoding: feed.bytes, as: UTF8.self)
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
        #expect(
            text.contains("DTSTART;VALUE=DATE:20221231\r\n")
                && text.contains("UID:2022-burgernet-2022-acties@example.org\r\n"))
        #expect(text.contains("DTSTAMP:20220415T052000Z\r\n"))
        #expect(text.components(separatedBy: "END:VCALENDAR\r\n").count == 2)
        #expect(
            WorkList([WorkPlan(plan, touched: [:])], for: [.partner(.prosecution)], today: today).items.isEmpty)
    }

    @Test("What is overdue comes first, then what is due within a month, then what has gone silent")
    func urgency() throws {
        let today = try #require(PlanDate("2022-06-01"))
        let programme = PlanSamples.id("burgernet")
        func action(_ id: String, due: String?, status: ActionStatus = .onTrack) -> AgendaItem {
            AgendaItem(
                id: PlanSamples.id(id), programme: programme, year: 2022, title: id,
                owner: PlanSamples.organisation("politie"),
                due: due.flatMap { PlanDate($0) }, status: status)
        }
        var plan = PlanSamples.document
        plan.agenda = [
            action("stil", due: "2022-12-31"), action("open", due: nil), action("bijna", due: "2022-07-01"),
            action("klaar", due: "2022-01-01", status: .done), action("laat", due: "2022-05-31"),
        ]
        let noon: Int64 = 1_654_000_000
        let touched = [PlanSamples.id("open"): noon, PlanSamples.id("stil"): noon - 93 * 86_400]
        let work = WorkList([WorkPlan(plan, touched: touched)], for: [.editor(.all)], today: today)
        #expect(work.items.map(\.action.id.rawValue) == ["laat", "bijna", "stil", "open", "klaar"])
        #expect(work.pressing.count == 3)
        let reminder = try #require(ReminderText(work, region: "Proefland", address: "https://example.org/"))
        #expect(
            reminder.text.contains("- laat (termijn 31 mei 2022)")
                && reminder.text.contains("https://example.org/mijn-werk"))
        #expect(!reminder.text.contains("open") && reminder.subject.contains("3 acties"))
    }
}
