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
}
