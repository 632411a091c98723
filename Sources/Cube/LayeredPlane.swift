import Facts

/// The cells of one offence, months or years, put together from one source after another: the newest wins where it speaks.
struct LayeredPlane: Sendable {
    var plane: CellPlane
    private var isEmpty = true

    init(areaCount: Int, periodCount: Int) {
        plane = CellPlane(areaCount: areaCount, periodCount: periodCount)
    }

    /// Lays a newer source's cells over those that are there, `shift` periods later.
    ///
    /// A series group takes the newer cells, and loses its areas that the newer source does not have, from the first to
    /// the last period in which the group speaks there, except periods in which the whole source is silent. Outside of
    /// those, and for cells that were not delivered, older cells stay.
    mutating func add(_ newer: CellPlane, _ layer: Overlay.Layer, shift: Int) {
        guard shift >= 0, shift + newer.periodCount <= plane.periodCount, !newer.cells.isEmpty else { return }
        if isEmpty {
            plane.copy(newer, layer.areas, shift: shift)
        } else {
            plane.cover(with: newer, layer.groups, shift: shift)
        }
        isEmpty = false
    }
}

/// The cells of one offence, months and years, of sources that are laid over each other.
struct LayeredCells: Sendable {
    private(set) var months: LayeredPlane
    private(set) var years: LayeredPlane

    init(_ dimensions: CubeDimensions) {
        months = LayeredPlane(areaCount: dimensions.areas.count, periodCount: dimensions.monthCount)
        years = LayeredPlane(areaCount: dimensions.areas.count, periodCount: dimensions.yearCount)
    }

    /// `offence` is the place in the dimensions.
    mutating func add(
        _ source: any CellSource, _ layer: Overlay.Layer, offence: Int, in dimensions: CubeDimensions
    ) {
        guard let index = layer.offences[offence] else { return }
        let cells = source.planes(offence: index)
        if let from = source.months, let to = dimensions.months {
            months.add(cells.monthly, layer, shift: to.lowerBound.distance(to: from.lowerBound))
        }
        if let from = source.years, let to = dimensions.years {
            years.add(cells.yearly, layer, shift: from.lowerBound - to.lowerBound)
        }
    }
}

extension CellPlane {
    /// Copies whole series.
    fileprivate mutating func copy(_ other: CellPlane, _ areas: [(from: Int, to: Int)], shift: Int) {
        let width = periodCount, length = other.periodCount
        cells.withUnsafeMutableBufferPointer { target in
            other.cells.withUnsafeBufferPointer { source in
                for (from, to) in areas {
                    for period in 0..<length { target[to * width + shift + period] = source[from * length + period] }
                }
            }
        }
    }

    fileprivate mutating func cover(with newer: CellPlane, _ groups: [Overlay.Group], shift: Int) {
        var delivered = [Bool](repeating: false, count: newer.periodCount)
        let ranges = groups.map { newer.spoken($0, marking: &delivered) }
        var isCovered = delivered
        for (group, range) in zip(groups, ranges) {
            for period in isCovered.indices { isCovered[period] = delivered[period] && range.contains(period) }
            cover(with: newer, group, isCovered, shift: shift)
        }
    }

    /// From the first to the last period in which the group has a stated cell; marks every such period.
    private func spoken(_ group: Overlay.Group, marking delivered: inout [Bool]) -> Range<Int> {
        var first = periodCount, end = 0
        for (area, _) in group.areas {
            for period in 0..<periodCount where cells[area * periodCount + period].isStated {
                first = min(first, period)
                end = max(end, period + 1)
                delivered[period] = true
            }
        }
        return first < end ? first..<end : 0..<0
    }

    private mutating func cover(with newer: CellPlane, _ group: Overlay.Group, _ isCovered: [Bool], shift: Int) {
        let length = newer.periodCount
        for (from, to) in group.areas {
            let source = from * length, target = to * periodCount + shift
            for period in 0..<length {
                let cell = newer.cells[source + period]
                if cell == .notDelivered {
                    if cells[target + period] == .absent { cells[target + period] = cell }
                } else if isCovered[period] {
                    cells[target + period] = cell
                }
            }
        }
        for area in group.others {
            for period in 0..<length where isCovered[period] { cells[area * periodCount + shift + period] = .absent }
        }
    }
}

extension RawCell {
    /// Whether the source wrote something there: a count, or that it keeps it secret.
    fileprivate var isStated: Bool { bits >= 0 || self == .secret }
}
