import Accounts
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Records
import Store
import Strategy
import TestKit
import Testing
import Writing

@testable import Desk
@testable import FigurePages

/// A year that turns, over the site's own forms.
@Suite("The plan's years on the site")
struct PlanYearTests {
    /// An editor, an approver and a visitor of one site.
    private struct Cast {
        let desk: Desk
        let editor: Browser
        let approver: Browser
        let visitor: Browser

        /// The object that a form of the desk names.
        func object(_ act: String, in browser: Browser) throws -> String {
            let form = try #require(
                browser.page.components(separatedBy: "<form").first { $0.contains("value=\"\(act)\"") }, "\(act)")
            return form.firstMatch(of: /name="object" value="(?<object>[^"]*)"/).map { String($0.object) } ?? ""
        }

        func begin(_ fields: [(String, String)] = []) async throws {
            try await editor.open("/jaarplan/2023/beginnen")
            let object = try object("plan-begin", in: editor)
            try await editor.send("plan-begin", [("object", object), ("do", "make")] + fields)
        }

        func adoptAndPublish(_ year: Int, read: Bool = true, why: String = "Besluit.") async throws {
            try await approver.open("/jaarplan/\(year)/bewerken")
            let object = try object("plan-adopt", in: approver)
            try await approver.send("plan-adopt", [("object", object), ("why", why)] + (read ? [("read", "1")] : []))
            #expect(approver.last?.status == .seeOther, "\(approver.page.suffix(2_000))")
            try await approver.open("/jaarplan/\(year)/bewerken")
            try await approver.send("plan-publish")
            #expect(approver.last?.status == .seeOther)
        }

        func withdraw(_ year: Int, why: String) async throws {
            try await approver.open("/jaarplan/\(year)/bewerken")
            let object = try object("plan-withdraw", in: approver)
            try await approver.send("plan-withdraw", [("object", object), ("why", why)])
        }

        func status(_ path: String) async throws -> Int { try await visitor.open(path).status.code }
    }

    private func cast(_ body: @escaping @Sendable (Cast) async throws -> Void) async throws {
        let desk = try Desk(plan: try FullPlan.make())
        try await desk.account("redactie@voorbeeld.nl", .editor(.all))
        try await desk.account("college@voorbeeld.nl", .approver)
        let editor = try await desk.signIn("redactie@voorbeeld.nl")
        let approver = try await desk.signIn("college@voorbeeld.nl")
        try await desk.serve(showsPlan: true) { client in
            try await body(
                Cast(
                    desk: desk, editor: Browser(client, session: editor), approver: Browser(client, session: approver),
                    visitor: Browser(client)))
        }
    }

    private static let of2022 = [
        "/jaarplan/2022", "/jaarplan/2022/tijdlijn", "/jaarplan/2022/programma/burgernet", "/begroting/2022",
        "/jaarplan/onderdeel/burgernet-2022-acties", "/jaarplan/2022/indicatoren", "/jaarplan/2022/deelname",
        "/jaarplan/2022/bestuur", "/jaarplan/2022/acties.csv", "/jaarplan/2022/indicator/burgernet.actions",
    ]

    @Test("A year begins with a preview, is adopted after its findings were read, and the year before stays")
    func turns() async throws {
        try await cast { cast in
            for path in Self.of2022 { #expect(try await cast.status(path) == 200, "\(path)") }
            try await cast.editor.open("/jaarplan/2022/bewerken")
            #expect(cast.editor.page.contains("href=\"/jaarplan/2023/beginnen\""))
            try await cast.editor.open("/jaarplan/2023/beginnen")
            #expect(cast.editor.page.contains("Meer acties van burgernet") && cast.editor.page.contains("2019–2022"))
            let object = try cast.object("plan-begin", in: cast.editor)
            // A group at once, then the preview; neither writes anything.
            try await cast.editor.send("plan-begin", [("object", object), ("do", "all.actions.look-back")])
            #expect(cast.editor.last?.status == .ok)
            #expect(cast.editor.page.contains("value=\"look-back\" selected"))
            try await cast.editor.send(
                "plan-begin", [("object", object), ("do", "preview"), ("target-burgernet.actions", "900")])
            #expect(
                cast.editor.page.contains("Dit wordt gemaakt")
                    && cast.editor.page.contains("plan-strategy-years") == false)
            #expect(cast.editor.page.contains("name=\"target-burgernet.actions\" value=\"900\""))
            #expect(try cast.desk.store.planYears() == [2022])
            try await cast.begin([("target-burgernet.actions", "1.250")])
            #expect(cast.editor.last?.headers[.location]?.hasPrefix("/jaarplan/2023/bewerken") == true)
            let draft = try #require(
                PlanDocument(entries: try cast.desk.store.draft(of: 2023).compactMap(\.entry)))
            #expect(draft.agenda.count == 2 && draft.indicators[0].targets.map(\.value) == [1_250])
            // Without having read that no strategy covers 2023, nobody adopts it.
            try await cast.approver.open("/jaarplan/2023/bewerken")
            #expect(cast.approver.page.contains("Geen strategie voor dit jaar"))
            let adopt = try cast.object("plan-adopt", in: cast.approver)
            try await cast.approver.send("plan-adopt", [("object", adopt)])
            #expect(cast.approver.last?.status == .unprocessableContent)
            try await cast.adoptAndPublish(2023)
            for path in Self.of2022 + ["/jaarplan/2023", "/jaarplan/2023/naast/2022", "/jaarplan"] {
                #expect(try await cast.status(path) == 200, "\(path)")
            }
            try await cast.visitor.open("/jaarplan/onderdeel/burgernet-2022-acties")
            #expect(cast.visitor.page.contains("burgernet-2023-meer-acties-van-burgernet"))
        }
    }

    @Test("Taken back, nothing of the year is there, which its address says; published again it is")
    func withdraws() async throws {
        try await cast { cast in
            try await cast.begin()
            try await cast.adoptAndPublish(2023)
            try await cast.approver.open("/jaarplan/2023/bewerken")
            #expect(cast.approver.page.contains("niets meer te lezen"))
            try await cast.withdraw(2023, why: "")
            #expect(cast.approver.last?.status == .unprocessableContent)
            try await cast.withdraw(2023, why: "Een bedrag klopte niet.")
            #expect(cast.approver.last?.status == .seeOther)
            #expect(try await cast.status("/jaarplan/2023") == 200)
            #expect(cast.visitor.page.contains("Een bedrag klopte niet."))
            #expect(try await cast.status("/jaarplan/onderdeel/burgernet-2023-meer-acties-van-burgernet") == 404)
            #expect(try await cast.status("/jaarplan/2023/bestuur") == 404)
            for path in Self.of2022 { #expect(try await cast.status(path) == 200, "\(path)") }
            try await cast.approver.open("/jaarplan/2023/bewerken")
            #expect(cast.approver.page.contains("is ingetrokken op") && cast.approver.page.contains("niets van 2023"))
            try await cast.approver.send("plan-publish")
            #expect(try await cast.status("/jaarplan/onderdeel/burgernet-2023-meer-acties-van-burgernet") == 200)
            try await cast.approver.open("/jaarplan/2022/bewerken")
            #expect(cast.approver.page.contains("ziet eerst dat van 2023"))
        }
    }

    @Test("Taking one action along begins no year, and a beginning is taken back as a whole")
    func noSideEffect() async throws {
        try await cast { cast in
            try await cast.editor.open("/jaarplan/2022/bewerken/burgernet-2022-acties")
            try await cast.editor.send("plan-carry", [("object", "burgernet-2022-acties")])
            #expect(cast.editor.last?.headers[.location] == "/jaarplan/2023/beginnen")
            #expect(try cast.desk.store.planYears() == [2022])
            try await cast.begin([("row-ander-2022-acties", "leave")])
            cast.desk.clock.advance(by: 1)
            try await cast.editor.open("/jaarplan/2022/bewerken/ander-2022-acties")
            try await cast.editor.send("plan-carry", [("object", "ander-2022-acties")])
            #expect(cast.editor.last?.headers[.location]?.hasPrefix("/jaarplan/2023/bewerken/") == true)
            // Somebody has worked on it since: the page says so, and the whole no longer goes.
            try await cast.editor.open("/jaarplan/2023/bewerken")
            #expect(cast.editor.page.contains("Er is daarna al aan dit plan gewerkt"))
            let item = try #require(
                try cast.desk.store.draft(of: 2023).compactMap(\.entry).first { $0.id.hasPrefix("ander-2023") })
            let last = try #require(try cast.desk.store.current(try FullPlan.id(item.id), of: 2023))
            try await cast.editor.open("/jaarplan/2023/bewerken/\(item.id)")
            try await cast.editor.send("plan-undo", [("object", last.id.description)])
            #expect(cast.editor.last?.status == .seeOther)
        }
    }

    @Test("The beginning is undone in one go from the desk")
    func undone() async throws {
        try await cast { cast in
            try await cast.begin()
            try await cast.editor.open("/jaarplan/2023/bewerken")
            #expect(cast.editor.page.contains("U bent dit plan begonnen op"))
            try await cast.editor.send("plan-begin-undo")
            #expect(cast.editor.last?.headers[.location]?.hasPrefix("/jaarplan/2023/beginnen") == true)
            #expect(try cast.desk.store.planYears() == [2022])
            #expect(try await cast.editor.open("/jaarplan/2023/bewerken").status == .notFound)
        }
    }
}
