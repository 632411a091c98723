import Figures
import Geography
import Markup
import Phrases
import Testing

@testable import FigurePages
@testable import SiteFixtures
@testable import SiteKit

@Suite("Search")
struct SearchTests {
    private func search(_ query: String, _ language: Language = .dutch) throws -> String {
        let edition = try TestEdition.make()
        let context = PageContext(
            edition: edition, language: language, route: .search, query: SearchQuery(query))
        return SearchPage.page(context, by: NameSearch(edition)).body.string
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
            edition: edition, language: .english, route: .suggestions, query: SearchQuery("gra"))
        let text = String(decoding: Suggestions.answer(context, by: NameSearch(edition)).body, as: UTF8.self)
        #expect(text.contains("\"href\":\"/en/area/BU03440111-"))
        #expect(text.contains("\\u003cb\\u003e"))
        #expect(!text.contains("<"))
    }
}
