package import Facts
package import RegionPack

/// How a source stands on a day: its last delivery, when the next is expected, and whether that day has gone by.
package struct SourceStanding: Sendable {
    package let source: DataSource
    /// The day on which the last delivery came in; `nil` before the first.
    package let lastDelivery: CalendarDay?
    /// The last period that the figures reach.
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
}

extension Edition {
    /// Every source of the coalition, in the order of its catalogue.
    package func sourceStandings(on today: CalendarDay?) -> [SourceStanding] {
        // Invented figures are no delivery of anybody.
        let deliveries = isExample ? [] : deliveries
        return pack.sources.map {
            SourceStanding($0, deliveries: deliveries, holdings: holdings, today: today)
        }
    }
}
