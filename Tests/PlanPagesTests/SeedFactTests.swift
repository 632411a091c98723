import Records
import Strategy
import TestKit
import Testing

@testable import SiteFixtures
@testable import SiteKit

@Suite("What the seed states, the pages say", .enabled(if: Shared.isPresent))
struct SeedFactTests {
    /// Read once: there are many facts.
    private static let read = Result { try SeedPlan() }
    let plan: SeedPlan

    init() throws { plan = try Self.read.get() }

    @Test("page by page, with the line of the seed", arguments: SeedFact.all)
    func fact(_ fact: SeedFact) throws {
        let stated = try #require(try SeedPlan.seed(fact.lines), "\(fact)")
        #expect(stated.contains(fact.seed), "the seed does not say so: \(stated)")
        let page = try #require(try plan.text(fact.place), "there is no page \(fact.place)")
        #expect(page.contains(fact.shows), "\(fact.place)")
    }

    @Test("at least a hundred and sixty of them, none twice")
    func enough() {
        #expect(SeedFact.all.count >= 160)
        #expect(Set(SeedFact.all.map { "\($0.place) \($0.shows)" }).count == SeedFact.all.count)
    }

    @Test(
        "What its percentages belong to stays open where it is open",
        arguments: ["crime.home-burglary", "crime.violence", "crime.high-volume", "survey.unsafety"])
    func unresolved(_ id: String) throws {
        let indicator = try #require(plan.published.document.indicators.first { $0.id.rawValue == id })
        #expect(indicator.values.map(\.value) == [.unknown(.unresolved)])
        let page = try #require(try plan.text(.indicator(id)))
        #expect(page.contains("Percentages zonder opschrift"))
    }

    /// Where each contradiction of the seed has to be seen.
    static let contradictions: [(page: SeedFact.Place, says: String)] = [
        (.results, "Percentages zonder opschrift"), (.results, "Twee vergelijkingsjaren door elkaar"),
        (.programme("veiligheid-en-zorg"), "Zes of vijf webinars"),
        (.programme("veiligheidsacademy"), "20 of meer bijeenkomsten"),
        (.programme("burgernet"), "14% van de acties of van de meldingen?"),
        (.programme("burgernet"), "Hoeveel deelnemers, en van wie 15%?"),
        (.programme("burgernet"), "20% of 19,3% meer acties"),
        (.programme("burgernet"), "West-Utrecht of Utrecht-West"),
        (.programme("burgernet"), "39 of 38 gemeenten"),
        (.programme("ondermijning"), "65 of 60 tot 70 dossiers"),
        (.programme("ondermijning"), "Afgepakt of beslag"),
        (.programme("ondermijning"), "Mensenhandel zonder eenheid"),
        (.programme("ondermijning"), "Gemiddeld 100 tot 150"),
        (.programme("digitale-veiligheid"), "“Net als in 2022”"),
        (.programme("veiligheid-in-beeld"), "31 of ruim 30 gemeenten"),
        (.programme("radicalisering"), "Drie webinars over corona, of één"),
        (.programme("veiligheid-in-beeld"), "Elk moment of elke dag"),
        (.budget, "De begroting is een plaatje"), (.year, "Looptijd van de strategie"),
    ]

    @Test("Where the seed contradicts itself, the page says so", arguments: contradictions)
    func contradiction(_ page: SeedFact.Place, _ says: String) throws {
        #expect(try #require(try plan.text(page)).contains(says))
    }

    @Test("Police capacity is for partners, and no result of a resilience scan is for anybody else")
    func audiences() throws {
        let staffing = SeedFact.Place.indicator("capacity.staffing")
        #expect(try plan.text(staffing) == nil)
        #expect(try plan.text(staffing, for: .partner([PlanEditions.organisation("politie")])) != nil)
        let scan = try #require(
            plan.published.document.indicators.first { $0.id.rawValue == "resilience.scan.municipalities" })
        #expect(scan.bar == .resilienceScan && scan.values.allSatisfy { $0.area == nil })
        let list = try #require(plan.published.document.participations.first { $0.bar == .resilienceScan })
        #expect(list.cells.isEmpty)
    }
}
