import Facts
import Figures
import Geography
import Markup
import Phrases
import Records
import Testing

@testable import PlanPages
@testable import SiteFixtures
@testable import SiteKit
@testable import Strategy

/// The reason of a change is for whoever may read all that the change touched.
@Suite("The reason of a change")
struct ReasonTests {
    private static let reason = "Op verzoek van de officier."

    /// The versions of an action: as it was, and as a change left it.
    private struct Archive: PlanArchive {
        let before: AgendaItem
        let after: AgendaItem
        var reason = ReasonTests.reason

        func versions(of entry: String) -> [PlanEntryVersion] {
            guard entry == before.id.rawValue else { return [] }
            return [
                PlanEntryVersion(entry: .agenda(before), date: PlanEditions.day("2022-01-10")),
                PlanEntryVersion(
                    entry: .agenda(after), date: PlanEditions.day("2022-02-10"), reason: reason,
                    before: .agenda(before)),
                // A later change of the title alone, with a reason of its own.
                PlanEntryVersion(
                    entry: .agenda(Self.titled(after)), date: PlanEditions.day("2022-03-10"),
                    reason: "De titel was te lang.",
                    before: .agenda(after)),
            ]
        }

        static func titled(_ item: AgendaItem) -> AgendaItem {
            var item = item
            item.title += " in 2022"
            return item
        }
    }

    private static func item() -> AgendaItem {
        AgendaItem(
            id: PlanEditions.id("burgernet-2022-acties"), programme: PlanEditions.id("burgernet"), year: 2022,
            title: "Negenhonderd acties", audience: .public, text: "Het doel is negenhonderd.")
    }

    private func page(_ archive: any PlanArchive, _ viewer: PlanViewer = .public) throws -> String {
        let edition = try PageEditions.full()
        let plan = PlanEditions.published(.plain, of: edition.pack, archive: archive)
        let route = PlanRoute.item(PlanEditions.id("burgernet-2022-acties"))
        let context = PageContext(
            edition: edition, language: .dutch, route: .plan(route), plan: plan.visible(to: viewer),
            today: PlanDate("2022-06-01"))
        return try #require(try PlanPage.made(route, context)).body.string
    }

    @Test("is read where all that changed is")
    func open() throws {
        var after = Self.item()
        after.text = "Het doel is duizend."
        let html = try page(Archive(before: Self.item(), after: after))
        #expect(html.contains(Self.reason) && html.contains("De titel was te lang."))
    }

    @Test("is hidden from whom anything of it is hidden, and later reasons are not")
    func hidden() throws {
        var before = Self.item(), after = Self.item()
        before.fields = [.status: .partners]
        after.fields = [.status: .partners]
        after.status = .stopped(reason: "Het onderzoek loopt.")
        let archive = Archive(before: before, after: after)
        #expect(try !page(archive).contains(Self.reason))
        #expect(try page(archive).contains("De titel was te lang."))
        #expect(try page(archive, .bureau).contains(Self.reason))
        // What was for partners and is for everybody now had its reasons then.
        before = Self.item()
        before.audience = .partners
        #expect(try !page(Archive(before: before, after: Self.item())).contains(Self.reason))
    }

    @Test("that points at a person, from before reasons were scanned, is not shown")
    func pointing() throws {
        var after = Self.item()
        after.text = "Het doel is duizend."
        let html = try page(Archive(before: Self.item(), after: after, reason: "Gebeld met 06–12345678."))
        #expect(!html.contains("12345678") && html.contains("De titel was te lang."))
    }

    private struct BrokenArchive: PlanArchive {
        struct Unreadable: Error {}

        func versions(of entry: String) throws -> [PlanEntryVersion] { throw Unreadable() }
    }

    @Test("of a history that cannot be read is not taken for a text that never changed")
    func unreadable() throws {
        let html = try page(BrokenArchive())
        #expect(html.contains("kunnen nu niet worden gelezen"))
        #expect(!html.contains(String(describing: ItemPhrases.versionOfPack.dutch)))
    }
}
