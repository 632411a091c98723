import Markup
import Phrases
import SiteKit

/// One method that the product uses, in the words of a register of algorithms: what for, on what, how, and who decides.
struct AlgorithmEntry: Sendable {
    /// Part of the page's address, stable.
    let word: Word
    let title: Phrase
    let purpose: Phrase
    let data: Phrase
    let method: Phrase
    /// The papers that the method comes from.
    let papers: [String]
    let limits: Phrase
    /// What people decide, and what is never decided without them.
    let human: Phrase
    /// `2026-11`: in use since.
    let since: String
    let version: Int

    /// The address of the entry: one click away from every use.
    func href(_ context: PageContext) -> Href {
        context.href(.analysis(.algorithms)).at(fragment: word(context.language))
    }

    /// `Zo berekenen wij dit`, as a link to the entry.
    func link(_ context: PageContext) -> HTML {
        "<a href=\"\(url: href(context))\">\(context(AlgorithmPhrases.howComputed))</a>"
    }
}

extension AlgorithmEntry {
    /// Every method in use, in the order of the register.
    static let all: [AlgorithmEntry] = [
        change, season, margin, ranking, funnel, band, signals, lineUp, effect, forecast, day, mapClasses, freeText,
        smallCounts,
    ]
}
