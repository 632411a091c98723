import Accounts
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Records
import Store
import Tables
import TestKit
import Testing
import Writing

@testable import Desk
@testable import FigurePages
@testable import Strategy
@testable import Writing

@Suite("Bringing a plan in on the site")
struct PlanImportTests {
    private static let page = "/jaarplan/2022/inlezen"

    private func signedIn(
        _ role: Role = .editor(.all), _ body: @Sendable (Desk, Browser) async throws -> Void
    ) async throws {
        let desk = try Desk(plan: try FullPlan.make())
        try await desk.account("a@voorbeeld.nl", role)
        let token = try await desk.signIn("a@voorbeeld.nl")
        try await desk.serve(showsPlan: true) { client in
            let browser = Browser(client, session: token)
            try await browser.open(Self.page)
            try await body(desk, browser)
        }
    }

    private static func draft(_ desk: Desk) throws -> PlanDocument {
        try #require(PlanDocument(entries: try desk.store.draft(of: 2022).compactMap(\.entry)))
    }

    private static func zip(_ files: [PlanFile], in folder: String = "plan/") -> [UInt8] {
        var archive = ZipArchive()
        for file in files { archive.add(folder + file.name, file.bytes) }
        return archive.bytes
    }

    private static func zip(_ document: PlanDocument) -> [UInt8] { zip(PlanWriter.files(of: document)) }

    /// Sends a file and goes to what it would change.
    private func preview(_ browser: Browser, _ what: String, _ file: [UInt8], removes: Bool = false) async throws {
        try await browser.open(Self.page)
        let fields = [("what", what)] + (removes ? [("remove", "1")] : [])
        try await browser.send("plan-read", fields, file: file, named: what == "folder" ? "plan.zip" : "tabel.csv")
        if browser.last?.status == .seeOther { try await browser.follow() }
    }

    /// Agrees with what the page shows.
    private func take(_ browser: Browser, _ more: [(String, String)] = []) async throws {
        let form = try #require(browser.page.firstMatch(of: /name="act" value="plan-take"[\s\S]*?<\/form>/)).output
        func value(_ name: String) throws -> String {
            let start = try #require(form.firstRange(of: "name=\"\(name)\" value=\""))
            return String(form[start.upperBound...].prefix { $0 != "\"" })
        }
        try await browser.send("plan-take", more + [("object", try value("object")), ("draft", try value("draft"))])
    }

