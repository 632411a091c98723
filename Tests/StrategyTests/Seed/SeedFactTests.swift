import Strategy
import TestKit
import Testing

@Suite("What the seed states, the plan says", .enabled(if: Shared.isPresent))
struct SeedFactTests {
    /// Read once: there are many facts.
    private static let read = Result { try SeedPlan() }
    let plan: SeedPlan

    init() throws { plan = try Self.read.get() }

    @Test("place by place, with the line of the seed", arguments: SeedFact.all)
    func fact(_ fact: SeedFact) throws {
        let stated = try #require(try SeedPlan.seed(fact.lines), "\(fact)")
        #expect(stated.contains(fact.seed), "the seed does not say so: \(stated)")
        #expect(plan.text(fact.place).contains(fact.shows), "\(fact.place)")
    }

    @Test("at least sixty of them, none twice")
    func enough() {
        #expect(SeedFact.all.count >= 60)
        #expect(Set(SeedFact.all.map { "\($0.place) \($0.shows)" }).count == SeedFact.all.count)
    }

    @Test(
        "What its percentages belong to stays open where it is open",
        arguments: ["crime.home-burglary", "crime.violence", "crime.high-volume", "survey.unsafety"])
    func unresolved(_ id: String) throws {
        let indicator = try #require(plan.document.indicators.first { $0.id.rawValue == id })
        #expect(indicator.values.map(\.value) == [.unknown(.unresolved)])
        #expect(
            plan.document.notes.contains {
                $0.id.rawValue == "noot-losse-percentages" && $0.concerns.contains(indicator.id)
            })
    }

    @Test("Each of its thirteen contradictions is a note with its readings, at what it concerns")
    func contradictions() {
        #expect(plan.document.notes.count >= 13)
        for note in plan.document.notes {
            #expect(!note.readings.isEmpty && !note.concerns.isEmpty && !note.shown.isEmpty, "\(note.id)")
            #expect(note.audience == .public, "\(note.id)")
        }
    }

    @Test("Police capacity is for partners, and no result of a resilience scan is in the plan")
    func audiences() throws {
        let staffing = SeedFact.Place.indicator("capacity.staffing")
        let police = try #require(OrganisationID("politie"))
        #expect(plan.text(staffing).isEmpty)
        #expect(!plan.text(staffing, for: .partner([police])).isEmpty)
        let scan = try #require(
            plan.document.indicators.first { $0.id.rawValue == "resilience.scan.municipalities" })
        #expect(scan.bar == .resilienceScan && scan.values.allSatisfy { $0.area == nil })
        let list = try #require(plan.document.participations.first { $0.bar == .resilienceScan })
        #expect(list.cells.isEmpty)
    }
}
