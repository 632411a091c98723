import Charts
import Figures
import Markup
import Phrases
import SiteKit

extension DifferenceVerdict {
    /// The sign that charts draw for it.
    var sign: BandVerdict {
        switch self {
        case .moreThanChanceUp: .more
        case .moreThanChanceDown: .less
        case .couldBeChance: .chance
        case .tooFewToSay: .little
        }
    }

    /// The sign with its words.
    func mark(in language: Language) -> HTML { VerdictMark(sign).labelled(language) }

    /// The sign with its words, and the way to how it comes about.
    func explained(_ context: PageContext) -> HTML {
        "\(mark(in: context.language)) <span class=\"small\">\(AlgorithmEntry.change.link(context))</span>"
    }

    var isMoreThanChance: Bool { self == .moreThanChanceUp || self == .moreThanChanceDown }
}

extension ComparisonResult {
    /// The change and its sign under the name of a row, for a phone, where their own columns lie beyond the edge.
    ///
    /// Those columns say the same to who listens, so that it is hidden from them here.
    func beside(in language: Language) -> HTML {
        " <span class=\"under-name\" aria-hidden=\"true\">\(ChangeWords.mark(self, in: language)) \(VerdictMark(verdict.sign).html)</span>"
    }
}

extension ExpectedPlace {
    /// The sign for a month outside the band; `nil` inside.
    var sign: BandVerdict? {
        switch self {
        case .above: .more
        case .below: .less
        case .inside: nil
        }
    }
}
