import Cube
import Facts

extension Edition {
    /// How settled a month is: as the source says, else provisional when it is among the last.
    func status(of month: Month) -> (status: ReleaseStatus, isStated: Bool) {
        if let stated = statuses.status(of: .month(month)) ?? statuses.status(of: .year(month.year)) {
            return (stated, true)
        }
        guard let last = cube.lastMonthWithValues else { return (.final, true) }
        let isLast = month <= last && month > last.advanced(by: -max(0, statuses.assumedProvisionalMonths))
        return (isLast ? .provisional : .final, !isLast)
    }

    /// The same of a month of the cube, kept: every series asks it of all its months.
    func settled(_ month: Month) -> ReleaseStatus {
        guard let held = cube.dimensions.months, held.contains(month) else { return status(of: month).status }
        let all = memo.monthStatuses { held.map { status(of: $0).status } }
        return all[held.lowerBound.distance(to: month)]
    }

    /// The least settled of the periods, with the months that are not final.
    func status(of period: PeriodRange) -> (status: ReleaseStatus, notes: [FigureNote]) {
        guard period.isSensible else { return (.incomplete, []) }
        var first: Month?, last: Month?, isStated = true
        for month in period.months {
            let own = status(of: month)
            guard own.status != .final else { continue }
            first = first ?? month
            last = month
            if !own.isStated { isStated = false }
        }
        guard let first, let last else { return (.final, []) }
        return (.provisional, [.provisional(first...last)] + (isStated ? [] : [.statusNotStatedBySource]))
    }
}
