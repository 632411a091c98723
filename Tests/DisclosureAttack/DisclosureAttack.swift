/// What a reader can work out about the cells of a table that are not shown, from all that is: sums over areas, periods and
/// codes, solved together as one linear system in which no count is below zero.
///
/// The reader also knows where a whole is exactly its parts, also one that is nowhere stated while its parts are. A rest of a
/// whole is unknown only where there is one, and where its parts are more than it, it is no sum.
package struct DisclosureAttack {
    private var solver: LinearRange
    private let variables: [Int: Int]

    /// - Parameters:
    ///   - counts: the true ones, the last axis changing fastest; a negative one is absent.
    ///   - parents: per axis and entry what it is a part of.
    ///   - hidden: per cell whether it is not shown.
    package init?(counts: [Int], parents: [[Int?]], hidden: [Bool]) {
        var variables: [Int: Int] = [:], unknown = 0
        for cell in counts.indices where hidden[cell] || counts[cell] < 0 {
            variables[cell] = unknown
            unknown += 1
        }
        var equations: [(terms: [Int: Double], value: Double)] = []
        for sum in Self.sums(counts: counts, parents: parents) where sum.rest >= 0 {
            var terms: [Int: Double] = [:], value = 0.0
            for (cell, sign) in [(sum.whole, -1.0)] + sum.parts.map({ ($0, 1.0) }) {
                if let variable = variables[cell] {
                    terms[variable] = sign
                } else {
                    value -= sign * Double(counts[cell])
                }
            }
            if sum.rest > 0 {
                terms[unknown] = 1
                unknown += 1
            }
            if !terms.isEmpty { equations.append((terms, value)) }
        }
        guard let solver = LinearRange(variables: unknown, equations: equations) else { return nil }
        self.solver = solver
        self.variables = variables
    }

    /// The least and the greatest count that a hidden cell can have; `nil` as the greatest when there is none.
    package mutating func range(of cell: Int) -> (least: Double, greatest: Double?)? {
        variables[cell].map { solver.range(of: $0) }
    }

    private struct Sum {
        let whole: Int
        let parts: [Int]
        let rest: Int
    }

    /// The sums of each axis; an absent whole with an absent part says nothing.
    private static func sums(counts: [Int], parents: [[Int?]]) -> [Sum] {
        let sizes = parents.map(\.count)
        var known: [Int?] = counts.map { $0 < 0 ? nil : $0 }, sums: [Sum] = []
        func parts(of cell: Int, along axis: Int) -> [Int] {
            var at = [cell / (sizes[1] * sizes[2]), cell / sizes[2] % sizes[1], cell % sizes[2]]
            let whole = at[axis]
            return parents[axis].indices.filter { parents[axis][$0] == whole }.map { part in
                at[axis] = part
                return (at[0] * sizes[1] + at[1]) * sizes[2] + at[2]
            }
        }
        for cell in counts.indices.reversed() {
            for axis in 0..<3 {
                let parts = parts(of: cell, along: axis)
                if parts.isEmpty { continue }
                if known[cell] == nil, parts.allSatisfy({ known[$0] != nil }) {
                    known[cell] = parts.reduce(0) { $0 + (known[$1] ?? 0) }
                }
                guard let whole = known[cell] else { continue }
                sums.append(Sum(whole: cell, parts: parts, rest: whole - parts.reduce(0) { $0 + (known[$1] ?? 0) }))
            }
        }
        return sums
    }
}
