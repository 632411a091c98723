import Facts
package import Records

extension IndicatorValue {
    /// Whether its owner stated it and no editor has accepted it yet: it is shown, as provisional.
    package var isAwaiting: Bool { by != nil && isProvisional }

    /// A value that its owner states, with the day on which it was established and where it comes from.
    package init(
        awaiting number: StatedNumber, in period: PlanPeriod, on date: PlanDate, from source: String,
        by owner: OrganisationID?
    ) {
        self.init(
            period: period, value: .known(number), isProvisional: true, date: date, note: source, by: owner)
    }
}

/// Values that the owner of an indicator states, and what an editor says of them. They are of the whole region.
extension Indicator {
    /// Whether its values are typed, so that its owner can state one.
    package var takesStatedValues: Bool { origin == .typed }

    /// The indicator with a value that waits, in the place of one that waited or was missing; `nil` where a value holds.
    package func stating(_ value: IndicatorValue) -> Indicator? {
        var next = self
        guard let index = values.firstIndex(where: { $0.area == nil && $0.period == value.period }) else {
            next.values.append(value)
            return next
        }
        guard values[index].isAwaiting || values[index].value.value == nil else { return nil }
        next.values[index] = value
        return next
    }

    /// The values that wait, the newest period first.
    package var awaiting: [IndicatorValue] {
        values.filter { $0.isAwaiting && $0.area == nil }.sorted { $0.period > $1.period }
    }

    /// The indicator with the value of a period accepted, or without it; `nil` when none waits.
    package func judging(_ period: PlanPeriod, isAccepted: Bool) -> Indicator? {
        guard let index = values.firstIndex(where: { $0.isAwaiting && $0.area == nil && $0.period == period }) else {
            return nil
        }
        var next = self
        if isAccepted { next.values[index].isProvisional = false } else { next.values.remove(at: index) }
        return next
    }
}
