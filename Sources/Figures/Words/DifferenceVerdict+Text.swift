package import Facts
package import Phrases

extension DifferenceVerdict {
    /// Lower case, beside a mark: `meer dan toeval`.
    package func text(in language: Language) -> String {
        switch self {
        case .moreThanChanceUp, .moreThanChanceDown: Phrase("meer dan toeval", "more than chance")(language)
        case .couldBeChance: Phrase("kan toeval zijn", "could be chance")(language)
        case .tooFewToSay: Phrase("te weinig om te zeggen", "too few to say")(language)
        }
    }

    /// With the direction, for text without a mark: `hoger, meer dan toeval`.
    package func directedText(in language: Language) -> String {
        switch self {
        case .moreThanChanceUp: Phrase("hoger, meer dan toeval", "higher, more than chance")(language)
        case .moreThanChanceDown: Phrase("lager, meer dan toeval", "lower, more than chance")(language)
        case .couldBeChance, .tooFewToSay: text(in: language)
        }
    }
}

extension ReleaseStatus {
    /// `definitief`, `voorlopig`, `onvolledig`.
    package func text(in language: Language) -> String {
        switch self {
        case .final: Phrase("definitief", "final")(language)
        case .provisional: Phrase("voorlopig", "provisional")(language)
        case .incomplete: Phrase("onvolledig", "incomplete")(language)
        }
    }
}
