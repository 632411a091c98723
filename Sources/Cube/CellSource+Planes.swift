extension CellSource {
    /// The cells of one offence, months and years.
    package func planes(offence: Int) -> (monthly: CellPlane, yearly: CellPlane) {
        var monthly = CellPlane(areaCount: areas.count, periodCount: months?.count ?? 0)
        var yearly = CellPlane(areaCount: areas.count, periodCount: years?.count ?? 0)
        fill(offence: offence, monthly: &monthly, yearly: &yearly)
        return (monthly, yearly)
    }
}
