/// Optimal classes of sorted numbers: the least sum of squared distances to the class means (Fisher 1958).
enum NaturalBreaks {
    /// The indices at which a new class starts, rising; at most `classes` − 1 of them.
    ///
    /// Dynamic programming, O(classes × n²); long inputs are thinned to 400 quantiles first. Equal values stay together.
    static func cuts(_ sorted: [Double], classes: Int) -> [Int] {
        guard sorted.count > 1, classes > 1 else { return [] }
        let stride = max(1, sorted.count / 400)
        let picks = Array(Swift.stride(from: 0, to: sorted.count, by: stride))
        let found = optimum(picks.map { sorted[$0] }, classes: min(classes, picks.count))
        return found.map { picks[$0] }.filter { $0 > 0 && sorted[$0 - 1] < sorted[$0] }
    }

    private static func optimum(_ values: [Double], classes: Int) -> [Int] {
        let count = values.count
        var (sums, squares) = ([0.0], [0.0])
        for value in values {
            sums.append((sums.last ?? 0) + value)
            squares.append((squares.last ?? 0) + value * value)
        }
        func spread(_ from: Int, _ to: Int) -> Double {
            let sum = sums[to] - sums[from]
            return max(0, squares[to] - squares[from] - sum * sum / Double(to - from))
        }
        var costs = (0...count).map { $0 == 0 ? 0 : spread(0, $0) }
        var origins: [[Int]] = []
        for level in 1..<classes {
            var (next, origin) = (costs, Array(repeating: 0, count: count + 1))
            for end in stride(from: level + 1, through: count, by: 1) {
                var best = Double.infinity
                for start in level..<end where isStep(values, start) {
                    let cost = costs[start] + spread(start, end)
                    if cost < best { (best, origin[end]) = (cost, start) }
                }
                next[end] = best
            }
            origins.append(origin)
            costs = next
        }
        var (cuts, end): ([Int], Int) = ([], count)
        for origin in origins.reversed() where origin[end] > 0 {
            end = origin[end]
            cuts.append(end)
        }
        return cuts.reversed()
    }

    private static func isStep(_ values: [Double], _ index: Int) -> Bool { values[index - 1] < values[index] }
}
