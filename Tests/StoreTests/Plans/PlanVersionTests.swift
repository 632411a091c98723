import Records
import Store
import Strategy
import Testing

@testable import Store

@Suite("Adopting and publishing a plan")
struct PlanVersionTests {
    @Test("An adopted version keeps its texts whatever is written afterwards")
    func freezes() throws {
        let folder = try PlanFolder()
        let first = try folder.save("actie-1", "een")
        try folder.save("actie-2", "twee")
        let version = try folder.adopt()
        try folder.save("actie-1", "anders", base: first)
        #expect(try folder.texts(folder.store.items(of: version.id)) == ["actie-1": "een", "actie-2": "twee"])
        let state = try folder.state()
        #expect(state.adopted == version && state.published == nil && state.changed.map(\.rawValue) == ["actie-1"])
    }

    @Test("Nobody adopts what they have not seen, nothing twice, and a correction has a reason")
    func refusals() throws {
        let folder = try PlanFolder()
        let first = try folder.save("actie-1", "een")
        let seen = try folder.state().draftToken
        let second = try folder.save("actie-1", "twee", base: first)
        let store = folder.store
        #expect(
            try store.adopt(2022, token: seen, reason: "", by: PlanFolder.approver)
                == .failure(PlanRefused(.draftChanged)))
        #expect(try store.publishPlan(2022, by: PlanFolder.approver) == .failure(PlanRefused(.nothingAdopted)))
        try folder.adopt(reason: "")
        let token = try folder.state().draftToken
        #expect(
            try store.adopt(2022, token: token, reason: "x", by: PlanFolder.approver)
                == .failure(PlanRefused(.nothingChanged)))
        try folder.save("actie-1", "drie", base: second)
        let newer = try folder.state().draftToken
        #expect(
            try store.adopt(2022, token: newer, reason: " ", by: PlanFolder.approver)
                == .failure(PlanRefused(.reasonMissing)))
        #expect(
            try store.adopt(2022, token: newer, reason: "Fout hersteld.", by: PlanFolder.approver).get().number == 2)
    }

    @Test("The public reads the published version until the next one is published")
    func publishes() throws {
        let folder = try PlanFolder()
        let first = try folder.save("actie-1", "een")
        try folder.adopt()
        let published = try folder.store.publishPlan(2022, by: PlanFolder.approver).get()
        #expect(try folder.store.publishPlan(2022, by: PlanFolder.approver) == .failure(PlanRefused(.alreadyPublished)))
        try folder.save("actie-1", "twee", base: first)
        folder.clock.advance(by: 60)
        let correction = try folder.adopt()
        #expect(try folder.state().published?.id == published.id)
        _ = try folder.store.publishPlan(2022, by: PlanFolder.approver).get()
        #expect(try folder.state().published?.id == correction.id)
        let history = try folder.store.publishedHistory(of: first.item, in: 2022)
        #expect(history.map(\.revision.entry?.title) == ["twee", "een"])
        #expect(history.map(\.publishedAt) == [folder.clock.now, folder.clock.now - 60])
    }

    @Test("A removed item is in no later version")
    func removed() throws {
        let folder = try PlanFolder()
        let first = try folder.save("actie-1", "een")
        try folder.save("actie-2", "twee")
        try folder.adopt()
        try folder.save("actie-1", nil, base: first)
        #expect(try folder.state().changed.map(\.rawValue) == ["actie-1"])
        let version = try folder.adopt()
        #expect(try folder.store.items(of: version.id).map(\.item.rawValue) == ["actie-2"])
    }

    @Test(
        "No other program changes what is fixed",
        arguments: [
            "UPDATE planRevision SET content = 'vervalst'", "DELETE FROM planRevision",
            "UPDATE planVersion SET reason = 'vervalst'", "DELETE FROM planVersion",
            "UPDATE planVersionItem SET revision = 2", "DELETE FROM planVersionItem",
            "INSERT INTO planVersionItem VALUES (1, 'actie-2', 2)",
            "UPDATE planPublication SET at = 0", "DELETE FROM planPublication",
            "UPDATE planItem SET current = 1 WHERE item = 'actie-2'", "DELETE FROM planItem",
            "INSERT INTO planRevision (year, item, number, kind, content, place, role, organisation, at, reason) "
                + "VALUES (2022, 'actie-1', 3, 'agenda', 'x', 1, '', '', 0, '')",
            "INSERT INTO planVersion VALUES (9, 2022, 9, 5, '', 3, 'approver', '', 0, ''); "
                + "INSERT INTO planPublication (version, role, organisation, at) VALUES (9, '', '', 0)",
        ])
    func fixed(_ sql: String) throws {
        let folder = try PlanFolder()
        try folder.save("actie-1", "een")
        try folder.adopt()
        _ = try folder.store.publishPlan(2022, by: PlanFolder.approver)
        try folder.save("actie-2", "twee")
        #expect(throws: (any Error).self) { try folder.execute(sql) }
        #expect(try folder.texts(folder.store.draft(of: 2022)) == ["actie-1": "een", "actie-2": "twee"])
    }
}
