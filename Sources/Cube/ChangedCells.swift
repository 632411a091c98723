package import Facts
package import Geography

/// Cells of one municipality and level (or of one other area) that go, come or change together.
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

extension ChangedCells {
    /// In the order of the areas; `runs` has one entry for each offence.
    static func grouped(_ runs: [OffenceComparison.Runs], _ dimensions: CubeDimensions) -> [ChangedCells] {
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
