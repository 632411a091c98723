package import Phrases
package import Records

extension StatedNumber {
    /// The number in words as its source states it: `838`, `meer dan 300.000`, `60 tot 70`.
    package func text(_ unit: IndicatorUnit, decimals: Int, in language: Language) -> String {
        let first = unit.number(value, decimals: decimals, in: language)
        switch qualifier {
        case .exact: return first
        case .about: return language.choose("ongeveer ", "about ") + first
        case .almost: return language.choose("bijna ", "almost ") + first
        case .justOver: return language.choose("ruim ", "just over ") + first
        case .moreThan: return language.choose("meer dan ", "more than ") + first
        case .atLeast: return language.choose("ten minste ", "at least ") + first
        case .atMost: return language.choose("hooguit ", "at most ") + first
        case .range:
            return first + language.choose(" tot ", " to ")
                + unit.number(upper ?? value, decimals: decimals, in: language)
        }
    }

    /// With the noun of its unit: `129 casussen`, `1 casus`.
    package func textWithUnit(_ unit: IndicatorUnit, decimals: Int, in language: Language) -> String {
        let number = text(unit, decimals: decimals, in: language)
        guard case .count(let one, let many) = unit else { return number }
        return number + " " + (qualifier == .exact && value == 1 ? one : many)
    }
}

extension IndicatorUnit {
    /// A bare number with the sign of its unit.
    func number(_ value: Double, decimals: Int, in language: Language) -> String {
        switch self {
        case .count, .notStated: language.number(value, decimals: decimals)
        case .percent: language.percent(value, decimals: decimals)
        case .percentChange: language.signedPercent(value, decimals: decimals)
        case .euro: language.euros(Int(value.rounded(.toNearestOrAwayFromZero)))
        case .millionEuro:
            language.choose("€\u{A0}", "€") + language.number(value, decimals: decimals)
                + language.choose(" miljoen", " million")
        }
    }
}
