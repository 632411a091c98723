import Geography
import Records
import Testing

@testable import Strategy

@Suite("What each municipality contributes")
struct ContributionDivisionTests {
    /// The same numbers on every run.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private func contribution(_ key: AllocationKey, cents: Int) throws -> Contribution {
        Contribution(
            id: try PlanFixture.id("bijdrage"), title: "B", year: 2022, key: key,
            total: .known(try #require(Euros(cents: cents))))
    }

    private func codes(_ count: Int) throws -> [AreaCode] {
        try (1...count).map { try #require(AreaCode("GM\(String(1000 + $0))")) }
    }

    @Test("The shares add up to the total, and each is its exact share rounded up or down", arguments: 0..<200)
    func property(seed: Int) throws {
        var numbers = Numbers(state: UInt64(seed) &* 7_919 &+ 1)
        let municipalities = try codes(Int.random(in: 1...60, using: &numbers))
        let people = Dictionary(
            uniqueKeysWithValues: municipalities.map { ($0, Int.random(in: 0...400_000, using: &numbers)) })
        let cents = Int.random(in: -5_000...900_000_000, using: &numbers)
        for key in [AllocationKey.fixed, .perInhabitant] {
            let weights = municipalities.map { key == .fixed ? 1 : people[$0] ?? 0 }
            guard weights.reduce(0, +) > 0 else { continue }
            let division = try contribution(key, cents: cents).divided(among: municipalities) { people[$0] }
            guard case .shares(let shares) = division else { throw FixtureError() }
            #expect(shares.map(\.municipality) == municipalities)
            #expect(shares.reduce(0) { $0 + $1.amount.cents } == cents)
            let whole = Double(weights.reduce(0, +))
            for (share, weight) in zip(shares, weights) {
                #expect(abs(Double(share.amount.cents) - Double(cents) * Double(weight) / whole) < 1.001)
            }
            // Nobody pays more than a larger municipality.
            let ordered = zip(weights, shares.map { abs($0.amount.cents) }).sorted { ($0.0, $0.1) < ($1.0, $1.1) }
            #expect(zip(ordered, ordered.dropFirst()).allSatisfy { $0.0 == $1.0 || $0.1 <= $1.1 })
        }
    }

    @Test("A cent that is left goes to the largest remainder")
    func remainder() throws {
        let municipalities = try codes(3), people = [municipalities[0]: 1, municipalities[1]: 1, municipalities[2]: 4]
        let equal = try contribution(.fixed, cents: 100).divided(among: municipalities) { _ in nil }
        guard case .shares(let same) = equal else { throw FixtureError() }
        #expect(same.map(\.amount.cents) == [34, 33, 33])
        let byPeople = try contribution(.perInhabitant, cents: 100).divided(among: municipalities) { people[$0] }
        guard case .shares(let shares) = byPeople else { throw FixtureError() }
        #expect(shares.map(\.amount.cents) == [17, 17, 66] || shares.map(\.amount.cents) == [17, 16, 67])
        #expect(shares.reduce(0) { $0 + $1.amount.cents } == 100)
    }

    @Test("What is not known is not divided")
    func impossible() throws {
        let municipalities = try codes(2)
        var unknown = try contribution(.fixed, cents: 1)
        unknown.total = .unknown(.notRecoverable)
        #expect(unknown.divided(among: municipalities) { _ in 1 } == .impossible(.noTotal(.notRecoverable)))
        #expect(try contribution(.notStated, cents: 1).divided(among: municipalities) { _ in 1 } == .impossible(.noKey))
        #expect(try contribution(.fixed, cents: 1).divided(among: []) { _ in 1 } == .impossible(.noMunicipalities))
        #expect(
            try contribution(.perInhabitant, cents: 1).divided(among: municipalities) {
                $0 == municipalities[0] ? 5 : nil
            }
                == .impossible(.noInhabitants([municipalities[1]])))
    }
}
