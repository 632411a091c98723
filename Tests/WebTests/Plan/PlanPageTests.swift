import Figures
import Geography
import Markup
import Phrases
import Records
import Testing

@testable import FigurePages
@testable import PlanPages
@testable import Server
@testable import SiteKit
@testable import Strategy

/// Every page of the plan, in both languages, with plain and hostile content.
@Suite("Pages of the plan")
struct PlanPageTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let route: PlanRoute
        var query = PlanQuery()
        var testDescription: String { name }
    }

    static func query(_ change: (inout PlanQuery) -> Void) -> PlanQuery {
        var query = PlanQuery()
        change(&query)
        return query
    }

    static let pages: [Case] = [
        Case(name: "plan-years", route: .years), Case(name: "plan-year", route: .year(2022)),
        Case(
            name: "plan-municipality", route: .year(2022),
            query: query { $0.municipality = PageEditions.code("GM0001") }),
        Case(name: "plan-nothing", route: .year(2022), query: query { $0.owner = OrganisationID("niemand") }),
        Case(name: "plan-timeline", route: .timeline(2022)), Case(name: "plan-against", route: .against(2022, 2021)),
        Case(name: "plan-programme", route: .programme(2022, PlanEditions.id("burgernet"))),
        Case(name: "plan-districts", route: .programme(2022, PlanEditions.id("ondermijning"))),
        Case(name: "plan-action", route: .item(PlanEditions.id("burgernet-2022-acties"))),
        Case(
            name: "plan-history", route: .item(PlanEditions.id("burgernet-2022-acties")),
            query: query { $0.date = PlanDate("2022-03-01") }),
        Case(name: "plan-look-back", route: .item(PlanEditions.id("burgernet-2021"))),
        Case(name: "plan-results", route: .results(2021)), Case(name: "plan-indicators", route: .indicators),
        Case(name: "plan-indicator", route: .indicator(PlanEditions.id("burgernet.actions"))),
        Case(name: "plan-computed", route: .indicator(PlanEditions.id("inbraak"))),
        Case(name: "plan-participation", route: .participation), Case(name: "plan-budget", route: .budget(2022)),
        Case(name: "plan-governance", route: .governance), Case(name: "plan-interventions", route: .interventions),
        Case(name: "plan-pilots", route: .pilots), Case(name: "plan-grants", route: .grants),
    ]

    static let files: [PlanRoute] = [
        .actionsFile(2022), .indicatorsFile, .participationFile,
        .indicatorFile(PlanEditions.id("burgernet.actions"), .csv),
        .indicatorFile(PlanEditions.id("burgernet.actions"), .svg),
    ]

    /// Item histories with an older text, and one that was for partners.
    struct Archive: PlanArchive {
        func versions(of entry: String) -> [PlanEntryVersion] {
            guard entry == "burgernet-2022-acties" else { return [] }
            let item = AgendaItem(
                id: PlanEditions.id("burgernet-2022-acties"), programme: PlanEditions.id("burgernet"), year: 2022,
                title: "Negenhonderd acties", audience: .public, text: "Het doel is negenhonderd.")
            var closed = item
            closed.title = PlanEditions.secret
            closed.audience = .partners
            var now = item
            now.title = "Duizend acties"
            return [
                PlanEntryVersion(entry: .agenda(item), date: PlanEditions.day("2022-01-10")),
                PlanEntryVersion(
                    entry: .agenda(closed), date: PlanEditions.day("2022-02-10"), reason: PlanEditions.secret),
                PlanEntryVersion(
                    entry: .agenda(now), date: PlanEditions.day("2022-03-10"),
                    role: Phrase("redacteur", "editor"),
                    organisation: OrganisationID("politie"), reason: "Het doel is verhoogd."),
            ]
        }
    }

    static func context(
        _ page: Case, _ language: Language, names: PlanEditions.Names = .plain, viewer: PlanViewer = .public
    ) throws -> PageContext {
        let edition = try PageEditions.full(names: names == .hostile ? .hostile : .plain)
        let plan = PlanEditions.published(names, of: edition.pack, archive: Archive())
        return PageContext(
            edition: edition, language: language, route: .plan(page.route),
            query: PageQuery().with { $0.plan = page.query }, plan: plan.visible(to: viewer),
            today: PlanDate("2022-06-01"))
    }

    static func body(_ page: Case, _ context: PageContext) throws -> String {
        try #require(try PlanPage.made(page.route, context), "\(page.name)").body.string
    }

    @Test("look as they did", arguments: pages, Language.allCases)
    func whole(_ page: Case, _ language: Language) throws {
        let html = try Self.body(page, try Self.context(page, language))
        try PageSnapshot.check(html, named: "full-\(page.name)-\(language.tag)")
    }

    @Test("hold hostile names and texts", arguments: pages, Language.allCases)
    func hostile(_ page: Case, _ language: Language) throws {
        let html = try Self.body(page, try Self.context(page, language, names: .hostile))
        #expect(!html.contains("<script"))
        #expect(!html.contains("\u{202E}"))
        #expect(!html.contains("javascript:"))
        if language == .dutch { try PageSnapshot.check(html, named: "hostile-\(page.name)-\(language.tag)") }
    }

    @Test("mark the plan's own words as Dutch on an English page")
    func languages() throws {
        let page = Case(name: "", route: .programme(2022, PlanEditions.id("burgernet")))
        let html = try Self.body(page, try Self.context(page, .english))
        #expect(html.contains("<span lang=\"nl\">Duizend acties</span>"))
        #expect(html.contains("<h1><span lang=\"nl\">Project Burgernet</span></h1>"))
        let dutch = try Self.body(page, try Self.context(page, .dutch))
        #expect(!dutch.contains("lang=\"nl\""))
    }

    @Test(
        "have no page for what is not there",
        arguments: [
            PlanRoute.year(1999), .programme(2022, PlanEditions.id("bestaat-niet")),
            .item(PlanEditions.id("burgernet")),
            .results(2019), .budget(2020), .against(2022, 1999), .indicator(PlanEditions.id("burgernet")),
        ])
    func nothing(_ route: PlanRoute) throws {
        let page = Case(name: "", route: route)
        #expect(try PlanPage.made(route, try Self.context(page, .dutch)) == nil)
    }

    @Test("say it when there is no plan")
    func noPlan() throws {
        let context = PageContext(edition: try PageEditions.full(), language: .dutch, route: .plan(.years))
        #expect(try #require(try PlanPage.made(.years, context)).body.string.contains("nog geen jaarplan"))
        #expect(try PlanPage.made(.year(2022), context) == nil)
    }

    @Test("lead only to pages that exist", arguments: pages)
    func links(_ page: Case) throws {
        let context = try Self.context(page, .dutch)
        let html = try Self.body(page, context)
        for part in html.split(separator: "href=\"/").dropFirst() {
            let address = "/" + part.prefix { $0 != "\"" && $0 != "#" }.replacing("&amp;", with: "&")
            let target = try RequestTarget(address)
            let (route, language) = try #require(Route.parse(segments: target.segments), "\(address)")
            guard case .plan(let found) = route else { continue }
            let there = Self.context(context, found, try PageQuery.read(target.query, for: route, in: language))
            let exists = try PlanPage.made(found, there) != nil || PlanFiles.answer(found, there) != nil
            #expect(exists, "\(page.name) leads to \(address)")
        }
    }

    private static func context(_ other: PageContext, _ route: PlanRoute, _ query: PageQuery) -> PageContext {
        PageContext(
            edition: other.edition, language: other.language, route: .plan(route), query: query, plan: other.plan,
            today: other.today)
    }
}
