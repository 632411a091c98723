import Facts
import Figures
import Geography
import Markup
import Phrases
import Testing

@testable import FigurePages
@testable import Server
@testable import SiteKit
@testable import SiteMap

@Suite("The frame of a page")
struct LayoutTests {
    private func render(
        _ route: Route, _ language: Language = .dutch, isExample: Bool = false, query: PageQuery = PageQuery(),
        origin: String? = nil, body: HTML = "<h1>X</h1>"
    ) throws -> String {
        let context = PageContext(
            edition: try TestEdition.make(isExample: isExample), language: language, route: route, query: query,
            origin: origin)
        let page = Page(
            title: "Titel & <b>", description: "Zin", section: .areas, crumbs: [Crumb("Start", "/"), Crumb("Hier")],
            body: body)
        return Layout.render(page, context).string
    }

    @Test("The page says its language and leads to itself in the other one", arguments: Language.allCases)
    func languages(_ language: Language) throws {
        let utrecht = try #require(AreaCode("GM0344"))
        let html = try render(.area(utrecht), language, query: PageQuery(sort: TableSort(.name)))
        #expect(html.contains("<html lang=\"\(language.tag)\">"))
        let here = ["/gebied/GM0344-utrecht?sorteer=naam", "/en/area/GM0344-utrecht?sort=name"]
        let (own, other) = language == .dutch ? (here[0], here[1]) : (here[1], here[0])
        #expect(html.contains("<link rel=\"canonical\" href=\"\(own)\">"))
        #expect(html.contains("hreflang=\"\(language.other.tag)\" href=\"\(other)\""))
        #expect(html.contains("href=\"\(other)\" hreflang=\"\(language.other.tag)\" lang=\"\(language.other.tag)\""))
    }

    @Test("A configured origin makes the canonical address absolute")
    func origin() throws {
        #expect(
            try render(.areas, origin: "https://veilig.example").contains("href=\"https://veilig.example/gebieden\""))
    }

    @Test("Invented figures say so, real ones do not")
    func example() throws {
        #expect(try render(.start, isExample: true).contains("Alle cijfers op deze pagina zijn verzonnen"))
        #expect(try render(.start, .english, isExample: true).contains("All figures on this page are invented"))
        #expect(!(try render(.start)).contains("verzonnen"))
        let plan = try render(.plan(.years), isExample: true)
        #expect(plan.contains("Wat het jaarplan zelf noemt, is echt.") && !plan.contains("Alle cijfers op deze pagina"))
    }

    @Test("Titles are text")
    func escaped() throws {
        #expect(try render(.start).contains("<title>Titel &amp; &lt;b&gt; – Veiligheid in Beeld</title>"))
    }

    @Test("Nothing of a page is a style or script of its own, or from elsewhere")
    func nothingInline() throws {
        let html = try render(.start)
        for forbidden in [" style=", "<style", "onclick", "javascript:", "src=\"http", "href=\"http"] {
            #expect(!html.contains(forbidden), "\(forbidden)")
        }
    }

    @Test("The menu marks where the reader is")
    func menu() throws {
        #expect(try render(.areas).contains("<a href=\"/gebieden\" aria-current=\"page\">"))
        #expect(try render(.area(.netherlands)).contains("<a href=\"/gebieden\" aria-current=\"true\">"))
    }
}

@Suite("Search")
struct SearchTests {
    private func search(_ query: String, _ language: Language = .dutch) throws -> String {
        let edition = try TestEdition.make()
        let context = PageContext(
            edition: edition, language: language, route: .search, query: PageQuery().with { $0.search = query })
        return SearchPage.page(context, NameSearch(edition)).body.string
    }

