package import Records

/// One programme's year against the next: what went on, what is new and what ended.
package struct YearComparison: Hashable, Sendable {
    package let programme: ItemID
    package let first: Int
    package let second: Int
    /// Actions of the second year with what they continue.
    package var continued: [Pair]
    package var new: [AgendaItem]
    /// Items of the first year that nothing continues.
    package var ended: [CarryOverChain.Step]

    package struct Pair: Hashable, Sendable {
        package let before: [CarryOverChain.Step]
        package let after: AgendaItem
    }
}

extension PlanDocument {
    package func comparison(of programme: ItemID, _ first: Int, _ second: Int) -> YearComparison {
        let earlier: [CarryOverChain.Step] =
            agenda(of: programme, year: first).map { .agenda($0) }
            + lookBack(of: programme, year: first).map { .lookBack($0) }
        let byID = Dictionary(earlier.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
        var result = YearComparison(
            programme: programme, first: first, second: second, continued: [], new: [], ended: [])
        var used: Set<ItemID> = []
        for item in agenda(of: programme, year: second) {
            let before = item.continues.compactMap { byID[$0] }
            used.formUnion(before.map(\.id))
            if before.isEmpty {
                result.new.append(item)
            } else {
                result.continued.append(YearComparison.Pair(before: before, after: item))
            }
        }
        // A look-back that is continued carries its agreement along.
        for case .lookBack(let item) in earlier where used.contains(item.id) { used.formUnion(item.answers) }
        result.ended = earlier.filter { !used.contains($0.id) }
        return result
    }
}
