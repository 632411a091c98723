package import Phrases
import Records

/// What an indicator changed against its basis: in per cent, in points, or as a difference when the base is small.
package enum IndicatorChange: Hashable, Sendable {
    case percent(Double)
    /// Between two percentages.
    case points(Double)
    /// On a base under the minimum a percentage misleads.
    case difference(Double)

    package func text(_ indicator: Indicator, in language: Language) -> String {
        switch self {
        case .percent(let value): language.signedPercent(value)
        case .points(let value): language.percentagePoints(value, decimals: max(indicator.decimals, 1))
        case .difference(let value): language.signed(value, decimals: indicator.decimals)
        }
    }
}

extension PlanValues {
    /// From the two stated numbers, only when both are exact; a qualified number has no exact change.
    ///
    /// The smallest base of a percentage is 20, as everywhere (`PublicationRules.minimumBase`).
    package func change(of indicator: Indicator, _ reading: IndicatorReading, minimumBase: Int = 20) -> IndicatorChange?
    {
        guard case .known(let own) = reading.value, own.qualifier == .exact,
            let base = base(of: indicator, reading), case .known(let earlier) = base.value,
            earlier.qualifier == .exact
        else { return nil }
        let difference = own.value - earlier.value
        switch indicator.unit {
        case .percent: return .points(difference)
        case .percentChange: return nil
        case .count, .notStated, .euro, .millionEuro:
            // Money is no count: a small number of millions is no small base.
            let isMoney = indicator.unit == .euro || indicator.unit == .millionEuro
            guard earlier.value > 0, isMoney || earlier.value >= Double(minimumBase) else {
                return .difference(difference)
            }
            return .percent(difference / earlier.value * 100)
        }
    }
}