    @Test(
        "Areas and offences are found as people type them",
        arguments: [
            ("utrecht", "/gebied/GM0344-utrecht"), ("UTRECHT", "/gebied/GM0344-utrecht"),
            ("utrcht", "/gebied/GM0344-utrecht"),
            ("sudwest", "/gebied/GM1900-sudwest-fryslan"), ("Súdwest Fryslan", "/gebied/GM1900-sudwest-fryslan"),
            ("GM0344", "/gebied/GM0344-utrecht"), ("gravenbuurt", "/gebied/BU03440111"),
            ("inbraak", "/misdrijf/1.1.1-diefstal-inbraak-woning"),
            ("burglary", "/misdrijf/1.1.1-diefstal-inbraak-woning"),
            ("1.1.1", "/misdrijf/1.1.1-diefstal-inbraak-woning"), ("geweld", "/groep/geweld"),
            ("mishandelling", "/misdrijf/1.4.5"), ("woninginbraak", "/misdrijf/1.1.1-diefstal-inbraak-woning"),
            ("Woninginbraken", "/misdrijf/1.1.1-diefstal-inbraak-woning"),
        ])
    func found(_ query: String, _ expected: String) throws {
        #expect(try search(query).contains("href=\"\(expected)"))
    }

    @Test("What was typed is marked, accents and all")
    func marked() throws {
        #expect(
            Highlight.html("Súdwest-Fryslân", query: "sud fry").string == "<mark>Súd</mark>west-<mark>Fry</mark>slân")
        #expect(Highlight.html("’s-Gravenhage", query: "sgrav").string.contains("Grav"))
        #expect(Highlight.html("Utrecht", query: "recht").string == "Utrecht")
        #expect(Highlight.html("<b>&", query: "b").string == "&lt;<mark>b</mark>&gt;&amp;")
        #expect(Highlight.html("naam", query: "").string == "naam")
    }

    @Test("Nothing found is said, with what comes near or where to look")
    func nothing() throws {
        let html = try search("qqqqqqqqqqqq")
        #expect(html.contains("We vonden niets"))
        #expect(html.contains("/gebieden"))
    }

    @Test("An empty search asks for a name")
    func empty() throws { #expect(try search("").contains("Typ de naam")) }

    @Test(
        "Hostile words stay words", arguments: ["<script>alert(1)</script>", "\"><img src=x>", "\u{202E}abc", "%s%n"])
    func hostile(_ query: String) throws {
        let html = try search(query)
        #expect(!html.contains("<script"))
        #expect(!html.contains("<img"))
        #expect(!html.unicodeScalars.contains("\u{202E}"))
    }

    @Test("Suggestions are JSON with addresses")
    func suggestions() throws {
        let edition = try TestEdition.make()
        let context = PageContext(
            edition: edition, language: .english, route: .suggestions, query: PageQuery().with { $0.search = "gra" })
        let text = String(decoding: Suggestions.answer(context, NameSearch(edition)).body, as: UTF8.self)
        #expect(text.contains("\"href\":\"/en/area/BU03440111-"))
        #expect(text.contains("\\u003cb\\u003e"))
        #expect(!text.contains("<"))
    }
}

@Suite("Explanations and data")
struct TextPageTests {
    private func body(_ route: Route, _ language: Language, archive: (any DeliveryArchive)? = TestArchive())
        async throws
        -> String
    {
        let edition = try TestEdition.make()
        let context = PageContext(edition: edition, language: language, route: route)
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
        #expect(html.contains("<h3>S</h3>"))
        #expect(html.contains("Buiten de regio"))
        #expect(html.contains("/gebied/GM0599-rotterdam"))
    }

    @Test("Groups show their formula")
    func formula() async throws {
        let html = try await body(.offences, .dutch)
        #expect(html.contains("Zedenmisdrijf</a><span class=\"muted\"> 1.4.1</span> + "))
        #expect(html.contains("per jaar en per gemeente"))
    }

    @Test(
        "A day is written from its seconds",
        arguments: [(0, "1 januari 1970"), (951_782_400, "29 februari 2000"), (-1, "31 december 1969")])
    func date(_ seconds: Int64, _ expected: String) {
        #expect(DeliveryText.date(seconds, .dutch) == expected)
    }
}

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

@Suite("JSON")
struct JSONTests {
    @Test("Text cannot leave its quotes")
    func escaped() {
        let json = JSON.object([
            ("a\"", .text("</script>\\\n\u{2028}")), ("b", .list([.null, .bool(true), .number(-1)])),
        ])
        #expect(json.text == "{\"a\\\"\":\"\\u003c/script\\u003e\\\\\\u000a\\u2028\",\"b\":[null,true,-1]}")
    }
}
