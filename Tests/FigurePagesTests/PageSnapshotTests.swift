import Facts
import Figures
import Geography
import Markup
import Phrases
import Testing

@testable import FigurePages
@testable import SiteFixtures
@testable import SiteKit
@testable import SiteMap

/// Every kind of page, in both languages, in every state of the data.
@Suite("Pages")
struct PageSnapshotTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let route: Route
        var query: (any PageQuery)?
        var testDescription: String { name }
    }

    /// Across a new year, so that no calendar year can be drawn.
    static let winter = Period(key: "2016MM11").flatMap { from in
        Period(key: "2017MM03").flatMap { PeriodRange(from: from, to: $0) }
    }

    static let pages: [Case] = [
        Case(name: "start", route: .start),
        Case(name: "region", route: .area(PageEditions.code("RG-proef"))),
        Case(name: "municipality", route: .area(PageEditions.code("GM0001"))),
        Case(
            name: "municipality-by-wijk", route: .area(PageEditions.code("GM0001")),
            query: AreaQuery(FigureChoice(level: .cbsWijk))),
        Case(
            name: "municipality-burglary", route: .area(PageEditions.code("GM0001")),
            query: AreaQuery(offence: OffenceCode("1.1.1").map { .offence($0) } ?? .all)),
        Case(
            name: "municipality-by-name", route: .area(PageEditions.code("GM0001")),
            query: AreaQuery(FigureChoice(sort: TableSort(.name)))),
        Case(
            name: "municipality-across-years", route: .area(PageEditions.code("GM0001")),
            query: AreaQuery(FigureChoice(period: winter, comparison: .year(2014)))),
        Case(name: "neighbourhood", route: .area(PageEditions.code("BU00010000"))),
        Case(name: "neighbourhood-without-figures", route: .area(PageEditions.code("BU00010002"))),
        Case(name: "team-of-parts", route: .area(PageEditions.code("BT-deel"))),
        Case(name: "municipality-without-name", route: .area(PageEditions.code("GM0637"))),
        Case(name: "group", route: .offence(.group("geweld"))),
        Case(name: "offence", route: .offence(OffenceCode("1.1.1").map { .offence($0) } ?? .all)),
        Case(name: "offence-per-year", route: .offence(OffenceCode("1.4.1").map { .offence($0) } ?? .all)),
        Case(name: "all-offences", route: .offence(.all)),
    ]

    static let few: [Case] = [
        Case(name: "start", route: .start), Case(name: "municipality", route: .area(PageEditions.code("GM0001"))),
        Case(name: "neighbourhood", route: .area(PageEditions.code("BU00010000"))),
        Case(name: "group", route: .offence(.group("geweld"))),
    ]

    @Test("look as they did", arguments: pages, Language.allCases)
    func whole(_ page: Case, _ language: Language) throws {
        try check(page, try PageEditions.full(), prefix: "full", language)
    }

    @Test("hold hostile names", arguments: pages, Language.allCases)
    func hostile(_ page: Case, _ language: Language) throws {
        let html = try Self.body(page, try PageEditions.full(names: .hostile), language)
        #expect(!html.contains("<script"))
        #expect(!html.contains("\u{202E}"))
        #expect(!html.contains("<b>\"") && !html.contains("F550 Mishandeling <b>"))
        if language == .dutch { try PageSnapshot.check(html, named: "hostile-\(page.name)-\(language.tag)") }
    }

    @Test("say it when there is one year only", arguments: few, Language.allCases)
    func yearly(_ page: Case, _ language: Language) throws {
        try check(page, try PageEditions.yearly(), prefix: "yearly", language)
    }

    @Test("say it when there is one month only", arguments: few, Language.allCases)
    func oneMonth(_ page: Case, _ language: Language) throws {
        try check(page, try PageEditions.oneMonth(), prefix: "month", language)
    }

    @Test("say it when there is nothing", arguments: few, Language.allCases)
    func empty(_ page: Case, _ language: Language) throws {
        try check(page, try PageEditions.empty(), prefix: "empty", language)
    }

    private func check(_ page: Case, _ edition: Edition, prefix: String, _ language: Language) throws {
        try PageSnapshot.check(try Self.body(page, edition, language), named: "\(prefix)-\(page.name)-\(language.tag)")
    }

    static func body(_ page: Case, _ edition: Edition, _ language: Language) throws -> String {
        let context = PageContext(
            edition: edition, language: language, route: page.route,
            query: page.query ?? SiteFeatures.all.query(page.route))
        let made: Page? =
            switch page.route {
            case .start: StartPage.page(context)
            case .area(let code): AreaPage.page(code, context)
            case .offence(let selection): OffencePage.page(selection, context)
            default: nil
            }
        return try #require(made).body.string
    }
}
