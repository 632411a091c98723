package import Facts

/// What sources say when they are laid over each other in one pile after another, as they were published over the years.
package enum CellHistory {
    /// For each pile whether it says anything else of a period than the one before; of the first, whether it says anything.
    ///
    /// - Parameters:
    ///   - sources: each once, narrowed to the areas in question.
    ///   - piles: places in `sources`, the lowest first.
    package static func changes(
        of sources: [DeliveryCells], in piles: [[Int]], over period: PeriodRange
    ) -> [Bool] {
        // The lowest layer has no groups; of these any may be the lowest of a pile.
        let nothing = DeliveryCells(areas: [], offences: [], months: nil, years: nil, packed: [])
        let overlay = Overlay([nothing] + sources, rollUps: []), dimensions = overlay.dimensions
        let offences = concurrently(dimensions.offences.count) { offence in
            var current = LayeredCells(dimensions), held: [Int] = []
            var last = current.cells(over: period, dimensions)
            return piles.map { pile in
                if !pile.starts(with: held) { (current, held) = (LayeredCells(dimensions), []) }
                for place in pile.dropFirst(held.count) {
                    current.add(sources[place], overlay.layers[place + 1], offence: offence, in: dimensions)
                }
                held = pile
                let now = current.cells(over: period, dimensions)
                defer { last = now }
                return now != last
            }
        }
        return piles.indices.map { pile in offences.contains { $0[pile] } }
    }
}

extension LayeredCells {
    /// The months of a period, and the years where it is one of years.
    fileprivate func cells(over period: PeriodRange, _ dimensions: CubeDimensions) -> [RawCell] {
        switch period {
        case .months(let asked): return rows(months.plane, asked, of: dimensions.months) { $0.distance(to: $1) }
        case .years(let asked):
            let first = PeriodRange.years(asked).firstMonth, last = PeriodRange.years(asked).lastMonth
            return rows(years.plane, asked, of: dimensions.years) { $1 - $0 }
                + rows(months.plane, first...last, of: dimensions.months) { $0.distance(to: $1) }
        }
    }

    private func rows<Bound>(
        _ plane: CellPlane, _ asked: ClosedRange<Bound>, of held: ClosedRange<Bound>?, distance: (Bound, Bound) -> Int
    ) -> [RawCell] {
        guard let held, asked.overlaps(held) else { return [] }
        let inside = asked.clamped(to: held)
        let columns = distance(held.lowerBound, inside.lowerBound)...distance(held.lowerBound, inside.upperBound)
        return (0..<plane.areaCount).flatMap { row in columns.map { plane[row, $0] } }
    }
}

extension PeriodRange {
    fileprivate var firstMonth: Month { Month(ordinal: Int32(firstYear) * 12) }
    fileprivate var lastMonth: Month { Month(ordinal: Int32(lastYear) * 12 + 11) }
}
