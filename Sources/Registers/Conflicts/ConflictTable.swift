package import Geography
package import Records

/// Hours asked beside hours available, per pool and duty day. It compares and never says what to do.
package struct ConflictTable: Sendable {
    package let pools: [AreaCode]
    /// Numbers of duty days (`PlanDate.dayNumber`).
    package let days: ClosedRange<Int>
    private let demands: [HourDemand]
    private var asked: [Sum]
    private var available: [Sum]

    /// A sum of which may be known only a least.
    private struct Sum {
        var least = 0.0
        var most = 0.0
        /// How many of its parts have no known most.
        var open: Int32 = 0
        /// How many parts it has.
        var parts: Int32 = 0

        mutating func add(_ range: HourRange?, isCertain: Bool = true) {
            parts += 1
            guard let range else {
                open += 1
                return
            }
            if isCertain { least += range.least }
            if let upper = range.most { most += upper } else { open += 1 }
        }

        var range: HourRange { HourRange(least: least, most: open == 0 ? most : nil) }
    }

    package init(pools: [AreaCode], days: ClosedRange<Int>, demands: [HourDemand], supplies: [HourSupply]) {
        self.pools = pools
        self.days = days
        self.demands = demands
        let count = pools.count * days.count
        var asked = [Sum](repeating: Sum(), count: count), available = asked
        for demand in demands {
            guard let touched = Self.common(demand.days, days) else { continue }
            for (pool, range) in demand.hours where pools.indices.contains(pool) {
                let base = pool * days.count - days.lowerBound
                for day in touched { asked[base + day].add(range, isCertain: demand.isOnEachDay) }
            }
        }
        for supply in supplies where pools.indices.contains(supply.pool) {
            guard let touched = Self.common(supply.days, days) else { continue }
            let base = supply.pool * days.count - days.lowerBound
            for day in touched { available[base + day].add(supply.hours) }
        }
        self.asked = asked
        self.available = available
    }

    private static func common(_ a: ClosedRange<Int>, _ b: ClosedRange<Int>) -> ClosedRange<Int>? {
        let first = max(a.lowerBound, b.lowerBound), last = min(a.upperBound, b.upperBound)
        return first <= last ? first...last : nil
    }

    /// A duty day of a pool.
    package struct DutyDay: Sendable {
        package let pool: AreaCode
        package let day: Int
        package let asked: HourRange
        /// `nil` when nobody says what there is.
        package let available: HourRange?

        package var date: PlanDate? { PlanDate(dayNumber: day) }

        package var standing: Standing {
            guard let available else { return .unknown }
            if let most = available.most, asked.least > most { return .short }
            if let most = asked.most, most <= available.least { return .enough }
            return .unknown
        }

        /// Some event does not say how many hours it asks, or not exactly.
        package var isAtLeast: Bool { asked.most == nil }
    }

    package enum Standing: String, Hashable, Sendable, CaseIterable { case enough, short, unknown }

    /// `nil` where no event asks anything.
    package func dutyDay(pool: Int, day: Int) -> DutyDay? {
        guard pools.indices.contains(pool), days.contains(day) else { return nil }
        let index = pool * days.count + day - days.lowerBound
        guard asked[index].parts > 0 else { return nil }
        let supply = available[index]
        return DutyDay(
            pool: pools[pool], day: day, asked: asked[index].range, available: supply.parts > 0 ? supply.range : nil)
    }

    /// All duty days on which something is asked, by day and then by pool.
    package var dutyDays: [DutyDay] {
        days.flatMap { day in pools.indices.compactMap { dutyDay(pool: $0, day: day) } }
    }

    /// The events that ask, or may ask, something of a pool on a duty day.
    package func events(of dutyDay: DutyDay) -> [ItemID] {
        guard let pool = pools.firstIndex(of: dutyDay.pool) else { return [] }
        return demands.filter { demand in
            demand.days.contains(dutyDay.day) && demand.hours.contains { $0.pool == pool }
        }.map(\.event)
    }
}
