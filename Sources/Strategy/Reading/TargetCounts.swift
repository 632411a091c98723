package import Records

/// Where an indicator stands against its target, as far as a list is divided by it.
package enum TargetGroup: CaseIterable, Sendable {
    case reached, missed, open
    /// The value is not known, not precise enough, or invented: no target is judged by it.
    case unknown
}

extension TargetStanding {
    package var group: TargetGroup {
        switch outcome {
        case .reached: .reached
        case .missed: .missed
        case .open: way == nil ? .unknown : .open
        default: .unknown
        }
    }
}

extension Indicator {
    /// The target of the whole coalition that a year is held against: its own, else the latest before it.
    package func target(for year: Int) -> IndicatorTarget? {
        let own = targets.filter { $0.area == nil }
        return own.first { $0.period.year == year }
            ?? own.filter { $0.period.year < year }.max { $0.period < $1.period }
    }
}

/// How many targets are met, of how many.
package struct TargetCounts: Sendable {
    private let counts: [TargetGroup: Int]

    package init(_ groups: some Sequence<TargetGroup>) {
        counts = Dictionary(grouping: groups, by: \.self).mapValues(\.count)
    }

    package subscript(group: TargetGroup) -> Int { counts[group] ?? 0 }

    package var total: Int { counts.values.reduce(0, +) }
}

extension PlanValues {
    /// The targets of all indicators of the plan, held against what is known on a day.
    package func targetCounts(of year: Int, on today: PlanDate) -> TargetCounts {
        TargetCounts(
            document.indicators.compactMap { indicator in
                indicator.target(for: year).map { standing(of: indicator, $0, on: today).group }
            })
    }
}
