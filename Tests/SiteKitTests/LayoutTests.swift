import Accounts
import Figures
import Foundation
import Geography
import Markup
import Phrases
import Testing

@testable import FigurePages
@testable import SiteFixtures
@testable import SiteKit

@Suite("The frame of a page")
struct LayoutTests {
    private func render(
        _ route: Route, _ language: Language = .dutch, isExample: Bool = false, query: any PageQuery = NoQuery(),
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
        let html = try render(.area(utrecht), language, query: AreaQuery(FigureChoice(sort: TableSort(.name))))
        #expect(html.contains("<html lang=\"\(language.tag)\" data-foot="))
        let here = ["/gebied/GM0344-utrecht?sorteer=naam", "/en/area/GM0344-utrecht?sort=name"]
        let (own, other) = language == .dutch ? (here[0], here[1]) : (here[1], here[0])
        #expect(html.contains("<link rel=\"canonical\" href=\"\(own)\">"))
        #expect(html.contains("hreflang=\"\(language.other.tag)\" href=\"\(other)\""))
        #expect(html.contains("href=\"\(other)\" hreflang=\"\(language.other.tag)\" lang=\"\(language.other.tag)\""))
    }

    @Test("A page shown after signing in, or asked otherwise, has the style sheet of the site")
    func style() throws {
        let font = Array("wOF2".utf8) + (0..<90).map { UInt8($0) }
        var context = PageContext(edition: try TestEdition.make(), language: .dutch, route: .start)
        context.services.style = SiteStyle(TypeFaces(text: font, headings: font + [1]))
        let sheet = "href=\"\(context.services.style.stylesheet.href.value)\""
        let page = Page(title: "Titel", description: "Zin", section: .areas, crumbs: [], body: "<h1>X</h1>")
        for shown in [context.seen(by: .public), context.asking(SearchQuery(), at: .search)] {
            #expect(Layout.render(page, shown).string.contains(sheet))
        }
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

    @Test("On a phone the head has the way to the search page and the menu in a fold, with every entry of the wide one")
    func narrow() throws {
        let html = try render(.areas)
        #expect(html.contains("<a class=\"find-link\" href=\"/zoeken\""))
        #expect(html.contains("<details class=\"menu\"><summary>Menu</summary>"))
        #expect(html.components(separatedBy: "<li><a href=\"/gebieden\" aria-current=\"page\">").count == 3)
    }

    @Test("Under each sheet of paper stand the address, the data version and, where it is known, the day")
    func foot() throws {
        let html = try render(.areas, origin: "https://veilig.example")
        #expect(html.contains("data-foot=\"https://veilig.example/gebieden · Gegevensversie 3\">"))
        #expect(try render(.areas, isExample: true).contains("data-foot=\"Voorbeeldcijfers · /gebieden · "))
    }

    @Test("Registers hold no figures of offences, so their pages are not called examples for the sake of those")
    func registers() throws {
        let html = try render(.register(.index), isExample: true)
        #expect(!html.contains("Voorbeeldcijfers"))
        #expect(try render(.areas, isExample: true).contains("<aside class=\"example\""))
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
