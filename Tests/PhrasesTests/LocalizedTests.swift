import Phrases
import Testing

@Suite("A text in several languages")
struct LocalizedTests {
    /// Invented for this test; the product has no such language.
    private let frisian = Language.further(FurtherLanguage(tag: "fy", ownName: "Frysk"))
    private let scots = Language.further(FurtherLanguage(tag: "sco", ownName: "Scots", fallbacks: [.english]))

    @Test("falls back on Dutch, and says so")
    func dutchOnly() {
        let caveat = Phrase(dutch: "Telt pogingen mee.")
        #expect(caveat(.english) == "Telt pogingen mee.")
        #expect(caveat.english == "Telt pogingen mee.")
        #expect(caveat.exact(.english) == nil)
        #expect(caveat.exact(.dutch) == "Telt pogingen mee.")
        #expect(Phrase("a", "b").exact(.english) == "b")
        #expect(Phrase(dutch: "a", english: "b") == Phrase("a", "b"))
        #expect(Phrase(dutch: "a") != Phrase(verbatim: "a"))
    }

    @Test("takes a third language by adding to it, and falls back as that language says")
    func third() {
        let offence = Phrase("misdrijf", "offence").adding("misdied", in: frisian)
        #expect(offence(frisian) == "misdied" && offence.exact(frisian) == "misdied")
        #expect(offence(.dutch) == "misdrijf" && offence(.english) == "offence")
        #expect(offence(scots) == "offence" && offence.exact(scots) == nil)
        let untranslated = Phrase("gebied", "area")
        #expect(untranslated(frisian) == "gebied" && untranslated(scots) == "area")
        #expect(Phrase(dutch: "gebied")(scots) == "gebied")
        #expect(offence.source(for: frisian) == frisian && offence.source(for: scots) == .english)
        #expect(untranslated.source(for: frisian) == .dutch && Phrase(dutch: "gebied").source(for: .english) == .dutch)
        #expect(offence.adding("feit", in: .dutch)(.dutch) == "feit")
        #expect(offence.adding("crime", in: .english)(scots) == "crime")
        #expect(offence.adding("feit", in: .dutch)(frisian) == "misdied")
    }

    @Test("has formats in a third language too: those of its fallback")
    func formats() {
        #expect(frisian.number(1234.5, decimals: 1) == "1.234,5")
        #expect(scots.number(1234.5, decimals: 1) == "1,234.5")
        #expect(scots.date(year: 2026, month: 3, day: 1) == "1 March 2026")
        #expect(frisian.list(["a", "b"]) == "a en b" && scots.list(["a", "b"]) == "a and b")
        #expect(
            frisian.period(fromYear: 2023, fromMonth: 10, throughYear: 2023, throughMonth: 12)
                == "oktober tot en met december 2023")
    }

    @Test("carries more than text")
    func values() {
        let signs = Localized([","], ["."]).adding(["·"], in: frisian)
        #expect(signs(.dutch) == [","] && signs(scots) == ["."] && signs(frisian) == ["·"])
    }

    @Test("languages of the product are found by their tag, others are not")
    func tags() {
        #expect(Language.allCases.map(\.tag) == ["nl", "en"])
        #expect(Language(rawValue: "en") == .english)
        #expect(Language(rawValue: "fy") == nil && Language(tag: "sco") == nil)
        #expect(frisian.tag == "fy" && frisian.ownName == "Frysk" && Language.english.ownName == "English")
    }
}
