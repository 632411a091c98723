/// Goes over the cells that are not shown and hides others until each of them is safe.
struct SuppressionSearch {
    enum Direction { case up, down }

    private(set) var table: SuppressionTable
    private let limit: Int
    /// Hidden for others, and not yet safe themselves.
    private var pending: [Int] = []

    init(_ table: SuppressionTable, limit: Int) {
        self.table = table
        self.limit = limit
    }

    /// Hides cells before the search, which makes them safe like those that it hides itself.
    mutating func hide(_ places: [SuppressionTable.Place]) {
        for cell in places.map(table.index) where table.states[cell] == .shown {
            table.states[cell] = .complement
            pending.append(cell)
        }
    }

    mutating func run() {
        for cell in smallCells() {
            gather(cell, .up, need: limit - table.counts[cell], mayHide: true)
            gather(cell, .down, need: table.counts[cell] - 1, mayHide: true)
        }
        while let cell = pending.popLast() { widen(cell) }
    }

    /// The coarse ones first: what is hidden for them serves their parts.
    private func smallCells() -> [Int] {
        let depths = table.axes.map { axis in (0..<axis.count).map { axis.chain(from: $0).count } }
        var byDepth: [[Int]] = []
        for cell in table.states.indices where table.states[cell] == .small {
            let at = table.place(of: cell)
            let depth = depths[0][at[0]] + depths[1][at[1]] + depths[2][at[2]]
            while byDepth.count <= depth { byDepth.append([]) }
            byDepth[depth].append(cell)
        }
        return byDepth.flatMap { $0 }
    }

    /// Makes the range of a cell that is hidden for another as wide as that of a small one.
    private mutating func widen(_ cell: Int) {
        let width = limit - 1
        var reached = gather(cell, .up, need: width, mayHide: false)
        if reached < width { reached += gather(cell, .down, need: width - reached, mayHide: false) }
        guard reached < width else { return }
        gather(cell, table.counts[cell] >= width ? .down : .up, need: width, mayHide: true)
    }

    /// Hides all that a cell has any sum with. Only where sums contradict each other is nothing less enough.
    private mutating func hideAll(around cell: Int) {
        let tops = table.axes.map { axis in (0..<axis.count).map { axis.chain(from: $0).last } }
        let at = table.place(of: cell)
        for other in table.states.indices where table.states[other] == .shown {
            let place = table.place(of: other)
            if (0..<3).allSatisfy({ tops[$0][at[$0]] == tops[$0][place[$0]] }) { table.states[other] = .complement }
        }
    }

    /// Finds changes that together move a cell by `need`, each beginning from what the one before left.
    ///
    /// - Returns: how far it comes, which is `need` where cells may be hidden for it.
    @discardableResult
    private mutating func gather(_ cell: Int, _ direction: Direction, need: Int, mayHide: Bool) -> Int {
        var reached = 0, changed: [Int: Int] = [:]
        while reached < need {
            let left = need - reached
            let options = MoveOptions(table: table, changed: changed, direction: direction, mayHide: mayHide)
            guard let found = options.best(for: cell, need: left) else {
                if mayHide { hideAll(around: cell) }
                break
            }
            let amount = min(found.reach, left)
            var hidden: [Int] = []
            found.move.visit(table.sizes) { at, rises in
                changed[at, default: 0] += rises == (direction == .up) ? amount : -amount
                if table.states[at] == .shown { hidden.append(at) }
                return true
            }
            for at in hidden {
                table.states[at] = .complement
                pending.append(at)
            }
            reached += amount
        }
        return reached
    }
}
