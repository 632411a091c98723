import Facts
import Geography
import Markup
import Phrases
import Testing

@testable import FigurePages
@testable import Figures
@testable import SiteFixtures
@testable import SiteKit

@Suite("The choice of a period")
struct PeriodPresetTests {
    private func month(_ year: Int, _ number: Int) throws -> Month { try #require(Month(year: year, month: number)) }

    private func choice(_ asked: PeriodRange? = nil, months: ClosedRange<Month>?, years: ClosedRange<Int>? = nil) throws
        -> PeriodChoice
    {
        let chosen = FigureChoice(period: asked)
        let edition = try TestEdition.make()
        return try #require(PeriodChoice(chosen, for: nil, months: months, years: years, in: edition))
    }

    @Test("The usual period, the last 12 months and the last 3 years, as far as they were delivered")
    func presets() throws {
        let all = try choice(months: month(2012, 1)...month(2017, 11))
        let titles = PeriodPresets(all).presets.map { $0.title(.dutch) }
        #expect(titles.last == "Laatste 3 jaar")
        #expect(titles.contains("Laatste 12 maanden"))
        #expect(
            PeriodPresets(all).presets.map(\.period).suffix(2) == [
                .months(try month(2016, 12)...month(2017, 11)), .months(try month(2014, 12)...month(2017, 11)),
            ])
        let short = try choice(months: month(2017, 1)...month(2017, 11))
        #expect(PeriodPresets(short).presets.count == 1)
    }

    @Test("A period stands there once, also when it is the last twelve months and the usual year")
    func once() throws {
        for last in 1...12 {
            let presets = PeriodPresets(try choice(months: month(2012, 1)...month(2017, last))).presets
            #expect(Set(presets.map(\.period)).count == presets.count)
        }
    }

    private func choice(_ asked: PeriodRange, against comparison: Comparison) throws -> PeriodChoice {
        let chosen = FigureChoice(period: asked, comparison: comparison), months = try month(2012, 1)...month(2017, 12)
        return try #require(PeriodChoice(chosen, for: nil, months: months, years: nil, in: TestEdition.make()))
    }

    @Test("A comparison is the same whichever way the address names it")
    func oneComparison() throws {
        let year = PeriodRange.months(try month(2017, 1)...month(2017, 12))
        for comparison in [Comparison.year(2016), .periodBefore, .from(try month(2016, 1)), .previousYear] {
            #expect(try choice(year, against: comparison).comparison == .previousYear)
        }
        #expect(try choice(year, against: .year(2014)).comparison == .year(2014))
        let half = PeriodRange.months(try month(2017, 7)...month(2017, 12))
        #expect(try choice(half, against: .from(month(2017, 1))).comparison == .periodBefore)
    }

    @Test("Other months of the year have no number of years, and are named for the chart")
    func otherMonths() throws {
        let half = PeriodRange.months(try month(2017, 7)...month(2017, 12))
        let before = try choice(half, against: .periodBefore)
        #expect(before.yearsBack == nil)
        #expect(before.otherMonths == (try month(2017, 1)...month(2017, 6)))
        #expect(try choice(half, against: .year(2014)).yearsBack == 3)
        #expect(try choice(half, against: .previousYear).otherMonths == nil)
    }

    @Test("Three years are held against the three before them, and that is what they are called")
    func threeYears() throws {
        let years = PeriodRange.months(try month(2015, 1)...month(2017, 12))
        #expect(PeriodPhrases.earlier(years)(.dutch) == "3 jaar eerder")
        #expect(PeriodPhrases.earlier(.months(try month(2017, 2)...month(2017, 5)))(.dutch) == "een jaar eerder")
    }

    @Test("The marks are those of the months of the chosen period, not of the year around it")
    func marks() throws {
        let points = try (1...12).map { number in
            MonthPoint(
                month: try month(2017, number), value: .value(10), status: number > 10 ? .provisional : .final,
                expected: nil)
        }
        let run = try month(2017, 7)...month(2017, 12)
        let chosen = try choice(.months(run), months: month(2012, 1)...month(2017, 12))
        let utrecht = try #require(AreaCode("GM0344"))
        var series = try TestEdition.make().series(area: utrecht, offence: .all, band: false, audience: .public)
        series.points = points
        let text = try #require(ReleaseMarks.html(of: series, in: chosen, total: nil, as: .dutch)).string
        #expect(text.contains("juli tot en met oktober definitief"))
        #expect(text.contains("november en december voorlopig"))
        #expect(!text.contains("januari"))
    }
}
