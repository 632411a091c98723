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
    /// What series with a count that could not be listed say of the shares.
    private(set) var quiet = QuietOdds()
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
    static let leastChance = 1e-9

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
        func isListable(_ cell: Int) -> Bool {
            cells.first + cell * cells.width >= settings.minimumCount && tails[cell] <= settings.largestChance
        }
        // The last cell stands for all that is higher.
        let first = cells.chances.indices.first(where: isListable) ?? last
        let own = min(last, max(0, (observed - cells.first) / cells.width))
        if own >= first, observed >= settings.minimumCount {
            candidates.append(
                Candidate(series: series, odds: odds[own * width..<(own + 1) * width].map(Float.init)))
        } else {
            quiet.add(cells.chances[..<first], odds: odds, size: size)
        }
        for cell in first...last where isListable(cell) {
            let count = cells.first + cell * cells.width
            let isEnd = cell == last || tails[cell + 1] < Self.leastChance
            let chance = isEnd ? tails[cell] : cells.chances[cell]
            steps.append(Step(series: Int32(series), count: Int32(clamping: count), chance: Float(size * chance)))
            for column in 0..<width { stepOdds.append(Float(odds[cell * width + column])) }
            if isEnd { break }
        }
    }

    mutating func add(_ other: MonthEvidence) {
        tested += other.tested
        quiet.add(other.quiet)
        candidates += other.candidates
        steps += other.steps
        stepOdds += other.stepOdds
    }
}
