/// How levels are spread over the family: a share per level, by EM from all its series.
///
/// A distribution without a form (`N. Laird 1978, JASA 73`; `B. Efron 2016, Biometrika 103`), so that a group of very quiet series does
/// not pull down the others.
enum LevelPrior {
    private static let rounds = 150, added = 0.5

    /// - Parameter likelihoods: per series one value per level, and how many series it stands for.
    static func shares(_ likelihoods: [(values: [Double], size: Double)]) -> [Double] {
        let levels = LevelGrid.levels.count
        var shares = [Double](repeating: 1 / Double(levels), count: levels)
        let all = likelihoods.reduce(0) { $0 + $1.size }
        guard all > 0 else { return shares }
        let flat = likelihoods.flatMap(\.values), sizes = likelihoods.map(\.size)
        for _ in 0..<rounds {
            let parts = concurrently(sizes.count, runs: 8) { [shares] range in
                var sums = [Double](repeating: 0, count: levels)
                flat.withUnsafeBufferPointer { flat in
                    for index in range {
                        let start = index * levels
                        var total = 0.0
                        for level in 0..<levels { total += flat[start + level] * shares[level] }
                        guard total > 0 else { continue }
                        let scale = sizes[index] / total
                        for level in 0..<levels { sums[level] += scale * flat[start + level] * shares[level] }
                    }
                }
                return [sums]
            }
            for level in 0..<levels {
                let sum = parts.reduce(0) { $0 + $1[level] }
                shares[level] = (sum + added) / (all + added * Double(levels))
            }
        }
        return shares
    }
}
