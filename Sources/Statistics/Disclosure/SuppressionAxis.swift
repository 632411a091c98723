/// One axis of a table of counts: its entries, and which of them are parts of which.
package struct SuppressionAxis: Sendable {
    /// Per entry the one that it is a part of, which stands before it; `nil` at the top.
    package let parents: [Int?]
    let parts: [[Int]]

    /// - Precondition: an entry stands before its parts.
    package init(parents: [Int?]) {
        var parts = [[Int]](repeating: [], count: parents.count)
        for (entry, parent) in parents.enumerated() {
            guard let parent else { continue }
            precondition(parent < entry, "an entry stands before its parts")
            parts[parent].append(entry)
        }
        self.parents = parents
        self.parts = parts
    }

    var count: Int { parents.count }

    /// The same axis with one more part, behind all others, for each of some entries: what of it has no part of its own.
    func adding(partsOf wholes: [Int]) -> SuppressionAxis {
        SuppressionAxis(parents: parents + wholes.map(Optional.some))
    }

    /// The entry, what it is a part of, and so on to the top.
    func chain(from entry: Int) -> [Int] {
        var chain = [entry]
        while let next = parents[chain[chain.count - 1]] { chain.append(next) }
        return chain
    }

    /// The entries below one that have no parts; itself when it has none.
    func leaves(below entry: Int) -> [Int] {
        parts[entry].isEmpty ? [entry] : parts[entry].flatMap(leaves)
    }
}
