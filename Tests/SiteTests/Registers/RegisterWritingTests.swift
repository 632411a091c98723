import Accounts
import Figures
import HTTPTypes
import HummingbirdTesting
import Records
import RegionPack
import TestKit
import Testing

@testable import Registers
@testable import SiteKit
@testable import Strategy

/// Writing in a register over the real server: who may write what, what others see of it, and what is never lost.
@Suite("Registers as they are written on the site")
struct RegisterWritingTests {
    private static let declaration = """
        title: {nl: Evenementen, en: Events}
        one: {nl: evenement, en: event}
        many: {nl: evenementen, en: events}
        lead: {nl: Wat er komt., en: What comes.}
        source: {nl: Gemeenten, en: Municipalities}
        audience: partners
        fieldAudience: partners
        whose: municipality
        writers: [own, bureau]
        heading: name
        fields:
          - {key: name, type: line, required: true, label: {nl: Naam, en: Name}}
          - {key: municipality, type: area, levels: [municipality], required: true, label: {nl: Gemeente, en: Municipality}}
          - {key: when, type: span, label: {nl: Wanneer, en: When}}
          - {key: hours, type: number, label: {nl: Uren, en: Hours}, writers: ["partner:politie"]}
          - {key: worry, type: line, label: {nl: Zorg, en: Worry}, audience: own}
        status:
          states:
            - {id: announced, title: {nl: aangemeld, en: announced}, to: [adopted]}
            - {id: adopted, title: {nl: vastgesteld, en: adopted}, who: [bureau], needs: [when]}
        """
    private static let rows = """
        --- row
        id: markt
        name: Markt
        municipality: GM0344
        worry: drukte op het plein
        status: announced
        ---
        """

    private func open(
        _ roles: [Role], _ body: @escaping @Sendable ([Browser]) async throws -> Void
    ) async throws {
        var plan = try FullPlan.make()
        let police = try #require(OrganisationID("politie"))
        if !plan.organisations.contains(where: { $0.id == police }) {
            plan.organisations.append(Organisation(id: police, name: "Politie", kind: .police, audience: .public))
        }
        let desk = try Desk(plan: plan), folder = try TemporaryFolder()
        try folder.write(Self.declaration, to: "registers/evenementen.yaml")
        try folder.write(Self.rows, to: "registers/evenementen.md")
        let registers = try PublishedRegisters.read(
            folder: folder.path, of: try SmallEdition.make().pack, beside: plan, on: nil, kept: desk.store)
        var sessions: [SecretToken] = []
        for (number, role) in roles.enumerated() {
            try await desk.account("iemand\(number)@voorbeeld.nl", role)
            sessions.append(try await desk.signIn("iemand\(number)@voorbeeld.nl"))
        }
        try await desk.serve(showsPlan: true, registers: registers) { [sessions] client in
            try await body(sessions.map { Browser(client, session: $0) })
        }
    }

    private static let row = "/register/evenementen/markt", change = "/register/evenementen/markt/wijzigen"

    @Test("A municipality changes its own row; another one and who is not signed in do not get as far as the form")
    func own() async throws {
        try await open([.partner(.municipality(Desk.utrecht)), .partner(.municipality(Desk.amersfoort))]) { browsers in
            let (own, other) = (browsers[0], browsers[1])
            try await own.open(Self.change)
            #expect(own.page.contains("name=\"v-name\"") && !own.page.contains("name=\"v-hours\""))
            let fields = [("shown", "name"), ("v-name", "Kerstmarkt"), ("base", "0"), ("do", "save")]
            #expect(try await own.send("row-save", fields).status.code == 303)
            try await own.follow()
            #expect(own.page.contains("Kerstmarkt"))
            #expect(try await other.open(Self.change).status.code == 404)
            try await other.open("/registers")
            #expect(try await other.send("row-save", fields, to: Self.change).status.code == 404)
        }
    }

    @Test("The police write the hours and nothing else, and neither see nor write what is for its owner")
    func fields() async throws {
        try await open([.partner(.police), .partner(.municipality(Desk.utrecht))]) { browsers in
            let (police, own) = (browsers[0], browsers[1])
            try await police.open(Self.change)
            #expect(police.page.contains("name=\"v-hours\"") && !police.page.contains("drukte op het plein"))
            #expect(!police.page.contains("v-name\"") && !police.page.contains("v-worry"))
            // What a form never showed is not taken, whatever is sent.
            let fields = [
                ("shown", "hours"), ("v-hours", "40"), ("shown", "worry"), ("v-worry", "geen"), ("shown", "name"),
                ("v-name", "Overgenomen"), ("base", "0"), ("do", "save"),
            ]
            #expect(try await police.send("row-save", fields).status.code == 303)
            try await own.open(Self.row)
            #expect(own.page.contains("drukte op het plein") && !own.page.contains("Overgenomen"))
            #expect(own.page.contains("40"))
        }
    }

    @Test("Who saves after somebody else sees both texts, and loses nothing")
    func conflict() async throws {
        try await open([.partner(.municipality(Desk.utrecht)), .editor(.all)]) { browsers in
            let (first, second) = (browsers[0], browsers[1])
            try await first.open(Self.change)
            try await second.open(Self.change)
            func fields(_ name: String, base: String) -> [(String, String)] {
                [("shown", "name"), ("v-name", name), ("base", base), ("do", "save")]
            }
            #expect(try await first.send("row-save", fields("Eerste", base: "0")).status.code == 303)
            try await second.send("row-save", fields("Tweede", base: "0"))
            #expect(second.page.contains("Eerste") && second.page.contains("value=\"Tweede\""))
            #expect(second.page.contains("name=\"keep.name\""))
            // The form knows by now what the other wrote.
            let base = try #require(second.page.firstMatch(of: /name="base" value="(\d+)"/)).1
            #expect(
                try await second.send("row-save", fields("Tweede", base: String(base)), to: Self.change).status.code
                    == 303)
        }
    }

    @Test("A state is given by who may, with what it needs; and the history tells it")
    func moves() async throws {
        try await open([.editor(.all), .partner(.municipality(Desk.utrecht))]) { browsers in
            let (bureau, own) = (browsers[0], browsers[1])
            try await own.open(Self.row)
            #expect(!own.page.contains("value=\"row-move\""))
            try await bureau.open(Self.row)
            #expect(bureau.page.contains("value=\"row-move\""))
            let bare = [("to", "adopted"), ("base", "0")]
            #expect(try await bureau.send("row-move", bare).status.code == 422)
            let whole = bare + [("shown", "when"), ("v-when.day", "2023-12-16")]
            #expect(try await bureau.send("row-move", whole, to: Self.row).status.code == 303)
            try await bureau.open(Self.row + "/geschiedenis")
            #expect(bureau.page.contains("vastgesteld") && bureau.page.contains("<ins>"))
        }
    }

    @Test("A number of a citizen in a text is refused, and what was typed stays")
    func identifiers() async throws {
        try await open([.editor(.all)]) { browsers in
            let bureau = browsers[0]
            try await bureau.open(Self.change)
            let fields = [("shown", "name"), ("v-name", "Markt bij BSN 111222333"), ("base", "0"), ("do", "save")]
            #expect(try await bureau.send("row-save", fields).status.code == 422)
            #expect(bureau.page.contains("Markt bij BSN 111222333") && bureau.page.contains("aria-invalid"))
        }
    }
}
