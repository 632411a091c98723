package import Facts
package import Geography

/// Years that are published otherwise than their twelve months add up to, as a new source would have both shown.
///
/// A difference of 1 can be rounding. A type without any month at all is published per year only and contradicts nothing.
package struct YearContradictions: Hashable, Sendable {
    package struct Cell: Hashable, Sendable {
        package let area: AreaCode
        package let offence: OffenceCode
        package let year: Int
        /// The year as it is published, and the sum of its months.
        package let published, months: Int

        fileprivate var size: Int { abs(published - months) }
    }

    /// How many there are.
    package let count: Int
    /// The largest differences, the largest first.
    package let largest: [Cell]

    private static let rounding = 1

    /// - Parameters:
    ///   - newer: only what it says something of is looked at: the year, or any of its months.
    ///   - published: what it is laid over.
    package init(of newer: DeliveryCells, over published: [any CellSource], limit: Int = 50) {
        let layers = ComparedLayers(under: published, before: [], after: [newer]), dimensions = layers.dimensions
        guard let months = dimensions.months, let years = dimensions.years else {
            (count, largest) = (0, [])
            return
        }
        let places = Dictionary(zip(newer.offences, 0...), uniquingKeysWith: { first, _ in first })
        let rows = newer.areas.enumerated().compactMap { own, code in dimensions.index(of: code).map { (own, $0) } }
        let found = layers.eachOffence { offence, _, shown -> (count: Int, cells: [Cell]) in
            let code = dimensions.offences[offence]
            guard let own = places[code], shown.months.plane.cells.contains(where: { $0.bits > 0 }) else {
                return (0, [])
            }
            let brought = newer.planes(offence: own)
            var cells: [Cell] = []
            for year in years {
                let first = months.lowerBound.distance(to: Month(ordinal: Int32(year) * 12))
                guard first >= 0, first + 12 <= months.count else { continue }
                for (ownRow, row) in rows where newer.speaks(of: year, area: ownRow, in: brought) {
                    let published = shown.years.plane[row, year - years.lowerBound].bits
                    guard published >= 0, let sum = shown.months.plane.sum(area: row, periods: first..<first + 12),
                        abs(Int(published) - sum) > Self.rounding
                    else { continue }
                    cells.append(
                        Cell(
                            area: dimensions.areas[row], offence: code, year: year, published: Int(published),
                            months: sum))
                }
            }
            return (cells.count, Array(cells.sorted { $0.size > $1.size }.prefix(limit)))
        }
        count = found.reduce(0) { $0 + $1.count }
        let all = found.flatMap(\.cells).enumerated().sorted { one, other in
            one.element.size != other.element.size
                ? one.element.size > other.element.size : one.offset < other.offset
        }
        largest = all.prefix(limit).map(\.element)
    }
}

extension DeliveryCells {
    /// Whether it has a count of the year, or of any month of it.
    fileprivate func speaks(of year: Int, area: Int, in planes: (monthly: CellPlane, yearly: CellPlane)) -> Bool {
        if let years, years.contains(year), planes.yearly[area, year - years.lowerBound].bits >= 0 { return true }
        guard let months else { return false }
        let first = months.lowerBound.distance(to: Month(ordinal: Int32(year) * 12))
        return (max(0, first)..<max(0, min(months.count, first + 12))).contains { planes.monthly[area, $0].bits >= 0 }
    }
}

extension CellPlane {
    /// `nil` when any of the cells has no count.
    fileprivate func sum(area: Int, periods: Range<Int>) -> Int? {
        var sum = 0
        for period in periods {
            let bits = self[area, period].bits
            if bits < 0 { return nil }
            sum += Int(bits)
        }
        return sum
    }
}
