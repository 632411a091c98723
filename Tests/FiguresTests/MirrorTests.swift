import Cube
import Facts
import Geography
import Phrases
import Prose
import SiteKit
import TestKit
import Testing

@testable import Figures

@Suite("Swapping the two periods of a comparison")
struct MirrorTests {
    /// Six years of months that vary around a level, then two years with the counts of a test, all in their January.
    private func edition(_ before: Int, _ now: Int, level: ClosedRange<Int> = 0...1) throws -> Edition {
        var dice = SeededRandom(seed: 5), builder = CubeBuilder()
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
                    checkSentences(there, again, in: edition)
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

/// The sentences that pages and the command line make of a comparison, and what swapping the periods must make of them.
extension MirrorTests {
    private func checkSentences(_ there: Figure, _ again: Figure, in edition: Edition) {
        guard let a = there.comparison, let b = again.comparison else { return }
        let (isShare, isShareBack) = (a.changePercent.value != nil, b.changePercent.value != nil)
        for language in [Language.dutch, .english] {
            #expect(ChangeWords.fromTo(b, in: language) == fromTo(a.count, a.baseCount, language))
            let (said, back) = (
                ChangeWords.verdictSentence(a, in: language), ChangeWords.verdictSentence(b, in: language)
            )
            #expect(claim(said) == claim(back), "\(said) \(back)")
            // A percentage hangs on the base alone: where one side has none, it says the counts and the same verdict.
            guard isShare == isShareBack, a.changePercent.reason == b.changePercent.reason else { continue }
            #expect(form(back) == form(said), "\(said) \(back)")
            let (line, lineBack) = (
                comparisonLine(there, edition, language), comparisonLine(again, edition, language)
            )
            let verdict = a.verdict.directedText(in: language)
            #expect(
                form(lineBack)
                    == form(
                        line.replacing(verdict, with: a.verdict.mirrored.directedText(in: language))),
                "\(line) \(lineBack)")
            // Months that one side lacks are named on the other, and a share under half a percent is "almost the same".
            guard there.value.value == Double(a.count), again.value.value == Double(b.count),
                (a.changePercent.value?.magnitude ?? 1) >= 1, (b.changePercent.value?.magnitude ?? 1) >= 1
            else { continue }
            let sentence = ChangeWords.sentence(there, in: language).map(\.plainText) ?? ""
            let sentenceBack = ChangeWords.sentence(again, in: language).map(\.plainText) ?? ""
            #expect(form(sentenceBack) == swapped(form(sentence), language), "\(sentence) \(sentenceBack)")
        }
    }

    private func fromTo(_ base: Int, _ count: Int, _ language: Language) -> String {
        let (from, to) = (language.number(base), language.number(count))
        return language == .dutch ? "van \(from) naar \(to)" : "from \(from) to \(to)"
    }

    /// From the word on: what comes before says which part of the figure is compared.
    private func comparisonLine(_ figure: Figure, _ edition: Edition, _ language: Language) -> String {
        let word = language == .dutch ? "ergeleken met" : "ompared with"
        for line in FigureLines(figure, edition: edition, language: language).text.split(separator: "\n") {
            if let start = line.firstRange(of: word)?.lowerBound { return String(line[start...]) }
        }
        return ""
    }

    /// A sentence with its numbers taken out, and the margin that only an interval with two ends has.
    private func form(_ sentence: String) -> String {
        sentence.replacing(/\s\((marge|margin)\s[^)]*\)/, with: "").replacing(/[−+]?[0-9][0-9.,]*/, with: "#")
    }

    private func swapped(_ form: String, _ language: Language) -> String {
        let (more, fewer) =
            language == .dutch ? ("#% meer dan ", "#% minder dan ") : ("#% more than ", "#% fewer than ")
        return form.contains(more) ? form.replacing(more, with: fewer) : form.replacing(fewer, with: more)
    }

    /// What a sentence says of chance, of its three verdicts.
    private func claim(_ sentence: String) -> String? {
        ["meer dan toeval", "kan toeval zijn", "te weinig", "more than chance", "can be chance", "too few"]
            .first(where: sentence.contains)
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
