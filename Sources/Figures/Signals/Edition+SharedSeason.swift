import Cube
import Facts
import Statistics

extension Edition {
    /// For a forecast: by how much each month's season differs from one wave in the coalition as a whole, as an exposure; empty when it does not.
    ///
    /// Summed over the municipalities that have a count in every month that takes part.
    /// - Parameters:
    ///   - parts: the places of the types in the cube that are added up.
    ///   - counts: one per month, whether it takes part.
    ///   - beyond: how many months after the last one to give as well.
    func sharedSeason(_ parts: [Int], in months: ClosedRange<Month>, counts: [Bool], beyond: Int) -> [Double] {
        var total = [Double](repeating: 0, count: counts.count)
        for area in signalAreas(.municipality).compactMap({ cube.dimensions.index(of: $0) }) {
            guard let own = sum(parts, area, in: months, counts: counts) else { continue }
            for index in total.indices { total[index] += own[index] }
        }
        let first = months.lowerBound.monthOfYear
        let season = SharedSeason(MonthlySeries(counts: total, isObserved: counts, firstMonth: first))
        return season?.exposure(firstMonth: first, months: counts.count + beyond) ?? []
    }

    /// `nil` when a month that takes part has no count.
    private func sum(_ parts: [Int], _ area: Int, in months: ClosedRange<Month>, counts: [Bool]) -> [Double]? {
        var sum = [Double](repeating: 0, count: counts.count)
        for part in parts {
            for (index, cell) in cube.series(area: area, offence: part, months: months).enumerated() where counts[index]
            {
                guard let count = cell.count else { return nil }
                sum[index] += Double(count)
            }
        }
        return sum
    }
}
