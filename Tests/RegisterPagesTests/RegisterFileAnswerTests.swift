import Facts
import Figures
import Foundation
import Markup
import Phrases
import Records
import Testing

@testable import RegisterPages
@testable import Registers
@testable import SiteFixtures
@testable import SiteKit
@testable import SiteMap

/// Files and feeds of a register at their addresses: what each reader gets, and that a choice of rows holds there too.
@Suite("Files and feeds of registers on the site")
struct RegisterFileAnswerTests {
    private static let id = RegisterID("proefplekken")

    /// `secret` stands in everything that the public does not see.
    private static func registers(secret: String, viewer: PlanViewer) throws -> (Edition, VisibleRegisters) {
        let yaml = """
            title: {nl: Proefplekken, en: Trial places}
            one: {nl: plek, en: place}
            many: {nl: plekken, en: places}
            lead: {nl: Waar wordt geprobeerd., en: Where trials are.}
            source: {nl: Bureau, en: Bureau}
            audience: public
            fieldAudience: public
            heading: name
            fields:
              - {key: name, type: line, required: true, label: {nl: Naam, en: Name}}
              - {key: when, type: span, label: {nl: Wanneer, en: When}}
              - {key: contact, type: line, label: {nl: Aanspreekpunt, en: Contact}, audience: partners}
            status:
              states:
                - {id: open, title: {nl: loopt, en: running}, to: [closed, cancelled]}
                - {id: cancelled, title: {nl: afgelast, en: cancelled}, closed: true}
                - {id: closed, title: {nl: gesloten, en: closed}, audience: partners}
            filters: [status, when]
            feeds: [{feed: calendar, span: when}, {feed: atom}]
            """
        let rows = """
            --- row
            id: plein
            name: Plein
            when: 2022-06-16 14:00/16:30
            contact: "\(secret)"
            status: open
            example: true
            ---
            --- row
            id: park
            name: Park
            when: 2022-06-20
            contact: "\(secret)"
            status: cancelled
            example: true
            ---
            --- row
            id: dicht
            name: "\(secret)"
            when: 2022-06-17
            status: closed
            toConfirm: "\(secret)"
            ---
            """
        let edition = try PageEditions.full()
        let world = RegisterWorld(areas: edition.areas)
        let reading = RegisterFolder.read(
            [
                Registers.RegisterFile(name: "registers/proefplekken.yaml", bytes: Array(yaml.utf8)),
                Registers.RegisterFile(name: "registers/proefplekken.md", bytes: Array(rows.utf8)),
            ], world: world)
        #expect(reading.findings.filter { $0.severity == .error }.isEmpty, "\(reading.findings)")
        return (edition, reading.shelf.visible(to: viewer, in: world))
    }

    private static func answers(
        secret: String = "geheim", viewer: PlanViewer, asking pairs: [(name: String, value: String)] = [],
        origin: String? = "https://een.example", on day: String = "2022-06-01"
    ) throws -> [RegisterFormat: Answer] {
        let (edition, registers) = try registers(secret: secret, viewer: viewer), id = try #require(id)
        let query = try RegisterPageQuery.read(pairs, in: .dutch)
        var answers: [RegisterFormat: Answer] = [:]
        for file in RegisterFormat.allCases {
            let context = PageContext(
                edition: edition, language: .dutch, route: .register(.file(id, file)), query: query, origin: origin,
                registers: registers, today: PlanDate(day))
            let frame = try #require(RegisterFrame(id, context))
            answers[file] = try RegisterFileAnswer(frame: frame, file: file).answer()
        }
        return answers
    }

