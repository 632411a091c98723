import Accounts
import HTTPTypes
import HummingbirdTesting
import Records
import Store
import TestKit
import Testing

@testable import Strategy
@testable import Writing

@Suite("The owner of an indicator states its values")
struct ValueTests {
    private static let object = "burgernet.actions"

    /// The police, who own the indicator, and an editor, both signed in.
    private func desk(
        _ body: @Sendable (Desk, _ police: Browser, _ editor: Browser) async throws -> Void
    ) async throws {
        var plan = try FullPlan.make()
        let police = try #require(OrganisationID("politie"))
        plan.organisations.append(Organisation(id: police, name: "Politie", kind: .police, audience: .public))
        plan.indicators[0].owner = police
        let desk = try Desk(plan: plan)
        try await desk.account("politie@voorbeeld.nl", .partner(.police))
        try await desk.account("redactie@voorbeeld.nl", .editor(.all))
        let owner = try await desk.signIn("politie@voorbeeld.nl"),
            editor = try await desk.signIn("redactie@voorbeeld.nl")
        try await desk.serve(showsPlan: true) { client in
            let one = Browser(client, session: owner), two = Browser(client, session: editor)
            try await one.open("/mijn-werk")
            try await two.open("/mijn-werk")
            try await body(desk, one, two)
        }
    }

    private func values(_ desk: Desk) throws -> [IndicatorValue] {
        let revision = try #require(try desk.store.current(try FullPlan.id(Self.object), of: 2022))
        guard case .indicator(let indicator)? = revision.entry else { throw Desk.Unexpected("no indicator") }
        return indicator.values
    }

    private static func fields(_ period: String, _ value: String, source: String = "Portaal van Burgernet") -> [(
        String, String
    )] {
        [("object", object), ("period", period), ("value", value), ("note", source), ("date", "")]
    }

    private func judge(_ browser: Browser, _ period: String, _ act: String, why: String = "") async throws {
        try await browser.open("/mijn-werk")
        try await browser.send(
            "judge-value", [("object", "\(Self.object)/\(period)"), ("do", act), ("why", why)], to: "/mijn-werk")
    }

    @Test("It is provisional with its source and day until an editor accepts it, and each step is in the audit trail")
    func accepted() async throws {
        try await desk { desk, police, editor in
            #expect(police.page.contains("id=\"i-burgernet.actions\""))
            #expect(!editor.page.contains("id=\"i-burgernet.actions\"") && !editor.page.contains("judge-value"))
            try await police.send("state-value", Self.fields("2022", "1012"))
            #expect(police.last?.status == .seeOther)
            let stated = try #require(try values(desk).last)
            #expect(stated.value.value?.value == 1012 && stated.isProvisional && stated.isAwaiting)
            #expect(stated.note == "Portaal van Burgernet" && stated.date != nil && stated.by?.rawValue == "politie")
            try await police.follow()
            #expect(police.page.contains("voorlopig, nog niet overgenomen"))
            try await editor.open("/mijn-werk")
            #expect(editor.page.contains("judge-value") && editor.page.contains("Portaal van Burgernet"))
            try await judge(editor, "2022", "accept")
            #expect(editor.last?.status == .seeOther)
            let after = try #require(try values(desk).last)
            #expect(!after.isProvisional && after.by == stated.by)
            let trail = try desk.store.auditEntries(AuditSearch()).prefix(2)
            #expect(trail.map(\.role) == ["editor:*", "partner:police"])
            #expect(trail.allSatisfy { $0.object == "plan:2022/burgernet.actions" })
            try await judge(editor, "2022", "accept")
            #expect(editor.last?.status == .unprocessableContent && editor.page.contains("wacht niet meer"))
        }
    }

