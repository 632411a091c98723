package import Geography
package import Records

/// Divides an amount so that the shares add up to it to the cent.
package enum Allocation {
    /// By weight, with the largest remainders rounded up (method of Hamilton; Balinski and Young, "Fair
    /// Representation", 1982); equal remainders go by the order given.
    ///
    /// Weights below zero count as zero; `nil` when none is above it.
    package static func divide(_ total: Euros, byWeights weights: [Int]) -> [Euros]? {
        let weights = weights.map { max(0, $0) }
        let sum = weights.reduce(0) { $0 &+ $1 }
        guard sum > 0, weights.allSatisfy({ $0 <= 100_000_000 }) else { return nil }
        let cents = total.cents.magnitude
        var shares: [UInt] = [], remainders: [(remainder: UInt, index: Int)] = []
        for (index, weight) in weights.enumerated() {
            let product = cents.multipliedFullWidth(by: UInt(weight))
            let (quotient, remainder) = UInt(sum).dividingFullWidth(product)
            shares.append(quotient)
            remainders.append((remainder, index))
        }
        let left = Int(cents - shares.reduce(0, +))
        let order = remainders.sorted { ($1.remainder, $0.index) < ($0.remainder, $1.index) }
        for (_, index) in order.prefix(left) { shares[index] += 1 }
        let sign = total.cents < 0 ? -1 : 1
        let amounts = shares.compactMap { Euros(cents: Int($0) * sign) }
        return amounts.count == shares.count ? amounts : nil
    }
}

extension Contribution {
    /// What each municipality pays: known shares first; the rest of a known total by the key.
    ///
    /// `nil` when the total or the key is not known, or inhabitants are missing where the key needs them.
    package func allocated(among municipalities: [AreaCode], inhabitants: (AreaCode) -> Int?) -> [ContributionShare]? {
        guard case .known(let total) = total else { return nil }
        let stated = Dictionary(shares.map { ($0.municipality, $0.amount) }, uniquingKeysWith: { first, _ in first })
        let open = municipalities.filter { stated[$0] == nil }
        guard let rest = Euros(cents: total.cents - stated.values.reduce(0) { $0 + $1.cents }) else { return nil }
        var weights: [Int] = []
        switch key {
        case .notStated: if !open.isEmpty { return nil }
        case .fixed: weights = open.map { _ in 1 }
        case .perInhabitant:
            weights = open.compactMap(inhabitants)
            guard weights.count == open.count else { return nil }
        }
        if open.isEmpty { return rest.cents == 0 ? shares : nil }
        guard let divided = Allocation.divide(rest, byWeights: weights) else { return nil }
        let computed = Dictionary(zip(open, divided), uniquingKeysWith: { first, _ in first })
        return municipalities.compactMap { code in
            (stated[code] ?? computed[code]).map { ContributionShare(municipality: code, amount: $0) }
        }
    }
}
