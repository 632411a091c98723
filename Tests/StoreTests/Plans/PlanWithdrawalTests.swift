import Accounts
import Records
import TestKit
import Testing

@testable import Store
@testable import Strategy

@Suite("Taking a publication of a plan back")
struct PlanWithdrawalTests {
    /// Versions 1 and 2, both published.
    private func twice() throws -> (folder: PlanFolder, item: PlanRevision) {
        let folder = try PlanFolder()
        let first = try folder.save("actie-1", "een")
        try folder.adopt()
        _ = try folder.store.publishPlan(2022, by: PlanFolder.approver).get()
        let second = try folder.save("actie-1", "twee", base: first)
        folder.clock.advance(by: 60)
        try folder.adopt()
        _ = try folder.store.publishPlan(2022, by: PlanFolder.approver).get()
        return (folder, second)
    }

    private func withdraw(_ folder: PlanFolder, _ reason: String = "Een fout.") throws -> PlanPublication {
        let shown = try #require(try folder.state().shown)
        return try folder.store.withdrawPlan(2022, publication: shown.id, reason: reason, by: PlanFolder.approver).get()
    }

    @Test("The version published before is public again, and what was taken back is in no history")
    func before() throws {
        let (folder, item) = try twice()
        let stamp = try folder.store.planStamp()
        #expect(try withdraw(folder).version == 2)
        let state = try folder.state()
        #expect(state.published?.number == 1 && state.adopted?.number == 2 && state.adopted?.publishedAt == nil)
        #expect(state.withdrawal?.reason == "Een fout." && state.withdrawn?.version == 2)
        #expect(try folder.store.publishedHistory(of: item.item, in: 2022).map(\.revision.entry?.title) == ["een"])
        #expect(try folder.store.planStamp().withdrawal > stamp.withdrawal)
    }

    @Test("Nothing of the year is public after the last, and the newest version can be published again")
    func again() throws {
        let (folder, _) = try twice()
        _ = try withdraw(folder)
        #expect(try withdraw(folder, "Nog een fout.").version == 1)
        var state = try folder.state()
        #expect(state.published == nil && state.shown == nil && state.withdrawal?.reason == "Nog een fout.")
        folder.clock.advance(by: 60)
        #expect(try folder.store.publishPlan(2022, by: PlanFolder.approver).get().number == 2)
        state = try folder.state()
        #expect(state.published?.number == 2 && state.withdrawal == nil)
        #expect(state.publications.map(\.version) == [2, 2, 1])
        #expect(try folder.store.versions(of: 2022).map(\.publishedAt) == [folder.clock.now, nil])
        #expect(try folder.store.publishPlan(2022, by: PlanFolder.approver) == .failure(PlanRefused(.alreadyPublished)))
    }

    @Test("What nobody sees, has seen, or says why about, is not taken back")
    func refusals() throws {
        let folder = try PlanFolder()
        try folder.save("actie-1", "een")
        try folder.adopt()
        let none = try #require(PlanPublicationID(rawValue: 1))
        func refusal(_ id: PlanPublicationID, _ reason: String) throws -> PlanRefusal? {
            let outcome = try folder.store.withdrawPlan(
                2022, publication: id, reason: reason, by: PlanFolder.approver)
            guard case .failure(let refused) = outcome else { return nil }
            return refused.refusal
        }
        #expect(try refusal(none, "x") == .nothingPublished)
        _ = try folder.store.publishPlan(2022, by: PlanFolder.approver).get()
        let shown = try #require(try folder.state().shown)
        #expect(try refusal(shown.id, "  ") == .withdrawalReasonMissing)
        #expect(try refusal(shown.id, "Bel 06-12345678") == .reasonPointsAtPerson)
        #expect(try refusal(try #require(PlanPublicationID(rawValue: 99)), "x") == .publicationChanged)
        #expect(try folder.state().published?.number == 1)
    }

    @Test("It is in the audit trail, which vouches for it")
    func trail() throws {
        let (folder, _) = try twice()
        _ = try withdraw(folder)
        let entry = try #require(try folder.store.auditEntries(AuditSearch()).first)
        #expect(entry.action == "plan.withdraw" && entry.object == "plan:2022")
        #expect(entry.before == "version:2" && entry.after == "version:1")
        #expect(try folder.store.verifyAudit().isIntact)
        try folder.execute("DROP TRIGGER planWithdrawalNeverChanges; UPDATE planWithdrawal SET reason = 'anders'")
        #expect(try !folder.store.verifyAudit().isIntact)
    }

    @Test(
        "No other program changes it",
        arguments: [
            "UPDATE planWithdrawal SET reason = 'x'", "DELETE FROM planWithdrawal",
            "INSERT INTO planPublication (version, role, organisation, at) VALUES (1, '', '', 0)",
        ])
    func fixed(_ sql: String) throws {
        let (folder, _) = try twice()
        _ = try withdraw(folder)
        #expect(throws: (any Error).self) { try folder.execute(sql) }
    }

    @Test("A start of the program does not put back what a person took off")
    func packStays() throws {
        let folder = try PlanFolder(hasFrame: false)
        var plan = try PlanFolder.frame()
        _ = try folder.store.take(packPlan: plan, in: PlanFolder.region)
        let shown = try #require(try folder.state().shown)
        _ = try folder.store.withdrawPlan(
            2022, publication: shown.id, reason: "Te vroeg.", by: PlanFolder.approver
        ).get()
        plan.programmes[0].title = "Anders"
        guard case .taken(let version) = try folder.store.take(packPlan: plan, in: PlanFolder.region) else {
            Issue.record("not taken")
            return
        }
        #expect(version.publishedAt == nil)
        #expect(try folder.state().published == nil && folder.state().adopted?.number == 2)
    }
}
