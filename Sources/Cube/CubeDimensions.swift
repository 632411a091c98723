package import Facts
package import Geography

/// What a cube's cells are counted by: areas and offences in order, and dense runs of months and years.
package struct CubeDimensions: Sendable {
    /// By level, then by code, each once: the buurten of a municipality stand together.
    package let areas: [AreaCode]
    package let offences: [OffenceCode]
    /// Without gaps; `nil` when nothing is published per month.
    package let months: ClosedRange<Month>?
    /// The periods published as years (`2017JJ00`); `nil` when there are none.
    package let years: ClosedRange<Int>?
    /// First area of each level, and the number of areas at the end.
    let levelStarts: [Int]
    private let areaIndices: [AreaCode: Int]
    private let offenceIndices: [OffenceCode: Int]

    /// Sorts and drops doubles.
    package init(
        areas: some Sequence<AreaCode>, offences: some Sequence<OffenceCode>, months: ClosedRange<Month>?,
        years: ClosedRange<Int>?
    ) {
        self.areas = Self.ascending(areas)
        self.offences = Self.ascending(offences)
        self.months = months
        self.years = years
        areaIndices = Dictionary(uniqueKeysWithValues: zip(self.areas, 0...))
        offenceIndices = Dictionary(uniqueKeysWithValues: zip(self.offences, 0...))
        var starts = Array(repeating: 0, count: AreaLevel.allCases.count + 1)
        for area in self.areas { starts[Int(area.level.rawValue) + 1] += 1 }
        for level in 1..<starts.count { starts[level] += starts[level - 1] }
        levelStarts = starts
    }

    package func index(of area: AreaCode) -> Int? { areaIndices[area] }
    package func index(of offence: OffenceCode) -> Int? { offenceIndices[offence] }

    /// The areas of one level, which stand together.
    package func indices(of level: AreaLevel) -> Range<Int> {
        levelStarts[Int(level.rawValue)]..<levelStarts[Int(level.rawValue) + 1]
    }

    package var monthCount: Int { months?.count ?? 0 }
    package var yearCount: Int { years?.count ?? 0 }

    private static func ascending<Code: Comparable>(_ codes: some Sequence<Code>) -> [Code] {
        var sorted: [Code] = []
        for code in codes.sorted() where code != sorted.last { sorted.append(code) }
        return sorted
    }
}

extension CubeDimensions: Hashable {
    package static func == (a: CubeDimensions, b: CubeDimensions) -> Bool {
        a.months == b.months && a.years == b.years && a.offences == b.offences && a.areas == b.areas
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(months)
        hasher.combine(years)
        hasher.combine(offences)
        hasher.combine(areas.count)
    }
}
