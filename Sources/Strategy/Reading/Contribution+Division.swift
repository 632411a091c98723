package import Geography
package import Records

/// A contribution divided over the municipalities that pay it, or why it cannot be.
package enum ContributionDivision: Hashable, Sendable {
    /// In the order of the municipalities that were given; together exactly the total.
    case shares([ContributionShare])
    case impossible(Reason)

    package enum Reason: Hashable, Sendable {
        case noTotal(UnknownReason)
        case noKey
        /// Who pays is not known by name.
        case noMunicipalities
        /// Of these nobody knows how many people live there.
        case noInhabitants([AreaCode])
    }
}

extension Contribution {
    /// What each municipality pays by the allocation key.
    ///
    /// By the largest remainder, in cents: nobody pays a cent more or less than the exact share rounded up or down, and
    /// the shares add up to the total. Of equal remainders the larger municipality goes first, then the lower code.
    package func divided(
        among municipalities: [AreaCode], inhabitants: (AreaCode) -> Int?
    ) -> ContributionDivision {
        let whole: Euros
        switch total {
        case .known(let euros): whole = euros
        case .unknown(let reason): return .impossible(.noTotal(reason))
        }
        guard !municipalities.isEmpty else { return .impossible(.noMunicipalities) }
        let weights: [Int]
        switch key {
        case .notStated: return .impossible(.noKey)
        case .fixed: weights = municipalities.map { _ in 1 }
        case .perInhabitant:
            let known = municipalities.map(inhabitants)
            let unknown = zip(municipalities, known).filter { $0.1 == nil }.map(\.0)
            weights = known.compactMap(\.self)
            guard unknown.isEmpty, weights.reduce(0, +) > 0 else { return .impossible(.noInhabitants(unknown)) }
        }
        let cents = Self.divide(whole.cents, by: weights, names: municipalities.map(\.rawValue))
        return .shares(
            zip(municipalities, cents).compactMap { municipality, cents in
                Euros(cents: cents).map { ContributionShare(municipality: municipality, amount: $0) }
            })
    }

    private static func divide(_ cents: Int, by weights: [Int], names: [String]) -> [Int] {
        let sum = Int128(weights.reduce(0, +)), sign = cents.signum()
        let exact = weights.map { Int128(abs(cents)) * Int128($0) }
        var shares = exact.map { Int($0 / sum) }
        let order = shares.indices.sorted { a, b in
            let (left, right) = (exact[a] % sum, exact[b] % sum)
            return (right, weights[b], names[a]) < (left, weights[a], names[b])
        }
        for index in order.prefix(abs(cents) - shares.reduce(0, +)) { shares[index] += 1 }
        return shares.map { $0 * sign }
    }
}
