import Facts
import Figures
import Phrases
import Records
import Strategy
import Testing

@testable import PlanPages
@testable import SiteFixtures
@testable import SiteKit
@testable import SiteMap

/// What is not for the public is in no page, file, search result or suggestion; what is for partners, they see.
@Suite("Audiences of the plan")
struct PlanAudienceTests {
    private static let closed = [PlanEditions.secret, "31415", "31.415", "27182", "27.182", "16180", "16.180"]

    @Test("No public page holds what is not public", arguments: PlanPageTests.pages, Language.allCases)
    func pages(_ page: PlanPageTests.Case, _ language: Language) throws {
        let html = try PlanPageTests.body(page, try PlanPageTests.context(page, language))
        for word in Self.closed { #expect(!html.contains(word), "\(page.name): \(word)") }
    }

    @Test("No public file holds what is not public", arguments: PlanPageTests.files, Language.allCases)
    func files(_ route: PlanRoute, _ language: Language) throws {
        let context = try PlanPageTests.context(.init(name: "", route: route), language)
        let text = String(decoding: try #require(try PlanFiles.answer(route, context)).body, as: UTF8.self)
        for word in Self.closed { #expect(!text.contains(word), "\(word)") }
    }

    @Test("Search and suggestions do not know what is not public", arguments: [PlanEditions.secret, "burgernet-dicht"])
    func search(_ query: String) async throws {
        let edition = try PageEditions.full()
        let published = PublishedSite(
            edition, features: .all, plans: PublishedPlans(PlanEditions.published(of: edition.pack)))
        for route in [Route.search, .suggestions] {
            let context = published.context(route, .dutch, query: SearchQuery(query))
            let answer = try #require(try await published.features.page(context.route)?.answer(context, published))
            let text = String(decoding: answer.body, as: UTF8.self)
            #expect(!text.contains("/onderdeel/burgernet-dicht") && !text.contains("programma/verborgen"))
        }
    }

    @Test(
        "Items that are not public have no page for the public",
        arguments: ["burgernet-dicht", "alleen-gm0002", "onder-verborgen"])
    func items(_ id: String) throws {
        let page = PlanPageTests.Case(name: id, route: .item(PlanEditions.id(id)))
        #expect(try PlanPage.made(page.route, try PlanPageTests.context(page, .dutch)) == nil)
    }

    @Test("Partners see what is for partners, and only their own organisation's items")
    func partners() throws {
        let open = PlanPageTests.Case(name: "", route: .item(PlanEditions.id("burgernet-dicht")))
        let own = PlanPageTests.Case(name: "", route: .item(PlanEditions.id("alleen-gm0002")))
        let other = PlanViewer.partner([PlanEditions.organisation("gm0001")])
        let same = PlanViewer.partner([PlanEditions.organisation("gm0002")])
        #expect(try PlanPage.made(open.route, try PlanPageTests.context(open, .dutch, viewer: other)) != nil)
        #expect(try PlanPage.made(own.route, try PlanPageTests.context(own, .dutch, viewer: other)) == nil)
        #expect(try PlanPage.made(own.route, try PlanPageTests.context(own, .dutch, viewer: same)) != nil)
        #expect(try PlanPage.made(own.route, try PlanPageTests.context(own, .dutch, viewer: .bureau)) != nil)
    }

    @Test("The bureau sees every entry, the public none of what is barred per municipality")
    func bureau() {
        let whole = PlanEditions.document()
        #expect(whole.visible(to: .bureau).entries.count == whole.entries.count)
        let open = whole.visible(to: .public)
        #expect(open.participations.first { $0.id.rawValue == "scans" }?.cells.isEmpty == true)
        #expect(open.indicators.first { $0.id.rawValue == "scan" }?.values.allSatisfy { $0.area == nil } == true)
        #expect(open.programmes.allSatisfy { $0.id.rawValue != "verborgen" })
        #expect(open.lookBack.allSatisfy { $0.programme.rawValue != "verborgen" })
    }
}
