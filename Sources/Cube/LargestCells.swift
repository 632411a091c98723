/// The cells that change most, as many as a limit says, and how many there are in all.
struct LargestCells: Sendable {
    struct Cell: Sendable {
        let area, period: Int
        let isYear: Bool
        /// As they lie in a cube: negative without a count.
        let before, after: Int32

        init(_ area: Int, _ period: Int, _ isYear: Bool, _ before: Int32, _ after: Int32) {
            (self.area, self.period, self.isYear, self.before, self.after) = (area, period, isYear, before, after)
        }

        /// By how much the count changes.
        var size: Int { abs(Int(max(0, after)) - Int(max(0, before))) }
    }

    private let limit: Int
    private(set) var total = 0
    private var kept: [Cell] = []

    init(limit: Int) { self.limit = limit }

    mutating func add(_ cell: Cell) {
        total += 1
        guard limit > 0 else { return }
        kept.append(cell)
        // Twice the limit, so that sorting costs little per cell.
        if kept.count >= 2 * limit { kept = cells }
    }

    /// The largest first; of equal ones in the order of areas and periods.
    var cells: [Cell] { Array(kept.sorted { $0.goesBefore($1) }.prefix(limit)) }
}

extension LargestCells.Cell {
    fileprivate func goesBefore(_ other: Self) -> Bool {
        if size != other.size { return size > other.size }
        return (area, isYear ? 1 : 0, period) < (other.area, other.isYear ? 1 : 0, other.period)
    }
}
