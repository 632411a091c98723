/// The step-up procedure of `Y. Benjamini & Y. Hochberg (1995), Controlling the false discovery rate, JRSS B 57`.
package enum BenjaminiHochberg {
    /// q-values in the order of the p-values: the smallest false discovery rate at which each would be rejected.
    package static func qValues(_ pValues: [Double]) -> [Double] {
        let order = pValues.indices.sorted { pValues[$0] < pValues[$1] }
        return stepUp(pValues, order: order) { place in pValues[order[place]] * Double(order.count) }
    }

    /// The same for counts, whose p-values cannot take every value.
    ///
    /// `J. Heyse (2011), A false discovery rate procedure for categorical data`; `S. Döhler, G. Durand & E. Roquain (2018), New FDR bounds for
    /// discrete and heterogeneous tests, Electronic Journal of Statistics 12`. N × p, the finds expected by chance at that p, becomes the
    /// sum over all tests of the chance to come at or under p, which for small counts is far less. With continuous tests both agree.
    /// - Parameters:
    ///   - pValues: 1 for what is not eligible to be listed.
    ///   - expected: finds by chance if everything at or under a p-value were listed; must not fall as p grows.
    package static func discreteQValues(_ pValues: [Double], expected: (Double) -> Double) -> [Double] {
        let order = pValues.indices.sorted { pValues[$0] < pValues[$1] }
        var last = (p: -1.0, value: 0.0)
        return stepUp(pValues, order: order) { place in
            let p = pValues[order[place]]
            if p >= 1 { return Double(order.count) }
            if p != last.p { last = (p, expected(p)) }
            return last.value
        }
    }

    private static func stepUp(_ pValues: [Double], order: [Int], expected: (Int) -> Double) -> [Double] {
        var result = pValues
        var smallest = 1.0
        for place in order.indices.reversed() {
            smallest = min(smallest, expected(place) / Double(place + 1))
            result[order[place]] = smallest
        }
        return result
    }
}
