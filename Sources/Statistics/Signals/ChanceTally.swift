/// The limit that searched months share: how many finds chance alone brings at a score, against how many there are.
///
/// `J. Heyse (2011)` and `S. Döhler, G. Durand & E. Roquain (2018), EJS 12` count what discrete tests can reach; here by score instead of
/// p-value (`W. Sun & T. Cai 2007`) and over a year of months, because that is how a reader meets the lists.
struct ChanceTally: Sendable {
    /// A find: which month, which series, its score, the share of chance in all lists that end with it.
    struct Find: Sendable {
        let month: Int
        let series: Int
        let score: Double
        /// Finds that chance brings at this score, in all months.
        let byChance: Double
        var share: Double
    }

    /// The highest score first.
    private(set) var finds: [Find] = []
    /// At or above it a count is listed.
    private(set) var limit = Double.infinity
    /// What chance brings above the limit, by month and in all.
    private(set) var byChance: [Double] = []
    /// Score of every step, month by month, never falling within a series.
    private let scores: [[Double]]

    init(_ months: [MonthEvidence], shares: RiseShares, settings: SearchSettings) {
        scores = months.map { Self.scores($0, shares) }
        var found: [(month: Int, series: Int, score: Double)] = []
        for (month, evidence) in months.enumerated() {
            for candidate in evidence.candidates {
                found.append((month, candidate.series, shares.score(candidate.odds)))
            }
        }
        found.sort { $0.score != $1.score ? $0.score > $1.score : ($0.month, $0.series) < ($1.month, $1.series) }
        let expected = Self.expected(at: found.map(\.score), months, scores)
        finds = found.indices.map {
            Find(
                month: found[$0].month, series: found[$0].series, score: found[$0].score, byChance: expected[$0],
                share: 1)
        }
        // Equal scores count together; the share of a list is the smallest of any list that holds it.
        var smallest = 1.0, end = finds.count
        for place in finds.indices.reversed() {
            if place + 1 < finds.count, finds[place].score > finds[place + 1].score { end = place + 1 }
            smallest = min(smallest, finds[place].byChance / Double(max(1, end)))
            finds[place].share = smallest
        }
        let listed = finds.count { $0.share <= settings.falseDiscoveryRate }
        setLimit(months, allowed: settings.falseDiscoveryRate * Double(max(1, listed)), listed: listed)
    }

    private static func scores(_ evidence: MonthEvidence, _ shares: RiseShares) -> [Double] {
        var result: [Double] = []
        result.reserveCapacity(evidence.steps.count)
        evidence.stepOdds.withUnsafeBufferPointer { odds in
            guard let base = odds.baseAddress else { return }
            var series: Int32 = -1, highest = -Double.infinity
            for place in evidence.steps.indices {
                let step = evidence.steps[place]
                if step.series != series { (series, highest) = (step.series, -.infinity) }
                highest = max(highest, shares.score(base + place * WorkingRises.count))
                result.append(highest)
            }
        }
        return result
    }

    /// Rounding must not keep a count from its own step: a step has the odds of the count that was seen.
    private static let slack = 1e-9

    /// What chance brings at or above each of falling scores.
    private static func expected(at falling: [Double], _ months: [MonthEvidence], _ scores: [[Double]]) -> [Double] {
        var sums = [Double](repeating: 0, count: falling.count + 1)
        for (month, own) in zip(months, scores) {
            for (step, score) in zip(month.steps, own) {
                // The first of the falling scores that this step is at or above.
                var low = 0, high = falling.count
                while low < high {
                    let middle = (low + high) / 2
                    if falling[middle] <= score + slack { high = middle } else { low = middle + 1 }
                }
                sums[low] += Double(step.chance)
            }
        }
        var total = 0.0
        return falling.indices.map { place in
            total += sums[place]
            return total
        }
    }

    /// The lowest score at which chance brings no more than allowed; between the last listed find and the first that is not.
    private mutating func setLimit(_ months: [MonthEvidence], allowed: Double, listed: Int) {
        let top = listed > 0 ? finds[listed - 1].score - Self.slack : 80
        var low = listed < finds.count ? finds[listed].score + Self.slack : -40, high = max(top, low)
        let start = high
        if listed == 0 { high = max(80, low) }
        for _ in 0..<30 where high - low > 1e-9 {
            let middle = (low + high) / 2
            if sums(above: middle, months).reduce(0, +) <= allowed { high = middle } else { low = middle }
        }
        limit = listed > 0 ? min(high, start) : high
        byChance = sums(above: limit, months)
    }

    private func sums(above limit: Double, _ months: [MonthEvidence]) -> [Double] {
        zip(months, scores).map { month, own in
            var sum = 0.0
            for (step, score) in zip(month.steps, own) where score >= limit { sum += Double(step.chance) }
            return sum
        }
    }

    /// The least count of a month's series that would be listed; only series that chance or a find can bring there have one.
    func leastListed(month: Int, _ evidence: MonthEvidence) -> [Int: Int] {
        var least: [Int: Int] = [:]
        for (step, score) in zip(evidence.steps, scores[month]) where score >= limit {
            let series = Int(step.series)
            if least[series] == nil { least[series] = Int(step.count) }
        }
        return least
    }
}
