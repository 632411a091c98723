import Facts
import Geography

/// Which source each area's cells come from when several are laid over each other.
///
/// Per municipality, and per area that belongs to none, the last source that has a cell there wins, for months and years
/// apart. Two deliveries are never mixed in one series: each restates all of its periods to one division.
struct Overlay: Sendable {
    let dimensions: CubeDimensions
    /// Per source: what it contributes.
    let layers: [Layer]

    struct Layer: Sendable {
        /// Source area index and cube area index, of the areas whose months or years come from this source.
        var months: [(from: Int, to: Int)] = []
        var years: [(from: Int, to: Int)] = []
        /// Per offence of the cube the source's index.
        var offences: [Int?] = []
    }

    init(_ sources: [any CellSource], rollUps: [RollUp]) {
        let coverages = sources.count == 1 ? [Coverage(declaredBy: sources[0])] : sources.map { Coverage($0) }
        var monthOwner: [AreaCode: Int] = [:], yearOwner: [AreaCode: Int] = [:]
        for (index, coverage) in coverages.enumerated() {
            for owner in coverage.months { monthOwner[owner] = index }
            for owner in coverage.years { yearOwner[owner] = index }
        }
        var kept: [AreaCode] = rollUps.map(\.code)
        for (index, source) in sources.enumerated() {
            kept += source.areas.filter { monthOwner[$0.seriesOwner] == index || yearOwner[$0.seriesOwner] == index }
        }
        let winners = sources.indices.filter {
            Set(monthOwner.values).contains($0) || Set(yearOwner.values).contains($0)
        }
        let dimensions = CubeDimensions(
            areas: kept, offences: winners.flatMap { sources[$0].offences },
            months: Self.hull(Set(monthOwner.values).compactMap { sources[$0].months }),
            years: Self.hull(Set(yearOwner.values).compactMap { sources[$0].years }))
        self.dimensions = dimensions
        layers = sources.enumerated().map { index, source in
            Self.layer(index, source, dimensions, monthOwner, yearOwner, rollUps: Set(rollUps.map(\.code)))
        }
    }

    private static func layer(
        _ index: Int, _ source: any CellSource, _ dimensions: CubeDimensions, _ monthOwner: [AreaCode: Int],
        _ yearOwner: [AreaCode: Int], rollUps: Set<AreaCode>
    ) -> Layer {
        var layer = Layer()
        for (from, code) in source.areas.enumerated() where !rollUps.contains(code) {
            guard let to = dimensions.index(of: code) else { continue }
            if monthOwner[code.seriesOwner] == index { layer.months.append((from, to)) }
            if yearOwner[code.seriesOwner] == index { layer.years.append((from, to)) }
        }
        let offences = Dictionary(zip(source.offences, 0...), uniquingKeysWith: { first, _ in first })
        layer.offences = dimensions.offences.map { offences[$0] }
        return layer
    }

    private static func hull<Bound>(_ ranges: [ClosedRange<Bound>]) -> ClosedRange<Bound>? {
        guard var hull = ranges.first else { return nil }
        for range in ranges {
            hull = min(hull.lowerBound, range.lowerBound)...max(hull.upperBound, range.upperBound)
        }
        return hull
    }
}

/// The owners of series for which a source really has cells, not only rows of areas.
private struct Coverage {
    var months: Set<AreaCode> = []
    var years: Set<AreaCode> = []

    /// A single source covers all that it declares; nothing has to be looked up.
    init(declaredBy source: any CellSource) {
        let owners = Set(source.areas.map(\.seriesOwner))
        if source.months != nil { months = owners }
        if source.years != nil { years = owners }
    }

    init(_ source: any CellSource) {
        let owners = source.areas.map(\.seriesOwner)
        var openMonths = source.months == nil ? [] : Array(owners.indices)
        var openYears = source.years == nil ? [] : Array(owners.indices)
        for offence in source.offences.indices where !openMonths.isEmpty || !openYears.isEmpty {
            let planes = source.planes(offence: offence)
            for area in openMonths where planes.monthly.hasCells(area: area) { months.insert(owners[area]) }
            for area in openYears where planes.yearly.hasCells(area: area) { years.insert(owners[area]) }
            openMonths.removeAll { months.contains(owners[$0]) }
            openYears.removeAll { years.contains(owners[$0]) }
        }
    }
}

extension CellPlane {
    fileprivate func hasCells(area: Int) -> Bool {
        cells[area * periodCount..<(area + 1) * periodCount].contains { $0 != .absent }
    }
}

extension AreaCode {
    /// The area whose series are never mixed from two sources: the municipality, else the area itself.
    fileprivate var seriesOwner: AreaCode { municipality ?? self }
}
