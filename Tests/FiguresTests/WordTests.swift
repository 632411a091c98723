import Facts
import Figures
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

@Suite("Words")
struct WordTests {
    private func month(_ month: Int) throws -> Month { try #require(Month(year: 2022, month: month)) }

    private func notes() throws -> [FigureNote] {
        let january = try month(1), november = try month(11)
        return [
            .totalIsSumOfTypes(count: 11), .partsDoNotAddUp(parts: 778, total: 795),
            .groupWithoutPart(try offence("1.4.1"), .publishedPerYearOnly),
            .periodShortened(from: try period("2022MM01", "2022MM12"), to: try period("2022MM01", "2022MM11")),
            .populationOfOtherYear(asked: 2017, used: 2024), .rateScaledToYear(months: 1),
            .rollUp(members: 38, divisionYear: 2024),
            .rollUp(members: 39, divisionYear: nil), .rollUpMemberMissing(try area("GM0034")), .membersToBeConfirmed,
            .divisionYear(2024), .divisionYear(nil), .caveat(Phrase("Let op.", "Mind.")),
            .provisional(january...november), .statusNotStatedBySource, .areaHasNoName(try area("GM0034")),
            .childrenAbsent(level: .neighbourhood, absent: 1, known: 26), .residentsAreNotThePopulationAtRisk,
            .exampleFigures,
            .boundaryChange(effective: "2022-01-01", note: ""), .spreadNotKnown,
        ]
    }

    @Test("Every note is a sentence in Dutch and another in English")
    func allNotes() throws {
        let edition = try TestEdition().edition()
        for note in try notes() {
            let texts = Language.allCases.map { note.text(in: $0, edition: edition) }
            #expect(texts.allSatisfy { $0.hasSuffix(".") && !$0.contains("  ") }, "\(texts)")
            #expect(texts[0] != texts[1], "\(texts)")
        }
    }

    @Test("Every reason, verdict, measure and unit has words in both languages")
    func others() {
        for reason in MissingReason.allCases { #expect(reason.text(in: .dutch) != reason.text(in: .english)) }
        for measure in Measure.allCases { #expect(measure.text(in: .dutch) != measure.text(in: .english)) }
        for level in AreaLevel.allCases where level != .cbsWijk {
            #expect(level.text(in: .dutch) != level.text(in: .english))
        }
        #expect(DifferenceVerdict.couldBeChance.text(in: .dutch) == "kan toeval zijn")
        #expect(DifferenceVerdict.moreThanChanceDown.directedText(in: .english) == "lower, more than chance")
        #expect(DifferenceVerdict.tooFewToSay.text(in: .dutch) == "te weinig om te zeggen")
    }

    @Test("What is missing is one sentence, with at most ten names")
    func statements() throws {
        let edition = try TestEdition().edition()
        let many = try (10..<40).map { try area("GM00\($0)") }
        let text = MissingStatement.membersMissing(many).text(in: .dutch, edition: edition)
        #expect(text.contains("GM0018 en nog 21 andere") && !text.contains("GM0019"))
        let months = MissingStatement.months(try month(12)...(try month(12)), .periodNotDelivered)
        #expect(months.text(in: .dutch, edition: edition) == "December 2022: nog niet geleverd voor deze periode.")
        #expect(months.text(in: .english, edition: edition) == "December 2022: not delivered for this period.")
    }
}
