import Geography
import RegionPack

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The municipalities of the example: the pack's own and, for a nation, invented ones beside them.
enum DemoTowns {
    static let division = 2024
    static let nationMunicipalities = 342
    static let nationNeighbourhoods = 14_500

    static func make(_ pack: RegionPack, size: DemoFigures.Size, seed: UInt64) -> [DemoTown] {
        var codes = municipalities(of: pack)
        if size == .nation { codes += invented(nationMunicipalities - codes.count, besides: Set(codes)) }
        let sized = codes.sorted().map { code in
            let stated = stated(code, in: pack, seed: seed)
            return (code: code, stated: stated, population: stated ?? population(of: code, in: pack, seed: seed))
        }
        let counts: [Int]
        switch size {
        case .region: counts = sized.map { max(4, Int((Double($0.population) / 3_000).rounded())).clamped(to: 4...120) }
        case .nation: counts = apportion(nationNeighbourhoods, over: sized.map(\.population))
        }
        return zip(sized, counts).compactMap {
            DemoTown(
                code: $0.code, population: $0.population, count: $1, seed: seed, isStated: $0.stated != nil)
        }
    }

    /// Those of the region in the division; when the pack names none, every municipality that it describes.
    static func municipalities(of pack: RegionPack) -> [AreaCode] {
        let members = pack.members(of: pack.region, inDivision: division).filter { $0.level == .municipality }
        if !members.isEmpty { return members }
        return pack.areas.filter { $0.level == .municipality && $0.validity?.contains(division) ?? true }.map(\.code)
    }

    /// Codes from 5001 on have never been given out.
    private static func invented(_ count: Int, besides own: Set<AreaCode>) -> [AreaCode] {
        (5001...9999).lazy.compactMap { AreaCode("GM\($0)") }.filter { !own.contains($0) }.prefix(max(0, count)).map {
            $0
        }
    }

    /// What the pack states, brought to the year of the division by the town's own growth.
    private static func stated(_ code: AreaCode, in pack: RegionPack, seed: UInt64) -> Int? {
        guard let inhabitants = pack.inhabitants, let count = inhabitants.counts[code], count > 0 else { return nil }
        let growth = DemoTown.growth(of: code, seed: seed)
        return Int((Double(count) * pow(growth, Double(division - inhabitants.year))).rounded())
    }

    /// Between 9,000 and 300,000, mostly around 30,000; a municipality with several basic teams is a large town.
    private static func population(of code: AreaCode, in pack: RegionPack, seed: UInt64) -> Int {
        let key = DemoRandom.key(seed, "population \(code)")
        let teams = pack.memberships.filter {
            $0.part == code && $0.whole.level == .basicTeam && $0.contains(division: division)
        }
        if teams.count > 1 { return Int(Double(teams.count) * (62_000 + 20_000 * DemoRandom.uniform(key, 1))) }
        return Int(exp(10.35 + 0.6 * DemoRandom.normal(key, 2))).clamped(to: 9_000...300_000)
    }

    /// Divides a total a little less than in proportion: large towns have larger buurten.
    private static func apportion(_ total: Int, over sizes: [Int]) -> [Int] {
        let weights = sizes.map { pow(Double($0), 0.85) }, sum = weights.reduce(0, +)
        guard sum > 0 else { return sizes.map { _ in 0 } }
        let shares = weights.map { Double(total) * $0 / sum }
        var counts = shares.map { max(3, Int($0)) }
        let order = shares.indices.sorted {
            (shares[$1] - shares[$1].rounded(.down), $0) < (shares[$0] - shares[$0].rounded(.down), $1)
        }
        var next = 0
        while counts.reduce(0, +) < total, !order.isEmpty {
            counts[order[next % order.count]] += 1
            next += 1
        }
        return counts
    }
}
