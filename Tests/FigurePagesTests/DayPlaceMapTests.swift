import Accounts
import Cube
import Facts
import Figures
import Geography
import Markup
import Phrases
import RegionPack
import TestKit
import Testing

@testable import FigurePages
@testable import SiteFixtures
@testable import SiteKit

/// Three buurten of Utrecht of which two have many incidents and one has few.
@Suite("The map of the day monitor")
struct DayPlaceMapTests {
    private static let municipality = AreaCode("GM0344")!
    private static let buurten = ["BU03440111", "BU03440112", "BU03440113", "BU03440114"].compactMap { AreaCode($0) }

    private static func square(_ index: Int) -> Boundary {
        let (x, y) = (5 + Double(index % 2) * 0.01, 52 + Double(index / 2) * 0.01)
        let corners = [(0.0, 0.0), (0.01, 0.0), (0.01, 0.01), (0.0, 0.01), (0.0, 0.0)]
        return Boundary(
            code: buurten[index], polygons: [Polygon(outer: corners.map { Point(x: x + $0.0, y: y + $0.1) })])
    }

    /// Nine and two every day, and two on one day.
    private static func counts(of back: Int) -> [DayCount] {
        let all: [(Int, Int)] = back == 5 ? [(0, 9), (1, 2), (2, 2)] : [(0, 9), (1, 2)]
        return all.map { DayCount(area: buurten[$0.0], hours: nil, type: "A", count: $0.1) }
    }

    /// The places as an audience sees them, on a site that has the boundaries of so many buurten.
    private func html(boundaries: Int, to audience: Audience = .analyst) throws -> String {
        let last = try #require(Day(iso: "2026-11-29"))
        let days = (0...62).map { back in
            MunicipalityDay(
                municipality: Self.municipality, day: last.advanced(by: -back), counts: Self.counts(of: back))
        }
        let monitor = DayMonitor(
            Self.municipality, days, last: last, names: ["A": "Autokraak"],
            policy: PublicationPolicy(rules: PublicationRules()), audience: audience)
        let areas =
            [
                Area(code: Self.municipality, name: "Utrecht"),
                Area(code: try #require(AreaCode("WK034401")), name: "Noord"),
            ]
            + Self.buurten.map { Area(code: $0, name: "Buurt \($0)") }
        let edition = Edition(
            pack: .test(), areas: AreaDirectory(areas), cube: try CubeBuilder().cube(), populations: Populations(),
            boundaries: BoundarySet((0..<boundaries).map(Self.square)), offenceNames: [:], statuses: PeriodStatuses(),
            deliveries: [], version: DataVersion(label: "1", fingerprint: "00000000000000d\(boundaries)"),
            isExample: false)
        let context = PageContext(edition: edition, language: .dutch, route: .dayMonitor)
        let list = DayPlaceList(places: monitor.places, municipality: Self.municipality, context: context)
        return try #require(list.html).string
    }

    @Test("draws a circle per buurt by its area, and links each buurt with its count in words")
    func circles() throws {
        let html = try html(boundaries: 4)
        #expect(html.contains("aria-label=\"Kaart van Utrecht met het aantal incidenten per buurt in vier weken.\""))
        #expect(html.contains("aria-label=\"Buurt BU03440111: 252 incidenten\""))
        #expect(html.contains("aria-label=\"Buurt BU03440112: 56 incidenten\""))
        // A buurt of which nothing was delivered is drawn without a circle, and is no zero.
        #expect(html.contains("aria-label=\"Buurt BU03440114: niet in de levering\""))
        let map = try #require(html.split(separator: "class=\"map-labels\"").last)
        let radii = map.split(separator: " r=\"").dropFirst().compactMap { Double($0.prefix { $0 != "\"" }) }
        #expect(radii.count == 3 && radii == radii.sorted(by: >))
        #expect(abs(radii[1] / radii[0] - (56.0 / 252).squareRoot()) < 0.01)
        #expect(html.contains("<table>"))
    }

    @Test("hatches what a partner may not see, with words, and draws no circle there")
    func withheld() throws {
        let html = try html(boundaries: 4, to: .partners)
        #expect(html.contains("aria-label=\"Buurt BU03440113: niet getoond\""))
        #expect(html.contains("url(#p-np-map)") && html.contains("</svg>niet getoond</li>"))
        #expect(!html.contains("BU03440113: 2 incidenten"))
    }

    @Test("leaves the list alone where a boundary of it is not known, or nothing may be seen")
    func alone() throws {
        for html in [try html(boundaries: 2), try html(boundaries: 0), try html(boundaries: 4, to: .public)] {
            #expect(!html.contains("class=\"map\"") && html.contains("id=\"plaatsen\""))
        }
    }
}
