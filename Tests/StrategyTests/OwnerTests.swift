import Foundation
import Records
import RegionPack
import Testing

@testable import Strategy

@Suite("Who carries the actions of Midden-Nederland")
struct OwnerTests {
    private static let folder = PlanFixture.path("Regions/midden-nederland")

    private static func plan() throws -> PlanDocument {
        try #require(PlanReader.read(folder: PlanPack.folder(in: folder))?.document)
    }

    @Test("Every action has an owner that can sign in")
    func everyAction() throws {
        let plan = try Self.plan()
        let without = plan.agenda.filter { $0.owner.flatMap { plan.accountCode(of: $0) } == nil }
        #expect(without.map(\.id.rawValue) == [])
        #expect(plan.agenda.count { $0.year == 2022 } == 120)
    }

    @Test("A contact can sign in as well, and is another than the owner")
    func contacts() throws {
        let plan = try Self.plan()
        for action in plan.agenda {
            guard let contact = action.contact else { continue }
            #expect(plan.accountCode(of: contact) != nil && contact != action.owner, "\(action.id)")
        }
    }

    @Test(
        "Whom the source names is the owner, with the bureau as its contact",
        arguments: [
            ("dv-hackers-de-baas", "universiteit-twente", "bureau-rvs"),
            ("dv-landelijk-pleidooi", "taskforce-digitaal", "bureau-rvs"),
            ("dv-advertenties", "politie", "bureau-rvs"), ("dv-onderzoek-data", "hogeschool-utrecht", "riec"),
            ("goc-flevolandse-norm", "provincie-flevoland", "riec"),
        ])
    func named(_ id: String, _ owner: String, _ contact: String) throws {
        let action = try #require(try Self.plan().agendaItem(try PlanFixture.id(id)))
        #expect(action.owner?.rawValue == owner && action.contact?.rawValue == contact && action.ownerBasis == nil)
    }

    @Test(
        "What nobody said is marked as our inference",
        arguments: ["goc-ambities-per-district", "bn-lobby", "vib-databronnen"])
    func inferred(_ id: String) throws {
        #expect(try #require(try Self.plan().agendaItem(try PlanFixture.id(id))).isOwnerInferred)
    }
}
