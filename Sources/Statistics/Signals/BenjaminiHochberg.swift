/// The step-up procedure of `Y. Benjamini & Y. Hochberg (1995), Controlling the false discovery rate, JRSS B 57`.
package enum BenjaminiHochberg {
    /// q-values in the order of the p-values: the smallest false discovery rate at which each would be rejected.
    package static func qValues(_ pValues: [Double]) -> [Double] {
        let order = pValues.indices.sorted { pValues[$0] < pValues[$1] }
        var result = pValues
        var smallest = 1.0
        for place in order.indices.reversed() {
            smallest = min(smallest, pValues[order[place]] * Double(order.count) / Double(place + 1))
            result[order[place]] = smallest
        }
        return result
    }
}
