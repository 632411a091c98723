import Facts
import Figures
import Geography
import Phrases
import Testing

@testable import FigurePages
@testable import Server
@testable import SiteFixtures
@testable import SiteKit
@testable import SiteMap

@Suite("Files of charts")
struct ChartFileTests {
    private func file(_ route: Route, _ language: Language = .dutch, isExample: Bool = false) async throws -> [String] {
        let context = PageContext(edition: try TestEdition.make(isExample: isExample), language: language, route: route)
        let answer = try #require(
            try await SiteFeatures.all.page(context.route)?.answer(
                context, PublishedSite(context.edition, features: .all)))
        #expect(answer.mediaType.hasPrefix("text/csv"))
        return String(decoding: answer.body, as: UTF8.self).split(separator: "\r\n").map(String.init)
    }

    @Test("Every month of the delivery is in the file under the key of the source, with where it comes from")
    func months() async throws {
        let utrecht = try #require(AreaCode("GM0344"))
        let rows = try await file(.areaFile(utrecht, PageFile(.trend, .csv)))
        #expect(rows.count == 25)
        #expect(rows.first?.hasPrefix("gebied_code,gebied,misdrijf_code,misdrijf,periode,aantal,stand,status") == true)
        #expect(rows[1].hasPrefix("GM0344,Utrecht,all,Alle geleverde soorten samen,2016MM01,150,value,"))
        #expect(rows.dropFirst().allSatisfy { $0.hasSuffix(",Politie / CBS,nee,3") })
    }

    @Test("A row of invented figures says so itself")
    func example() async throws {
        let utrecht = try #require(AreaCode("GM0344"))
        let rows = try await file(.areaFile(utrecht, PageFile(.trend, .csv)), .english, isExample: true)
        #expect(rows.dropFirst().allSatisfy { $0.hasSuffix(",Police / CBS,yes,voorbeeld-1") })
    }

    @Test("Areas below stand in the file with their codes")
    func areas() async throws {
        let district = try #require(AreaCode("PD-stad"))
        let rows = try await file(.areaFile(district, PageFile(.subareas, .csv)))
        #expect(rows.contains { $0.contains(",GM0344,Utrecht,") })
        #expect(rows.contains { $0.contains(",GM1900,Súdwest-Fryslân,") })
    }

    @Test(
        "There is no file of what is not there",
        arguments: ["/gebied/GM9999/verloop.csv", "/groep/onbekend/verloop.csv"])
    func nothing(_ address: String) async throws {
        let (route, language) = try #require(Route.parse(segments: RequestTarget(address).segments))
        let edition = try TestEdition.make()
        let context = PageContext(edition: edition, language: language, route: route)
        #expect(
            try await SiteFeatures.all.page(context.route)?.answer(
                context, PublishedSite(edition, features: .all))?.body == nil)
    }
}
