package import Records

/// How an indicator stands against one target on a day; computed, never typed.
package struct TargetStanding: Sendable {
    package let target: IndicatorTarget
    /// The reading that it is judged by: of the target's period, else the newest before its end.
    package let reading: IndicatorReading?
    package let outcome: Outcome
    /// Value and target side by side; `nil` without a number, or when it is of another stretch than the target's.
    ///
    /// A state goes on until it is known anew. What was counted over a year says nothing of how far the next one is.
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
        /// Nothing but invented figures speaks of it: a real target is never judged by these.
        case onlyInvented
    }

    package struct Way: Hashable, Sendable {
        package let value: Double
        package let target: Double
    }
}

extension PlanValues {
    package func standing(of indicator: Indicator, _ target: IndicatorTarget, on today: PlanDate) -> TargetStanding {
        let own = judging(indicator, target)
        let isOver = target.period.lastDay < today
        if own?.isExample == true {
            return TargetStanding(target: target, reading: nil, outcome: .onlyInvented, way: nil)
        }
        if let own, case .known(let number) = own.value {
            let outcome: TargetStanding.Outcome =
                switch target.holds(for: number) {
                case true?: .reached
                case false?: isOver ? .missed : .open
                case nil: .cannotTell
                }
            return TargetStanding(target: target, reading: own, outcome: outcome, way: way(number, target))
        }
        // What holds over years together is told by none of them.
        let earlier =
            target.years == nil
            ? readings(of: indicator, area: target.area).last {
                $0.period < target.period && $0.value.value != nil
            } : nil
        let isStillSo = indicator.numberKind == .state
        return TargetStanding(
            target: target, reading: earlier, outcome: isOver ? .awaitingValue : .open,
            way: isStillSo ? earlier?.value.value.map { way($0, target) } : nil)
    }

    /// The reading of the target's own period; of a target over years, the last of them against the first.
    private func judging(_ indicator: Indicator, _ target: IndicatorTarget) -> IndicatorReading? {
        guard let years = target.years else { return reading(of: indicator.id, target.period, area: target.area) }
        var over = indicator
        over.basis = .year(years.first)
        return computed(over, .year(years.last), area: target.area)
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
