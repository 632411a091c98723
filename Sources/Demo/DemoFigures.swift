import Cube
package import Facts
package import Geography
package import RegionPack

/// Invented figures that behave like real ones, the same for the same pack, size and seed.
///
/// Invented is what they are: whoever shows them says so (the delivery that carries them is marked as an example).
package struct DemoFigures: CellSource {
    package enum Size: String, Hashable, Sendable, CaseIterable {
        /// The pack's municipalities, about one buurt per 3,000 inhabitants, 2012 up to and including 2023.
        case region
        /// 342 municipalities, 14,500 buurten, 170 months.
        case nation
    }

    package let size: Size
    /// Country (nation only), municipalities, wijken and buurten, in the order of the cube.
    package let areas: [AreaCode]
    package let offences: [OffenceCode]
    package let months: ClosedRange<Month>?
    /// The whole years: for the total and the types that are published per year only.
    package let years: ClosedRange<Int>?
    /// What is invented: wijken, buurten and, for a nation, municipalities, with names that say so.
    package let invented: [Area]
    /// Inhabitants per area and year, from the first year up to and including the one after the last.
    package let populations: [DemoPopulation]
    /// The truth that a search for signals can be held against.
    package let jumps: [PlantedJump]

    let towns: [DemoTown]
    let generator: TownGenerator
    /// Per offence whether it is published per year only.
    let isYearly: [Bool]
    /// Per town the index of its rows in `areas`: municipality, wijken, buurten.
    let rows: [[Int]]

    package init(pack: RegionPack, size: Size, seed: UInt64 = 1) {
        let range = Self.months(size)
        towns = DemoTowns.make(pack, size: size, seed: seed)
        let codes = towns.flatMap(\.codes) + (size == .nation ? [.netherlands] : [])
        areas = codes.sorted()
        let types = pack.offences.types
        offences = types.map(\.code)
        isYearly = types.map { $0.publication == .yearlyPerMunicipality }
        months = range
        years = range.lowerBound.year...range.upperBound.advanced(by: -11).year
        self.size = size
        let index = Dictionary(uniqueKeysWithValues: zip(areas, 0...))
        rows = towns.map { $0.codes.map { index[$0] ?? 0 } }
        let jumps = PlantedJump.make(
            towns, offences: offences, months: range, seed: seed)
        self.jumps = jumps
        generator = TownGenerator(
            seed: seed, months: range,
            time: offences.map { DemoTime.factors($0, months: range, events: pack.events) }, offences: offences,
            jumps: Dictionary(grouping: jumps) { $0.area.municipality ?? $0.area })
        invented = DemoNames.areas(of: towns, pack: pack)
        populations = DemoPopulation.make(towns, years: range.lowerBound.year...range.upperBound.year + 1)
    }

    /// Outlines of what is invented, inside those municipalities whose outline is known.
    package func boundaries(within known: BoundarySet) -> [Boundary] {
        let names = Dictionary(invented.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
        return DemoBoundaries.make(towns, names: names, within: known)
    }

    private static func months(_ size: Size) -> ClosedRange<Month> {
        let first = Month(ordinal: 2012 * 12)
        return first...first.advanced(by: size == .region ? 143 : 169)
    }
}
