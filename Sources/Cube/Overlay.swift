import Geography

/// How the areas, offences and periods of several sources lie in one cube, which holds those of all of them.
struct Overlay: Sendable {
    let dimensions: CubeDimensions
    /// Per source: where its cells go.
    let layers: [Layer]

    struct Layer: Sendable {
        /// Source area index and cube area index, of every area that is no roll-up.
        var areas: [(from: Int, to: Int)] = []
        /// The same areas by series group; left out of the first layer, which has nothing under it.
        var groups: [Group] = []
        /// Per offence of the cube the source's index.
        var offences: [Int?] = []
    }

    /// The areas of one series group.
    struct Group: Sendable {
        var areas: [(from: Int, to: Int)] = []
        /// Cube area indices of the group that the source does not have, such as buurten of an older division.
        var others: [Int] = []
    }

    init(_ sources: [any CellSource], rollUps: [RollUp]) {
        let dimensions = CubeDimensions(
            areas: sources.flatMap { $0.areas } + rollUps.map(\.code), offences: sources.flatMap { $0.offences },
            months: Self.hull(sources.compactMap { $0.months }), years: Self.hull(sources.compactMap { $0.years }))
        self.dimensions = dimensions
        let sums = Set(rollUps.map(\.code))
        let keys = sources.count > 1 ? dimensions.areas.map { SeriesGroup($0) } : []
        layers = sources.enumerated().map { index, source in
            let offences = Dictionary(zip(source.offences, 0...), uniquingKeysWith: { first, _ in first })
            var layer = Layer(offences: dimensions.offences.map { offences[$0] })
            for (from, code) in source.areas.enumerated() where !sums.contains(code) {
                if let to = dimensions.index(of: code) { layer.areas.append((from, to)) }
            }
            if index > 0 { layer.groups = Self.groups(layer.areas, keys) }
            return layer
        }
    }

    /// `keys` has the group of every area of the cube.
    private static func groups(_ areas: [(from: Int, to: Int)], _ keys: [SeriesGroup]) -> [Group] {
        var groups: [Group] = [], places: [SeriesGroup: Int] = [:]
        var isCovered = [Bool](repeating: false, count: keys.count)
        for area in areas {
            let place = places[keys[area.to], default: groups.count]
            if place == groups.count {
                places[keys[area.to]] = place
                groups.append(Group())
            }
            groups[place].areas.append(area)
            isCovered[area.to] = true
        }
        for (area, key) in keys.enumerated() where !isCovered[area] {
            if let place = places[key] { groups[place].others.append(area) }
        }
        return groups
    }

    private static func hull<Bound>(_ ranges: [ClosedRange<Bound>]) -> ClosedRange<Bound>? {
        guard var hull = ranges.first else { return nil }
        for range in ranges {
            hull = min(hull.lowerBound, range.lowerBound)...max(hull.upperBound, range.upperBound)
        }
        return hull
    }
}

/// Areas that one delivery divides together, so that a newer one replaces them together: a municipality, its wijken,
/// its buurten; any other area is alone.
///
/// Levels are apart because the source has tables of its own for municipalities and for wijken and buurten.
struct SeriesGroup: Hashable {
    let owner: AreaCode
    let level: AreaLevel

    init(_ area: AreaCode) {
        owner = area.municipality ?? area
        level = area.level
    }
}
