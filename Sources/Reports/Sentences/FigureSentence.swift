package import Markup
import Phrases
package import Prose

/// The sentences of one frozen figure, in a wording.
package struct FigureSentence {
    let figure: FrozenFigure
    let wording: Wording
    /// Where its numbers lead: the row that accounts for them.
    let address: Href?

    package init(_ figure: FrozenFigure, wording: Wording, address: Href? = nil) {
        self.figure = figure
        self.wording = wording
        self.address = address
    }

    package var prose: Prose {
        let main = filling.filled(wording[figure.wordingState])
        guard let after = figure.afterthought else { return main }
        return .sentences([main, filling.filled(wording[after])])
    }

    private var filling: Filling {
        Filling { name, view in view == nil ? WordingSlot(rawValue: name).flatMap(value) : nil }
    }

    private func value(_ slot: WordingSlot) -> Prose? {
        let words = FigureWords(figure)
        switch slot {
        case .name: return Prose(text: words.name)
        case .place: return .name(figure.place.name)
        case .in: return Prose(text: figure.period.inText)
        case .inBase: return figure.comparison.map { Prose(text: $0.period.inText) }
        case .counted: return linked(words.counted)
        case .count: return linked(words.count)
        case .base: return linked(words.base)
        case .was: return linked(words.was)
        case .difference: return linked(words.difference)
        case .more: return linked(words.more)
        case .percent: return linked(words.percent)
        case .reason: return words.reason.map { Prose(text: $0) }
        case .lacking: return words.lacking.map { Prose(text: $0) }
        }
    }

    private func linked(_ text: String?) -> Prose? {
        text.map { text in
            address.map { Prose([.link(Prose(text: text), to: $0)]) } ?? Prose(text: text)
        }
    }
}
