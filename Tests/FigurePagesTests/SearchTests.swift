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

    private func named(_ query: String, _ language: Language = .dutch) throws -> String {
        let edition = try NamedEdition.make()
        let context = PageContext(edition: edition, language: language, route: .search, query: SearchQuery(query))
        return SearchPage.page(context, by: NameSearch(edition)).body.string
    }

    @Test(
        "Plain names, plurals, synonyms and the source's own names lead to the offence",
        arguments: [
            ("woninginbraak", "1.1.1"), ("Woninginbraken", "1.1.1"), ("inbreker", "1.1.1"), ("burglaries", "1.1.1"),
            ("Diefstal/inbraak woning", "1.1.1"), ("autokraak", "1.2.1"), ("Autokraak", "1.2.1"),
            ("theft from cars", "1.2.1"), ("mishandelingen", "1.4.5"), ("1.4.1", "1.4.1"),
        ])
    func plainNames(_ query: String, _ code: String) throws {
        #expect(try named(query).contains("href=\"/misdrijf/\(code)"))
    }

    @Test(
        "An area and an offence together lead to the offence in that area, in either order",
        arguments: [
            (
                "seghwaert inbraak", "/gebied/WK063701-wijk-13-seghwaert?soort=1.1.1",
                "Woninginbraak in Wijk 13 Seghwaert"
            ),
            ("inbraak in zoetermeer", "/gebied/GM0637-zoetermeer?soort=1.1.1", "Woninginbraak in Zoetermeer"),
            ("autokraak Gouda", "/gebied/GM0513-gouda?soort=1.2.1", "Diefstal uit auto"),
            ("mishandelingen parkbuurt", "/gebied/BU06370133-parkbuurt?soort=1.4.5", "Mishandeling in Parkbuurt"),
            ("zoetermer inbraak", "/gebied/GM0637-zoetermeer?soort=1.1.1", "Woninginbraak in Zoetermeer"),
            ("2725 autokraak", "/gebied/WK063701-wijk-13-seghwaert?soort=1.2.1", "Diefstal uit auto"),
        ])
    func pairs(_ query: String, _ address: String, _ words: String) throws {
        let html = try named(query)
        #expect(html.contains("href=\"\(address)\""))
        #expect(html.contains(words))
    }

    @Test(
        "Four digits of a postcode, with or without letters, lead to its areas",
        arguments: ["2725", "2725 AB", "2725ab"])
    func postcode(_ query: String) throws {
        #expect(try named(query).contains("href=\"/gebied/WK063701-wijk-13-seghwaert\""))
    }

    @Test("What no list knows is said, and what to try")
    func tips() throws {
        let html = try named("9999 ZZ")
        #expect(html.contains("Postcode 9999 staat niet in de lijst"))
        #expect(html.contains("Wat u kunt proberen"))
        #expect(try search("2725").contains("Zoeken op postcode kan in deze regio niet"))
        #expect(try named("qqqqqqqq").contains("/zoeken?q=woninginbraak"))
    }

    @Test("A suggestion for both comes first")
    func suggestedPair() throws {
        let edition = try NamedEdition.make()
        let context = PageContext(
            edition: edition, language: .dutch, route: .suggestions, query: SearchQuery("seghwaert inbr"))
        let text = String(decoding: Suggestions.answer(context, by: NameSearch(edition)).body, as: UTF8.self)
        #expect(text.contains("Woninginbraak in Wijk 13 Seghwaert"))
    }
}
