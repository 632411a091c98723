import Phrases

/// What the cells of a table say of a figure: a number, or in a word why there is none.
struct TableWords {
    let figure: FrozenFigure
    private let language = Language.dutch

    init(_ figure: FrozenFigure) { self.figure = figure }

    func cell(_ column: TableColumn) -> DocumentTable.Cell {
        let words = FigureWords(figure)
        switch column {
        case .count:
            return number(words.count, figure.count.map(Double.init)) ?? text(figure.reason?.text ?? "geen cijfer")
        case .base: return number(words.base, figure.comparison.map { Double($0.base) }) ?? text("geen")
        case .difference:
            let gap = figure.comparison.map { $0.count - $0.base }
            return number(gap.map { language.signed($0) }, gap.map(Double.init)) ?? text("geen")
        case .percent: return percent
        case .verdict: return text(figure.wordingState.verdict)
        case .rate: return number(words.value, figure.value, decimals: 1) ?? text(figure.reason?.text ?? "geen cijfer")
        case .status: return text(status)
        }
    }

    private var percent: DocumentTable.Cell {
        guard let compared = figure.comparison else { return text("geen") }
        if !figure.breaks.isEmpty { return text("breuk") }
        if let percent = compared.percent { return number(language.signedPercent(percent), percent) ?? text("geen") }
        switch compared.percentReason?.word {
        case "baseTooSmall": return text("klein aantal")
        case "baseIsZero": return text("was nul")
        default: return text(compared.percentReason?.text ?? "geen")
        }
    }

    /// `definitief`, `voorlopig`, `onvolledig`.
    var status: String {
        switch figure.status {
        case "final": "definitief"
        case "provisional": "voorlopig"
        default: "onvolledig"
        }
    }

    private func number(_ text: String?, _ value: Double?, decimals: Int = 0) -> DocumentTable.Cell? {
        text.map { .init(text: $0, number: value, decimals: decimals) }
    }

    private func text(_ text: String) -> DocumentTable.Cell { .init(text: text, number: nil, decimals: 0) }
}

extension TableColumn {
    func title(_ set: FrozenSet?) -> String {
        let compared = set?.figures.lazy.compactMap(\.comparison).first
        return switch self {
        case .count: set?.figures.first?.period.text ?? "aantal"
        case .base: compared?.period.text ?? "eerder"
        case .difference: "verschil"
        case .percent: "verschil in %"
        case .verdict: "oordeel"
        case .rate: "per 1.000 inwoners per jaar"
        case .status: "stand"
        }
    }
}

extension WordingState {
    var verdict: String {
        switch self {
        case .rise: "hoger, meer dan toeval"
        case .fall: "lager, meer dan toeval"
        case .equal: "even veel"
        case .couldBeChance: "kan toeval zijn"
        case .tooFew: "te weinig om te zeggen"
        case .break: "niet te vergelijken: breuk"
        case .uncompared: "niet te vergelijken"
        case .missing: "geen cijfer"
        case .notPublished: "niet getoond"
        case .provisional: "voorlopig"
        case .incomplete: "onvolledig"
        }
    }
}
