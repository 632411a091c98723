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
        let rows = likelihoods.map { Row($0.values) }, sizes = likelihoods.map(\.size)
        for _ in 0..<rounds {
            let parts = concurrently(sizes.count, runs: 8) { [shares] range in
                let weights = Row(shares)
                var sums = Row([])
                for index in range {
                    let products = rows[index].times(weights), total = products.sum
                    if total > 0 { sums.add(products, scale: sizes[index] / total) }
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

    /// A value per level, eight at a time.
    private struct Row: Sendable {
        private var parts = (SIMD8<Double>.zero, SIMD8<Double>.zero, SIMD8<Double>.zero, SIMD8<Double>.zero)

        init(_ values: [Double]) {
            for (level, value) in values.prefix(32).enumerated() { self[level] = value }
        }

        subscript(level: Int) -> Double {
            get {
                switch level / 8 {
                case 0: parts.0[level % 8]
                case 1: parts.1[level % 8]
                case 2: parts.2[level % 8]
                default: parts.3[level % 8]
                }
            }
            set {
                switch level / 8 {
                case 0: parts.0[level % 8] = newValue
                case 1: parts.1[level % 8] = newValue
                case 2: parts.2[level % 8] = newValue
                default: parts.3[level % 8] = newValue
                }
            }
        }

        @inline(__always)
        func times(_ other: Row) -> Row {
            var result = self
            result.parts.0 *= other.parts.0
            result.parts.1 *= other.parts.1
            result.parts.2 *= other.parts.2
            result.parts.3 *= other.parts.3
            return result
        }

        var sum: Double { (parts.0 + parts.1 + parts.2 + parts.3).sum() }

        @inline(__always)
        mutating func add(_ other: Row, scale: Double) {
            parts.0 += scale * other.parts.0
            parts.1 += scale * other.parts.1
            parts.2 += scale * other.parts.2
            parts.3 += scale * other.parts.3
        }
    }
}
