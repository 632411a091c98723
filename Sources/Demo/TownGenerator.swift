import Facts
import Geography

/// Draws the counts of one town and offence.
struct TownGenerator: Sendable {
    let seed: UInt64
    let months: ClosedRange<Month>
    /// Per offence of the figures the factor of each month that all places share.
    let time: [[Double]]
    let offences: [OffenceCode]
    /// By the town that they lie in.
    let jumps: [AreaCode: [PlantedJump]]

    /// How strongly a single buurt varies beyond chance, and how strongly a whole town does.
    private static let size = 5.0, sway = 0.16
    /// Part of the offences of which only the wijk, or only the municipality, is known.
    private static let onlyWijk = 0.01, onlyMunicipality = 0.02

    /// Adds to rows [municipality, wijken…, buurten…] of `count` months, of which the first is month `from` of the figures.
    func add(_ town: DemoTown, offence: Int, from: Int, count: Int, to rows: UnsafeMutableBufferPointer<Int32>) {
        let code = offences[offence], profile = OffenceProfile.of(code), name = code.rawValue
        let shared = shared(town, offence, from: from, count: count)
        let perMonth = profile.rate / 100_000 / 12
        var townMean = 0.0, wijkMeans = Array(repeating: 0.0, count: town.wijken.count)
        for (index, place) in town.neighbourhoods.enumerated() {
            let key = DemoRandom.key(seed, place.code.rawValue + name)
            let centre = place.isCentre ? profile.centre : 1
            let mean = place.activity * perMonth * centre * character(key)
            townMean += mean
            wijkMeans[place.wijk] += mean
            let jump = jumps[town.code]?.first { $0.area == place.code && $0.offence == code }
            let row = 1 + town.wijken.count + index
            draw(key, mean: mean, shared: shared, from: from, jump: jump) { month, drawn in
                rows[row * count + month] += drawn
                rows[(1 + place.wijk) * count + month] += drawn
                rows[month] += drawn
            }
        }
        for (index, wijk) in town.wijken.enumerated() {
            let key = DemoRandom.key(seed, wijk.rawValue + name)
            draw(key, mean: wijkMeans[index] * Self.onlyWijk, shared: shared, from: from, jump: nil) { month, drawn in
                rows[(1 + index) * count + month] += drawn
                rows[month] += drawn
            }
        }
        let key = DemoRandom.key(seed, town.code.rawValue + name)
        draw(key, mean: townMean * Self.onlyMunicipality, shared: shared, from: from, jump: nil) { month, drawn in
            rows[month] += drawn
        }
    }

    /// A place's own level for an offence, around 1.
    private func character(_ key: UInt64) -> Double {
        let u = DemoRandom.uniform(key, 1 << 40)
        return 0.35 + 1.3 * u * u + 0.65 * DemoRandom.uniform(key, 1 << 41)
    }

    /// What the whole town shares: the country's factor, its own good and bad months, a jump of the whole town.
    private func shared(_ town: DemoTown, _ offence: Int, from: Int, count: Int) -> [Double] {
        let key = DemoRandom.key(seed, "sway " + town.code.rawValue + offences[offence].rawValue)
        let jump = jumps[town.code]?.first { $0.area == town.code && $0.offence == offences[offence] }
        return (from..<from + count).map { index in
            let month = months.lowerBound.advanced(by: index), ordinal = UInt64(month.ordinal)
            let sway = DemoRandom.uniform(key, ordinal &* 2) + DemoRandom.uniform(key, ordinal &* 2 &+ 1) - 1
            let factor = jump.map { $0.holds(month) ? $0.factor : 1 } ?? 1
            return time[offence][index] * (1 + Self.sway * sway) * factor
        }
    }

    @inline(__always)
    private func draw(
        _ key: UInt64, mean: Double, shared: [Double], from: Int, jump: PlantedJump?, _ body: (Int, Int32) -> Void
    ) {
        let first = UInt64(months.lowerBound.ordinal) &+ UInt64(from)
        let jumpStart = jump.map { months.lowerBound.distance(to: $0.from) - from } ?? .max
        let jumpEnd = jump?.until.map { months.lowerBound.distance(to: $0) - from } ?? .max
        let factor = jump?.factor ?? 1
        for month in shared.indices {
            let level = mean * shared[month] * (month >= jumpStart && month <= jumpEnd ? factor : 1)
            let uniform = DemoRandom.uniform(key, first &+ UInt64(month))
            let drawn = NegativeBinomial.count(mean: level, size: Self.size, at: uniform)
            if drawn > 0 { body(month, drawn) }
        }
    }
}
