import Glibc

/// What a searched month leaves behind for the lists that it takes part in: the odds of what was seen, and what chance could bring.
package struct MonthEvidence: Sendable {
    /// A count that could be listed.
    struct Candidate: Sendable {
        /// Place in the family.
        let series: Int
        let odds: [Float]
    }

    /// Series that were tested.
    private(set) var tested = 0.0
    /// Odds of what was seen, seven per series that says something.
    private(set) var seen: [Float] = []
    /// The odds of all others, added up: each is near 1.
    private(set) var quiet = [Double](repeating: 0, count: WorkingRises.count)
    private(set) var candidates: [Candidate] = []
    /// Counts that chance can reach: of which series, from which count on, how likely, with which odds; rising within a series.
    private(set) var steps: [Step] = []
    private(set) var stepOdds: [Float] = []

    struct Step: Sendable {
        let series: Int32
        let count: Int32
        let chance: Float
    }

    /// A chance under this is added to the step before it.
    private static let leastChance = 1e-9
    private static let near = 0.2

    /// - Parameters:
    ///   - tails: P(X ≥ the first count of a cell), for each cell.
    ///   - size: how many series it stands for.
    mutating func add(
        series: Int, observed: Int, cells: CountMixture.Cells, tails: [Double], odds: [Double], size: Double,
        settings: SearchSettings
    ) {
        tested += size
        let width = WorkingRises.count, last = cells.chances.count - 1
        guard last >= 0 else { return }
        let own = min(last, max(0, (observed - cells.first) / cells.width))
        let ownOdds = odds[own * width..<(own + 1) * width].map(Float.init)
        if ownOdds.allSatisfy({ abs($0 - 1) < Float(Self.near) }) {
            for column in 0..<width { quiet[column] += size * Double(ownOdds[column]) }
        } else {
            for _ in 0..<Int(size) { seen += ownOdds }
        }
        let isListable = observed >= settings.minimumCount
        if isListable, tails[own] <= settings.largestChance || own == last {
            candidates.append(Candidate(series: series, odds: ownOdds))
        }
        for cell in cells.chances.indices {
            let count = cells.first + cell * cells.width
            guard count >= settings.minimumCount, tails[cell] <= settings.largestChance else { continue }
            let isEnd = cell == last || tails[cell + 1] < Self.leastChance
            let chance = isEnd ? tails[cell] : cells.chances[cell]
            steps.append(Step(series: Int32(series), count: Int32(clamping: count), chance: Float(size * chance)))
            stepOdds += odds[cell * width..<(cell + 1) * width].map(Float.init)
            if isEnd { break }
        }
    }

    mutating func add(_ other: MonthEvidence) {
        tested += other.tested
        seen += other.seen
        for column in quiet.indices { quiet[column] += other.quiet[column] }
        candidates += other.candidates
        steps += other.steps
        stepOdds += other.stepOdds
    }
}
