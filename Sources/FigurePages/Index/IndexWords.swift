import Figures
import Geography
import Markup
import Phrases
import Prose
import SiteKit

/// The first sentence of an index: how many of its rows changed more than chance can explain, and which.
enum IndexWords {
    typealias Noun = (one: Phrase, many: Phrase)

    static let buurten: Noun = (Phrase("buurt", "neighbourhood"), Phrase("buurten", "neighbourhoods"))
    static let wijken: Noun = (AreaLevel.cbsWijk.one, AreaLevel.cbsWijk.many)
    static let types: Noun = (Phrase("soort", "type"), Phrase("soorten", "types"))

    /// How many names a sentence holds.
    private static let most = 3

    static func finding(_ rows: [IndexRow], called noun: Noun, in context: PageContext) -> HTML {
        let language = context.language
        let judged = rows.count { $0.figure.comparison?.isTestable == true }
        guard judged > 0 else { return HTML(text: context(IndexPhrases.nothingToJudge)) }
        let rising = sorted(rows, .moreThanChanceUp), falling = sorted(rows, .moreThanChanceDown)
        let all = language.count(judged, one: noun.one, many: noun.many)
        guard !rising.isEmpty || !falling.isEmpty else {
            return HTML(
                text: Phrase(
                    "Bij geen van de \(all) die wij kunnen toetsen veranderde het aantal meer dan door toeval te verwachten is.",
                    "For none of the \(all) that we can test did the number change more than chance can explain."
                )(language))
        }
        let parts = [
            rising.isEmpty ? nil : part(rising, word: Phrase("Meer", "More"), in: language),
            falling.isEmpty ? nil : part(falling, word: Phrase("Minder", "Fewer"), in: language),
        ]
        return Prose.sentences(
            [counted(rising.count + falling.count, of: all, in: language)] + parts.compactMap { $0 }
        ).html
    }

    private static func counted(_ number: Int, of all: String, in language: Language) -> Prose {
        let found = language.number(number)
        if number == 1 {
            return Localized(
                "Van de \(all) die wij kunnen toetsen veranderde er \(strong: found) meer dan door toeval te verwachten is.",
                "Of the \(all) that we can test, \(strong: found) changed more than chance can explain.")(language)
        }
        return Localized(
            "Van de \(all) die wij kunnen toetsen veranderden er \(strong: found) meer dan door toeval te verwachten is.",
            "Of the \(all) that we can test, \(strong: found) changed more than chance can explain.")(language)
    }

    private static func part(_ rows: [IndexRow], word: Phrase, in language: Language) -> Prose {
        let word = word(language)
        let names = Prose.list(rows.prefix(most).map { Prose([.link(.name($0.name), to: $0.href)]) })
        let rest = rows.count - min(rows.count, most)
        return rest > 0
            ? Localized("\(word): \(names) en nog \(rest).", "\(word): \(names) and \(rest) more.")(language)
            : Localized("\(word): \(names).", "\(word): \(names).")(language)
    }

    /// The largest numbers first.
    private static func sorted(_ rows: [IndexRow], _ verdict: DifferenceVerdict) -> [IndexRow] {
        rows.filter { $0.figure.comparison?.verdict == verdict }.sorted(by: TableSort(.count))
    }

    /// Under a table of many verdicts: how they come about, and how many come by chance.
    static func note(_ count: Int, _ context: PageContext) -> HTML {
        guard count > 1 else { return .empty }
        return "<p class=\"note\">\(context(IndexPhrases.manyComparisons)) \(AlgorithmEntry.change.link(context))</p>\n"
    }
}
