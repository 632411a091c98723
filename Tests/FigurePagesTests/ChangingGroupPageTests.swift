import Facts
import Figures
import Foundation
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

@testable import FigurePages
@testable import SiteFixtures
@testable import SiteKit
@testable import SiteMap

/// The page of a group that adds up another offence from July 2017 on.
@Suite("A group that gains an offence")
struct ChangingGroupPageTests {
    private func edition() throws -> Edition {
        let region = try #require(AreaCode("RG-proef")), town = try #require(AreaCode("GM0001"))
        let codes = ["1.4.5", "1.4.7"].compactMap { OffenceCode($0) }
        let pack = RegionPack.test(
            id: "proef", name: Phrase("Proefregio", "Test region"), region: "RG-proef",
            areas: [Area(code: region, name: "Proefregio"), Area(code: town, name: "Aalburg", parent: region)],
            memberships: [Membership(whole: region, part: town)],
            offences: zip(codes, ["Mishandeling", "Overval"]).map { OffenceType(code: $0, title: Phrase($1, $1)) },
            groups: [
                OffenceGroup(
                    id: "geweld", version: 1, title: Phrase("Geweld", "Violence"),
                    definition: Phrase("Geweld samen.", "Violence together."), parts: codes,
                    tenures: [codes[1]: Tenure(from: Month(year: 2017, month: 7))], owner: "Bureau",
                    source: "Jaarplan")
            ], headline: ["geweld"], fingerprint: "0000000000000003")
        let cube = try CubeBuilder()
            .counts("GM0001", "1.4.5", from: "2013MM01", are: (0..<60).map { 40 + Int32($0 % 7) })
            .counts("GM0001", "1.4.7", from: "2013MM01", are: (0..<60).map { 10 + Int32($0 % 3) })
            .rollUp("RG-proef", of: ["GM0001"]).cube()
        return Edition(
            pack: pack, areas: AreaDirectory(pack.areas), cube: cube, populations: Populations(),
            boundaries: BoundarySet(), offenceNames: [:], statuses: PeriodStatuses(assumedProvisionalMonths: 0),
            deliveries: [], version: DataVersion(label: "1", fingerprint: "00000000000000ab"), isExample: false)
    }

    private func body(_ route: Route, _ language: Language) async throws -> String {
        let edition = try edition()
        let context = PageContext(edition: edition, language: language, route: route)
        let published = PublishedSite(edition, features: .all)
        let answer = try #require(try await published.features.page(context.route)?.answer(context, published))
        return String(decoding: answer.body, as: UTF8.self)
    }

    @Test("says what counts from when, and adds up what then belonged")
    func group() async throws {
        let html = try await body(.offence(.group("geweld")), .dutch)
        #expect(html.contains("Vanaf juli 2017 hoort erbij: overval."))
        #expect(html.contains("telt mee vanaf juli 2017"))
        #expect(html.contains("kan niet: er tellen andere soorten mee dan toen."))
        let english = try await body(.offence(.group("geweld")), .english)
        #expect(english.contains("Included from July 2017 on: overval."))
        #expect(english.contains("counts from July 2017 on"))
    }

    @Test("has the rule of the break, with its name, in the trend and in the long run, which lines do not cross")
    func charts() async throws {
        let html = try await body(.offence(.group("geweld")), .dutch)
        for id in ["verloop", "jaren"] {
            let start = try #require(html.range(of: "id=\"\(id)\""))
            let end = html.range(of: "</section>", range: start.upperBound..<html.endIndex)?.lowerBound ?? html.endIndex
            let chart = html[start.upperBound..<end]
            #expect(chart.contains("y1=\"-4\""), "\(id)")
            #expect(chart.contains("Voortaan met overval"), "\(id)")
        }
    }

    @Test("is explained on the page about the figures")
    func about() async throws {
        let html = try await body(.about, .dutch)
        #expect(html.contains("Voortaan met overval"))
        #expect(html.contains("1.4.7 (vanaf juli 2017)"))
    }
}
