import Accounts
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Records
import Store
import Strategy
import Testing

@testable import FigurePages

@Suite("A municipality states its own participation")
struct OwnParticipationTests {
    private static let page = "/mijn-werk/deelname"

    private func desk(
        _ body: @Sendable (Desk, _ utrecht: Browser, _ amersfoort: Browser) async throws -> Void
    ) async throws {
        try await Desk.municipalities { desk, one, other in
            try await one.open(Self.page)
            try await other.open(Self.page)
            try await body(desk, one, other)
        }
    }

    private func subject(_ id: String, _ desk: Desk) throws -> Participation {
        let revision = try #require(try desk.store.current(try FullPlan.id(id), of: 2022))
        guard case .participation(let subject)? = revision.entry else { throw Desk.Unexpected(id) }
        return subject
    }

    private static func seen(_ object: String, in page: String) throws -> String {
        let start = try #require(page.firstRange(of: "value=\"\(object)\""))
        let match = try #require(page[start.upperBound...].firstMatch(of: /name="seen" value="(?<seen>[^"]*)"/))
        return String(match.seen)
    }

    @Test("What is stated is in the draft, and public only once it was adopted and published")
    func states() async throws {
        try await desk { desk, utrecht, _ in
            #expect(utrecht.page.contains("Keurmerk") && utrecht.page.contains("2022/GM0344/keurmerk"))
            let fields = [("status", "exploring"), ("since", "2022-Q1"), ("note", "Wij kijken ernaar.")]
            let object = "2022/GM0344/keurmerk", seen = try Self.seen(object, in: utrecht.page)
            try await utrecht.send("state-participation", fields + [("object", object), ("seen", seen)])
            #expect(utrecht.last?.headers[.location]?.contains("melding=opgeslagen") == true)
            let cells = try subject("keurmerk", desk).cells
            let own = try #require(cells.last)
            let area = try FullPlan.area("GM0344")
            #expect(cells.count == 2 && own.municipality == area)
            #expect(own.status == .exploring && own.since == PlanPeriod("2022-Q1") && own.note == "Wij kijken ernaar.")
            try await utrecht.follow()
            #expect(utrecht.page.contains("staat in het concept, nog niet op de site"))
            let visitor = Browser(utrecht.client)
            try await visitor.open("/deelname?gemeente=GM0344")
            #expect(!visitor.page.contains("Wij kijken ernaar."))
            let state = try #require(try desk.store.planState(of: 2022))
            let approver = PlanAuthor(account: 9, role: "approver", organisation: "bureau")
            _ = try desk.store.adopt(2022, token: state.draftToken, reason: "x", in: try Desk.region(), by: approver)
                .get()
            _ = try desk.store.publishPlan(2022, by: approver).get()
            let last = try #require(try desk.store.auditEntries(AuditSearch()).first { $0.action == "plan.save" })
            #expect(last.role == "partner:GM0344" && last.object == "plan:2022/keurmerk")
        }
    }

    @Test(
        "Another's line cannot be written, whatever the form says",
        arguments: ["2022/GM0307/keurmerk", "2022/GM0307/scan", "2022/GM9999/keurmerk"])
    func others(_ object: String) async throws {
        try await desk { desk, utrecht, _ in
            let before = try desk.store.planStamp()
            try await utrecht.send(
                "state-participation", [("object", object), ("status", "stopped"), ("municipality", "GM0344")])
            #expect(utrecht.last?.status == .forbidden)
            #expect(try desk.store.planStamp() == before)
        }
    }

