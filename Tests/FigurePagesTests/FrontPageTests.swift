import Facts
import Figures
import Foundation
import Markup
import Phrases
import RegionPack
import Testing

@testable import FigurePages
@testable import SiteFixtures
@testable import SiteKit
@testable import SiteMap

@Suite("The front page and the month in five sentences")
struct FrontPageTests {
    private func context(
        _ edition: Edition, _ route: Route, _ language: Language = .dutch, month: Month? = nil
    ) -> PageContext {
        PageContext(
            edition: edition, language: language, route: route,
            query: route == .monthBrief ? MonthBriefQuery(month: month) : SiteFeatures.all.query(route))
    }

    private func brief(_ edition: Edition, _ language: Language = .dutch, month: Month? = nil) -> String {
        MonthBriefPage.page(context(edition, .monthBrief, language, month: month)).body.string
    }

    @Test("begin with the sentence, what stands out and the map, before anything else", arguments: Language.allCases)
    func order(_ language: Language) throws {
        let html = StartPage.page(context(try PageEditions.full(), .start, language)).body.string
        let parts = [
            "class=\"lead\"", "id=\"opvalt\"", "id=\"kaart\"", "id=\"verloop\"", "id=\"soorten\"", "id=\"wat\"",
        ]
        let places = try parts.map { try #require(html.range(of: $0)?.lowerBound, "\($0)") }
        #expect(places == places.sorted())
        let href = context(try PageEditions.full(), .start, language).href(.monthBrief).value
        #expect(html.contains("<a href=\"\(href)\">"))
    }

    @Test("say five things in both languages, each with a name", arguments: Language.allCases)
    func five(_ language: Language) throws {
        let html = brief(try PageEditions.full(), language)
        #expect(html.components(separatedBy: "<li><h2>").count == 6)
        #expect(
            html.contains(Phrase("<h1>November 2017 in vijf zinnen", "<h1>November 2017 in five sentences")(language)))
        #expect(html.contains(MonthBriefPhrases.noPlan(language)))
        #expect(!html.contains("nan") && !html.contains("<script"))
    }

    @Test("give the region's count of the month with the band that the edition gives")
    func numbers() throws {
        let edition = try PageEditions.full(), month = try #require(Month(year: 2017, month: 11))
        let series = edition.series(area: edition.pack.region, offence: .all, months: month...month, audience: .public)
        let point = try #require(series.points.last), count = try #require(point.value.value)
        let expected = try #require(point.expected)
        let html = brief(edition)
        #expect(html.contains("<strong>\(count) misdrijven</strong>"))
        #expect(
            html.contains("gewoon is \(Int(expected.lower.rounded(.up))) tot \(Int(expected.upper.rounded(.down)))"))
        #expect(html.contains("class=\"word trend\""))
    }

    @Test("name the changes that are more than chance as the edition finds them, and how many were tested")
    func changes() throws {
        let edition = try PageEditions.full(), month = try #require(Month(year: 2017, month: 11))
        let found = edition.outstanding(
            areas: edition.municipalities, offences: edition.headlineSelections, period: .months(month...month),
            limit: 100)
        #expect(found.asked == 6 && found.tested <= found.asked && found.items.count == found.found)
        let html = brief(edition)
        #expect(html.contains("Getoetst: \(found.tested) verschillen"))
        #expect(html.contains("Over \(found.asked - found.tested) van de \(found.asked) vergelijkingen"))
        for figure in found.items.prefix(3) {
            let change = try #require(figure.comparison)
            #expect(html.contains("(\(change.count), was \(change.baseCount))"))
        }
    }

    @Test("show another month by its address, and refuse one without figures")
    func months() throws {
        let edition = try PageEditions.full(), june = try #require(Month(year: 2016, month: 6))
        let html = brief(edition, month: june)
        #expect(html.contains("<h1>Juni 2016 in vijf zinnen"))
        #expect(html.contains("maand=2016-05") && html.contains("maand=2016-07"))
        for month in [Month(year: 2011, month: 12), Month(year: 2017, month: 12), Month(year: 2031, month: 1)] {
            #expect(!MonthBriefModel.exists(context(edition, .monthBrief, month: month)))
        }
        #expect(MonthBriefModel.exists(context(edition, .monthBrief, month: june)))
    }

    @Test("say it when there are no months to speak of", arguments: Language.allCases)
    func nothing(_ language: Language) throws {
        // Of one municipality with a month alone the region has no sum.
        for edition in [try PageEditions.empty(), try PageEditions.yearly(), try PageEditions.oneMonth()] {
            #expect(brief(edition, language).contains(MonthBriefPhrases.nothingYet(language)))
        }
    }

    @Test("hold hostile names")
    func hostile() throws {
        let html = brief(try PageEditions.full(names: .hostile))
        #expect(!html.contains("<script") && !html.contains("\u{202E}"))
    }
}
