/// The list of a searched month, and the year of months that it shares its limit with.
package struct SearchedList: Sendable {
    /// Series of the month that are listed, with the share of chance in the shortest list that holds them.
    package let found: [Int: Double]
    /// What chance alone brings above the limit in this month.
    package let expectedByChance: Double
    /// Searched months that share the limit, this one among them.
    package let months: Int
    /// Counts above the limit in all of these months, and how many of them chance brings.
    package let listed: Int
    package let listedByChance: Double
    /// Shares of all candidates of the month, listed or not, and the least count that would be listed.
    let shares: [Int: Double]
    let least: [Int: Int]
}

extension MonthEvidence {
    /// Lists this month with those before it.
    /// - Parameter before: what the months before it left behind; the last eleven count.
    package func list(
        after before: [MonthEvidence] = [], settings: SearchSettings = SearchSettings()
    ) -> SearchedList {
        let months = Array(before.suffix(max(0, settings.windowMonths - 1))) + [self]
        let own = months.count - 1
        let tally = ChanceTally(months, shares: RiseShares(months), settings: settings)
        var shares: [Int: Double] = [:]
        for find in tally.finds where find.month == own { shares[find.series] = find.share }
        return SearchedList(
            found: shares.filter { $0.value <= settings.falseDiscoveryRate },
            expectedByChance: tally.byChance[own], months: months.count,
            listed: tally.finds.count { $0.share <= settings.falseDiscoveryRate },
            listedByChance: tally.byChance.reduce(0, +), shares: shares,
            least: tally.leastListed(month: own, self))
    }
}

extension SearchedMonth {
    /// The outcome of every series, in the order that they were given.
    package func test(_ list: SearchedList, settings: SearchSettings = SearchSettings()) -> FamilyTest {
        FamilyTest(
            outcomes: outcomes.indices.map { index in
                switch tested(index) {
                case .failure(let skip): .notTested(skip)
                case .success(let found): .tested(Self.result(found, at: index, in: list, settings: settings))
                }
            }, tested: Int(evidence.tested), expectedByChance: list.expectedByChance)
    }

    private static func result(
        _ found: Tested, at index: Int, in list: SearchedList, settings: SearchSettings
    ) -> SignalResult {
        let isSignal = list.found[index] != nil, highest = Int(found.observed.rounded(.up))
        // The first count that would be listed; one that is not among the steps lies beyond them.
        let first = list.least[index] ?? max(highest + 1, found.upper + 1)
        let limit = isSignal ? min(first - 1, highest - 1) : max(first - 1, highest)
        return SignalResult(
            observed: found.observed, expected: found.expected, lower: found.lower, upper: found.upper,
            limit: max(limit, settings.minimumCount - 1), dispersion: found.dispersion, pValue: found.chance,
            qValue: list.shares[index] ?? 1, isSignal: isSignal, basis: found.basis)
    }
}
