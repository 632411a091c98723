package import Facts
package import Geography

/// How many incidents of one type there were in one area during some hours of one day.
package struct DayCount: Hashable, Sendable {
    /// A buurt or wijk; the municipality itself for incidents of which no buurt is known, or where only it is told.
    package let area: AreaCode
    /// `nil` when the hours are not known.
    package let hours: HourBand?
    /// The id of an incident type: its code, or its name where it has none.
    package let type: String
    package let count: Int

    package init(area: AreaCode, hours: HourBand?, type: String, count: Int) {
        self.area = area
        self.hours = hours
        self.type = type
        self.count = count
    }
}

/// Hours of a day from the first up to the last, which is not in it: 20 up to 24 is the evening.
package struct HourBand: Hashable, Comparable, Sendable {
    package let from: Int
    package let to: Int

    /// `nil` for hours that are none, or that go past midnight.
    package init?(from: Int, to: Int) {
        guard (0...23).contains(from), (1...24).contains(to), from < to else { return nil }
        self.from = from
        self.to = to
    }

    package func overlaps(_ other: HourBand) -> Bool { from < other.to && other.from < to }

    package static func < (a: HourBand, b: HourBand) -> Bool { (a.from, a.to) < (b.from, b.to) }
}

/// All that a delivery says of one municipality and day; what is not among its counts did not happen.
package struct MunicipalityDay: Hashable, Sendable {
    package let municipality: AreaCode
    package let day: Day
    package let counts: [DayCount]

    package init(municipality: AreaCode, day: Day, counts: [DayCount]) {
        self.municipality = municipality
        self.day = day
        self.counts = counts
    }
}

/// What one file of a day monitor says.
package struct DayDelivery: Hashable, Sendable {
    package let days: [MunicipalityDay]
    /// Names of incident types by their id.
    package let types: [String: String]

    package init(days: [MunicipalityDay], types: [String: String]) {
        self.days = days
        self.types = types
    }

    package var municipalities: Set<AreaCode> { Set(days.map(\.municipality)) }
}
