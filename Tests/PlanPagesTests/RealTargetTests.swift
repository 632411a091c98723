import Cube
import Facts
import Figures
import Foundation
import Geography
import Markup
import Phrases
import Records
import RegionPack
import Strategy
import TestKit
import Testing

@testable import PlanPages
@testable import SiteKit

/// The plan's own targets beside figures: invented ones judge nothing, real ones do, and sentences follow the kind.
@Suite("Real targets are judged by real figures")
struct RealTargetTests {
    private static let folder = Shared.repository.appending(path: "Regions/midden-nederland").path
    private static let total = "crime.total"

    /// Two hundred offences a month in every municipality in 2019, and ten fewer in each year after it.
    private func context(
        _ route: PlanRoute, isExample: Bool, query: PlanQuery = PlanQuery(),
        with change: (inout PlanDocument) throws -> Void = { _ in }
    ) throws -> PageContext {
        let pack = try RegionPack.load(from: Self.folder).pack
        var document = try #require(PlanReader.read(folder: Self.folder + "/plan")?.document)
        try change(&document)
        var builder = CubeBuilder()
        let members = pack.areas.filter { $0.level == .municipality }.map(\.code.rawValue)
        for member in members {
            for year in 2018...2022 {
                builder = builder.counts(
                    member, "0.0.0", from: "\(year)MM01",
                    are: Array(repeating: Int32(200 - (year - 2019) * 10), count: 12))
            }
        }
        builder = builder.rollUp(pack.region.rawValue, of: members)
        let edition = Edition(
            pack: pack, areas: AreaDirectory(pack.areas), cube: try builder.cube(), populations: Populations(),
            boundaries: BoundarySet(), offenceNames: [:], statuses: PeriodStatuses(assumedProvisionalMonths: 0),
            deliveries: [], version: DataVersion(label: "1", fingerprint: "target"), isExample: isExample)
        return PageContext(
            edition: edition, language: .dutch, route: .plan(route), query: query,
            plan: PublishedPlan(document, of: pack, version: "1").visible(to: .public), today: PlanDate("2023-02-01"))
    }

    private func text(
        _ route: PlanRoute, isExample: Bool, with change: (inout PlanDocument) throws -> Void = { _ in }
    ) throws -> String {
        let made = try PlanPage.made(route, try context(route, isExample: isExample, with: change))
        return SeedPlan.words(try #require(made).body.string)
    }

    @Test("With invented figures the pages say that there are no real ones, and what comes next")
    func invented() throws {
        let id = try #require(ItemID(Self.total))
        let page = try text(.indicator(id), isExample: true)
        #expect(
            page.contains(
                "Het doel over 2019–2022 samen is hooguit 0%: er zijn geen echte cijfers om dit aan te toetsen. Zodra de cijfers van de politie zijn ingelezen, rekenen wij dit uit."
            ))
        for verdict in ["procentpunt", "2022 naast 2019", "doel gehaald", "doel niet gehaald"] {
            #expect(!page.contains(verdict))
        }
        #expect(try text(.year(2022), isExample: true).contains("er zijn geen echte cijfers om dit aan te toetsen"))
        #expect(!(try text(.results(2021), isExample: true)).contains("Berekend uit de ingelezen cijfers"))
    }

    @Test("With real figures it is judged over its years together, and each of them is shown")
    func real() throws {
        let id = try #require(ItemID(Self.total))
        let page = try text(.indicator(id), isExample: false)
        #expect(page.contains("Het doel over 2019–2022 samen is hooguit 0%: doel gehaald."))
        for year in ["2019 (naast 2018)", "2020 (naast 2019)", "2022 (naast 2021)", "2019–2022 (2022 naast 2019)"] {
            #expect(page.contains(year))
        }
    }

    @Test(
        "A count of a year is not added to; a state is",
        arguments: [
            (
                "burgernet.actions",
                "In 2021: 838 acties. Het doel voor 2022 is ten minste 1.000: over 2022 is nog niets bekend."
            ),
            (
                "cyber.investigations",
                "In 2021: 70 onderzoeken. Het doel voor 2022 is ten minste 33: over 2022 is nog niets bekend."
            ),
            ("burgernet.trained-share", "In 2021: 64%. Het doel voor 2022 is ten minste 90%: nog 26 procentpunt erbij"),
        ])
    func sentences(id: String, says: String) throws {
        let page = try text(.indicator(try #require(ItemID(id))), isExample: true)
        #expect(page.contains(says))
    }

    @Test(
        "What the plan does in every district is found by each of them",
        arguments: [
            "goc-ambities-per-district", "dv-rechercheurs", "dv-buurtambassadeurs",
        ])
    func districts(id: String) throws {
        let pack = try RegionPack.load(from: Self.folder).pack
        let districts = pack.areas.filter { $0.level == .policeDistrict }.map(\.code)
        #expect(districts.count == 5)
        for district in districts {
            let query = PlanPageTests.query { $0.district = district }
            let made = try PlanPage.made(.year(2022), try context(.year(2022), isExample: true, query: query))
            #expect(try #require(made).body.string.contains("/jaarplan/onderdeel/\(id)\""), "\(district)")
        }
    }

    @Test("Once amount and key are known, the budget says what each municipality pays")
    func shares() throws {
        let page = try text(.budget(2022), isExample: true) { plan in
            for index in [0, 2] {
                plan.budgets[0].contributions[index].key = .fixed
                plan.budgets[0].contributions[index].total = .known(try #require(Euros(39_000)))
            }
        }
        #expect(page.contains("Elke gemeente betaalt evenveel"))
        #expect(page.matches(of: #/€ 1\.000\b/#).count == 39)
        #expect(page.contains("Veiligheid in Beeld: niet bekend is welke gemeenten meebetalen"))
        #expect(page.contains("Schakelpunt personen met verward gedrag: zodra het bedrag"))
    }

    @Test("What the source does not say of an intervention is not said")
    func silence() throws {
        let page = try text(.interventions, isExample: true)
        #expect(page.contains("niet in de bron") && !page.contains("niet onderzocht") && !page.contains("controle"))
    }
}
