import Cube
import Facts
import Geography
import Phrases
import RegionPack
import SiteKit
import TestKit
import Testing

@testable import Figures

@Suite("A period held against an earlier one of other months")
struct SeasonalComparisonTests {
    /// Twice as many in the second half of every year; what the last half year has is given.
    private func edition(from first: Int, last: Int32 = 40) throws -> Edition {
        var dice = SeededRandom(seed: 7), builder = CubeBuilder()
        for year in first...2021 {
            for month in 1...12 {
                let key = "\(year)MM" + (month < 10 ? "0" : "") + "\(month)"
                var count = Int32((month < 7 ? 20 : 40) + Int.random(in: -3...3, using: &dice))
                if year == 2021, month > 6 { count = last }
                builder = builder.count("GM0340", "1.1.1", in: key, is: count)
            }
        }
        return try TestEdition(builder: builder).edition()
    }

    private func compared(_ edition: Edition, _ comparison: Comparison) throws -> ComparisonResult {
        let figure = try edition.figure(.count, "GM0340", "1.1.1", period("2021MM07", "2021MM12"), comparison)
        return try #require(figure.comparison)
    }

    @Test("Twice as many as the half year before is what the season does; the counts stay as registered")
    func season() throws {
        let found = try compared(try edition(from: 2014), .periodBefore)
        #expect(try found.period == period("2021MM01", "2021MM06"))
        #expect(try found.ownPeriod == period("2021MM07", "2021MM12"))
        #expect(found.count == 240 && (found.changePercent.value ?? 0) > 80 && found.interval == nil)
        #expect(found.verdict == .couldBeChance && found.isTestable)
        let corrected = try #require(found.season?.corrected)
        #expect((80...120).contains(corrected.expectedPercent) && abs(corrected.percent ?? 100) < 15)
        #expect(try #require(corrected.interval).contains(0))
        // The band is where chance and season put the plain change.
        #expect(try #require(found.chanceBand).contains(found.changePercent.value ?? 0))
    }

    @Test("As many as the half year before is fewer than the season leads to expect")
    func fall() throws {
        let found = try compared(try edition(from: 2014, last: 20), .periodBefore)
        #expect(abs(found.changePercent.value ?? 100) < 20 && found.verdict == .moreThanChanceDown)
        let said = ChangeWords.verdictSentence(found, in: .dutch)
        #expect(said.contains("Alleen al door het seizoen") && said.contains("meer dan toeval"), "\(said)")
    }

    @Test("With too few years the counts are shown and no verdict is given")
    func few() throws {
        let found = try compared(try edition(from: 2019), .periodBefore)
        #expect(found.season == .tooFewYears && found.verdict == .tooFewToSay && !found.isTestable)
        #expect(found.changePercent.value != nil && found.chanceBand == nil)
        #expect(ChangeWords.verdictSentence(found, in: .dutch).contains("te weinig jaren om het seizoen te kennen"))
    }

    @Test("The same months of another year are compared as they were, however they are named")
    func same() throws {
        let edition = try edition(from: 2014)
        let july = Comparison.from(try #require(Month(year: 2018, month: 7)))
        let named = try compared(edition, july), year = try compared(edition, .year(2018))
        #expect(named.season == nil && named.period == year.period && named.interval == year.interval)
        #expect(named.verdict == year.verdict)
        let whole = try edition.figure(.count, "GM0340", "1.1.1", period("2021MM01", "2021MM12"), .periodBefore)
        #expect(whole.comparison?.season == nil)
        #expect(try whole.comparison?.period == period("2020MM01", "2020MM12"))
    }

    @Test("A chosen start is asked in words, and refused where it would overlap")
    func words() throws {
        let edition = try edition(from: 2014)
        func asked(_ compare: String) throws -> Comparison? {
            try FigureRequest(
                area: "GM0340", offence: "1.1.1", from: "2021MM07", to: "2021MM12", compare: compare
            ).query(edition).comparison
        }
        #expect(try asked("previous-period") == .periodBefore)
        #expect(try asked("2016MM02") == .from(try #require(Month(year: 2016, month: 2))))
        #expect(try asked("2016-02") == asked("2016MM02"))
        #expect(throws: FigureRequestError.comparisonNotBefore("2021MM02")) { try asked("2021MM02") }
        #expect(throws: FigureRequestError.malformedComparison("2016MM13")) { try asked("2016MM13") }
        #expect(throws: FigureRequestError.malformedComparison("ooit eens")) { try asked("ooit eens") }
    }
}
