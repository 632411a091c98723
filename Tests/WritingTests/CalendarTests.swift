import Accounts
import Foundation
import Records
import Tables
import Testing

@testable import Strategy
@testable import Writing

@Suite("The due dates as a calendar")
struct CalendarTests {
    @Test("Each own action with a date is one day; hostile titles stay text")
    func feed() throws {
        var plan = PlanSamples.document
        plan.agenda[0].title = "Regel 1\r\nEND:VCALENDAR\r\nX:y"
        plan.agenda[0].status = .onTrack
        let today = try #require(PlanDate("2022-12-01"))
        let work = WorkList([WorkPlan(plan, touched: [:])], for: [.partner(.police)], today: today)
        let feed = CalendarFeed(work: work, region: "Proefland", address: "https://example.org")
        let text = String(decoding: feed.bytes, as: UTF8.self)
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
        #expect(
            text.contains("DTSTART;VALUE=DATE:20221231\r\nDTEND;VALUE=DATE:20230101\r\n")
                && text.contains("UID:\(NameUUID("plan/Proefland/2022-burgernet-2022-acties"))\r\n"))
        #expect(text.components(separatedBy: "END:VCALENDAR\r\n").count == 2)
        #expect(
            WorkList([WorkPlan(plan, touched: [:])], for: [.partner(.prosecution)], today: today).items.isEmpty)
    }

    @Test("A new address changes no identifier, and an entry is dated by when its action was last written")
    func identity() throws {
        var plan = PlanSamples.document
        plan.agenda[0].status = .onTrack
        let today = try #require(PlanDate("2022-12-01"))
        let work = WorkList(
            [WorkPlan(plan, touched: [plan.agenda[0].id: 1_650_000_000])], for: [.partner(.police)], today: today)
        let texts = ["https://een.example", "https://twee.example", nil].map { address in
            String(decoding: CalendarFeed(work: work, region: "Proefland", address: address).bytes, as: UTF8.self)
        }
        for text in texts {
            #expect(text.contains("DTSTAMP:20220415T052000Z\r\n"))
            #expect(!text.replacing("URL:https", with: "").contains("UID:http"))
        }
        let withoutAddress = texts.map { text in
            text.components(separatedBy: "\r\n").filter { !$0.hasPrefix("URL:") }
        }
        #expect(withoutAddress[0] == withoutAddress[1] && withoutAddress[1] == withoutAddress[2])
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
