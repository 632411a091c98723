import Cube
import Facts
import Geography
import Phrases
import TestKit
import Testing

@testable import Figures

@Suite("Swapping the two periods of a comparison")
struct MirrorTests {
    /// Six years of months that vary around a level, then two years with the counts of a test, all in their January.
    private func edition(_ before: Int, _ now: Int, level: ClosedRange<Int> = 0...1) throws -> Edition {
        var dice = Dice(state: 5), builder = CubeBuilder()
        for year in 2014...2021 {
            for month in 1...12 {
                var count = year < 2020 ? Int32(Int.random(in: level, using: &dice)) : 0
                if month == 1, year >= 2020 { count = Int32(year == 2020 ? before : now) }
                builder = builder.count(
                    "GM0340", "1.1.1", in: "\(year)MM" + (month < 10 ? "0" : "") + "\(month)", is: count)
            }
        }
        return try TestEdition(builder: builder).edition()
    }

    private func compared(_ before: Int, _ now: Int) throws -> ComparisonResult {
        let figure = try edition(before, now).figure(.count, "GM0340", "1.1.1", period("2021JJ00"), .previousYear)
        return try #require(figure.comparison)
    }

    @Test("A rise from few is seen as its fall is", arguments: [(5, 60), (0, 60), (19, 200), (0, 12)])
    func rises(few: Int, many: Int) throws {
        let up = try compared(few, many), down = try compared(many, few)
        #expect(up.verdict == .moreThanChanceUp && down.verdict == .moreThanChanceDown)
        #expect(up.changePercent.value == nil && up.interval == nil && up.chanceBand == nil)
        #expect(up.changeText(in: .dutch) == "+\(many - few)")
    }

    @Test("From 2 to 4, or from none to none, is too few to say", arguments: [(2, 4), (4, 2), (0, 3), (0, 0), (1, 1)])
    func few(before: Int, now: Int) throws {
        #expect(try compared(before, now).verdict == .tooFewToSay)
    }

    @Test("mirrors every verdict, sign, order and sentence", arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func everything(seed: UInt64) throws {
        let edition = try PropertyTests.random(seed: seed, holes: seed > 3 ? 2 : 0)
        let spans = [
            ("2021MM01", "2021MM01"), ("2021MM02", "2021MM07"), ("2020MM01", "2021MM12"), ("2021JJ00", "2021JJ00"),
        ]
        var ranks: [(up: Double, down: Double)] = []
        for (first, last) in spans {
            for code in PropertyTests.areas {
                for offence in PropertyTests.offences {
                    let own = try period(first, last), back = (own.monthCount + 11) / 12
                    let base = own.shifted(years: -back)
                    let there = try edition.figure(.count, code, offence, own, .year(base.lastYear))
                    let again = try edition.figure(.count, code, offence, base, .year(own.lastYear))
                    guard let a = there.comparison, let b = again.comparison else { continue }
                    guard a.count == b.baseCount, a.baseCount == b.count else { continue }
                    check(a, b)
                    if let up = a.sortValue, let down = b.sortValue { ranks.append((up, down)) }
                }
            }
        }
        #expect(ranks.count > 20)
        for (x, y) in zip(ranks, ranks.dropFirst()) where x.up != y.up { #expect((x.up < y.up) == (x.down > y.down)) }
    }

    private func check(_ a: ComparisonResult, _ b: ComparisonResult) {
        #expect(b.verdict == a.verdict.mirrored, "\(a) \(b)")
        #expect(a.isTestable == b.isTestable && a.dispersion == b.dispersion && a.difference == -b.difference)
        #expect((a.sortValue == nil) == (b.sortValue == nil))
        if let x = a.certainSize, let y = b.certainSize { #expect(abs(x - y) <= 1e-9 * x) }
        #expect((a.certainSize == nil) == (b.certainSize == nil))
        for language in [Language.dutch, .english] {
            #expect(a.verdict.text(in: language) == b.verdict.text(in: language))
            let said = a.verdict.directedText(in: language)
            #expect(b.verdict.directedText(in: language) == a.verdict.mirrored.directedText(in: language))
            #expect((said == b.verdict.directedText(in: language)) == (a.verdict == b.verdict))
        }
    }
}

extension DifferenceVerdict {
    fileprivate var mirrored: DifferenceVerdict {
        switch self {
        case .moreThanChanceUp: .moreThanChanceDown
        case .moreThanChanceDown: .moreThanChanceUp
        case .couldBeChance, .tooFewToSay: self
        }
    }
}
