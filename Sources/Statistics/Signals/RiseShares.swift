import Glibc

/// How many of the tested months are a rise of each working shape: learnt by EM from all searched months together.
///
/// A count that could be listed is weighed by its odds, any other by how likely a rise is to stay among those. Half a find is put beside
/// each shape, at the share that is started with, so that a quiet year does not forget it.
struct RiseShares: Sendable, Hashable {
    let values: [Double]

    private static let start = 0.003, added = 0.5, rounds = 100

    init(_ months: [MonthEvidence]) {
        let width = WorkingRises.count
        var shares = [Double](repeating: Self.start / Double(width), count: width)
        let all = months.reduce(0) { $0 + $1.tested } + Self.added * Double(width) / Self.start
        for _ in 0..<Self.rounds {
            let none = 1 - shares.reduce(0, +)
            var sums = [Double](repeating: Self.added, count: width)
            for month in months {
                for column in 0..<width { sums[column] += month.quiet.finds(of: column, shares: shares) }
                for candidate in month.candidates {
                    var total = none
                    for column in 0..<width { total += shares[column] * Double(candidate.odds[column]) }
                    for column in 0..<width {
                        sums[column] += shares[column] * Double(candidate.odds[column]) / total
                    }
                }
            }
            let next = sums.map { $0 / all }
            let change = zip(next, shares).reduce(0) { max($0, abs($1.0 / $1.1 - 1)) }
            shares = next
            if change < 1e-6 { break }
        }
        values = shares
    }

    /// log of the odds of a rise, without that of a month that is none; from seven odds.
    @inline(__always)
    func score(_ odds: UnsafePointer<Float>) -> Double {
        var sum = 0.0
        for column in 0..<WorkingRises.count { sum += values[column] * Double(odds[column]) }
        return log(max(sum, 1e-300))
    }

    func score(_ odds: [Float]) -> Double {
        odds.withUnsafeBufferPointer { $0.baseAddress.map { score($0) } ?? -690 }
    }
}
