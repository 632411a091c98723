package import Records

/// How an indicator stands against one target on a day; computed, never typed.
package struct TargetStanding: Sendable {
    package let target: IndicatorTarget
    /// The reading that it is judged by: of the target's period, else the newest before its end.
    package let reading: IndicatorReading?
    package let outcome: Outcome
    /// Value and target as shares of the larger, for the band of the way still to go; `nil` without a number.
    package let way: Way?

    package enum Outcome: String, Hashable, Sendable, CaseIterable {
        case reached
        /// The period is over and the target was not reached.
        case missed
        /// Not reached yet, and there is time.
        case open
        /// The period is over and its value is not known.
        case awaitingValue
        /// What the source states is too vague for this target.
        case cannotTell
    }

    package struct Way: Hashable, Sendable {
        package let value: Double
        package let target: Double
    }
}

extension PlanValues {
    package func standing(of indicator: Indicator, _ target: IndicatorTarget, on today: PlanDate) -> TargetStanding {
        let own = reading(of: indicator.id, target.period, area: target.area)
        let isOver = target.period.lastDay < today
        if let own, case .known(let number) = own.value {
            let outcome: TargetStanding.Outcome =
                switch target.holds(for: number) {
                case true?: .reached
                case false?: isOver ? .missed : .open
                case nil: .cannotTell
                }
            return TargetStanding(target: target, reading: own, outcome: outcome, way: way(number, target))
        }
        let earlier = readings(of: indicator, area: target.area).last {
            $0.period < target.period && $0.value.value != nil
        }
        return TargetStanding(
            target: target, reading: earlier, outcome: isOver ? .awaitingValue : .open,
            way: earlier?.value.value.map { way($0, target) })
    }

    private func way(_ number: StatedNumber, _ target: IndicatorTarget) -> TargetStanding.Way {
        TargetStanding.Way(value: number.value, target: target.value)
    }
}

extension IndicatorTarget {
    /// Whether a stated number meets it; `nil` when it may or may not.
    package func holds(for number: StatedNumber) -> Bool? {
        let range = number.bounds
        switch bound {
        case .atLeast:
            if range.low >= value { return true }
            return range.high < value || (range.high == value && range.excludesHigh) ? false : nil
        case .moreThan:
            if range.low > value || (range.low == value && range.excludesLow) { return true }
            return range.high <= value ? false : nil
        case .atMost:
            if range.high <= value { return true }
            return range.low > value || (range.low == value && range.excludesLow) ? false : nil
        case .lessThan:
            if range.high < value || (range.high == value && range.excludesHigh) { return true }
            return range.low >= value ? false : nil
        }
    }
}
