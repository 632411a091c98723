package import Facts
package import Phrases

extension DifferenceVerdict {
    /// Lower case, beside a mark: `meer dan toeval`.
    package func text(in language: Language) -> String {
        switch self {
        case .moreThanChanceUp, .moreThanChanceDown: language.choose("meer dan toeval", "more than chance")
        case .couldBeChance: language.choose("kan toeval zijn", "could be chance")
        case .tooFewToSay: language.choose("te weinig om te zeggen", "too few to say")
        }
    }

    /// With the direction, for text without a mark: `hoger, meer dan toeval`.
    package func directedText(in language: Language) -> String {
        switch self {
        case .moreThanChanceUp: language.choose("hoger, meer dan toeval", "higher, more than chance")
        case .moreThanChanceDown: language.choose("lager, meer dan toeval", "lower, more than chance")
        case .couldBeChance, .tooFewToSay: text(in: language)
        }
    }
}

extension ReleaseStatus {
    /// `definitief`, `voorlopig`, `onvolledig`.
    package func text(in language: Language) -> String {
        switch self {
        case .final: language.choose("definitief", "final")
        case .provisional: language.choose("voorlopig", "provisional")
        case .incomplete: language.choose("onvolledig", "incomplete")
        }
    }
}
