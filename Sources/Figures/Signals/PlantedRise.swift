package import Facts
package import Geography

/// A rise that was put into invented figures on purpose: the truth that a search for signals is held against.
package struct PlantedRise: Hashable, Sendable {
    /// A municipality with all its buurten, or one buurt.
    package let area: AreaCode
    package let offence: OffenceCode
    /// From this month on.
    package let from: Month
    /// The last month of it; `nil` when it goes on until the end.
    package let until: Month?
    /// How many times as much as without it.
    package let factor: Double

    package init(area: AreaCode, offence: OffenceCode, from: Month, until: Month? = nil, factor: Double) {
        self.area = area
        self.offence = offence
        self.from = from
        self.until = until
        self.factor = factor
    }

    /// Whether a signal is this rise: of its offence or a group that holds it, in its area, one above or inside it, while it lasts.
    func explains(_ signal: Signal, in edition: Edition) -> Bool {
        guard signal.month >= from, until.map({ signal.month <= $0 }) ?? true,
            edition.plan(signal.offence).parts.contains(where: { $0.code == offence })
        else { return false }
        return signal.area == area || area == signal.area.municipality || signal.area == area.municipality
    }
}
