package import Facts
package import Geography

/// What becomes of published counts when other sources are laid over each other: which go, and which become others.
package struct CellChanges: Hashable, Sendable {
    /// Cells with a count before and none after, by municipality and level.
    package private(set) var lost: [ChangedCells] = []
    /// Cells with another count than before.
    package private(set) var changed: [ChangedCells] = []

    /// Nothing goes and nothing changes.
    package static let none = CellChanges()

    private init() {}

    /// `shared` lies under both; `before` and `after` are what comes over it, then and now.
    package init(
        under shared: [any CellSource], before: [any CellSource] = [], after: [any CellSource] = []
    ) {
        guard !shared.isEmpty || !before.isEmpty else { return }
        let sources = shared + before + after, overlay = Overlay(sources, rollUps: [])
        let layers = Array(zip(sources, overlay.layers)), dimensions = overlay.dimensions
        let bounds = (shared.count, shared.count + before.count)
        let found = concurrently(dimensions.offences.count) { offence in
            var old = LayeredCells(dimensions)
            for (source, layer) in layers[..<bounds.0] { old.add(source, layer, offence: offence, in: dimensions) }
            var new = old
            for (source, layer) in layers[bounds.0..<bounds.1] {
                old.add(source, layer, offence: offence, in: dimensions)
            }
            for (source, layer) in layers[bounds.1...] { new.add(source, layer, offence: offence, in: dimensions) }
            return OffenceChanges(old, new)
        }
        lost = ChangedCells.grouped(found.map(\.lost), dimensions)
        changed = ChangedCells.grouped(found.map(\.changed), dimensions)
    }
}

/// Cells of one municipality and level (or of one other area) that go or change together.
package struct ChangedCells: Hashable, Sendable {
    /// The municipality, or the area itself where it lies in none.
    package let owner: AreaCode
    package let level: AreaLevel
    package internal(set) var areas: [AreaCode] = []
    package internal(set) var offences: [OffenceCode] = []
    package internal(set) var months: ClosedRange<Month>?
    package internal(set) var years: ClosedRange<Int>?
    /// How many cells.
    package internal(set) var count = 0
}

/// One offence: per area how many cells, and the first and last of them.
private struct OffenceChanges: Sendable {
    typealias Runs = [Int: AreaRun]

    struct AreaRun: Sendable {
        var count = 0
        var months: ClosedRange<Int>?
        var years: ClosedRange<Int>?
    }

    private(set) var lost: Runs = [:]
    private(set) var changed: Runs = [:]

    init(_ old: LayeredCells, _ new: LayeredCells) {
        compare(old.months.plane, with: new.months.plane, hull: \.months)
        compare(old.years.plane, with: new.years.plane, hull: \.years)
    }

    private mutating func compare(
        _ old: CellPlane, with new: CellPlane, hull: WritableKeyPath<AreaRun, ClosedRange<Int>?>
    ) {
        let width = old.periodCount
        guard width > 0, old.cells != new.cells else { return }
        old.cells.withUnsafeBufferPointer { before in
            new.cells.withUnsafeBufferPointer { after in
                for area in 0..<old.areaCount {
                    for period in 0..<width {
                        let was = before[area * width + period], isNow = after[area * width + period]
                        guard was.bits >= 0, was.bits != isNow.bits else { continue }
                        if isNow.bits < 0 {
                            lost[area, default: AreaRun()].add(period, hull)
                        } else {
                            changed[area, default: AreaRun()].add(period, hull)
                        }
                    }
                }
            }
        }
    }
}

extension OffenceChanges.AreaRun {
    fileprivate mutating func add(
        _ period: Int, _ hull: WritableKeyPath<OffenceChanges.AreaRun, ClosedRange<Int>?>
    ) {
        count += 1
        // Periods come in order.
        self[keyPath: hull] = (self[keyPath: hull]?.lowerBound ?? period)...period
    }
}

extension ChangedCells {
    /// In the order of the areas; `runs` has one entry for each offence.
    fileprivate static func grouped(_ runs: [OffenceChanges.Runs], _ dimensions: CubeDimensions) -> [ChangedCells] {
        var groups: [SeriesGroup: ChangedCells] = [:], areas: [SeriesGroup: Set<AreaCode>] = [:]
        for (offence, areasOfOffence) in runs.enumerated() {
            for (area, run) in areasOfOffence {
                let code = dimensions.areas[area], key = SeriesGroup(code)
                var group = groups[key] ?? ChangedCells(owner: key.owner, level: key.level)
                group.count += run.count
                if let start = dimensions.months?.lowerBound, let run = run.months {
                    let run = start.advanced(by: run.lowerBound)...start.advanced(by: run.upperBound)
                    group.months = Self.hull(group.months, run)
                }
                if let start = dimensions.years?.lowerBound, let run = run.years {
                    group.years = Self.hull(group.years, start + run.lowerBound...start + run.upperBound)
                }
                if group.offences.last != dimensions.offences[offence] {
                    group.offences.append(dimensions.offences[offence])
                }
                areas[key, default: []].insert(code)
                groups[key] = group
            }
        }
        return groups.map { key, group in
            var group = group
            group.areas = (areas[key] ?? []).sorted()
            return group
        }.sorted { ($0.level, $0.owner) < ($1.level, $1.owner) }
    }

    private static func hull<Bound>(_ one: ClosedRange<Bound>?, _ other: ClosedRange<Bound>) -> ClosedRange<Bound> {
        guard let one else { return other }
        return min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
    }
}
