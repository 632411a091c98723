import DisclosureAttack
import Statistics
import Testing

@Suite("Small counts cannot be worked out")
struct CellSuppressionTests {
    private static let limit = 4

    private static func choices(_ table: InventedCounts) -> [CellSuppression.Choice] {
        CellSuppression(counts: table.counts, axes: table.parents.map(SuppressionAxis.init), upTo: limit).choices
    }

    @Test("No range that solves all sums together is narrower than the rule's", arguments: 0..<60)
    func attack(_ number: Int) throws {
        let table = InventedCounts(seed: UInt64(number), mean: [2, 6, 25][number % 3])
        let choices = Self.choices(table)
        let hidden = choices.map { $0 != .shown }
        var attack = try #require(DisclosureAttack(counts: table.counts, parents: table.parents, hidden: hidden))
        for (cell, choice) in choices.enumerated() where choice == .small || choice == .complement {
            let found = attack.range(of: cell)
            let range = try #require(found)
            let greatest = range.greatest ?? .infinity
            if choice == .small {
                #expect(range.least < 1.001 && greatest > 3.999, "\(cell): \(range)")
            } else {
                #expect(greatest - range.least > 2.999, "\(cell): \(range)")
            }
        }
        for (cell, count) in table.counts.enumerated() {
            #expect((choices[cell] == .small) == (1...Self.limit).contains(count))
        }
    }

    @Test("The same attack works out small counts when nothing else is hidden")
    func attackWorks() throws {
        var pinned = 0
        for number in 0..<12 {
            let table = InventedCounts(seed: UInt64(number), mean: 6)
            let small = table.counts.map { (1...Self.limit).contains($0) }
            var attack = try #require(DisclosureAttack(counts: table.counts, parents: table.parents, hidden: small))
            for cell in small.indices where small[cell] {
                let found = attack.range(of: cell)
                let range = try #require(found)
                if let greatest = range.greatest, greatest - range.least < 0.001 { pinned += 1 }
            }
        }
        #expect(pinned > 20)
    }
}