    @Test("The plan as it is fetched comes back without any change, whole and as tables")
    func roundTrip() async throws {
        try await signedIn { desk, browser in
            let stamp = try desk.store.planStamp()
            for (name, what) in [
                ("jaarplan.zip", "folder"), ("acties.csv", "actions"), ("indicatoren.csv", "indicators"),
            ] {
                try await browser.open("/jaarplan/2022/bewerken/\(name)")
                let file = Array(try #require(browser.last).body.readableBytesView)
                try await preview(browser, what, file, removes: true)
                #expect(browser.last?.status == .ok && browser.page.contains("Er verandert niets."), "\(name)")
                #expect(!browser.page.contains("plan-take"), "\(name)")
            }
            #expect(try desk.store.planStamp() == stamp)
        }
    }

    @Test(
        "What would be added, changed and removed is shown first, and only then saved; the files come out as they went in"
    )
    func wholePlan() async throws {
        try await signedIn { desk, browser in
            let before = try Self.draft(desk)
            var plan = before
            plan.agenda[0].title = "Anders"
            plan.budgets = []
            plan.goals.append(
                Goal(id: try FullPlan.id("nieuw-doel"), programme: try FullPlan.id("ander"), title: "Nieuw doel"))
            try await preview(browser, "folder", Self.zip(plan), removes: true)
            for text in ["1 erbij, 1 veranderd, 1 weg", "Nieuw doel", "Anders", "Begroting 2022"] {
                #expect(browser.page.contains(text), "\(text)")
            }
            #expect(try Self.draft(desk) == before)
            try await take(browser, [("why", "Na overleg.")])
            #expect(browser.last?.headers[.location]?.hasPrefix("/jaarplan/2022/bewerken?melding=") == true)
            #expect(try Self.draft(desk).canonical == plan.canonical)
            let saved = try #require(try desk.store.current(plan.agenda[0].id, of: 2022))
            #expect(saved.reason == "Na overleg." && saved.author.role == "editor:*")
            try await browser.open("/jaarplan/2022/bewerken/jaarplan.zip")
            let files = try ZipReader.files(Array(try #require(browser.last).body.readableBytesView))
            #expect(
                files.map { PlanFile(name: String($0.name.dropFirst(5)), bytes: $0.bytes) }
                    == PlanWriter.files(of: plan))
            // Each of the three can be undone by who did it, for a day.
            for item in ["nieuw-doel", "begroting", "\(plan.agenda[0].id)"] {
                try await browser.open("/jaarplan/2022/bewerken/\(item)")
                let revision = try #require(try desk.store.current(try FullPlan.id(item), of: 2022))
                try await browser.send("plan-undo", [("object", "\(revision.id)")])
                #expect(browser.last?.status == .seeOther, "\(item)")
            }
            #expect(try Self.draft(desk).canonical == before.canonical)
        }
    }

    @Test("Items that stand elsewhere in the files move there, new ones come where they are, and undoing puts all back")
    func order() async throws {
        try await signedIn { desk, browser in
            let burgernet = try FullPlan.id("burgernet")
            func goal(_ name: String, _ programme: ItemID = burgernet) throws -> Goal {
                Goal(id: try FullPlan.id(name), programme: programme, title: "Doel \(name)", audience: .public)
            }
            var plan = try Self.draft(desk)
            plan.goals += try ["b", "c", "d"].map { try goal($0) }
            try await preview(browser, "folder", Self.zip(plan), removes: true)
            try await take(browser)
            let before = try Self.draft(desk)
            #expect(before.goals.map(\.id.rawValue) == ["doel", "b", "c", "d"])
            let first = try #require(before.goals.first)
            plan.goals = try [
                goal("c"), goal("nieuw"), first, goal("b"), goal("d"), goal("elders", FullPlan.id("ander")),
            ]
            plan.goals[3].title = "Anders"
            try await preview(browser, "folder", Self.zip(plan), removes: true)
            #expect(browser.page.contains("2 erbij, 1 veranderd, 0 weg, 1 verplaatst"))
            #expect(browser.page.contains("Komt op een andere plaats"))
            #expect(try Self.draft(desk) == before)
            try await take(browser)
            #expect(
                try Self.draft(desk).goals.filter { $0.programme == burgernet }.map(\.id.rawValue)
                    == ["c", "nieuw", "doel", "b", "d"])
            try await preview(browser, "folder", Self.zip(plan), removes: true)
            #expect(browser.page.contains("Er verandert niets."))
            try await browser.open("/jaarplan/2022/bewerken/c")
            #expect(browser.page.contains("verplaatst"))
            let revision = try #require(try desk.store.current(try FullPlan.id("c"), of: 2022))
            try await browser.send("plan-undo", [("object", "\(revision.id)")])
            #expect(
                try Self.draft(desk).goals.filter { $0.programme == burgernet }.map(\.id.rawValue)
                    == ["nieuw", "doel", "b", "c", "d"])
        }
    }