    private static func text(_ answer: Answer?) throws -> String {
        String(decoding: try #require(answer).body, as: UTF8.self)
    }

    @Test("What the public may not see changes no byte of any file or feed")
    func nonInterference() throws {
        let one = try Self.answers(secret: "geheim", viewer: .public)
        let other = try Self.answers(secret: "iets heel anders", viewer: .public)
        #expect(one.count == RegisterFormat.allCases.count)
        for file in RegisterFormat.allCases { #expect(one[file]?.body == other[file]?.body, "\(file)") }
        for file in RegisterFormat.allCases where file != .xlsx {
            #expect(
                try !Self.text(one[file]).contains("geheim") && !Self.text(one[file]).contains("contact"), "\(file)")
        }
        #expect(try Self.text(Self.answers(viewer: .partner([]))[.csv]).contains("geheim"))
    }

    @Test("A choice of rows on the page holds in its files and feeds, and a calendar of a choice is another calendar")
    func chosen() throws {
        let all = try Self.answers(viewer: .public)
        let chosen = try Self.answers(viewer: .public, asking: [("f-status", "cancelled")])
        for file in [RegisterFormat.csv, .json, .calendar, .news] {
            #expect(try Self.text(all[file]).contains("Plein"), "\(file)")
            #expect(
                try !Self.text(chosen[file]).contains("Plein") && Self.text(chosen[file]).contains("Park"), "\(file)")
        }
        func uids(_ answer: Answer?) throws -> [String] {
            try Self.text(answer).components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") }
        }
        let one = try uids(all[.calendar]), two = try uids(chosen[.calendar])
        #expect(one[0] != two[0] && Set(one).intersection(two).count == 1)
        // What names a hidden field asks nothing.
        let hidden = try Self.answers(viewer: .public, asking: [("f-contact", "geheim"), ("sorteer", "contact")])
        #expect(hidden[.csv]?.body == all[.csv]?.body)
    }

    @Test("What is cancelled stays in the calendar until its day has passed, and a new host keeps every entry")
    func calendar() throws {
        let before = try Self.answers(viewer: .public, on: "2022-06-20")
        let after = try Self.answers(viewer: .public, on: "2022-06-21")
        #expect(try Self.text(before[.calendar]).contains("STATUS:CANCELLED"))
        #expect(try !Self.text(after[.calendar]).contains("Park"))
        let moved = try Self.answers(viewer: .public, origin: "https://twee.example", on: "2022-06-20")
        func uids(_ answer: Answer?) throws -> [String] {
            try Self.text(answer).components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") }
        }
        #expect(try uids(before[.calendar]) == uids(moved[.calendar]))
        #expect(try uids(before[.calendar]).allSatisfy { !$0.contains("example") })
        #expect(try Self.text(moved[.calendar]).contains("https://twee.example/register/proefplekken/plein"))
    }

    @Test("Every file has an address in both languages, and a feed one under a secret", arguments: Language.allCases)
    func addresses(language: Language) throws {
        let edition = try PageEditions.full(), id = try #require(Self.id)
        let secret = String(repeating: "a", count: 43)
        let routes =
            RegisterFormat.allCases.map { RegisterRoute.file(id, $0) } + [
                .bring(id), .feed(secret, id, .calendar), .feed(secret, id, .news),
            ]
        for route in routes {
            let href = Route.register(route).href(in: language, edition: edition)
            let segments = href.value.split(separator: "/").map(String.init)
            let read = try #require(Route.parse(segments: segments))
            #expect(read.0 == .register(route) && read.1 == language, "\(href.value)")
        }
        for nowhere in [
            ["register", "proefplekken.exe"], ["agenda", secret, "proefplekken.csv"], ["agenda", "kort", "a.ics"],
        ] { #expect(Route.parse(segments: nowhere) == nil, "\(nowhere)") }
    }

    @Test("A page leads to the files of what it shows, and to its feeds")
    func links() throws {
        let (edition, registers) = try Self.registers(secret: "x", viewer: .public), id = try #require(Self.id)
        let query = try RegisterPageQuery.read([("f-status", "open")], in: .dutch)
        let context = PageContext(
            edition: edition, language: .dutch, route: .register(.register(id)), query: query, registers: registers,
            today: PlanDate("2022-06-01"))
        let html = RegisterPage(frame: try #require(RegisterFrame(id, context))).page.body.string
        for address in [
            "/register/proefplekken.csv?f-status=open", "/register/proefplekken.xlsx?f-status=open",
            "/register/proefplekken.ics?f-status=open", "/register/proefplekken.atom?f-status=open",
            "/register/proefplekken.schema.json\"",
        ] { #expect(html.contains(address), "\(address)") }
        let index = RegistersPage(context: context, registers: registers, mistakes: []).page.body.string
        #expect(index.contains("/register/proefplekken.ics") && index.contains("/register/proefplekken.atom"))
    }
}
