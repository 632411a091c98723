package import Phrases
package import Records

extension StatedNumber {
    /// The number in words as its source states it: `838`, `meer dan 300.000`, `60 tot 70`.
    package func text(_ unit: IndicatorUnit, decimals: Int, in language: Language) -> String {
        let first = unit.number(value, decimals: decimals, in: language)
        switch qualifier {
        case .exact: return first
        case .about: return Phrase("ongeveer ", "about ")(language) + first
        case .almost: return Phrase("bijna ", "almost ")(language) + first
        case .justOver: return Phrase("ruim ", "just over ")(language) + first
        case .moreThan: return Phrase("meer dan ", "more than ")(language) + first
        case .atLeast: return Phrase("ten minste ", "at least ")(language) + first
        case .atMost: return Phrase("hooguit ", "at most ")(language) + first
        case .range:
            return first + Phrase(" tot ", " to ")(language)
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
            Phrase("€\u{A0}", "€")(language) + language.number(value, decimals: decimals)
                + Phrase(" miljoen", " million")(language)
        }
    }

    /// What the numbers are of, for a head or an axis; the nouns of a count are the plan's own Dutch words.
    package func name(in language: Language) -> String {
        switch self {
        case .count(_, let many): many
        case .percent: Phrase("procent", "per cent")(language)
        case .percentChange: Phrase("verandering in procent", "change in per cent")(language)
        case .euro: Phrase("euro", "euros")(language)
        case .millionEuro: Phrase("miljoen euro", "million euros")(language)
        case .notStated: Phrase("eenheid niet genoemd", "unit not stated")(language)
        }
    }
}
