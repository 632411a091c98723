import Glibc

/// The rises that a count is weighed against: how many times as likely it is under each of seven as by chance.
///
/// Local false discovery rates need a picture of what a rise looks like (`B. Efron 2016`, `W. Sun & T. Cai 2007, JASA 102`); these are
/// working shapes, whose shares the family decides. A wrong shape costs power and not the promise, which is counted by chance alone.
enum WorkingRises {
    /// Mean times so much, and beside them the own prediction plus a geometric number with a mean of so many √(φμ).
    static let factors = [1.5, 2, 3, 5, 8], additions = [2.0, 5]
    static let count = factors.count + additions.count
    private static let least = 3, highestOdds = 1e30

    /// Odds of the first cells: a row of seven per cell.
    /// - Parameters:
    ///   - limit: how many cells.
    ///   - dispersion: of the series, without what is not known of its mean.
    static func odds(_ cells: CountMixture.Cells, limit: Int, mean: Double, dispersion: Double) -> [Double] {
        let places = 0..<min(limit, cells.chances.count)
        var table = [Double](repeating: 0, count: places.count * count)
        for (column, factor) in factors.enumerated() {
            let count = PredictiveCount(mean: mean * factor, dispersion: dispersion)
            if cells.first == 0, cells.width == 1 {
                let (first, slope) = count.ratioParts
                var term = count.atZero
                for cell in places {
                    if cell > 0 { term *= (first + Double(cell - 1) * slope) / Double(cell) }
                    table[cell * Self.count + column] = term
                }
            } else {
                for cell in places {
                    let chance = exp(
                        CountProbability.log(
                            Double(cells.middle(cell)), mean: count.mean, extra: dispersion - 1))
                    table[cell * Self.count + column] = chance * Double(cells.width)
                }
            }
        }
        for (place, size) in additions.enumerated() {
            let above = size * (dispersion * mean).squareRoot(), ratio = above / (1 + above)
            // A cell is so many counts wide: what was added before moves on by as many.
            let kept = exp(Double(cells.width) * log(ratio)), shift = cells.width == 1 ? least : 1
            var sum = 0.0
            for cell in places {
                let source = cell >= shift ? cells.chances[cell - shift] : 0
                sum = kept * sum + (1 - kept) * source
                table[cell * Self.count + factors.count + place] = sum
            }
        }
        for cell in places {
            let chance = max(cells.chances[cell], 1e-290)
            for column in 0..<Self.count {
                let ratio = table[cell * Self.count + column] / chance
                table[cell * Self.count + column] = ratio.isFinite ? min(highestOdds, ratio) : highestOdds
            }
        }
        return table
    }
}
