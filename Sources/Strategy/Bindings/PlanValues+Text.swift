package import Phrases
import Records

/// A binding as readers see it.
package struct BoundText: Hashable, Sendable {
    package let text: String
    /// False when there is no value, only its reason.
    package let isKnown: Bool
    /// From invented figures.
    package let isExample: Bool
}

extension PlanValues {
    /// What a binding shows. An indicator that this plan does not hold is one that the reader may not see.
    package func text(of binding: Binding, in language: Language = .dutch) -> BoundText {
        guard let indicator = document.indicator(binding.indicator) else {
            return BoundText(text: UnknownReason.notPublished.phrase(language), isKnown: false, isExample: false)
        }
        if binding.form == .target { return target(of: indicator, binding, language) }
        guard let reading = reading(of: indicator.id, binding.period, area: binding.area),
            case .known(let number) = reading.value
        else {
            let reason = reading(of: indicator.id, binding.period, area: binding.area)?.value.reason
            return BoundText(text: (reason ?? .notYetKnown).phrase(language), isKnown: false, isExample: false)
        }
        let text: String
        switch binding.form {
        case .value, .target: text = number.text(indicator.unit, decimals: indicator.decimals, in: language)
        case .unit: text = number.textWithUnit(indicator.unit, decimals: indicator.decimals, in: language)
        case .full: text = full(indicator, reading, number, language)
        case .change:
            guard let change = change(of: indicator, reading) else {
                return BoundText(text: UnknownReason.notYetKnown.phrase(language), isKnown: false, isExample: false)
            }
            text = change.text(indicator, in: language)
        }
        return BoundText(text: text, isKnown: true, isExample: reading.isExample)
    }

    private func target(of indicator: Indicator, _ binding: Binding, _ language: Language) -> BoundText {
        guard
            let target = indicator.targets.last(where: {
                $0.area == binding.area && ($0.period == binding.period || $0.period.isSameStretch(as: binding.period))
            })
        else { return BoundText(text: UnknownReason.notStated.phrase(language), isKnown: false, isExample: false) }
        let number = indicator.unit.number(target.value, decimals: indicator.decimals, in: language)
        return BoundText(text: number, isKnown: true, isExample: false)
    }

    /// `129 (119 in 2020)`.
    private func full(
        _ indicator: Indicator, _ reading: IndicatorReading, _ number: StatedNumber, _ language: Language
    ) -> String {
        let own = number.text(indicator.unit, decimals: indicator.decimals, in: language)
        guard indicator.unit != .percentChange, let base = base(of: indicator, reading),
            case .known(let earlier) = base.value
        else { return own }
        let other = earlier.text(indicator.unit, decimals: indicator.decimals, in: language)
        return "\(own) (\(other) \(Phrase("in", "in")(language)) \(base.period.text(in: language)))"
    }

    /// The reading that a value is held against, by the indicator's own basis.
    package func base(of indicator: Indicator, _ reading: IndicatorReading) -> IndicatorReading? {
        let year: Int
        switch indicator.basis {
        case .none: return nil
        case .previousYear: year = reading.period.year - 1
        case .year(let stated): year = stated
        }
        guard year != reading.period.year else { return nil }
        return self.reading(of: indicator.id, reading.period.moved(toYear: year), area: reading.area)
    }
}
