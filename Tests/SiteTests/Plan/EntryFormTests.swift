import Accounts
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Records
import Store
import Strategy
import Testing

@testable import FigurePages

/// The form of an item of the plan as its writer meets it: numbers, mistakes, numbers in sentences, what was done.
@Suite("The form of an item of the plan")
struct EntryFormTests {
    private static let indicator = "burgernet.actions", path = "/jaarplan/2022/bewerken/burgernet.actions"

    private func editor(_ body: @Sendable (Desk, Browser) async throws -> Void) async throws {
        let desk = try Desk(plan: try FullPlan.make())
        try await desk.account("redactie@voorbeeld.nl", .editor(.all))
        let token = try await desk.signIn("redactie@voorbeeld.nl")
        try await desk.serve { client in try await body(desk, Browser(client, session: token)) }
    }

    private func current(_ desk: Desk, _ item: String = indicator) throws -> PlanRevision {
        try #require(try desk.store.current(try FullPlan.id(item), of: 2022))
    }

    private func target(_ desk: Desk) throws -> Double? {
        guard case .indicator(let indicator)? = try current(desk).entry else { return nil }
        return indicator.targets.last?.value
    }

    /// What the form sends of an indicator as it stands, with other targets than it had.
    private func fields(
        _ desk: Desk, target: String, decimals: String = "0", more: [(String, String)] = []
    ) throws -> [(String, String)] {
        let entry = try #require(try current(desk).entry)
        var fields: [(String, String)] = []
        for field in entry.kind.fields where field.name != "decimals" && field.name != "targets" {
            let text = field.read(entry)
            guard case .rows = field.shape else { fields.append((field.name, text)); continue }
            for (row, cells) in RowText.split(text).enumerated() {
                for (column, cell) in cells.enumerated() { fields.append(("\(field.name).\(row).\(column)", cell)) }
            }
        }
        return fields
            + [("decimals", decimals), ("targets.0.0", "2022"), ("targets.0.3", "atLeast"), ("targets.0.4", target)]
            + [("targets.0.5", "own"), ("base", try current(desk).id.description), ("do", "save")] + more
    }

    @Test("a number with two readings is asked back, and the answer is what is kept")
    func askedBack() async throws {
        try await editor { desk, browser in
            try await browser.open(Self.path)
            try await browser.send("plan-save", try fields(desk, target: "1.250", decimals: "1"))
            #expect(browser.page.contains("Bedoelt u 1.250 (twaalfhonderdvijftig) of 1,25?"))
            #expect(browser.page.contains("href=\"#plan-save-targets-0-4\""))
            #expect(browser.page.contains("id=\"plan-save-targets-0-4\""))
            #expect(browser.page.contains("name=\"meant.targets.0.4\" value=\"usual\""))
            let answer = [("meant.targets.0.4", "other")]
            try await browser.send("plan-save", try fields(desk, target: "1.250", decimals: "1", more: answer))
            #expect(browser.last?.status == .seeOther)
            #expect(try target(desk) == 1.25)
        }
    }

    @Test("without decimals thousands are read as Dutch writes them, in English as English does")
    func whole() async throws {
        try await editor { desk, browser in
            try await browser.open(Self.path)
            try await browser.send("plan-save", try fields(desk, target: "1.000.000"))
            #expect(browser.last?.status == .seeOther)
            #expect(try target(desk) == 1_000_000)
            try await browser.open("/en/year-plan/2022/edit/burgernet.actions")
            try await browser.send("plan-save", try fields(desk, target: "1,250"))
            #expect(browser.last?.status == .seeOther)
            #expect(try target(desk) == 1_250)
        }
    }

    @Test("everything that is wrong is told at once, each with its place, and what must be filled in is marked")
    func mistakes() async throws {
        try await editor { desk, browser in
            try await browser.open(Self.path)
            #expect(browser.page.contains("Titel <span class=\"muted\">(verplicht)</span>"))
            #expect(!browser.page.contains("niet verplicht"))
            var fields = try fields(desk, target: "veel").filter { $0.0 != "title" }
            fields.append(("title", ""))
            try await browser.send("plan-save", fields)
            #expect(browser.page.contains("href=\"#plan-save-title\""))
            #expect(browser.page.contains("href=\"#plan-save-targets-0-4\""))
            let english = "/en/year-plan/2022/edit/burgernet.actions"
            try await browser.open(english)
            for word in ["previousYear<", ">notYetKnown", ">atLeast", ">nationalAgenda"] {
                #expect(!browser.page.contains(word), "\(word) is no word")
            }
        }
    }

    @Test("a number of an indicator comes into the text at its place, and its sentence is shown")
    func binding() async throws {
        try await editor { desk, browser in
            let path = "/jaarplan/2022/bewerken/burgernet-2022-acties"
            try await browser.open(path)
            #expect(browser.page.contains("Een getal van een indicator in de tekst zetten"))
            let word = try #require(
                browser.page.firstMatch(of: #/<option value="(burgernet\.actions\|2021[^"]*)">/#).map { String($0.1) })
            let text = "Eerst dit. De meldkamer startte {{}} in een jaar. En dan dit."
            let fields = [
                ("do", "bind"), ("title", "Meer acties"), ("text", text), ("bind.what", word), ("bind.how", "value"),
            ]
            try await browser.send("plan-save", fields)
            #expect(browser.last?.status == .ok)
            #expect(browser.page.contains("Zo leest de zin"))
            let shown = try #require(browser.page.split(separator: "Zo leest de zin").dropFirst().first)
            #expect(shown.prefix(600).contains("De meldkamer startte") && !shown.prefix(600).contains("Eerst dit."))
            #expect(browser.page.contains("startte {{burgernet.actions|2021|value}} in een jaar."))
            #expect(try current(desk, "burgernet-2022-acties").number == 1)
        }
    }

    @Test("what was done is named, and one's own undo is nobody else's removal")
    func named() async throws {
        try await editor { desk, browser in
            try await browser.open("/jaarplan/2022/nieuw/actie")
            try await browser.send("plan-create", [("title", "Proefactie"), ("programme", "burgernet")])
            try await browser.follow()
            #expect(browser.page.contains("“Proefactie” is toegevoegd aan het concept van 2022."))
            let made = try #require(
                browser.page.firstMatch(
                    of: #/name="act" value="plan-undo">.*?name="object" value="(\d+)"/#.dotMatchesNewlines()
                )
                .map { String($0.1) })
            try await browser.send("plan-undo", [("object", made)], to: String(browser.address.prefix { $0 != "?" }))
            try await browser.follow()
            #expect(browser.page.contains("“Proefactie” staat niet meer in het concept van 2022."))
            #expect(!browser.page.contains("Iemand anders heeft dit onderdeel verwijderd"))
        }
    }
}