    @Test("For a day, all that was taken in can be undone at once by who did it, and that undone again")
    func undoneAtOnce() async throws {
        try await signedIn { desk, browser in
            let before = try Self.draft(desk)
            var plan = before
            plan.budgets = []
            plan.agenda[0].title = "Anders"
            plan.bodies.append(GovernanceBody(id: try FullPlan.id("nieuw"), title: "Nieuw", level: .support))
            try await preview(browser, "folder", Self.zip(plan), removes: true)
            try await take(browser)
            try await browser.follow()
            #expect(browser.page.contains("3 onderdelen in één keer veranderd"))
            let shown = browser.page
            func undo(_ page: String) async throws {
                let form = try #require(
                    page.firstMatch(of: /plan-undo-together[\s\S]*?name="object" value="(?<id>[^"]+)"/))
                try await browser.send(
                    "plan-undo-together", [("object", String(form.id))], to: "/jaarplan/2022/bewerken")
            }
            desk.clock.advance(by: 1)
            try await undo(shown)
            #expect(browser.last?.status == .seeOther)
            #expect(try Self.draft(desk).canonical == before.canonical)
            // The same form again is of changes that are no longer the newest.
            try await browser.follow()
            let again = browser.page
            try await undo(shown)
            #expect(browser.last?.status == .unprocessableContent)
            desk.clock.advance(by: 1)
            try await undo(again)
            #expect(try Self.draft(desk).canonical == plan.canonical)
            // Nobody else may, and nobody when one of the items was written since.
            try await desk.account("b@voorbeeld.nl", .editor(.all))
            let other = Browser(browser.client, session: try await desk.signIn("b@voorbeeld.nl"))
            try await other.open("/jaarplan/2022/bewerken")
            #expect(other.last?.status == .ok && !other.page.contains("plan-undo-together"))
            let revision = try #require(try desk.store.current(plan.agenda[0].id, of: 2022))
            let edit = PlanEdit(
                year: 2022, item: plan.agenda[0].id, entry: .agenda(plan.agenda[1]), base: revision.id, reason: "")
            _ = try desk.store.save([edit], by: PlanAuthor(account: 9, role: "editor:*", organisation: "bureau"))
            try await browser.open("/jaarplan/2022/bewerken")
            #expect(browser.last?.status == .ok && !browser.page.contains("plan-undo-together"))
        }
    }

    @Test("Without being asked to, nothing is removed")
    func keepsTheRest() async throws {
        try await signedIn { desk, browser in
            var plan = try Self.draft(desk)
            plan.budgets = []
            try await preview(browser, "folder", Self.zip(plan))
            #expect(browser.page.contains("Er verandert niets."))
        }
    }

    @Test("A plan of a year that has none begins it")
    func newYear() async throws {
        try await signedIn { desk, browser in
            let last = try Self.draft(desk)
            var choices = YearChoices()
            for item in last.agenda { choices.choices[item.id] = .leave }
            var plan = YearBeginning(after: last).document(choices)
            plan.strategy.title = "Strategie verder"
            plan.strategy.years = try #require(YearRange(2019, 2023))
            try await preview(browser, "folder", Self.zip(plan))
            #expect(browser.page.contains("Van 2023 is er nog geen plan"))
            try await take(browser)
            #expect(browser.last?.headers[.location]?.hasPrefix("/jaarplan/2023/bewerken") == true)
            let entries = try desk.store.draft(of: 2023).compactMap(\.entry)
            #expect(PlanDocument(entries: entries)?.canonical == plan.canonical)
            #expect(try desk.store.planState(of: 2023)?.adopted == nil)
        }
    }

    @Test("A table changes the rows that it names; a mistake is told with its row and column")
    func tables() async throws {
        try await signedIn { desk, browser in
            let csv = "id;title\r\nburgernet-2022-acties;'=Nieuw\r\n"
            try await preview(browser, "actions", Array(csv.utf8))
            try await take(browser)
            let agenda = try Self.draft(desk).agenda
            #expect(agenda[0].title == "=Nieuw" && agenda.count == 2)
            let wrong = "id,title,due,onzin\r\n"
            try await preview(browser, "actions", Array(wrong.utf8))
            #expect(browser.last?.status == .unprocessableContent && browser.page.contains("Rij 1: de kolom onzin"))
            let date = "id,due\r\nburgernet-2022-acties,31 december\r\n"
            try await preview(browser, "actions", Array(date.utf8))
            #expect(browser.page.contains("Rij 2, kolom due: “31 december” is geen datum"))
            // UTF-8 of which a part was lost is no other encoding.
            try await preview(browser, "indicators", [0x69, 0x64, 0x0A, 0xC3, 0xA9, 0xC3])
            #expect(browser.page.contains("tabel.csv, regel 2: dit is geen leesbare tekst"))
            try await preview(browser, "actions", Array("id,title\r\na,\"open".utf8))
            #expect(browser.page.contains("Regel 2: hier begint een aanhalingsteken"))
        }
    }

    @Test("What is wrong in the files is told with file, line and cure, and nothing is saved")
    func mistakes() async throws {
        try await signedIn { desk, browser in
            let stamp = try desk.store.planStamp(), files = PlanWriter.files(of: try Self.draft(desk))
            func changed(_ name: String, _ change: (String) -> String) -> [UInt8] {
                Self.zip(
                    files.map { file in
                        guard file.name == name else { return file }
                        return PlanFile(
                            name: name, bytes: Array(change(String(decoding: file.bytes, as: UTF8.self)).utf8))
                    })
            }
            let broken: [([UInt8], String)] = [
                (
                    changed("bodies.md") { $0.replacing("level:", with: "niveau:") },
                    "level ontbreekt. Verwacht: de sleutel level. Doe dit: "
                ),
                (
                    changed("programmes/ander.md") { $0.replacing("id: ander\n", with: "id: Ander!\n") },
                    "programmes/ander.md"
                ),
                (
                    changed("strategy.md") { $0.replacing("planYear: 2022", with: "planYear: 2021") },
                    "programmes/ander.md, regel 11"
                ),
                (
                    changed("strategy.md") { $0.replacing("id: strategie\n", with: "id: anders\n") },
                    "heet in dit plan strategie"
                ),
                (
                    changed("programmes/burgernet.md") { $0.replacing("Een tekst.", with: "Bel 06-12345678.") },
                    "burgernet-2022-acties"
                ),
                (
                    Self.zip(files.filter { $0.name != "strategy.md" }), "geen strategy.md"
                ),
                (Self.zip(files + [PlanFile(name: "logo.png", bytes: [1, 2])]), "logo.png"),
                (Self.zip(files + [PlanFile(name: "../../etc/passwd.md", bytes: [1])]), "deze naam kan niet"),
                (Self.zip(files + [PlanFile(name: "x.md", bytes: [0x2D, 0xFF])]), "x.md, regel 1"),
                (Array("geen zip".utf8), "geen zip"),
            ]
            for (file, text) in broken {
                try await preview(browser, "folder", file)
                #expect(browser.last?.status == .unprocessableContent, "\(text)")
                #expect(browser.page.contains(text), "\(text)")
            }
            try await browser.open(Self.page)
            try await browser.send("plan-read", [("what", "folder")])
            #expect(browser.page.contains("Kies een bestand."))
            #expect(try desk.store.planStamp() == stamp)
        }
    }

    @Test("When the draft changed after the preview, nothing is saved and the new difference is shown")
    func draftChanged() async throws {
        try await signedIn { desk, browser in
            var plan = try Self.draft(desk)
            plan.agenda[0].title = "Uit het bestand"
            try await preview(browser, "folder", Self.zip(plan))
            let revision = try #require(try desk.store.current(plan.agenda[1].id, of: 2022))
            guard case .agenda(var other)? = revision.entry else { throw Desk.Unexpected(revision) }
            other.title = "Van een ander"
            let author = PlanAuthor(account: 9, role: "editor:*", organisation: "bureau")
            _ = try desk.store.save(
                [PlanEdit(year: 2022, item: other.id, entry: .agenda(other), base: revision.id, reason: "")], by: author
            )
            try await take(browser)
            #expect(
                browser.last?.status == .unprocessableContent
                    && browser.page.contains("Het concept is intussen veranderd"))
            #expect(browser.page.contains("0 erbij, 2 veranderd, 0 weg"))
            #expect(try Self.draft(desk).agenda[1].title == "Van een ander")
            try await take(browser)
            #expect(try Self.draft(desk).agenda.map(\.title) == ["Uit het bestand", plan.agenda[1].title])
        }
    }

    @Test("Files are kept for an hour, for who sent them, and only once")
    func kept() async throws {
        try await signedIn { desk, browser in
            var plan = try Self.draft(desk)
            plan.agenda[0].title = "Uit het bestand"
            try await preview(browser, "folder", Self.zip(plan))
            let address = browser.address
            try await desk.account("b@voorbeeld.nl", .editor(.all))
            let other = Browser(browser.client, session: try await desk.signIn("b@voorbeeld.nl"))
            try await other.open(address)
            #expect(other.last?.status == .ok && !other.page.contains("Uit het bestand"))
            let object = String(try #require(address.split(separator: "=").last))
            try await other.send("plan-take", [("object", object), ("draft", "1")])
            #expect(other.last?.status == .unprocessableContent && other.page.contains("niet langer dan een uur"))
            try await browser.open(address)
            let shown = browser.page
            for _ in 0..<3 {
                desk.clock.advance(by: 1_250)
                try await browser.open("/mijn-werk")
            }
            browser.page = shown
            browser.address = address
            try await take(browser)
            #expect(browser.page.contains("niet langer dan een uur"))
            #expect(try Self.draft(desk).agenda[0].title != "Uit het bestand")
        }
    }

    @Test("Who may not write the whole plan brings nothing in, and nobody else sends files")
    func rights() async throws {
        let own = Role.editor(try #require(ProgrammeScope("burgernet")))
        for role in [own, .approver, .analyst, .partner(.municipality(Desk.utrecht))] {
            try await signedIn(role) { desk, browser in
                #expect(browser.last?.status == .forbidden)
                let file = Self.zip(try FullPlan.make())
                try await browser.open("/mijn-account")
                try await browser.send("plan-read", [("what", "folder")], file: file, named: "a.zip", to: Self.page)
                #expect(browser.last?.status == .unsupportedMediaType)
                try await browser.open("/mijn-account")
                try await browser.send("plan-take", [("object", "x"), ("draft", "1")], to: Self.page)
                #expect(browser.last?.status == .forbidden)
            }
        }
    }

    @Test("Whose session has ended is asked to sign in, and comes back to the page")
    func signedOut() async throws {
        try await signedIn { _, browser in
            browser.cookie = nil
            try await browser.send("plan-read", [("what", "folder")], file: [1, 2, 3], named: "a.zip")
            #expect(browser.last?.status == .seeOther)
            #expect(browser.last?.headers[.location]?.hasPrefix("/inloggen?terug=") == true)
        }
    }

    @Test("Larger than a plan is, it is not read")
    func tooLarge() async throws {
        try await signedIn { _, browser in
            let file = [UInt8](repeating: 0x61, count: 6 << 20)
            try await browser.send("plan-read", [("what", "folder")], file: file, named: "a.zip")
            #expect(browser.last?.status == .contentTooLarge)
        }
    }
}
