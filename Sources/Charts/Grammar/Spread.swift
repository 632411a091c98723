/// Moves positions apart until they have room, as little as possible and in the same order.
enum Spread {
    /// Keeps neighbours at least `gap` apart within the bounds as far as these are large enough.
    static func apart(_ positions: [Double], gap: Double, within bounds: ClosedRange<Double>) -> [Double] {
        let order = positions.indices.sorted { (positions[$0], $0) < (positions[$1], $1) }
        var placed = order.map { min(max(positions[$0], bounds.lowerBound), bounds.upperBound) }
        // Clusters that touch are centred on the mean of what they wanted, until nothing touches.
        for _ in placed.indices { relax(&placed, gap) }
        var floor = bounds.lowerBound
        for index in placed.indices {
            placed[index] = max(placed[index], floor)
            floor = placed[index] + gap
        }
        var ceiling = bounds.upperBound
        for index in placed.indices.reversed() {
            placed[index] = min(placed[index], ceiling)
            ceiling = placed[index] - gap
        }
        var result = positions
        for (rank, index) in order.enumerated() { result[index] = placed[rank] }
        return result
    }

    private static func relax(_ placed: inout [Double], _ gap: Double) {
        for index in placed.indices.dropFirst() where placed[index] - placed[index - 1] < gap {
            let lack = gap - (placed[index] - placed[index - 1])
            placed[index - 1] -= lack / 2
            placed[index] += lack / 2
        }
    }
}
