import Facts
import Geography
import Markup
import Phrases
import Testing

@testable import FigurePages
@testable import Figures
@testable import SiteKit

@Suite("Words of pages")
struct WordsTests {
    private func month(_ year: Int, _ month: Int) throws -> Month { try #require(Month(year: year, month: month)) }

    private func figure(
        _ value: Observed<Double>, from: (Int, Int), to: (Int, Int), change: ComparisonResult? = nil,
        notes: [FigureNote] = []
    ) throws -> Figure {
        let period = PeriodRange.months(try month(from.0, from.1)...month(to.0, to.1))
        return Figure(
            measure: .count, area: .netherlands, offence: .all, askedPeriod: period, period: period, value: value,
            unit: .offences, numerator: value.value.map { Int($0) }, denominator: nil, status: .final, missing: [],
            notes: notes, comparison: change, interval: nil, dataVersion: DataVersion(label: "1", fingerprint: "f"),
            isExample: false)
    }

    private func change(
        _ count: Int, _ base: Int, percent: Observed<Double>, _ verdict: DifferenceVerdict, in period: PeriodRange
    ) -> ComparisonResult {
        ComparisonResult(
            kind: .previousYear, period: period.shifted(years: -1), count: count, baseCount: base,
            changePercent: percent,
            interval: nil, chanceBand: nil, verdict: verdict, dispersion: 1)
    }

    private func lead(_ figure: Figure, _ language: Language = .dutch) -> String {
        LeadSentence.html(figure, place: .here, in: language).string
    }

    @Test("say count, base and verdict")
    func wholeLead() throws {
        let period = PeriodRange.months(try month(2017, 1)...month(2017, 11))
        let change = change(1877, 1986, percent: .value(-5.488), .couldBeChance, in: period)
        let made = try figure(
            .value(1877), from: (2017, 1), to: (2017, 11), change: change, notes: [.totalIsSumOfTypes(count: 10)])
        #expect(
            lead(made)
                == "<p class=\"lead\">Van januari tot en met november 2017 registreerde de politie hier <strong>1.877 misdrijven</strong> van 10 soorten. Dat is 5% minder dan in dezelfde maanden van 2016 (1.986). Zo’n verschil kan toeval zijn.</p>"
        )
        #expect(
            lead(made, .english)
                == "<p class=\"lead\">From January to November 2017, the police registered <strong>1,877 offences</strong> of 10 types here. That is 5% fewer than in the same months of 2016 (1,986). Such a difference can be chance.</p>"
        )
    }

    @Test("give counts and no percentage on a small base")
    func smallBase() throws {
        let period = PeriodRange.months(try month(2022, 1)...month(2022, 12))
        let change = change(0, 10, percent: .notPublished(.baseTooSmall), .tooFewToSay, in: period)
        let text = lead(try figure(.value(0), from: (2022, 1), to: (2022, 12), change: change))
        #expect(text.contains("<strong>0 misdrijven</strong>. In 2021 waren het er 10. Dat is te weinig om te zeggen"))
        #expect(!text.contains("%"))
    }

    @Test("say from which number to which where there is a verdict and no percentage, up and down alike")
    func mirrored() throws {
        let period = PeriodRange.months(try month(2022, 1)...month(2022, 12))
        let up = change(12, 1, percent: .notPublished(.baseTooSmall), .moreThanChanceUp, in: period)
        let down = change(1, 12, percent: .notPublished(.baseTooSmall), .moreThanChanceDown, in: period)
        #expect(ChangeWords.verdictSentence(up, in: .dutch) == "Van 1 naar 12: dat verschil is meer dan toeval.")
        #expect(ChangeWords.verdictSentence(down, in: .dutch) == "Van 12 naar 1: dat verschil is meer dan toeval.")
        #expect(ChangeWords.verdictSentence(up, in: .english) == "From 1 to 12: that difference is more than chance.")
        let text = lead(try figure(.value(12), from: (2022, 1), to: (2022, 12), change: up))
        #expect(text.contains("In 2021 waren het er 1. Van 1 naar 12: dat verschil is meer dan toeval."))
        let maybe = change(9, 6, percent: .notPublished(.baseTooSmall), .couldBeChance, in: period)
        #expect(ChangeWords.verdictSentence(maybe, in: .dutch) == "Van 6 naar 9: zo’n verschil kan toeval zijn.")
    }

    @Test("round once: 558 to 522 is −6%")
    func roundedOnce() throws {
        let period = PeriodRange.months(try month(2022, 1)...month(2022, 12))
        let change = change(522, 558, percent: .value(-36.0 / 558 * 100), .couldBeChance, in: period)
        #expect(ChangeWords.short(change, in: .dutch) == "−6%")
    }

    @Test("say why there is no figure, never zero")
    func missing() throws {
        let text = lead(try figure(.notYetKnown(.periodNotDelivered), from: (2017, 12), to: (2017, 12)))
        #expect(text.contains("Over december 2017 is er geen cijfer: "))
        #expect(!text.contains("misdrijven"))
    }

    @Test("join months of one status and name the year only when there are two")
    func marks() throws {
        let points = try (1...12).map { number in
            let value: Observed<Int> = number == 12 ? .notYetKnown(.periodNotDelivered) : .value(10)
            return MonthPoint(
                month: try month(2017, number), value: value, status: number == 11 ? .provisional : .final,
                expected: nil)
        }
        let text = ReleaseMarks(points).html(in: .dutch).string
        #expect(text.contains("januari tot en met oktober definitief"))
        #expect(text.contains("november voorlopig"))
        #expect(text.contains("december nog niet geleverd"))
    }

    @Test(
        "name the months outside the band",
        arguments: [
            ([0, 0, 0], "In 2017 bleef elke maand binnen de band"),
            ([1, 0, 0], "In 2017 lag januari boven de band"),
            ([1, -1, 0], "In 2017 lag januari boven de band en lag februari onder de band"),
            ([0, -1, -1], "In 2017 lagen februari en maart onder de band"),
        ])
    func trendTitle(_ places: [Int], _ title: String) throws {
        let points = try places.enumerated().map { index, place in
            MonthPoint(
                month: try month(2017, index + 1), value: .value(50 + 20 * place), status: .final,
                expected: ExpectedRange(mean: 50, lower: 40, upper: 60))
        }
        let words = TrendWords(points, months: try month(2017, 1)...month(2017, 12), in: .dutch)
        #expect(words.title == title)
    }

    @Test("name an area without a name by its code")
    func unnamed() throws {
        let area = Area(code: try #require(AreaCode("GM0637")))
        #expect(area.displayName(in: .dutch) == "gemeente zonder naam (GM0637)")
        #expect(area.displayName(in: .english) == "municipality without a name (GM0637)")
    }

    @Test("write dates of packs in words", arguments: [("2022-03-24", "24 maart 2022"), ("sinds kort", "sinds kort")])
    func dates(_ text: String, _ words: String) { #expect(IsoDate.words(text, .dutch) == words) }
}
