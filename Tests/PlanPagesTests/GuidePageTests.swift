import Facts
import Figures
import Foundation
import Geography
import Markup
import Phrases
import Records
import RegionPack
import TestKit
import Testing

@testable import PlanPages
@testable import Server
@testable import SiteFixtures
@testable import SiteKit
@testable import SiteMap

/// The pages of guides as somebody follows them: by links alone, in both languages.
@Suite("Guides as they are followed")
struct GuidePageTests {
    static let packs = ["Regions/midden-nederland", "Tests/Packs/gouda-rijswijk-zoetermeer", "the test edition"]

    private static func guides(_ pack: String) throws -> [Guide] {
        if pack == packs[2] { return TestEdition.guides }
        return try RegionPack.load(from: Shared.repository.appending(path: pack).path).pack.guides
    }

    private static func edition(_ guides: [Guide]) throws -> Edition {
        let pack = RegionPack.test(region: "RG-test", guides: guides), edition = try TestEdition.make()
        return Edition(
            pack: pack, areas: AreaDirectory(pack.areas), cube: edition.cube, populations: Populations(),
            boundaries: BoundarySet(), offenceNames: [:], statuses: PeriodStatuses(), deliveries: [],
            version: edition.version, isExample: false)
    }

    private static func body(
        _ route: GuideRoute, _ language: Language, _ edition: Edition, today: String? = "2026-11-30"
    ) throws -> String? {
        let context = PageContext(
            edition: edition, language: language, route: .guide(route), today: today.flatMap { PlanDate($0) })
        let description = try #require(SiteFeatures.all.page(.guide(route)))
        #expect(description.access == .everyone && description.query == NoQuery.self && description.isKept)
        guard description.exists(context), case .page(let make) = description.content else { return nil }
        return try make(context, PublishedSite(edition, features: .all))?.body.string
    }

