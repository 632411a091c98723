/// Which cells of a table of counts are not shown, so that nobody can work out the small ones from the others.
///
/// Small counts (1 up to a limit) are not shown. A sum would give one away that is alone in its row, so that further cells
/// go (complementary suppression; Cox, *JASA* 75, 1980). The method builds its own proof: for each cell that is not shown it finds
/// changes of the table that alter only such cells, keep every sum and no count below nothing (`SuppressionMove`), and
/// that bring a small count to 1 and to the limit, and any other by as much as that range is wide. All of these are tables
/// that a reader cannot tell from the true one, so that no reader gets nearer: not from rows, not from all sums together.
///
/// It holds within one table, against who knows the sums and that nothing is below zero. It does not hold against who takes
/// two versions of the table together, nor against who repeats the choice of cells on every table that is possible.
package struct CellSuppression: Sendable {
    package enum Choice: UInt8, Sendable {
        case shown
        /// Because it is small.
        case small
        /// Because another would follow from it.
        case complement
        /// It has no count.
        case absent
    }

    /// Per cell, the last axis changing fastest.
    package let choices: [Choice]

    /// - Parameters:
    ///   - counts: one per cell of three axes, the last changing fastest; a negative one is absent.
    ///   - limit: the largest count that is small; 0 hides nothing.
    ///   - hidden: cells that are not shown for another reason than their count, such as few contributors.
    package init(counts: [Int], axes: [SuppressionAxis], upTo limit: Int, hiding hidden: [Int] = []) {
        precondition(axes.count == 3 && counts.count == axes.reduce(1) { $0 * $1.count })
        let sizes = axes.map(\.count)
        var search = SuppressionSearch(SuppressionTable(counts: counts, axes: axes, upTo: limit), limit: limit)
        search.hide(hidden.map { .init($0 / (sizes[1] * sizes[2]), $0 / sizes[2] % sizes[1], $0 % sizes[2]) })
        search.run()
        let table = search.table
        var choices: [Choice] = []
        choices.reserveCapacity(counts.count)
        for first in 0..<sizes[0] {
            for second in 0..<sizes[1] {
                for third in 0..<sizes[2] {
                    switch table.states[table.index(.init(first, second, third))] {
                    case .shown, .fixed: choices.append(.shown)
                    case .small: choices.append(.small)
                    case .complement: choices.append(.complement)
                    case .absent: choices.append(.absent)
                    }
                }
            }
        }
        self.choices = choices
    }
}
