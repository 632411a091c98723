import Accounts
import Records
import Strategy
import Testing

@testable import Writing

@Suite("Who may write what of a plan")
struct EditRightsTests {
    private func viewer(_ roles: Role...) throws -> Viewer {
        let id = try #require(AccountID(rawValue: 7))
        return .signedIn(SessionViewer(account: id, name: "iemand", roles: Set(roles)))
    }

    @Test(
        "An editor writes their own programme and what belongs to it, nothing else",
        arguments: PlanSamples.document.entries.map(\.id))
    func editors(_ id: String) throws {
        let entry = try #require(PlanSamples.document.entry(id: id))
        let own = Role.editor(try #require(ProgrammeScope("burgernet"))),
            other = Role.editor(try #require(ProgrammeScope("ander")))
        let belongs = entry.kind.hasProgramme && entry.programme != nil || id == "burgernet"
        #expect((PlanAuthor(try viewer(own), entry.editRight) != nil) == belongs)
        #expect(PlanAuthor(try viewer(other), entry.editRight) == nil)
        #expect(PlanAuthor(try viewer(.editor(.all)), entry.editRight) != nil)
        for role in [Role.analyst, .approver, .administrator, .partner(.police)] {
            #expect(PlanAuthor(try viewer(role), entry.editRight) == nil, "\(role)")
        }
        #expect(PlanAuthor(.public, entry.editRight) == nil)
    }

    @Test("The owner of an action reports on it, another organisation does not")
    func owners() throws {
        let action = PlanSamples.document.agenda[0]
        let owner = try #require(action.owner.flatMap { PlanSamples.document.accountOrganisation($0) })
        #expect(owner == .police)
        let right = Right.updateStatus(PlanEntry.agenda(action).scope, owner: owner)
        #expect(PlanAuthor(try viewer(.partner(.police)), right)?.role == "partner:police")
        #expect(PlanAuthor(try viewer(.partner(.prosecution)), right) == nil)
        #expect(PlanAuthor(try viewer(.editor(.all)), right) != nil)
    }

    @Test("Roles decide what of a plan is read")
    func viewers() {
        let plan = PlanSamples.document
        #expect(PlanViewer([], in: plan) == .public && PlanViewer([.administrator], in: plan) == .public)
        #expect(PlanViewer([.editor(.all)], in: plan) == .bureau)
        let police = PlanViewer([.partner(.police)], in: plan)
        #expect(police.sees(.organisation(PlanSamples.organisation("politie"))) && police.sees(.partners))
        #expect(!police.sees(.organisation(PlanSamples.organisation("gm0344"))))
    }

    @Test("Two texts of one field are both kept; a field that only the other changed is taken over")
    func conflict() throws {
        let base = try #require(PlanSamples.document.entry(id: "doel"))
        let theirs = base.taking(["title": "Van de ander", "text": "Hun tekst."]).entry
        func revision(_ number: Int64, _ entry: PlanEntry) throws -> PlanRevision {
            PlanRevision(
                id: try #require(PlanRevisionID(rawValue: number)), year: 2022, item: PlanSamples.id("doel"),
                number: Int(number),
                kind: .goal, entry: entry, place: 1, author: .pack, at: 0, reason: "")
        }
        var mine = base.fieldTexts
        mine["title"] = "Van mij"
        let conflict = EntryConflict(base: try revision(1, base), theirs: try revision(2, theirs), mine: mine)
        #expect(conflict.contested.map(\.name) == ["title"])
        #expect(conflict.merged["title"] == "Van mij" && conflict.merged["text"] == "Hun tekst.")
    }
}
