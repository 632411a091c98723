import Cube
import Facts
import Figures
import Foundation
import Geography
import Markup
import Phrases
import Records
import RegionPack
import Strategy
import TestKit
import Testing

@testable import PlanPages
@testable import SiteKit

/// The plan of the region pack itself, on every page that it has.
@Suite("The real plan on its pages")
struct RealPlanTests {
    private static let folder = Shared.repository.appending(path: "Regions/midden-nederland").path

    private func context(
        _ route: PlanRoute, _ language: Language = .dutch, query: PlanQuery = PlanQuery()
    ) throws -> PageContext {
        let pack = try RegionPack.load(from: Self.folder).pack
        let plan = try #require(try PlanPack.load(from: Self.folder, pack: pack))
        let edition = Edition(
            pack: pack, areas: AreaDirectory(pack.areas), cube: try CubeBuilder().cube(), populations: Populations(),
            boundaries: BoundarySet(), offenceNames: [:], statuses: PeriodStatuses(), deliveries: [],
            version: DataVersion(label: "1", fingerprint: "plan"), isExample: false)
        let published = PublishedPlan(plan.document, of: pack, version: "1")
        return PageContext(
            edition: edition, language: language, route: .plan(route), query: query,
            plan: published.visible(to: PlanViewer.public), today: PlanDate("2022-06-01"))
    }

    private func html(_ route: PlanRoute, _ other: PageContext, _ language: Language) throws -> String? {
        let context = PageContext(
            edition: other.edition, language: language, route: .plan(route), plan: other.plan, today: other.today)
        return try PlanPage.made(route, context)?.body.string
    }

    @Test("Every programme, item and indicator has its page in both languages", arguments: Language.allCases)
    func everyPage(_ language: Language) throws {
        let context = try context(.year(2022))
        let document = try #require(context.plan).document
        let routes: [PlanRoute] =
            [
                .years, .year(2022), .timeline(2022), .against(2022, 2021), .results(2021), .indicators,
                .participation, .budget(2022), .governance, .interventions, .pilots, .grants,
            ] + document.programmes.map { .programme(2022, $0.id) } + document.agenda.map { .item($0.id) }
            + document.lookBack.map { .item($0.id) } + document.indicators.map { .indicator($0.id) }
        #expect(document.indicators.count >= 63)
        for route in routes {
            let page = try html(route, context, language)
            #expect(page?.contains("{{") == false, "\(route) has no page, or shows a binding as it is written")
        }
    }

    @Test("The choice of Amersfoort lists every item that names it")
    func amersfoort() throws {
        let code = try #require(AreaCode("GM0307")), own = try #require(OrganisationID("gm0307"))
        let context = try context(.year(2022), query: PlanPageTests.query { $0.municipality = code })
        let document = try #require(context.plan).document
        let page = try #require(try PlanPage.made(.year(2022), context)).body.string
        let named =
            document.agenda.filter { item in
                item.year == 2022
                    && (item.scope.municipalities.contains(code) || item.owner == own || item.partners.contains(own)
                        || (item.title + " " + item.text.rawValue).contains("Amersfoort"))
            }.map(\.id)
            + document.lookBack.filter { item in
                item.year == 2021
                    && (item.scope.municipalities.contains(code) || item.partners.contains(own)
                        || (item.title + " " + item.text.rawValue).contains("Amersfoort"))
            }.map(\.id)
        #expect(!named.isEmpty)
        let rest = try #require(page.split(separator: "<h2 id=\"groep-named\">").dropFirst().first)
        let section = rest.split(separator: "</section>").first ?? rest
        for id in named { #expect(section.contains("/jaarplan/onderdeel/\(id.rawValue)\""), "\(id)") }
    }

    @Test("What is not public is in no public page")
    func closed() throws {
        let pack = try RegionPack.load(from: Self.folder).pack
        let whole = try #require(try PlanPack.load(from: Self.folder, pack: pack)).document
        let context = try context(.year(2022))
        let open = Set(try #require(context.plan).document.entries.map(\.id))
        let hidden = whole.entries.map(\.id).filter { !open.contains($0) }
        let routes: [PlanRoute] =
            [.year(2022), .timeline(2022), .results(2021), .indicators, .participation, .budget(2022), .governance]
            + whole.programmes.map { .programme(2022, $0.id) }
        for route in routes {
            let page = try html(route, context, .dutch) ?? ""
            for id in hidden { #expect(!page.contains("/\(id)\""), "\(route) leads to \(id)") }
        }
    }
}
