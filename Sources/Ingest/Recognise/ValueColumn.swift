import Phrases

/// The columns that a file of values may have; any other is refused with its name.
enum ValueColumn: Hashable, CaseIterable {
    case area, period, value, lower, upper, respondents, code, source

    /// In small letters; the first Dutch and the first English one are the ones that the documentation names.
    private var names: [String] {
        switch self {
        case .area: ["gebied", "area"]
        case .period: ["periode", "period"]
        case .value: ["waarde", "value"]
        case .lower: ["ondergrens", "lower"]
        case .upper: ["bovengrens", "upper"]
        case .respondents: ["respondenten", "respondents", "aantal respondenten", "number of respondents"]
        case .code: ["code"]
        case .source: ["bron", "source"]
        }
    }

    var meaning: Phrase {
        switch self {
        case .area: Phrase("gebied: code of naam", "area: code or name")
        case .period: Phrase("periode: jaar, kwartaal of maand", "period: year, quarter or month")
        case .value: Phrase("de waarde", "the value")
        case .lower: Phrase("ondergrens van de marge", "lower end of the margin")
        case .upper: Phrase("bovengrens van de marge", "upper end of the margin")
        case .respondents: Phrase("aantal ondervraagden", "number of people asked")
        case .code: Phrase("code van de soort", "code of the kind")
        case .source: Phrase("de bron, zoals in sources.yaml", "the source, as in sources.yaml")
        }
    }

    init?(_ name: String) {
        let name = name.lowercased().trimmingSpaces
        guard let column = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
        self = column
    }

    var dutch: String { names[0] }

    /// What is said of a column of another name.
    static let refused = Phrase("hoort niet in dit bestand", "does not belong in this file")

    /// Whether a header is one of values: it says of which area and period they are.
    static func isHeader(_ names: [String]) -> Bool {
        let columns = Set(names.compactMap(ValueColumn.init))
        return columns.isSuperset(of: [.area, .period, .value])
    }
}
