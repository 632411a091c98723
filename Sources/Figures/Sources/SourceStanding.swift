package import Facts
package import RegionPack

/// How a source stands on a day: its last delivery, when the next is expected, and whether that day has gone by.
package struct SourceStanding: Sendable {
    package let source: DataSource
    /// The day on which the last delivery came in; `nil` before the first.
    package let lastDelivery: CalendarDay?
    /// The last period that the figures reach, for who keeps them; a page asks `lastPeriod(shownTo:)`.
    package let lastPeriod: Period?
    /// `nil` without a rhythm, or before the first delivery.
    package let nextExpected: CalendarDay?
    package let isOverdue: Bool

    /// - Parameters:
    ///   - deliveries: the published tables of offences.
    ///   - today: the day on which it is asked; `nil` when no clock was given, and then nothing is overdue.
    package init(
        _ source: DataSource, deliveries: [PublishedDelivery], holdings: SourceHoldings, today: CalendarDay?
    ) {
        self.source = source
        let received: Int64?
        switch source.content {
        case .offences:
            received = deliveries.map(\.receivedAt).max()
            let months = deliveries.compactMap { $0.months.map { Period.month($0.upperBound) } }
            let years = deliveries.compactMap { $0.years.map { Period.year($0.upperBound) } }
            lastPeriod = (months + years).max { $0.order < $1.order }
        case .population, .boundaries, .values:
            let content: SourceArrival.Content =
                switch source.content {
                case .population: .population
                case .boundaries: .boundaries
                default: .values(source: source.id)
                }
            received = holdings.arrivals.lazy.filter { $0.content == content }.map(\.receivedAt).max()
            lastPeriod = holdings.lastPeriod(of: source.id)
        case .elsewhere: (received, lastPeriod) = (nil, nil)
        }
        lastDelivery = received.map(CalendarDay.init(seconds:))
        if let lastDelivery, let months = source.refreshMonths {
            nextExpected = lastDelivery.adding(months: months)
        } else {
            nextExpected = nil
        }
        if let today, let nextExpected { isOverdue = nextExpected < today } else { isOverdue = false }
    }

    /// The last period that the figures reach, as coarse as the audience sees them; `nil` for who sees nothing.
    ///
    /// Who sees years reads the last whole one, and not of which month the newest figures are.
    package func lastPeriod(shownTo audience: Audience) -> Period? {
        guard let lastPeriod, let rule = source.rule(for: audience) else { return nil }
        return lastPeriod.lastWhole(rule.shortestPeriod)
    }
}

extension Period {
    /// The last period at least as long as this that is over when this one is.
    fileprivate func lastWhole(_ shortest: DisclosureRule.Grain) -> Period {
        guard grain < shortest else { return self }
        let months: Int
        switch self {
        case .month(let month): months = Int(month.ordinal) + 1
        case .quarter(let year, let quarter): months = year * 12 + quarter * 3
        case .year: return self
        }
        guard shortest == .quarter else { return .year(months / 12 - 1) }
        let quarters = months / 3 - 1
        return .quarter(year: quarters / 4, quarter: quarters % 4 + 1)
    }
}

extension Edition {
    /// Every source of the coalition, in the order of its catalogue.
    package func sourceStandings(on today: CalendarDay?) -> [SourceStanding] {
        pack.sources.map { standing(of: $0, on: today) }
    }

    package func standing(of source: DataSource, on today: CalendarDay?) -> SourceStanding {
        // Invented figures are no delivery of anybody.
        SourceStanding(source, deliveries: isExample ? [] : deliveries, holdings: holdings, today: today)
    }
}