    @Test("A value that an editor declines is gone, and its owner reads why")
    func declined() async throws {
        try await desk { desk, police, editor in
            try await police.send("state-value", Self.fields("2022", "1012"))
            try await judge(editor, "2022", "decline")
            #expect(
                editor.last?.status == .unprocessableContent
                    && editor.page.contains("Schrijf waarom u de waarde afwijst."))
            try await judge(editor, "2022", "decline", why: "Dit telt ook december 2021 mee.")
            #expect(editor.last?.status == .seeOther)
            #expect(try values(desk).map(\.period) == [.year(2021)])
            try await police.open("/mijn-werk")
            #expect(police.page.contains("niet overgenomen: Dit telt ook december 2021 mee."))
            try await police.send("state-value", Self.fields("2022", "988"))
            try await police.follow()
            #expect(!police.page.contains("niet overgenomen: Dit telt"))
        }
    }

    @Test("Its owner replaces a value that waits, and not one that holds")
    func replaced() async throws {
        try await desk { desk, police, _ in
            for value in ["1012", "1013"] {
                try await police.open("/mijn-werk")
                try await police.send("state-value", Self.fields("2022", value))
            }
            #expect(try values(desk).compactMap(\.value.value?.value) == [838, 1013])
            try await police.open("/mijn-werk")
            try await police.send("state-value", Self.fields("2021", "900"))
            #expect(
                police.last?.status == .unprocessableContent
                    && police.page.contains("Voor 2021 staat er al een waarde."))
            #expect(try values(desk).count == 2)
        }
    }

    @Test(
        "What is no period, no number, not yet begun, without a source or points at a person is told at its field",
        arguments: [
            ("vorig jaar", "1012", "Portaal"), ("2022", "veel", "Portaal"), ("2022", "", "Portaal"),
            ("2031", "1012", "Portaal"), ("2022", "1012", " "), ("2022", "1012", "Bel 06-12345678"),
        ])
    func wrong(_ period: String, _ value: String, _ source: String) async throws {
        try await desk { desk, police, _ in
            let before = try desk.store.planStamp()
            try await police.send("state-value", Self.fields(period, value, source: source))
            #expect(police.last?.status == .unprocessableContent && police.page.contains("class=\"problems\""))
            #expect(try desk.store.planStamp() == before)
        }
    }

    @Test("Nobody else states one, and an owner judges none")
    func others() async throws {
        try await desk { desk, police, editor in
            try await police.send("state-value", Self.fields("2022", "1012"))
            let before = try desk.store.planStamp()
            try await desk.account("om@voorbeeld.nl", .partner(.prosecution))
            let other = Browser(police.client, session: try await desk.signIn("om@voorbeeld.nl"))
            try await other.open("/mijn-werk")
            try await other.send("state-value", Self.fields("2022", "1"), to: "/mijn-werk")
            #expect(other.last?.status == .forbidden)
            try await editor.open("/mijn-werk")
            try await editor.send("state-value", Self.fields("2022", "1"))
            #expect(editor.last?.status == .forbidden)
            try await judge(police, "2022", "accept")
            #expect(police.last?.status == .forbidden)
            for object in ["", "/", "burgernet.actions", "bestaat-niet/2022", "burgernet.actions/x"] {
                try await editor.open("/mijn-werk")
                try await editor.send("judge-value", [("object", object), ("do", "accept")])
                #expect(editor.last?.status == .notFound, "\(object)")
            }
            #expect(try desk.store.planStamp() == before)
        }
    }

    @Test("Until it is accepted the public reads that it is provisional: on the page and in the file")
    func provisional() async throws {
        try await desk { desk, police, _ in
            try await police.send("state-value", Self.fields("2022", "1012"))
            let author = PlanAuthor(account: 9, role: "approver", organisation: "bureau")
            let state = try #require(try desk.store.planState(of: 2022))
            _ = try desk.store.adopt(2022, token: state.draftToken, reason: "x", in: try Desk.region(), by: author)
                .get()
            _ = try desk.store.publishPlan(2022, by: author).get()
            try await desk.serve(showsPlan: true) { client in
                let visitor = Browser(client)
                try await visitor.open("/indicator/burgernet.actions")
                #expect(visitor.page.contains("1.012*") && visitor.page.contains("voorlopig, opgegeven door"))
                try await visitor.open("/indicator/burgernet.actions/verloop.csv")
                #expect(visitor.page.contains("voorlopig") && visitor.page.contains("1012"))
            }
        }
    }
}
