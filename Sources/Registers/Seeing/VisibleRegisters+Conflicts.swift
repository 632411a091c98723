import Geography
package import Records

extension VisibleRegisters {
    /// Demand beside supply of hours over some days; `nil` where the viewer does not see both.
    package func conflicts(of id: RegisterID, over days: ClosedRange<PlanDate>) -> ConflictTable? {
        guard let register = self[id], register.showsRows, let plan = register.declaration.conflicts,
            let hours = register.field(plan.hours), let supply = self[plan.supply.register], supply.showsRows,
            [plan.supply.pool, plan.supply.span, plan.supply.hours].allSatisfy(supply.declaration.has)
        else { return nil }
        let pools = hours.kind.levels.flatMap { world.areas(of: $0) }
        let reader = ConflictReader(plan: plan, pools: pools, world: world)
        return ConflictTable(
            pools: pools, days: days.lowerBound.dayNumber...days.upperBound.dayNumber,
            demands: register.rows.compactMap(reader.demand), supplies: supply.rows.flatMap(reader.supplies))
    }
}

/// Makes demands and supplies of rows.
private struct ConflictReader {
    private let plan: ConflictPlan
    private let world: RegisterWorld
    private let places: [AreaCode: Int]
    private let pools: [AreaCode]

    init(plan: ConflictPlan, pools: [AreaCode], world: RegisterWorld) {
        self.plan = plan
        self.world = world
        self.pools = pools
        places = Dictionary(pools.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func demand(_ row: VisibleRow) -> HourDemand? {
        guard let span = row[plan.span]?.span, plan.when.map(row.meets) ?? true else { return nil }
        var isOnEachDay = true
        if case .within = span.precision { isOnEachDay = false }
        return HourDemand(
            event: row.id, days: span.dutyDays(from: plan.dutyStart), isOnEachDay: isOnEachDay, hours: hours(of: row))
    }

    /// An event that names some pools asks nothing of the others; one without hours asks an unknown number where it is.
    private func hours(of row: VisibleRow) -> [(pool: Int, range: HourRange?)] {
        if let amounts = row[plan.hours]?.amounts {
            return amounts.entries.compactMap { area, amount in
                places[area].map { ($0, amount.value.map { HourRange($0) }) }
            }
        }
        guard let areas = plan.area.flatMap({ row[$0]?.areas }) else { return pools.indices.map { ($0, nil) } }
        return pools.indices.filter { pool in areas.contains { touches(pools[pool], $0) } }.map { ($0, nil) }
    }

    /// A pool is of an area when it lies above it, or beside it where the area has several teams.
    private func touches(_ pool: AreaCode, _ area: AreaCode) -> Bool {
        if pool == area || world.area(area, at: pool.level) == pool { return true }
        guard pool.level == .basicTeam, world.area(area, at: .basicTeam) == nil else { return false }
        return world.area(pool, at: .policeDistrict).map { $0 == world.area(area, at: .policeDistrict) } ?? false
    }

    func supplies(_ row: VisibleRow) -> [HourSupply] {
        guard let areas = row[plan.supply.pool]?.areas, let days = row[plan.supply.span]?.days,
            let hours = row[plan.supply.hours]?.number
        else { return [] }
        return areas.compactMap { places[$0] }.map {
            HourSupply(
                pool: $0, days: days.lowerBound.dayNumber...days.upperBound.dayNumber, hours: HourRange(hours))
        }
    }
}
