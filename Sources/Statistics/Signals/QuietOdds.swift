/// What counts that could not be listed say of how many months are rises: how likely a rise is to stay among them, added up.
///
/// A count under the first that is listed says that much and no more. Summed are the odds of each shape, and their products by two:
/// with shares of some thousandths that is the sum over all series to a ten-thousandth.
struct QuietOdds: Sendable, Hashable {
    private(set) var sums = [Double](repeating: 0, count: WorkingRises.count)
    private(set) var products = [Double](repeating: 0, count: WorkingRises.count * WorkingRises.count)

    /// - Parameters:
    ///   - chances: of the counts that cannot be listed.
    ///   - odds: of all counts from the first on, seven each.
    ///   - size: how many series it stands for.
    mutating func add(_ chances: ArraySlice<Double>, odds: [Double], size: Double) {
        let width = WorkingRises.count
        var usual = 0.0
        var rises = [Double](repeating: 0, count: width)
        for cell in chances.indices {
            usual += chances[cell]
            for column in 0..<width { rises[column] += chances[cell] * odds[cell * width + column] }
        }
        guard usual > 0 else { return }
        for column in 0..<width {
            // Rounding and cells must not make a rise likelier to stay low than chance is.
            rises[column] = min(1, rises[column] / usual)
            sums[column] += size * rises[column]
            for other in 0...column { products[column * width + other] += size * rises[column] * rises[other] }
        }
    }

    mutating func add(_ other: QuietOdds) {
        for place in sums.indices { sums[place] += other.sums[place] }
        for place in products.indices { products[place] += other.products[place] }
    }

    /// How many of these series are rises of a shape, given the shares: Σ share·odds / (1 + Σ shares·(odds − 1)), the fraction to
    /// first order.
    func finds(of column: Int, shares: [Double]) -> Double {
        let width = WorkingRises.count
        var sum = sums[column] * (1 + shares.reduce(0, +))
        for other in 0..<width {
            sum -= shares[other] * products[max(column, other) * width + min(column, other)]
        }
        return max(0, shares[column] * sum)
    }
}
