package import Records
package import Registers

/// What a register counts for an indicator, beside what was stated of it.
///
/// Of the registers that a reader sees; rows that are invented are not in it.
package struct ListedCount: Sendable {
    package let register: VisibleRegister
    package let count: CountDeclaration
    /// The periods from which on the list is complete, the oldest first; empty while nobody says that it is.
    package let entries: [Entry]

    package struct Entry: Hashable, Sendable {
        /// `nil` of a count that is not by period, for which nothing was stated since.
        package let period: PlanPeriod?
        package let listed: RegisterTally.Cell
        /// What was stated for the same stretch; the newest, of a count that is not by period.
        package let stated: IndicatorValue?
        /// Whether both cannot be true.
        package let disagrees: Bool
    }
}

extension Indicator {
    /// - Parameter day: on which it is asked; a period that is not over may still grow.
    package func listed(in registers: VisibleRegisters, on day: PlanDate?) -> ListedCount? {
        guard let named = countIn, let register = registers[named.register],
            let count = register.declaration.counts.first(where: { $0.id == named.count }),
            let tally = register.countOfFacts(named.count)
        else { return nil }
        let since = count.completeSince
        return ListedCount(
            register: register, count: count,
            entries: since.map { ListedPeriods(indicator: self, tally: tally, since: $0, day: day).entries } ?? [])
    }
}

extension CountDeclaration {
    /// The place among its axes of the one that is periods.
    var periodAxis: Int? {
        axes.firstIndex { if case .period = $0 { true } else { false } }
    }
}

/// Pairs what a list counts with what was stated, period by period.
private struct ListedPeriods {
    let indicator: Indicator
    let tally: RegisterTally
    let since: PlanPeriod
    let day: PlanDate?

    var entries: [ListedCount.Entry] {
        guard let axis = tally.count.periodAxis else {
            return [entry(stated.last?.period, listed: tally.total, stated: stated.last)]
        }
        let listed = tally.axes[axis].entries.compactMap(\.period).filter(isComplete)
        let unlisted = stated.map(\.period).filter { period in !listed.contains { $0.isSameStretch(as: period) } }
        return (listed + unlisted).sorted().map { period in
            entry(
                period, listed: cell(period, along: axis),
                stated: stated.last { $0.period.isSameStretch(as: period) })
        }
    }

    /// Of the whole region, since the list is complete, the oldest first.
    private var stated: [IndicatorValue] {
        indicator.values.filter { $0.area == nil && isComplete($0.period) }.sorted { $0.period < $1.period }
    }

    private func isComplete(_ period: PlanPeriod) -> Bool {
        period.months.lowerBound >= since.months.lowerBound
    }

    /// A period of which a complete list has nothing counts none.
    private func cell(_ period: PlanPeriod, along axis: Int) -> RegisterTally.Cell {
        let entries = tally.axes[axis].entries
        guard let place = entries.firstIndex(where: { $0.period?.isSameStretch(as: period) == true }) else {
            return tally.count.what == .median ? .none : .value(.init(least: 0, most: 0))
        }
        return tally.cell(Array(repeating: nil, count: axis) + [place])
    }

    private func entry(
        _ period: PlanPeriod?, listed: RegisterTally.Cell, stated: IndicatorValue?
    ) -> ListedCount.Entry {
        ListedCount.Entry(
            period: period, listed: listed, stated: stated, disagrees: disagrees(period, listed: listed, stated: stated)
        )
    }

    private func disagrees(_ period: PlanPeriod?, listed: RegisterTally.Cell, stated: IndicatorValue?) -> Bool {
        guard case .value(let amount) = listed, let number = stated?.value.value else { return false }
        let isOver =
            tally.count.periodAxis == nil || day == nil || period.map { $0.lastDay < (day ?? $0.lastDay) } == true
        let isTooMany = amount.least > number.bounds.high
        guard isOver else { return isTooMany }
        return amount.exact.map { !number.allows($0) } ?? (isTooMany || (amount.most ?? .infinity) < number.bounds.low)
    }
}
