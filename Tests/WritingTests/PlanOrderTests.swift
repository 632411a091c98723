import Records
import Testing

@testable import Strategy
@testable import Writing

@Suite("The order of items in files")
struct PlanOrderTests {
    private func entries(_ names: [String], _ programme: String = "p") throws -> [PlanEntry] {
        try names.map { name in
            .goal(
                Goal(
                    id: try #require(ItemID(name)), programme: try #require(ItemID(programme)), title: name,
                    audience: .public))
        }
    }

    private func order(_ text: String) throws -> PlanOrder { PlanOrder(try entries(text.map(String.init))) }

    @Test(
        "moves the fewest items",
        arguments: [("abcde", "abcde", 0), ("abcde", "eabcd", 1), ("abcde", "edcba", 4), ("abc", "xayb", 0)])
    func fewest(_ old: String, _ new: String, _ count: Int) throws {
        #expect(try order(new).moved(since: order(old)).count == count)
    }

    @Test("of any two orders is reached by moving what is named", arguments: 1...60)
    func random(seed: UInt64) throws {
        var state = seed &* 0x9E37_79B9_7F4A_7C15
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let old = (0..<(1 + next(14))).map { "o\($0)" }
        var new = old.filter { _ in next(5) > 0 }
        for index in new.indices { new.swapAt(index, next(new.count)) }
        for number in 0..<next(5) { new.insert("n\(number)", at: next(new.count + 1)) }
        let before = PlanOrder(try entries(old)), after = PlanOrder(try entries(new))
        let moved = after.moved(since: before)
        let known = Dictionary(
            uniqueKeysWithValues: try old.enumerated().map { (try #require(ItemID($1)), Double($0) * 3) })
        let added = Set(try new.filter { $0.hasPrefix("n") }.map { try #require(ItemID($0)) })
        let places = known.merging(after.places(of: moved.union(added), known: known)) { _, place in place }
        let placed = try new.map { try #require(ItemID($0)) }.filter { places[$0] != nil }
        #expect(placed.sorted { (places[$0] ?? 0) < (places[$1] ?? 0) } == placed)
        // Only a group of which nothing stays has no places.
        #expect(placed.count == new.count || new.allSatisfy { $0.hasPrefix("n") })
    }

    @Test("of two programmes are two orders, and an item that changes its programme has not moved")
    func programmes() throws {
        let old = PlanOrder(try entries(["a", "b"]) + entries(["x", "y"], "q"))
        let mixed = PlanOrder(try entries(["x", "y"], "q") + entries(["a", "b"]))
        #expect(mixed.moved(since: old).isEmpty)
        let over = PlanOrder(try entries(["x", "y", "a"], "q") + entries(["b"]))
        #expect(over.moved(since: old).isEmpty)
    }
}
