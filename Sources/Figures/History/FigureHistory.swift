package import Facts
package import Geography

/// What one figure was in every published state of the site, as far as it changed: what was known when.
package struct FigureHistory: Sendable {
    /// A state in which the figure became another one.
    package struct Entry: Sendable {
        /// The number of the state, as its address names it.
        package let state: Int64
        /// Seconds since 1970, UTC.
        package let at: Int64
        /// What was published or taken off the site then.
        package let delivery: DeliveryID
        package let isWithdrawal: Bool
        /// `nil` where nothing was on the site.
        package let figure: Figure?

        package init(state: Int64, at: Int64, delivery: DeliveryID, isWithdrawal: Bool, figure: Figure?) {
            self.state = state
            self.at = at
            self.delivery = delivery
            self.isWithdrawal = isWithdrawal
            self.figure = figure
        }
    }

    package let area: AreaCode
    package let offence: OffenceSelection
    package let period: PeriodRange
    /// The oldest first, from the first state that had a count.
    package let entries: [Entry]
    /// Whether there were states before these that were not looked at.
    package let isCut: Bool
    /// Whether there were states that can no longer be told: what was kept of them is damaged, or too little.
    package let hasUntold: Bool

    /// - Parameter states: the states that may differ from the one before, the oldest first.
    package init(
        of area: AreaCode, _ offence: OffenceSelection, over period: PeriodRange, states: [Entry], isCut: Bool,
        hasUntold: Bool = false
    ) {
        (self.area, self.offence, self.period) = (area, offence, period)
        (self.isCut, self.hasUntold) = (isCut, hasUntold)
        var entries: [Entry] = []
        for state in states where entries.last.map({ !$0.says(what: state) }) ?? (state.figure?.numerator != nil) {
            entries.append(state)
        }
        self.entries = entries
    }
}

extension FigureHistory.Entry {
    /// Whether a reader sees the same figure in another state.
    fileprivate func says(what other: Self) -> Bool {
        figure?.numerator == other.figure?.numerator && figure?.value.reason == other.figure?.value.reason
            && figure?.period == other.figure?.period
    }
}

extension FigureHistory {
    /// By how much an entry's count differs from the one before it; `nil` where one of them has none.
    package func difference(at place: Int) -> Int? {
        guard place > 0, let before = entries[place - 1].figure?.numerator, let after = entries[place].figure?.numerator
        else { return nil }
        return after - before
    }
}
