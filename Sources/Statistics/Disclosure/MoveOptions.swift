/// The changes that move one cell, and which of them hides least.
struct MoveOptions {
    typealias Place = SuppressionTable.Place

    let table: SuppressionTable
    /// What earlier changes of the same cell did.
    let changed: [Int: Int]
    let direction: SuppressionSearch.Direction
    let mayHide: Bool

    struct Found {
        let move: SuppressionMove
        /// How often the change can be made before a count is below nothing.
        let reach: Int
        let cost: Int
    }

    /// So many neighbours along an axis are tried together with those along the others.
    private static let tried = 4

    func best(for cell: Int, need: Int) -> Found? {
        let at = table.place(of: cell)
        var best: Found?
        for leaf in leaves(below: at) {
            let steps = (0..<3).map { options(along: $0, from: leaf, through: at) }
            for first in steps[0] {
                for second in steps[1] {
                    for third in steps[2] {
                        let move = SuppressionMove(steps: [first, second, third])
                        guard let found = judge(move, need: need, under: best) else { continue }
                        if found.cost == 0 { return found }
                        best = found
                    }
                }
            }
        }
        return best
    }

    /// The one that hides least for each unit by which it moves the cell.
    private func judge(_ move: SuppressionMove, need: Int, under best: Found?) -> Found? {
        var reach = need, cost = 0, isPossible = true
        move.visit(table.sizes) { cell, rises in
            if rises != (direction == .up) { reach = min(reach, count(cell)) }
            switch table.states[cell] {
            case .shown: cost += 2 + table.counts[cell]
            case .fixed: isPossible = false
            case .small, .complement, .absent: break
            }
            isPossible = isPossible && reach > 0 && (cost == 0 || mayHide)
            if let best, cost * best.reach >= best.cost * need { isPossible = false }
            return isPossible
        }
        guard isPossible else { return nil }
        if let best, cost * best.reach >= best.cost * reach { return nil }
        return Found(move: move, reach: reach, cost: cost)
    }

    private func count(_ cell: Int) -> Int {
        changed.isEmpty ? table.counts[cell] : table.counts[cell] + (changed[cell] ?? 0)
    }

    /// Cells without parts below one: along the largest parts, and along those that are hidden already.
    private func leaves(below at: Place) -> [Place] {
        let largest = descend(from: at) { count($0) }
        let hidden = descend(from: at) { (table.states[$0].isHidden ? 1 << 40 : 0) + count($0) }
        return largest == hidden ? [largest] : [hidden, largest]
    }

    private func descend(from at: Place, by worth: (Int) -> Int) -> Place {
        var at = at
        for axis in 0..<3 { at = descend(from: at, along: axis, by: worth)[0] }
        return at
    }

    /// From the cell to one without parts along an axis; the last first.
    private func descend(from at: Place, along axis: Int, by worth: (Int) -> Int) -> [Place] {
        var at = at, path = [at]
        while true {
            var best: (part: Int, worth: Int)?
            for part in table.axes[axis].parts[at[axis]] {
                at[axis] = part
                let worth = table.states[table.index(at)] == .fixed ? -1 : worth(table.index(at))
                if best.map({ worth > $0.worth }) ?? true { best = (part, worth) }
            }
            guard let best else { return path.reversed() }
            at[axis] = best.part
            path.append(at)
        }
    }

    /// What can be added to and taken from along an axis, the cheapest first.
    private func options(along axis: Int, from leaf: Place, through at: Place) -> [SuppressionMove.Step] {
        let shape = table.axes[axis], chain = shape.chain(from: leaf[axis])
        guard let own = chain.firstIndex(of: at[axis]) else { return [] }
        var steps: [SuppressionMove.Step] = []
        for top in own..<chain.count {
            let added = Array(chain[...top])
            guard let whole = shape.parents[chain[top]] else {
                steps.append(.init(added: added, taken: []))
                break
            }
            let neighbours = shape.parts[whole].filter { $0 != chain[top] }
            steps += taken(from: neighbours, along: axis, beside: leaf, atMost: top == own ? Self.tried : 1)
                .map { .init(added: added, taken: $0) }
        }
        return steps
    }

    private func taken(from neighbours: [Int], along axis: Int, beside leaf: Place, atMost: Int) -> [[Int]] {
        var ranked: [(price: Int, entry: Int)] = []
        for entry in neighbours {
            var other = leaf
            other[axis] = entry
            let cell = table.index(other)
            // Along one axis alone, what is taken from falls when the cell rises.
            if table.states[cell] == .fixed || (direction == .up && count(cell) == 0) { continue }
            ranked.append((table.states[cell].isHidden ? -count(cell) : 2 + table.counts[cell], entry))
        }
        return ranked.sorted { ($0.price, $0.entry) < ($1.price, $1.entry) }.prefix(atMost).map { _, entry in
            var other = leaf
            other[axis] = entry
            return descend(from: other, along: axis) { count($0) }.map { $0[axis] }
        }
    }
}
