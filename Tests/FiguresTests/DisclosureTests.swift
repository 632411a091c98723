import Facts
import Figures
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

@Suite("What an audience sees of a source that is not open")
struct DisclosureTests {
    private let policy = PublicationPolicy(rules: PublicationRules())

    private func source(_ disclosure: [Audience: DisclosureRule], isOpen: Bool = false) -> DataSource {
        DataSource(
            id: "meldingen", name: Phrase(dutch: "Meldingen"), definition: Phrase(dutch: "Wat is gemeld."),
            owner: Phrase(dutch: "Bureau"), licence: Phrase(dutch: "Geen"), measure: .count,
            unit: Phrase(dutch: "meldingen"), refreshMonths: 1, isOpen: isOpen, disclosure: disclosure, breaks: [])
    }

    /// A municipality with two neighbourhoods, a year with its months, a total with two codes.
    private func table(seed: UInt64 = 1) throws -> CountTable {
        var random = SeededRandom(seed: seed)
        // Parts stand before their wholes here: the order says nothing.
        let areas = try ["BU16210001", "BU16210002", "BU16210003", "GM1621"].map { try #require(AreaCode($0)) }
        let months = (1...12).compactMap { Month(year: 2022, month: $0) }.map(Period.month)
        let periods = months + [.year(2022)]
        var counts = [Int](repeating: 0, count: 4 * 13 * 3)
        for area in 0..<3 {
            for month in 0..<12 {
                for code in 1...2 {
                    let count = Int.random(in: 0...9, using: &random)
                    for whole in [area, 3] {
                        for period in [month, 12] {
                            for kind in [0, code] { counts[(whole * 13 + period) * 3 + kind] += count }
                        }
                    }
                }
            }
        }
        return CountTable(
            areas: areas, parents: [3, 3, 3, nil], periods: periods, codes: ["", "A", "B"],
            cells: counts.map(Observed.value))
    }

    @Test("Nothing of it is seen by an audience that no rule names, and all of an open source by everybody")
    func extremes() throws {
        let table = try table()
        let closed = policy.disclose(table, of: source([:]), to: .public)
        #expect(closed.cells.allSatisfy { $0.reason == .withheldFromAudience })
        #expect(policy.disclose(table, of: source([:], isOpen: true), to: .public).cells == table.cells)
        #expect(policy.explanation(of: source([:]), to: .public)?.dutch == "Deze bron is niet openbaar.")
        #expect(policy.explanation(of: source([:], isOpen: true), to: .public) == nil)
    }

    @Test("What is smaller than the rule is withheld, and what is shown is as it was")
    func sizes() throws {
        let table = try table()
        let rule = DisclosureRule(smallestArea: .municipality, shortestPeriod: .year, showsCodes: false)
        let seen = policy.disclose(table, of: source([.public: rule]), to: .public)
        let shown = seen.cells.indices.filter { seen.cells[$0].value != nil }
        #expect(shown == [table.index(area: 3, period: 12, code: 0)])
        #expect(seen.cells[shown[0]] == table.cells[shown[0]])
        let words = policy.explanation(of: source([.public: rule]), to: .public)
        #expect(
            words?.dutch
                == "De kleinste cijfers die u hier ziet, gaan over een gemeente en een jaar. U ziet alleen het totaal, zonder de soorten."
        )
    }

    @Test("No small count is seen, and none is the difference of what is seen", arguments: 1...6)
    func small(_ seed: Int) throws {
        let table = try table(seed: UInt64(seed))
        let rule = DisclosureRule(withheldUpTo: 4)
        let seen = policy.disclose(table, of: source([.partners: rule]), to: .partners)
        #expect(seen.cells.contains { $0.value != nil } && seen.cells.contains { $0.value == nil })
        for (cell, value) in table.cells.enumerated() {
            if let count = value.value, (1...4).contains(count) { #expect(seen.cells[cell].value == nil) }
            if let count = seen.cells[cell].value { #expect(count == value.value) }
        }
        // Where one part alone is withheld beside its whole and the other parts, it would be their difference.
        for period in table.periods.indices {
            for code in table.codes.indices {
                let hidden = table.areas.indices.filter {
                    seen.cells[table.index(area: $0, period: period, code: code)].value == nil
                }
                #expect(hidden.count != 1, "period \(period), code \(code): \(hidden)")
            }
        }
    }

    @Test("The sentence names the small counts and those that go with them")
    func words() {
        let words = policy.explanation(of: source([.public: DisclosureRule(withheldUpTo: 4)]), to: .public)
        #expect(words?.dutch.hasPrefix("Aantallen van 1 tot en met 4 tonen wij niet, omdat") == true)
        #expect(words?.english.contains("counts of 1 to 4") == true)
    }
}
