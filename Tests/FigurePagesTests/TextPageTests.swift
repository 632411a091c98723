import Accounts
import Facts
import Figures
import Foundation
import Markup
import Phrases
import Testing

@testable import FigurePages
@testable import SiteFixtures
@testable import SiteKit
@testable import SiteMap

@Suite("Explanations and data")
struct TextPageTests {
    private func body(
        _ route: Route, _ language: Language, archive: (any DeliveryArchive)? = TestArchive(), viewer: Viewer = .public
    ) async throws -> String {
        let edition = try TestEdition.make()
        let context = PageContext(edition: edition, language: language, route: route, viewer: viewer)
        let published = PublishedSite(edition, archive: archive, features: .all)
        let answer = try #require(try await published.features.page(context.route)?.answer(context, published))
        return String(decoding: answer.body, as: UTF8.self)
    }

    @Test("The page about the figures has every anchor that others point at", arguments: Language.allCases)
    func anchors(_ language: Language) async throws {
        let html = try await body(.about, language)
        for anchor in AboutAnchor.allCases { #expect(html.contains("<h2 id=\"\(anchor.word(language))\">")) }
        #expect(html.contains(Phrase("Samenloop apart geteld", "Concurrent offences apart")(language)))
        #expect(html.contains("https://www.cbs.nl/47018NED"))
        #expect(html.contains(Phrase("zeker", "sure")(language)))
    }

    @Test("A Dutch text on an English page says that it is Dutch")
    func dutchOnly() async throws {
        #expect(
            try await body(.about, .english).contains("<span lang=\"nl\">Sinds juli 2018 telt samenloop apart.</span>"))
    }

    @Test("A delivery shows what it is and what was found, harmlessly")
    func delivery() async throws {
        let html = try await body(.delivery(try #require(DeliveryID(rawValue: 3))), .dutch)
        #expect(html.contains("7 februari 2018"))
        #expect(html.contains(String(repeating: "ab", count: 32)))
        #expect(html.contains("count-negative"))
        #expect(html.contains("regel 17"))
        #expect(!html.contains("<script>"))
    }

    @Test("That a kept file is damaged is told to who can do something about it")
    func damage() async throws {
        let page = Route.delivery(try #require(DeliveryID(rawValue: 3)))
        func viewer(_ role: Role) throws -> Viewer {
            .signedIn(SessionViewer(account: try #require(AccountID(rawValue: 7)), name: "Adviseur", roles: [role]))
        }
        for role in [Role.analyst, .approver, .administrator] {
            let html = try await body(page, .dutch, viewer: try viewer(role))
            #expect(
                html.contains("kept-damage") && html.contains("deliveries/3.cells") && html.contains("count-negative"))
        }
        for other in [Viewer.public, try viewer(.editor(.all)), try viewer(.partner(.police))] {
            #expect(try await !body(page, .dutch, viewer: other).contains("kept-damage"))
        }
    }

    @Test("Without an archive the number of findings is still there")
    func noArchive() async throws {
        #expect(
            try await body(.delivery(try #require(DeliveryID(rawValue: 3))), .english, archive: nil).contains(
                "1 finding"))
    }

    @Test("The index knows districts, municipalities and what lies outside the region")
    func index() async throws {
        let html = try await body(.areas, .dutch)
        #expect(html.contains("/gebied/PD-stad"))
        #expect(html.contains("id=\"gemeenten\""))
        #expect(html.contains("Buiten de regio"))
        #expect(html.contains("/gebied/GM0599-rotterdam"))
    }

    @Test("Groups stand before the types, each with its figures")
    func groups() async throws {
        let html = try await body(.offences, .dutch)
        let group = try #require(html.range(of: "href=\"/groep/")),
            type = try #require(html.range(of: "href=\"/misdrijf/1."))
        #expect(group.lowerBound < type.lowerBound)
        #expect(html.contains("id=\"soorten\""))
    }

    @Test(
        "A day is written from its seconds",
        arguments: [(0, "1 januari 1970"), (951_782_400, "29 februari 2000"), (-1, "31 december 1969")])
    func date(_ seconds: Int64, _ expected: String) {
        #expect(DeliveryText.date(seconds, .dutch) == expected)
    }
}