    /// The addresses on this site that a page links to, in their order.
    private static func links(_ html: String) -> [String] {
        html.split(separator: "href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    @Test("Every step is reached from the first page by links alone, and nothing is asked or sent", arguments: packs)
    func reached(_ pack: String) throws {
        let guides = try Self.guides(pack), edition = try Self.edition(guides)
        for language in Language.allCases {
            var seen: Set<GuideRoute> = [.index], rest: [GuideRoute] = [.index]
            while let route = rest.popLast() {
                let html = try #require(try Self.body(route, language, edition), "\(route)")
                for word in ["<form", "<input", "<button", "<script", "style=", "onclick"] {
                    #expect(!html.contains(word), "\(route) has \(word)")
                }
                #expect(html.contains("<h1") && html.split(separator: "<h1").count == 2, "\(route)")
                for link in Self.links(html) where !link.hasPrefix("https://") && !link.hasPrefix("#") {
                    #expect(!link.contains("?"), "\(link)")
                    let target = try RequestTarget(link)
                    let (found, spoken) = try #require(Route.parse(segments: target.segments), "\(link)")
                    guard case .guide(let next) = found else { continue }
                    #expect(spoken == language, "\(link)")
                    if seen.insert(next).inserted { rest.append(next) }
                }
            }
            #expect(seen == Set(GuideDescriptions.publicAddresses(guides)))
        }
    }

    @Test("A question has each of its answers as a link, why it is asked, and where one is", arguments: packs)
    func questions(_ pack: String) throws {
        let guides = try Self.guides(pack), edition = try Self.edition(guides)
        for guide in guides {
            for question in guide.questions {
                for language in Language.allCases {
                    let html = try #require(try Self.body(.step(guide.id, question.id), language, edition))
                    let answers = question.answers.map { Route.guide(.step(guide.id, $0.next)) }
                        .map { $0.href(in: language, edition: edition).value }
                    let list = try #require(html.firstRange(of: "<ul class=\"answers\""))
                    #expect(Array(Self.links(String(html[list.upperBound...])).prefix(answers.count)) == answers)
                    let why: HTML = "\(question.why(language))"
                    #expect(html.contains(why.string))
                    let place = GuidePhrases.position(guide.position(of: question))(language)
                    #expect(html.contains("<p class=\"kind\">\(place)</p>"))
                }
            }
        }
    }

    @Test("An outcome has its verdict, ground, what to do, whom to ask and its day", arguments: packs)
    func outcomes(_ pack: String) throws {
        let guides = try Self.guides(pack), edition = try Self.edition(guides)
        for guide in guides {
            for outcome in guide.outcomes {
                let html = try #require(try Self.body(.step(guide.id, outcome.id), .dutch, edition))
                for text in outcome.now + outcome.bases.map(\.law) + [outcome.title, outcome.text, outcome.ask] {
                    let escaped: HTML = "\(text.dutch)"
                    #expect(html.contains(escaped.string), "\(outcome.id): \(text.dutch)")
                }
                #expect(html.contains(GuidePhrases.verdict(outcome.verdict).dutch))
                let (year, month, day) = guide.review(of: outcome).date
                #expect(html.contains(Language.dutch.date(year: year, month: month, day: day)))
                if let open = outcome.toConfirm {
                    let escaped: HTML = "\(open.dutch)"
                    #expect(html.contains("Nog na te gaan") && html.contains(escaped.string))
                }
            }
        }
    }

    @Test("The page to print has every question by number, and every answer says where to read on", arguments: packs)
    func whole(_ pack: String) throws {
        let guides = try Self.guides(pack), edition = try Self.edition(guides)
        for guide in guides {
            let html = try #require(try Self.body(.whole(guide.id), .dutch, edition))
            let ids = Set(html.split(separator: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) })
            for link in Self.links(html) where link.hasPrefix("#") { #expect(ids.contains(String(link.dropFirst()))) }
            let answers = guide.questions.reduce(0) { $0 + $1.answers.count }
            let led = html.split(separator: "ga naar vraag ").count + html.split(separator: "lees uitkomst ").count - 2
            #expect(led == answers)
            for (number, question) in guide.questions.enumerated() {
                for entry in guide.entries(of: question.id) {
                    let line: HTML =
                        "<li>\(entry.answer.text.dutch) <a href=\"#\(question.id)\">ga naar vraag \(number + 1)</a></li>"
                    #expect(html.contains(line.string))
                }
            }
        }
    }

    @Test("A day that has gone by is told on the page, that of an outcome there alone")
    func overdue() throws {
        let guides = try Self.guides(Self.packs[1]), edition = try Self.edition(guides)
        let told = GuidePhrases.overdue.dutch
        func isTold(_ route: GuideRoute, _ today: String?) throws -> Bool {
            try #require(try Self.body(route, .dutch, edition, today: today)).contains(told)
        }
        #expect(try isTold(.step("uitlenen", "wachten"), "2026-01-02"))
        #expect(try !isTold(.step("uitlenen", "wachten"), "2026-01-01"))
        #expect(try !isTold(.step("uitlenen", "wachten"), nil))
        #expect(try !isTold(.step("uitlenen", "uitlenen"), "2026-01-02"))
        #expect(try !isTold(.guide("uitlenen"), "2030-01-01"))
        for route in [GuideRoute.index, .guide("uitlenen"), .whole("uitlenen"), .step("uitlenen", "uitlenen")] {
            #expect(try isTold(route, "2030-01-02"), "\(route)")
        }
    }

    @Test("Answers so far are told where one way leads to a step, and questions to go back to where two do")
    func ways() throws {
        let edition = try Self.edition(try Self.guides(Self.packs[1]))
        let one = try #require(try Self.body(.step("uitlenen", "eerst-rijden"), .dutch, edition))
        #expect(one.contains(GuidePhrases.way.dutch) && !one.contains(GuidePhrases.cameFrom.dutch))
        let two = try #require(try Self.body(.step("uitlenen", "sleutel"), .dutch, edition))
        #expect(!two.contains(GuidePhrases.way.dutch) && two.contains(GuidePhrases.cameFrom.dutch))
        #expect(
            Self.links(two).contains("/wegwijzer/uitlenen/lid") && Self.links(two).contains("/wegwijzer/uitlenen/proef")
        )
    }

    @Test("Texts of the pack are escaped, and Dutch ones on an English page say so")
    func texts() throws {
        let edition = try TestEdition.make()
        let question = try #require(try Self.body(.step("lenen", "lid"), .english, edition))
        #expect(question.contains("Are you a &lt;member&gt;?") && !question.contains("<member>"))
        let outcome = try #require(try Self.body(.step("lenen", "niet"), .english, edition))
        #expect(outcome.contains("<span lang=\"nl\">Dit kan niet</span>") && !outcome.contains("<b>van"))
        #expect(outcome.contains("https://voorbeeld.example/reglement?a=1&amp;b=2"))
        #expect(try #require(try Self.body(.guide("lenen"), .english, edition)).contains("are in Dutch"))
        #expect(try !#require(try Self.body(.guide("lenen"), .dutch, edition)).contains("Nederlands"))
    }

    @Test("What the pack does not have is not there, and a pack without guides has no page and no link")
    func missing() throws {
        let edition = try TestEdition.make(), none = try Self.edition([])
        for route in [GuideRoute.guide("x"), .whole("x"), .step("lenen", "x"), .step("x", "lid")] {
            #expect(try Self.body(route, .dutch, edition) == nil, "\(route)")
        }
        #expect(try Self.body(.index, .dutch, none) == nil)
        #expect(GuideDescriptions.publicAddresses([]).isEmpty)
        for (edition, isThere) in [(edition, true), (none, false)] {
            let context = PageContext(edition: edition, language: .dutch, route: .about)
            let page = Page(title: "x", description: "x", body: .empty)
            #expect(Layout.render(page, context).string.contains("href=\"/wegwijzer\"") == isThere)
            #expect((GuideDoors.line(context) != nil) == isThere)
        }
    }

    @Test("The words of addresses below a guide are those that a pack keeps free")
    func reserved() {
        #expect(Set(Language.allCases.map { GuideWord.whole($0) }) == Guide.reservedIDs)
    }

    @Test(
        "Search finds a guide by its title and a question by its words",
        arguments: [
            ("lenen", GuideRoute.guide("lenen")), ("borrow", .guide("lenen")), ("sleutel", .step("lenen", "sleutel")),
        ])
    func search(_ query: String, _ route: GuideRoute) throws {
        let names = NameSearch(try TestEdition.make())
        var results = names.results(query, areaLimit: 6, offenceLimit: 3)
        results.add(names.guides.results(query, limit: 5))
        #expect(results.guides.first?.route == .guide(route))
        #expect(!results.isGuess && results.areas.isEmpty)
        #expect(names.guides.results("xyzzy", limit: 5).isEmpty)
    }
}
