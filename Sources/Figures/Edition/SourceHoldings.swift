package import Cube
package import Facts

/// What was taken in of the coalition's sources besides tables of offences.
package struct SourceHoldings: Sendable {
    /// Of each source its values, per area, period and code the newest.
    package let values: [String: [SourceValue]]
    /// Every file of values, inhabitants and boundaries, the newest first.
    package let arrivals: [SourceArrival]

    package init(values: [String: [SourceValue]] = [:], arrivals: [SourceArrival] = []) {
        self.values = values
        self.arrivals = arrivals
    }

    /// The last period that a source has a value of.
    package func lastPeriod(of source: String) -> Period? {
        values[source]?.lazy.filter { $0.value.value != nil }.map(\.key.period).max { $0.order < $1.order }
    }
}

/// A file of a source, as the catalogue names it.
package struct SourceArrival: Hashable, Sendable {
    /// What came in.
    package enum Content: Hashable, Sendable {
        case values(source: String)
        case population, boundaries
    }

    package let content: Content
    package let entries: Int
    /// Seconds since 1970, UTC.
    package let receivedAt: Int64

    package init(content: Content, entries: Int, receivedAt: Int64) {
        self.content = content
        self.entries = entries
        self.receivedAt = receivedAt
    }
}

extension Period {
    /// By the last month of a period, a longer one behind what it holds.
    package var order: Int {
        switch self {
        case .month(let month): Int(month.ordinal) * 4
        case .quarter(let year, let quarter): (year * 12 + quarter * 3 - 1) * 4 + 1
        case .year(let year): (year * 12 + 11) * 4 + 2
        }
    }

    package var calendarYear: Int {
        switch self {
        case .month(let month): month.year
        case .quarter(let year, _), .year(let year): year
        }
    }
}
