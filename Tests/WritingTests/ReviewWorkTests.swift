import Accounts
import Facts
import Foundation
import Geography
import Phrases
import Records
import Tables
import Testing

@testable import Registers
@testable import Strategy
@testable import Writing

/// Who is told that a register, or rows of it, have to be looked at: on the page, by mail and in the calendar.
@Suite("Reviews of registers as work")
struct ReviewWorkTests {
    private static let today = PlanDate("2022-06-01") ?? .distantFuture
    private static let world = RegisterWorld(areas: AreaDirectory([Area]()))

    /// A register that is looked at as a whole and one of which each row is, kept by `owner`.
    private static func registers(
        owner: String, last: String = "2021-05-01", to viewer: PlanViewer = .bureau
    ) throws -> VisibleRegisters {
        func yaml(_ title: String, _ review: String) -> String {
            """
            title: {nl: \(title), en: \(title)}
            one: {nl: regel, en: row}
            many: {nl: regels, en: rows}
            lead: {nl: Een lijst., en: A list.}
            source: Bureau
            owner: \(owner)
            audience: partners
            fieldAudience: partners
            heading: name
            fields: [{key: name, type: line, label: {nl: Naam, en: Name}}]
            review: \(review)
            """
        }
        func row(_ id: String, _ more: String) -> String {
            "--- row\nid: \(id)\nname: Geheime naam \(id)\n\(more)\n---\n\n"
        }
        let rows =
            row("oud", "reviewed: 2021-01-01\ntoConfirm: x") + row("nooit", "toConfirm: x")
            + row("vers", "reviewed: 2022-05-01\ntoConfirm: x") + row("verzonnen", "example: true")
        let files = [
            ("geheel.yaml", yaml("Geheel", "{months: 12, last: \(last)}")),
            ("rijen.yaml", yaml("Per rij", "{each: row, months: 12}")), ("rijen.md", rows),
        ].map { RegisterFile(name: "registers/\($0)", bytes: Array($1.utf8)) }
        let reading = RegisterFolder.read(files, world: world)
        #expect(reading.findings.filter { $0.severity == .error }.isEmpty)
        return reading.shelf.visible(to: viewer, in: world)
    }

    private static func work(_ registers: VisibleRegisters, _ roles: Role...) -> ReviewWork {
        ReviewWork(registers, for: Set(roles), in: PlanSamples.document, today: today)
    }

    @Test("Of the organisation that keeps them, late ones first; invented rows are nobody's work")
    func own() throws {
        let registers = try Self.registers(owner: "politie")
        let items = Self.work(registers, .partner(.police)).items
        #expect(items.map(\.register.rawValue) == ["rijen", "geheel"] && items.allSatisfy(\.isOverdue))
        #expect(items[0].lateRows == 2 && items[0].words(.dutch) == "na te kijken: 2 regels")
        #expect(items[1].words(.dutch) == "had nagekeken moeten zijn op 1 mei 2022")
        #expect(Self.work(registers, .partner(.prosecution)).items.isEmpty)
        #expect(Self.work(registers, .editor(.all)).items.isEmpty)
    }

    @Test("What is due within a month presses; what is due later does not")
    func pressing() throws {
        func pressing(_ last: String) throws -> [String] {
            Self.work(try Self.registers(owner: "politie", last: last), .partner(.police))
                .pressing(on: Self.today).map(\.register.rawValue)
        }
        #expect(try pressing("2021-06-20") == ["rijen", "geheel"])
        #expect(try pressing("2022-03-01") == ["rijen"])
    }

    @Test("The mail names registers and never a row, and goes out also where no action presses")
    func mail() throws {
        let registers = try Self.registers(owner: "politie")
        let reviews = Self.work(registers, .partner(.police)).pressing(on: Self.today)
        let none = WorkList([], for: [.partner(.police)], today: Self.today)
        let letter = try #require(
            ReminderText(none, reviews: reviews, region: "Proefland", address: "https://example.org/"))
        #expect(letter.subject == "Registers: 2 registers zijn na te kijken")
        #expect(letter.text.contains("- Per rij: na te kijken: 2 regels"))
        #expect(letter.text.contains("https://example.org/register/rijen") && !letter.text.contains("Geheime"))
        #expect(ReminderText(none, region: "Proefland", address: nil) == nil)
    }

    @Test("The calendar has the day of the next review, by a name that no address changes")
    func calendar() throws {
        let reviews = Self.work(try Self.registers(owner: "politie"), .partner(.police))
        let none = WorkList([], for: [.partner(.police)], today: Self.today)
        let texts = ["https://een.example", nil].map { address in
            String(
                decoding: CalendarFeed(work: none, reviews: reviews, region: "Proefland", address: address).bytes,
                as: UTF8.self)
        }
        let uid = "UID:\(NameUUID("plan/Proefland/nakijken/geheel"))\r\n"
        #expect(texts.allSatisfy { $0.contains(uid) && $0.contains("DTSTART;VALUE=DATE:20220501\r\n") })
        // Rows that nobody ever looked at have no day.
        #expect(texts.allSatisfy { $0.components(separatedBy: "BEGIN:VEVENT").count == 2 })
        #expect(texts[0].contains("URL:https://een.example/register/geheel") && !texts[1].contains("URL:"))
    }
}
