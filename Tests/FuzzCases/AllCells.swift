package import Cube
import Facts
import Geography

/// Every cell of a delivery, to compare and to add up.
package struct AllCells: Equatable {
    private let areas: [AreaCode]
    private let offences: [OffenceCode]
    private let months: ClosedRange<Month>?
    private let years: ClosedRange<Int>?
    private let monthly: [[RawCell]]
    private let yearly: [[RawCell]]

    package init(_ cells: DeliveryCells) {
        (areas, offences, self.months, self.years) = (cells.areas, cells.offences, cells.months, cells.years)
        var months: [[RawCell]] = [], years: [[RawCell]] = []
        for offence in cells.offences.indices {
            var monthly = CellPlane(areaCount: cells.areas.count, periodCount: cells.months?.count ?? 0)
            var yearly = CellPlane(areaCount: cells.areas.count, periodCount: cells.years?.count ?? 0)
            cells.fill(offence: offence, monthly: &monthly, yearly: &yearly)
            months.append(monthly.cells)
            years.append(yearly.cells)
        }
        (monthly, yearly) = (months, years)
    }

    package var count: Int { (monthly + yearly).reduce(0) { $0 + $1.count } }
    /// Cells that some row filled.
    package var present: Int { (monthly + yearly).joined().count { $0 != .absent } }
    package var total: Int { (monthly + yearly).joined().reduce(0) { $0 + Int($1.count ?? 0) } }
}
