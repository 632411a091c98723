package import Geography
package import Records

/// How many municipalities take part, as stated and as listed.
package struct ParticipationTotal: Hashable, Sendable {
    /// What is shown: the list when it is complete, else what the source states.
    package let count: StatedNumber
    package let stated: StatedCount?
    /// Municipalities on the list that take part at that moment.
    package let listed: [AreaCode]
    package let isListComplete: Bool

    /// Whether the list bears out the statement; `nil` while the list is not complete or nothing is stated.
    package var agrees: Bool? {
        guard isListComplete, let stated else { return nil }
        return stated.count.allows(Double(listed.count))
    }
}

extension Participation {
    /// The municipalities of a status on the last day of a period, in the order of the list.
    package func municipalities(at period: PlanPeriod, status: ParticipationStatus = .takesPart) -> [AreaCode] {
        cells.filter { cell in
            cell.status == status && cell.since.map { $0.months.lowerBound <= period.months.upperBound } ?? true
                && cell.until.map { $0.lastDay >= period.lastDay } ?? true
        }.map(\.municipality)
    }

    /// The total at the end of a period; `nil` when neither list nor statement says anything.
    package func total(at period: PlanPeriod) -> ParticipationTotal? {
        let statements = stated.filter { $0.status == .takesPart }
        let statement =
            statements.last { $0.period == period }
            ?? statements.filter { $0.period <= period }.max { $0.period < $1.period }
        let listed = municipalities(at: period)
        guard isListComplete || statement != nil else { return nil }
        let count = isListComplete ? StatedNumber(listed.count) : statement?.count ?? StatedNumber(listed.count)
        return ParticipationTotal(count: count, stated: statement, listed: listed, isListComplete: isListComplete)
    }

    /// The newest period that anything is stated or known of.
    package var newestPeriod: PlanPeriod? { (stated.map(\.period) + cells.compactMap(\.since)).max() }
}

extension StatedNumber {
    /// Whether an exact number is one that this statement allows.
    ///
    /// "Ruim 30" allows 30 up to a tenth more, "bijna" a tenth less, "ongeveer" a tenth on either side.
    package func allows(_ number: Double) -> Bool {
        let tenth = value.magnitude / 10
        return switch qualifier {
        case .exact: number == value
        case .about: (value - tenth...value + tenth).contains(number)
        case .almost: (value - tenth...value).contains(number) && number != value
        case .justOver: (value...value + tenth).contains(number)
        case .moreThan: number > value
        case .atLeast: number >= value
        case .atMost: number <= value
        case .range: (value...(upper ?? value)).contains(number)
        }
    }

    /// The numbers that it can mean, as far as it binds them; ends that are open are infinite.
    package var bounds: (low: Double, high: Double, excludesLow: Bool, excludesHigh: Bool) {
        switch qualifier {
        case .exact, .about: (value, value, false, false)
        case .almost: (-Double.infinity, value, true, true)
        case .justOver, .moreThan: (value, Double.infinity, true, true)
        case .atLeast: (value, Double.infinity, false, true)
        case .atMost: (-Double.infinity, value, true, false)
        case .range: (value, upper ?? value, false, false)
        }
    }
}
