package import Phrases
package import Records
package import Strategy

extension Language {
    /// A number as its source states it, with its unit: `meer dan 300.000 deelnemers`, `−10%`, `100 tot 150`.
    package func stated(_ number: StatedNumber, _ indicator: Indicator, withUnit: Bool = true) -> String {
        withUnit
            ? number.textWithUnit(indicator.unit, decimals: indicator.decimals, in: self)
            : number.text(indicator.unit, decimals: indicator.decimals, in: self)
    }

    /// How far it is: `nog 162`, `nog 1 procentpunt`.
    func gap(_ distance: Double, _ indicator: Indicator) -> String {
        let number = self.number(abs(distance), decimals: decimals(distance, indicator))
        return switch indicator.unit {
        case .percent, .percentChange:
            number + Phrase(" procentpunt", number == "1" ? " percentage point" : " percentage points")(self)
        case .euro: euros(Int(abs(distance).rounded()))
        case .millionEuro: Phrase("€\u{A0}\(number) miljoen", "€\(number) million")(self)
        case .count, .notStated: number
        }
    }

    /// The decimals that the indicator asks for; a distance that has more than it asks for is not rounded away.
    private func decimals(_ value: Double, _ indicator: Indicator) -> Int {
        indicator.decimals > 0 || value == value.rounded() ? indicator.decimals : 1
    }

    /// Euros and cents: `€ 94.000`, `€ 1.234,50`.
    func money(_ amount: Euros) -> String {
        if amount.cents % 100 == 0 { return euros(amount.cents / 100) }
        let number = self.number(Double(amount.cents) / 100, decimals: 2)
        return Phrase("€\u{A0}\(number)", "€\(number)")(self)
    }
}
