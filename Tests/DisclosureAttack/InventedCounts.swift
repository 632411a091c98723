import Glibc
import TestKit

/// Counts over areas with districts and neighbourhoods, a year with its months, and a total with its codes.
///
/// Every whole is the sum of its parts, but for what is known of no neighbourhood in some tables; in others cells are absent, or a part is more than its whole.
package struct InventedCounts {
    /// The last axis changing fastest; a negative one is absent.
    package private(set) var counts: [Int]
    /// Per axis and entry what it is a part of.
    package let parents: [[Int?]]
    private var random: SeededRandom

    package init(seed: UInt64, mean: Double) {
        random = SeededRandom(seed: seed)
        counts = []
        var areas: [Int?] = [nil]
        for _ in 0..<Int.random(in: 1...2, using: &random) {
            areas.append(0)
            let district = areas.count - 1
            for _ in 0..<Int.random(in: 0...3, using: &random) { areas.append(district) }
        }
        if seed % 4 == 3 { areas = areas.dropFirst().map { $0 == 0 ? nil : $0.map { $0 - 1 } } }
        let months = Int.random(in: 1...3, using: &random), codes = Int.random(in: 1...2, using: &random)
        parents = [
            areas, seed % 3 == 1 ? [Int?](repeating: nil, count: months) : [nil] + [Int?](repeating: 0, count: months),
            seed % 5 == 2 ? [nil] : [nil] + [Int?](repeating: 0, count: codes),
        ]
        fill(mean: mean)
        if seed % 2 == 1 { addUnplaced() }
        if seed % 7 >= 5 { dropSome() }
        if seed % 11 == 9 { contradict() }
    }

    private func entries(of cell: Int) -> [Int] {
        let last = parents[2].count, middle = parents[1].count
        return [cell / (last * middle), cell / last % middle, cell % last]
    }

    private mutating func fill(mean: Double) {
        let sizes = parents.map(\.count)
        counts = [Int](repeating: 0, count: sizes.reduce(1, *))
        for cell in counts.indices.reversed() {
            var at = entries(of: cell)
            guard let axis = (0..<3).first(where: { parents[$0].contains(at[$0]) }) else {
                let isNone = Double.random(in: 0..<1, using: &random) < 0.35
                counts[cell] = isNone ? 0 : Int(-mean * log(Double.random(in: 0.0001..<1, using: &random)))
                continue
            }
            let whole = at[axis]
            for part in parents[axis].indices where parents[axis][part] == whole {
                at[axis] = part
                counts[cell] += counts[(at[0] * sizes[1] + at[1]) * sizes[2] + at[2]]
            }
        }
    }

    /// More of some months and codes in the first area alone.
    private mutating func addUnplaced() {
        let sizes = parents.map(\.count)
        for period in 0..<sizes[1] where !parents[1].contains(period) {
            for code in 0..<sizes[2] where !parents[2].contains(code) {
                let more = Int.random(in: 0...3, using: &random)
                for wide in [period] + (parents[1][period].map { [$0] } ?? []) {
                    for total in [code] + (parents[2][code].map { [$0] } ?? []) {
                        counts[wide * sizes[2] + total] += more
                    }
                }
            }
        }
    }

    private mutating func dropSome() {
        for cell in counts.indices where Int.random(in: 0..<20, using: &random) == 0 { counts[cell] = -1 }
    }

    /// A part that was corrected upwards while its wholes stayed.
    private mutating func contradict() {
        guard let cell = counts.indices.last(where: { counts[$0] > 0 }) else { return }
        counts[cell] += 40
    }
}
