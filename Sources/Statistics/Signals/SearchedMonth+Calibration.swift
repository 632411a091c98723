extension SearchedMonth {
    /// How many counts that could be listed chance was to bring at or under each probability: the sum of what every series can reach.
    ///
    /// Held against what came on figures whose truth nobody knows (`Benchmarks/Micro`); most months of most series are no rise.
    package func expectedByChance(atOrUnder limits: [Double]) -> [Double] {
        var sizes = [Double](repeating: 1, count: outcomes.count)
        for case .same(let first) in outcomes { sizes[first] += 1 }
        var sums = [Double](repeating: 0, count: limits.count)
        var series: Int32 = -1, tail = 0.0, reached = sums
        for step in evidence.steps.reversed() {
            if step.series != series {
                for place in sums.indices { sums[place] += reached[place] }
                (series, tail, reached) = (step.series, 0, limits.map { _ in 0 })
            }
            let size = sizes[Int(series)]
            tail += Double(step.chance) / size
            for (place, limit) in limits.enumerated() where tail <= limit { reached[place] = tail * size }
        }
        return zip(sums, reached).map { $0 + $1 }
    }
}
