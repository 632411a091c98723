package import Cube
package import Facts
package import Geography

/// Where the counts of day monitors are kept; of one municipality and day the newest delivery counts.
package protocol DayCountArchive: Sendable {
    /// The days that were delivered, in their order; one that is not among them is missing, not zero.
    func days(of municipality: AreaCode, in days: ClosedRange<Day>) throws -> [MunicipalityDay]
    /// Names of incident types by their id.
    func dayTypes() throws -> [String: String]
    /// The newest delivery that speaks of a municipality.
    func lastDayDelivery(of municipality: AreaCode) throws -> DayDeliveryMark?
}

/// A delivery of a day monitor as a page tells of it.
package struct DayDeliveryMark: Hashable, Sendable {
    /// Grows with every delivery.
    package let number: Int64
    /// Seconds since 1970, UTC.
    package let receivedAt: Int64
    /// The last day that any delivery told of the municipality.
    package let lastDay: Day

    package init(number: Int64, receivedAt: Int64, lastDay: Day) {
        self.number = number
        self.receivedAt = receivedAt
        self.lastDay = lastDay
    }
}
