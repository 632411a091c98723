import Charts
import Figures
import Foundation
import Geography
import Markup
import Phrases
import RegionPack
import Testing

@testable import FigurePages
@testable import SiteFixtures
@testable import SiteKit

@Suite("Plain names of offences")
struct PlainNameTests {
    private let edition: Edition

    init() throws { edition = try NamedEdition.make() }

    private func selection(_ code: String) throws -> OffenceSelection { try #require(OffenceSelection(asked: code)) }

    private func page(_ code: String, _ language: Language = .dutch) throws -> Page {
        let selection = try selection(code)
        let context = PageContext(
            edition: edition, language: language, route: .offence(selection), query: OffenceQuery())
        return try #require(OffencePage.page(selection, context))
    }

    @Test("The page is called what people call it, the source's name stands under it")
    func title() throws {
        let page = try page("1.1.1")
        #expect(page.title == "Woninginbraak")
        #expect(page.body.string.contains("<h1><bdi>Woninginbraak</bdi></h1>"))
        #expect(page.body.string.contains("“Diefstal/inbraak woning”"))
    }

    @Test("The first sentence counts the offence itself")
    func sentence() throws {
        #expect(try page("1.1.1").body.string.contains(" woninginbraken</strong>"))
        #expect(try page("1.1.1", .english).body.string.contains(" home burglaries</strong>"))
        // Without nouns the sentence says offences, as before.
        #expect(try page("1.4.1").body.string.contains(" misdrijven</strong>"))
    }

    @Test("A name that is plain already is not said twice")
    func alreadyPlain() throws {
        let html = try page("1.4.5").body.string
        #expect(html.contains("<h1><bdi>Mishandeling</bdi></h1>"))
        #expect(!html.contains("bij de politie"))
        #expect(html.contains(" mishandelingen</strong>"))
    }

    @Test("The chart comes before what is counted, and the codes are folded")
    func order() throws {
        let html = try page("1.1.1").body.string
        let chart = try #require(html.range(of: "id=\"verloop\"")),
            meaning = try #require(html.range(of: "id=\"definitie\""))
        let codes = try #require(html.range(of: "A20 Eerste")),
            fold = try #require(html.range(of: "<details><summary>Incidentcodes"))
        #expect(chart.lowerBound < meaning.lowerBound)
        #expect(fold.lowerBound < codes.lowerBound && meaning.lowerBound < fold.lowerBound)
    }

    @Test("Files keep the source's name and code")
    func files() throws {
        let burglary = try selection("1.1.1")
        #expect(edition.title(of: burglary, in: .dutch) == "Woninginbraak")
        #expect(edition.title(of: burglary, in: .dutch, as: .official) == "Diefstal/inbraak woning")
        #expect(edition.exportTitle(of: burglary, in: .english) == "Theft and burglary, homes")
        let period = try #require(edition.latestTwelveMonths)
        let figure = try #require(
            edition.answer(FigureQuery(areas: [edition.pack.region], offences: [burglary], period: period)).first)
        let json = FigureSheet([figure], edition: edition, language: .dutch).json()
        #expect(json.contains("Diefstal") && json.contains("1.1.1") && !json.contains("Woninginbraak"))
    }

    @Test("In the ranking those that differ from the rest of the region are coloured, and the table says so in words")
    func ranking() throws {
        let selection = try selection("1.1.1")
        let context = PageContext(edition: edition, language: .dutch, route: .offence(selection), query: OffenceQuery())
        let chart = try #require(OffencePage.chart(.ranking, of: selection, in: context))
        #expect(chart.title.hasPrefix("Woninginbraak per 1.000 inwoners: 1 gemeente hoger dan de rest"))
        #expect(chart.table.columns.last?.title == "Naast de rest van Proefland")
        let words = chart.table.rows.map { $0.last?.text ?? "" }
        #expect(words.contains { $0.contains("meer dan toeval") })
        #expect(chart.table.rows.allSatisfy { $0.count == chart.table.columns.count })
    }
}

@Suite("What tables are ordered by")
struct SortKeyTests {
    @Test("Rows with too few counts are ordered by their difference, after the others; rows without either come last")
    func few() {
        let keys: [SortKey?] = [.after(-2), .number(1.5), nil, .after(3), .number(0.5)]
        #expect(SortKey.order(keys, isAscending: false) == [1, 4, 3, 0, 2])
        #expect(SortKey.order(keys, isAscending: true) == [4, 1, 0, 3, 2])
    }

    @Test("Equal rows stay as they were")
    func equal() {
        #expect(SortKey.order([.text("a"), .text("a"), nil, nil], isAscending: false) == [0, 1, 2, 3])
    }
}
