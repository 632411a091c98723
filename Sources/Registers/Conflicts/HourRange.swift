package import Records

/// Hours of which may be known only that they are at least, or at most, so many.
package struct HourRange: Hashable, Sendable {
    package let least: Double
    /// `nil` when nobody knows how many at most.
    package let most: Double?

    package init(least: Double, most: Double?) {
        self.least = least
        self.most = most
    }

    package init(_ hours: RegisterNumber) { self.init(least: max(0, hours.least), most: hours.most) }
}

/// Hours that an event asks of pools, on each duty day that it touches.
package struct HourDemand: Sendable {
    package let event: ItemID
    /// Numbers of duty days.
    package let days: ClosedRange<Int>
    /// False when it is on one of these days, and nobody knows on which.
    package let isOnEachDay: Bool
    /// By the place of the pool; `nil` where nobody says how many.
    package let hours: [(pool: Int, range: HourRange?)]

    package init(
        event: ItemID, days: ClosedRange<Int>, isOnEachDay: Bool = true, hours: [(pool: Int, range: HourRange?)]
    ) {
        self.event = event
        self.days = days
        self.isOnEachDay = isOnEachDay
        self.hours = hours
    }
}

/// Hours that a pool has on each of some duty days.
package struct HourSupply: Sendable {
    package let pool: Int
    package let days: ClosedRange<Int>
    package let hours: HourRange

    package init(pool: Int, days: ClosedRange<Int>, hours: HourRange) {
        self.pool = pool
        self.days = days
        self.hours = hours
    }
}