    @Test(
        "What is no subject, or one that this municipality may not see, is not there",
        arguments: [
            "2022/GM0344/dicht", "GM0344/burgernet", "GM0344/nergens", "GM0344", "", "2022/GM0344/keurmerk/x", "x/y",
        ])
    func missing(_ object: String) async throws {
        try await desk { desk, utrecht, amersfoort in
            let before = try desk.store.planStamp()
            #expect(
                !utrecht.page.contains("Alleen voor Amersfoort") && amersfoort.page.contains("Alleen voor Amersfoort"))
            try await utrecht.send("state-participation", [("object", object), ("status", "takesPart")])
            #expect(utrecht.last?.status == .notFound)
            #expect(try desk.store.planStamp() == before)
        }
    }

    @Test("Fields that the form does not have change nothing else of the list")
    func massAssignment() async throws {
        try await desk { desk, utrecht, _ in
            var wanted = try subject("keurmerk", desk)
            let object = "2022/GM0344/keurmerk"
            try await utrecht.send(
                "state-participation",
                [
                    ("object", object), ("status", "takesPart"), ("seen", ""), ("title", "Anders"),
                    ("audience", "public"), ("cells.0.0", "GM0307"), ("cells.0.1", "stopped"), ("complete", "1"),
                    ("stated.0.1", "99"), ("municipality", "GM0307"), ("source", "jaarplan"), ("bar", ""),
                    ("seen", try Self.seen(object, in: utrecht.page)),
                ])
            wanted.cells.append(ParticipationCell(municipality: try FullPlan.area("GM0344")))
            // The first value of `seen` was another one, so that nothing was written yet.
            #expect(utrecht.last?.status == .unprocessableContent)
            try await utrecht.open(Self.page)
            try await utrecht.send(
                "state-participation",
                [
                    ("object", object), ("status", "takesPart"), ("title", "Anders"), ("audience", "public"),
                    ("cells.0.0", "GM0307"), ("cells.0.1", "stopped"), ("complete", "1"), ("stated.0.1", "99"),
                    ("municipality", "GM0307"), ("seen", try Self.seen(object, in: utrecht.page)),
                ])
            #expect(utrecht.last?.status == .seeOther)
            #expect(try subject("keurmerk", desk) == wanted)
        }
    }

    @Test("Two municipalities that write one list at once both keep their line")
    func together() async throws {
        try await desk { desk, utrecht, amersfoort in
            let own = try Self.seen("2022/GM0344/keurmerk", in: utrecht.page)
            let other = try Self.seen("2022/GM0307/keurmerk", in: amersfoort.page)
            async let first = utrecht.send(
                "state-participation", [("object", "2022/GM0344/keurmerk"), ("status", "announced"), ("seen", own)])
            async let second = amersfoort.send(
                "state-participation", [("object", "2022/GM0307/keurmerk"), ("status", "stopped"), ("seen", other)])
            let statuses = try await [first.status, second.status]
            #expect(statuses == [.seeOther, .seeOther])
            #expect(Set(try subject("keurmerk", desk).cells.map(\.status)) == [.announced, .stopped])
        }
    }

    @Test("A colleague's later statement is not pushed away: the second reads it and decides")
    func colleagues() async throws {
        try await desk { desk, utrecht, _ in
            let object = "2022/GM0344/keurmerk", seen = try Self.seen(object, in: utrecht.page)
            try await utrecht.send(
                "state-participation", [("object", object), ("status", "takesPart"), ("seen", seen)])
            try await utrecht.open(Self.page)
            try await utrecht.send(
                "state-participation", [("object", object), ("status", "stopped"), ("since", "2021"), ("seen", seen)])
            #expect(utrecht.last?.status == .unprocessableContent)
            #expect(utrecht.page.contains("Een collega heeft dit intussen veranderd in: doet mee"))
            #expect(utrecht.page.contains("value=\"stopped\" selected") && utrecht.page.contains("value=\"2021\""))
            let now = try Self.seen(object, in: utrecht.page)
            try await utrecht.send("state-participation", [("object", object), ("status", "stopped"), ("seen", now)])
            #expect(try subject("keurmerk", desk).cells.last?.status == .stopped)
        }
    }

    @Test(
        "Nothing stated takes the own line away; a wrong period, person's data or an end before the beginning is told")
    func mistakes() async throws {
        try await desk { desk, _, amersfoort in
            let object = "2022/GM0307/keurmerk", seen = try Self.seen(object, in: amersfoort.page)
            for (name, value) in [
                ("since", "vorig jaar"), ("note", "Bel 06-12345678."), ("until", "2019"), ("status", "baas"),
            ] {
                try await amersfoort.send(
                    "state-participation",
                    [("object", object), ("seen", seen), (name, value), ("status", "takesPart"), ("since", "2020")])
                #expect(amersfoort.last?.status == .unprocessableContent, "\(name)")
            }
            #expect(try subject("keurmerk", desk) == (try FullPlan.make()).participations[0])
            try await amersfoort.send("state-participation", [("object", object), ("seen", seen), ("status", "")])
            #expect(try subject("keurmerk", desk).cells.isEmpty)
        }
    }

    @Test("A scan's result stays with its own municipality")
    func barred() async throws {
        try await desk { desk, utrecht, amersfoort in
            let object = "2022/GM0344/scan"
            try await utrecht.send(
                "state-participation",
                [
                    ("object", object), ("status", "takesPart"), ("note", "uitslag"),
                    ("seen", try Self.seen(object, in: utrecht.page)),
                ])
            #expect(try subject("scan", desk).cells.count == 1)
            try await amersfoort.open(Self.page)
            #expect(!amersfoort.page.contains("uitslag"))
        }
    }

    @Test("The way there is on the page about participation and on one's own work, for municipalities only")
    func links() async throws {
        try await desk { _, utrecht, _ in
            for path in ["/deelname", "/mijn-werk"] {
                try await utrecht.open(path)
                #expect(utrecht.page.contains("href=\"/mijn-werk/deelname\""), "\(path)")
                let visitor = Browser(utrecht.client)
                try await visitor.open(path)
                #expect(!visitor.page.contains("/mijn-werk/deelname"), "\(path)")
            }
        }
    }
}
