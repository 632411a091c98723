import Facts
import Geography
import TestKit
import Testing

@testable import Figures

@Suite("Standing and part")
struct StandingTests {
    /// Buurten of one municipality with a count in a year of 12 equal months each, and their inhabitants.
    private func edition(_ counts: [String: Int32], inhabitants: [String: Int] = [:]) throws -> Edition {
        var test = TestEdition()
        for (area, count) in counts.sorted(by: { $0.key < $1.key }) {
            test.builder = test.builder.counts(area, "1.1.1", from: "2022MM01", are: Array(repeating: count, count: 12))
        }
        test.populations = inhabitants.map { ($0.key, 2022, $0.value) }
        return try test.edition()
    }

    private func standing(_ own: String, _ edition: Edition) throws -> AreaStanding? {
        let codes = try ["BU03400001", "BU03400002", "BU03400003"].map(area)
        let rows = edition.ranking(of: codes, offence: try .offence(offence("1.1.1")), period: try period("2022JJ00"))
        return edition.standing(of: try area(own), among: rows)
    }

    @Test("is by rate where the area has one, with the places that chance leaves open")
    func byRate() throws {
        let edition = try edition(
            ["BU03400001": 1, "BU03400002": 1, "BU03400003": 40],
            inhabitants: ["BU03400001": 2000, "BU03400002": 1900, "BU03400003": 2000])
        let high = try #require(try standing("BU03400003", edition))
        #expect(high.measure == .rate && high.place == 1 && high.places == 1...1)
        // 12 of 2,000 and 12 of 1,900 cannot be told apart; 480 can.
        let low = try #require(try standing("BU03400001", edition))
        #expect(low.place == 3 && low.places == 2...3 && low.own == 2)
    }

    @Test("is by count where the area has no rate, and then counts all that have one")
    func byCount() throws {
        let edition = try edition(
            ["BU03400001": 5, "BU03400002": 5, "BU03400003": 0], inhabitants: ["BU03400002": 2000])
        let found = try #require(try standing("BU03400001", edition))
        #expect(found.measure == .count && found.entries.count == 3)
        #expect(found.place == 1 && found.places == 1...2)  // Equal counts share a place.
        let zero = try #require(try standing("BU03400003", edition))
        #expect(zero.place == 3 && zero.entries[zero.own].interval.lowerBound == 0)
    }

    @Test("is nothing alone, and nothing without a figure")
    func alone() throws {
        #expect(try standing("BU03400001", edition(["BU03400001": 5])) == nil)
        #expect(try standing("BU03400003", edition(["BU03400001": 5, "BU03400002": 5])) == nil)
    }

    // MARK: The part of a municipality

    private func part(_ own: (before: Int32, now: Int32), _ whole: (before: Int32, now: Int32)) throws -> PartContrast?
    {
        var test = TestEdition()
        for (area, counts) in [("BU03400001", own), ("GM0340", whole)] {
            for (year, count) in [(2021, counts.before), (2022, counts.now)] {
                test.builder = test.builder.counts(
                    area, "1.1.1", from: "\(year)MM01", are: Array(repeating: count, count: 12))
            }
        }
        let edition = try test.edition()
        let found = edition.answer(
            FigureQuery(
                areas: [try area("BU03400001"), try area("GM0340")], offences: [try .offence(offence("1.1.1"))],
                period: try period("2022JJ00"), comparison: .previousYear))
        return edition.partContrast(of: found[0], within: found[1])
    }

    @Test("is the count of the area over that of the whole, now and before")
    func shares() throws {
        let found = try #require(try part((5, 5), (50, 100)))
        #expect(found.now.percent == .value(5) && found.before.percent == .value(10))
        #expect(found.now.count == 60 && found.now.whole == 1200)
    }

    @Test("holds the change against that of the rest: the same change is no finding, whatever its size")
    func changes() throws {
        #expect(try part((10, 20), (100, 200))?.verdict == .couldBeChance)
        #expect(try part((10, 30), (100, 100))?.verdict == .moreThanChanceUp)
        #expect(try part((30, 10), (100, 100))?.verdict == .moreThanChanceDown)
        // Unchanged here while all else doubled.
        #expect(try part((20, 20), (100, 200))?.verdict == .moreThanChanceDown)
    }

    @Test("is less sure where the rest is small too")
    func smallRest() throws {
        #expect(try part((2, 4), (200, 200))?.verdict == .moreThanChanceUp)
        #expect(try part((2, 4), (3, 5))?.verdict != .moreThanChanceUp)
    }

    @Test("is nothing without a rest, or without cases")
    func nothing() throws {
        #expect(try part((5, 5), (5, 5)) == nil)
        #expect(try part((0, 0), (5, 5)) == nil)
    }
}
