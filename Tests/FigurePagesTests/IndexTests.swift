import Figures
import Foundation
import Geography
import Markup
import Phrases
import Testing

@testable import FigurePages
@testable import SiteFixtures
@testable import SiteKit

@Suite("Indexes of areas and offences")
struct IndexTests {
    private func areas(_ query: AreaIndexQuery = AreaIndexQuery(), in edition: Edition? = nil) throws -> String {
        let edition = try edition ?? NamedEdition.make()
        return AreaIndexPage.page(PageContext(edition: edition, language: .dutch, route: .areas, query: query)).body
            .string
    }

    private func offences(_ query: OffenceIndexQuery = OffenceIndexQuery(), in edition: Edition? = nil) throws -> String
    {
        let edition = try edition ?? NamedEdition.make()
        return OffenceIndexPage.page(PageContext(edition: edition, language: .dutch, route: .offences, query: query))
            .body.string
    }

    /// From the first table of an index on; what stands before it names areas in other orders.
    private func table(_ html: String) -> String {
        html.components(separatedBy: "<table class=\"tight index\">").dropFirst().joined()
    }

    /// The names of the rows of a page, in their order.
    private func names(_ html: String) -> [String] {
        table(html).components(separatedBy: "<th scope=\"row\">").dropFirst().compactMap { cell in
            cell.components(separatedBy: "</bdi>").first?.components(separatedBy: "<bdi>").last
        }
    }

    @Test("Every municipality has its line of 24 months, number, change and verdict, under the region's own row")
    func municipalities() throws {
        let html = try areas()
        #expect(names(html) == ["Proefland", "Gouda", "Zoetermeer"])
        #expect(html.components(separatedBy: "<svg class=\"sc").count == 4)
        #expect(table(html).contains("meer dan toeval"))
        #expect(html.contains("<select id=\"i-gebied\" name=\"gebied\">"))
        #expect(!html.contains("Ierlandlaan"))
    }

    @Test("The table is ordered as asked, and its head says so")
    func sorted() throws {
        var query = AreaIndexQuery()
        query.chosen.sort = TableSort(.count)
        let html = try areas(query)
        #expect(html.contains("aria-sort=\"descending\""))
        #expect(names(html) == ["Proefland", "Zoetermeer", "Gouda"])
    }

    @Test("Buurten are shown of the municipality that is asked, each wijk before its own")
    func buurten() throws {
        let html = try areas(AreaIndexQuery(area: NamedEdition.code("GM0637")))
        #expect(html.contains("<h1>Wijken en buurten van Zoetermeer</h1>"))
        #expect(names(html) == ["Wijk 13 Seghwaert", "Ierlandlaan", "Parkbuurt", "Seghwaert Noord"])
        #expect(html.contains("svg class=\"sc few\""))
        #expect(!html.contains("Gouda</a>"))
    }

    @Test(
        "A place that is no municipality of the figures, or has nothing below it, leaves the whole list",
        arguments: ["GM9999", "GM0513", "WK063701", "NL00"])
    func unknown(_ code: String) throws {
        #expect(try areas(AreaIndexQuery(area: NamedEdition.code(code))).contains("id=\"gemeenten\""))
    }

    @Test("Offences stand in the chapters of the pack, with the year for what is published per year only")
    func chapters() throws {
        let html = try offences()
        #expect(html.contains("<th scope=\"rowgroup\" colspan=\"6\">Inbraak en diefstal</th>"))
        #expect(html.contains("Woninginbraak"))
        #expect(!html.contains("Diefstal/inbraak woning<"))
        let yearly = try #require(html.range(of: "Zedenmisdrijf"))
        #expect(html[yearly.upperBound...].prefix(120).contains("2017"))
        // Not delivered: told with its reason, under the table.
        #expect(html.contains("Nog 1 soort zonder cijfer"))
    }

    @Test("The first sentence says how many changed, and which")
    func finding() throws {
        let html = try offences()
        #expect(html.contains("meer dan door toeval te verwachten is"))
        #expect(html.contains("Meer: <a"))
    }

    @Test("Pages hold up with one year, one month or nothing, and with hostile names")
    func states() throws {
        for edition in [
            try PageEditions.yearly(), try PageEditions.oneMonth(), try PageEditions.empty(),
            try PageEditions.full(names: .hostile),
        ] {
            for html in [try areas(in: edition), try offences(in: edition)] {
                #expect(!html.contains("<script"))
                #expect(html.contains("<h1>"))
            }
        }
        #expect(try areas(in: try PageEditions.empty()).contains("nog geen cijfers"))
    }
}
