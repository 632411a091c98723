package import Facts
package import Geography

extension CellSource {
    /// The cells of a few areas and of those that are replaced together with them: laid over others they do what the source does.
    ///
    /// Whether a period was delivered at all is a matter of the whole source; `NL99`, which no source has, tells it by a 0.
    ///
    /// - Parameter wanted: the types of offence; `nil` for all.
    package func narrowed(to areas: Set<AreaCode>, offences wanted: Set<OffenceCode>?) -> DeliveryCells {
        let groups = Set(areas.map { SeriesGroup($0) }), all = self.areas
        let rows = all.indices.filter { groups.contains(SeriesGroup(all[$0])) }
        let places = offences.indices.filter { wanted?.contains(offences[$0]) ?? true }
        let packed = concurrently(places.count) { step in
            let planes = planes(offence: places[step])
            let monthly = planes.monthly.narrowed(to: rows), yearly = planes.yearly.narrowed(to: rows)
            return monthly.withUnsafeBufferPointer { monthly in
                yearly.withUnsafeBufferPointer { yearly in
                    PackedCells(offence: step, monthly: monthly, yearly: yearly)
                }
            }
        }
        return DeliveryCells(
            areas: rows.map { all[$0] } + [.witness], offences: places.map { offences[$0] }, months: months,
            years: years, packed: packed)
    }
}

extension CellPlane {
    /// Some rows, and behind them one that is 0 where any area has something.
    fileprivate func narrowed(to rows: [Int]) -> [RawCell] {
        var narrow: [RawCell] = []
        narrow.reserveCapacity((rows.count + 1) * periodCount)
        for row in rows { narrow += cells[row * periodCount..<(row + 1) * periodCount] }
        var witness = [RawCell](repeating: .absent, count: periodCount)
        for (index, cell) in cells.enumerated() where cell.bits >= 0 || cell == .secret {
            witness[index % periodCount] = RawCell(count: 0)
        }
        return narrow + witness
    }
}

extension AreaCode {
    /// Stands for everything that a narrowed source leaves out.
    fileprivate static let witness = AreaCode("NL99") ?? .netherlands
}
