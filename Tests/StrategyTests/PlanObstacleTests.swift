import Facts
import Phrases
import Records
import RegionPack
import TestKit
import Testing

@testable import Strategy

@Suite("What a plan cannot be adopted with")
struct PlanObstacleTests {
    private func reading(_ text: String) -> PlanReading {
        PlanFixture.reading(
            replacing: "Bewoners helpen mee.", with: "Bewoners helpen mee.\n\n\(text)", in: "programmes/burgernet.md")
    }

    @Test("A sound plan has no obstacle")
    func sound() throws {
        #expect(try PlanFixture.document().obstacles(in: PlanFixture.region) == [])
    }

    @Test(
        "What points at a person in a public text is named with file, line, item, field and what to do",
        arguments: [
            ("Bel 06-12345678.", "een telefoonnummer"), ("BSN 111222333.", "een burgerservicenummer"),
            ("Naar NL91ABNA0417164300.", "een rekeningnummer"), ("a.jansen@voorbeeld.nl", "een mailadres"),
        ])
    func identifiers(_ text: String, _ kind: String) throws {
        let reading = reading(text)
        let found = reading.checked(in: PlanFixture.region).filter { $0.kind == .planIdentifier }
        let place = reading.places.place(of: "burgernet", textLine: 3)
        #expect(found.map(\.file) == ["programmes/burgernet.md"] && found.map(\.row) == [place.row])
        #expect(found.allSatisfy { $0.column == "burgernet.text" && $0.severity == .error && $0.languageFault == nil })
        let obstacles = try #require(reading.document).obstacles(in: PlanFixture.region)
        #expect(obstacles.count == 1)
        #expect(obstacles.allSatisfy { $0.text.dutch.hasPrefix("burgernet: Tekst: “") && $0.text.dutch.contains(kind) })
    }

    @Test("A text that fewer may read is for its writer to judge")
    func partners() throws {
        var plan = try #require(reading("Bel 06-12345678.").document)
        let index = try #require(plan.programmes.firstIndex { $0.id.rawValue == "burgernet" })
        plan.programmes[index].audience = .partners
        #expect(plan.publicIdentifiers == [])
        #expect(PlanEntry.programme(plan.programmes[index]).identifiers(since: nil).map(\.isPublic) == [false])
    }

    @Test("What a text held before a change is not held against who changes the rest of it")
    func known() throws {
        let before = try #require(reading("Bel 06-12345678.").document?.entry(id: "burgernet"))
        let after = try #require(reading("Bel 06-12345678 of 06-87654321.").document?.entry(id: "burgernet"))
        #expect(after.identifiers(since: before).map(\.finding.text) == ["06-87654321"])
        #expect(after.identifiers(since: nil).count == 2)
    }
}
