import Accounts
import Records
import TestKit
import Testing

@testable import Store
@testable import Strategy

@Suite("The beginning of a plan year, as it is kept")
struct PlanBeginningTests {
    /// Edits that begin 2023 with a frame and one action.
    private func edits() throws -> [PlanEdit] {
        var plan = try PlanFolder.frame()
        plan.strategy.planYear = 2023
        plan.agenda = [
            AgendaItem(
                id: try #require(ItemID("actie-2023")), programme: try #require(ItemID("programma")), year: 2023,
                title: "een")
        ]
        return try plan.entries.enumerated().map { index, entry in
            PlanEdit(
                year: 2023, item: try #require(ItemID(entry.id)), entry: entry, base: nil, reason: "",
                place: Double(index))
        }
    }

    private func begun() throws -> PlanFolder {
        let folder = try PlanFolder()
        let token = try folder.state().draftToken
        _ = try folder.store.beginPlan(2023, with: try edits(), after: token, by: PlanFolder.editor).get()
        return folder
    }

    private func entries(_ folder: PlanFolder) throws -> Int {
        var search = AuditSearch()
        search.limit = 1_000
        return try folder.store.auditEntries(search).count
    }

    @Test("All of it is made at once, as one entry of the trail that vouches for every text")
    func begins() throws {
        let folder = try PlanFolder()
        let before = try entries(folder), token = try folder.state().draftToken
        let made = try folder.store.beginPlan(2023, with: try edits(), after: token, by: PlanFolder.editor).get()
        #expect(made.count == 4)
        #expect(try folder.store.draft(of: 2023).count == 4)
        #expect(try entries(folder) == before + 1)
        let entry = try #require(try folder.store.auditEntries(AuditSearch()).first)
        #expect(entry.action == "plan.begin" && entry.object == "plan:2023")
        #expect(entry.after.contains("agenda 1") && entry.after.hasPrefix("revision:"))
        #expect(try folder.store.verifyAudit().isIntact)
        #expect(try folder.store.planYears() == [2023, 2022])
    }

    @Test("It begins once, and from the draft that was seen")
    func refusals() throws {
        let folder = try begun()
        let token = try folder.state().draftToken
        #expect(
            try folder.store.beginPlan(2023, with: try edits(), after: token, by: PlanFolder.editor)
                == .failure(PlanRefused(.yearExists)))
        let other = try PlanFolder()
        let seen = try other.state().draftToken
        try other.save("actie-1", "een")
        #expect(
            try other.store.beginPlan(2023, with: try edits(), after: seen, by: PlanFolder.editor)
                == .failure(PlanRefused(.draftChanged)))
        #expect(try other.store.planYears() == [2022])
    }

    @Test("Taken back, nothing of the year is left, and it can begin again")
    func undo() throws {
        let folder = try begun()
        let before = try entries(folder)
        #expect(try folder.store.beginning(of: 2023)?.items == 4)
        _ = try folder.store.undoBeginning(of: 2023, by: PlanFolder.editor).get()
        #expect(try folder.store.planYears() == [2022] && folder.store.planState(of: 2023) == nil)
        #expect(try entries(folder) == before + 1 && folder.store.verifyAudit().isIntact)
        #expect(try folder.store.beginning(of: 2023) == nil)
        let token = try folder.state().draftToken
        folder.clock.advance(by: 60)
        _ = try folder.store.beginPlan(2023, with: try edits(), after: token, by: PlanFolder.editor).get()
        #expect(try folder.store.draft(of: 2023).count == 4 && folder.store.beginning(of: 2023)?.items == 4)
    }

    @Test("It is taken back by who began it, within a day, and as long as nothing came of it")
    func undoRefusals() throws {
        func refusal(_ folder: PlanFolder, _ author: PlanAuthor = PlanFolder.editor) throws -> PlanRefusal? {
            guard case .failure(let refused) = try folder.store.undoBeginning(of: 2023, by: author) else { return nil }
            return refused.refusal
        }
        let folder = try begun()
        #expect(try refusal(folder, PlanFolder.other) == .notOwn)
        folder.clock.advance(by: 86_401)
        #expect(try refusal(folder) == .tooLate)
        let changed = try begun()
        let item = try #require(ItemID("actie-2023"))
        let base = try #require(try changed.store.current(item, of: 2023))
        let edit = PlanEdit(year: 2023, item: item, entry: nil, base: base.id, reason: "")
        _ = try changed.store.save([edit], by: PlanFolder.other)
        #expect(try refusal(changed) == .yearChanged)
        let adopted = try begun()
        let token = try #require(try adopted.store.planState(of: 2023)).draftToken
        _ = try adopted.store.adopt(2023, token: token, reason: "", in: PlanFolder.region, by: PlanFolder.approver)
            .get()
        #expect(try refusal(adopted) == .yearAdopted)
    }

    @Test("What a year follows from is known when it is adopted")
    func earlier() throws {
        let folder = try begun()
        try folder.save("actie-1", "een")
        let item = try #require(ItemID("actie-2023"))
        let base = try #require(try folder.store.current(item, of: 2023))
        guard case .agenda(var action)? = base.entry else { throw Unexpected(text: "no action") }
        action.continues = [try #require(ItemID("actie-1"))]
        _ = try folder.store.save(
            [PlanEdit(year: 2023, item: item, entry: .agenda(action), base: base.id, reason: "")], by: PlanFolder.editor
        )
        let token = try #require(try folder.store.planState(of: 2023)).draftToken
        _ = try folder.store.adopt(2023, token: token, reason: "", in: PlanFolder.region, by: PlanFolder.approver).get()
    }
}
