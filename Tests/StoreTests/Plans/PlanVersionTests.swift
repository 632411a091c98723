import Phrases
import Records
import Store
import TestKit
import Testing

@testable import Store
@testable import Strategy

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
            try store.adopt(2022, token: seen, reason: "", in: PlanFolder.region, by: PlanFolder.approver)
                == .failure(PlanRefused(.draftChanged)))
        #expect(try store.publishPlan(2022, by: PlanFolder.approver) == .failure(PlanRefused(.nothingAdopted)))
        try folder.adopt(reason: "")
        let token = try folder.state().draftToken
        #expect(
            try store.adopt(2022, token: token, reason: "x", in: PlanFolder.region, by: PlanFolder.approver)
                == .failure(PlanRefused(.nothingChanged)))
        try folder.save("actie-1", "drie", base: second)
        let newer = try folder.state().draftToken
        #expect(
            try store.adopt(2022, token: newer, reason: " ", in: PlanFolder.region, by: PlanFolder.approver)
                == .failure(PlanRefused(.reasonMissing)))
        #expect(
            try store.adopt(
                2022, token: newer, reason: "Fout hersteld.", in: PlanFolder.region, by: PlanFolder.approver
            ).get().number == 2)
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
        #expect(try folder.texts(folder.store.items(of: version.id)) == ["actie-2": "twee"])
    }

    @Test("A draft that breaks a rule is not adopted, whoever wrote it and whoever asks")
    func rules() throws {
        let folder = try PlanFolder()
        let stray = AgendaItem(
            id: try #require(ItemID("actie-1")), programme: try #require(ItemID("nergens")), year: 2022, title: "een")
        let edit = PlanEdit(year: 2022, item: stray.id, entry: .agenda(stray), base: nil, reason: "")
        _ = try folder.store.save([edit], by: .commandLine(user: "beheer"))
        guard case .unsound(let obstacles)? = try folder.refusal() else {
            Issue.record("adopted")
            return
        }
        #expect(obstacles.contains { $0.text.dutch.hasPrefix("actie-1, programme: ") })
        #expect(try folder.state().adopted == nil)
    }

    @Test(
        "A public text that points at a person is not adopted; one for partners is",
        arguments: ["Bel 06-12345678", "BSN 111222333", "Naar NL91ABNA0417164300", "a.jansen@voorbeeld.nl"])
    func identifiers(_ text: String) throws {
        let folder = try PlanFolder()
        func edit(_ audience: PlanAudience, after base: PlanRevisionID?) throws -> PlanEdit {
            guard case .agenda(var action) = try PlanFolder.entry("actie-1", text) else { throw Unexpected(text: text) }
            action.audience = audience
            return PlanEdit(year: 2022, item: action.id, entry: .agenda(action), base: base, reason: "")
        }
        guard case .saved(let saved) = try folder.store.save([edit(.public, after: nil)], by: PlanFolder.editor) else {
            throw Unexpected(text: text)
        }
        guard case .unsound(let obstacles)? = try folder.refusal() else {
            Issue.record("adopted")
            return
        }
        #expect(obstacles.contains { $0.text.dutch.hasPrefix("actie-1: ") && $0.text.dutch.hasSuffix("haal het weg.") })
        #expect(
            obstacles.contains { $0.text.english.hasPrefix("actie-1: ") && $0.text.english.hasSuffix("take it out.") })
        _ = try folder.store.save([edit(.partners, after: saved.first?.id)], by: PlanFolder.editor)
        try folder.adopt()
    }

    @Test(
        "No other program changes what is fixed",
        arguments: [
            "UPDATE planRevision SET content = 'vervalst'", "DELETE FROM planRevision",
            "UPDATE planVersion SET reason = 'vervalst'", "DELETE FROM planVersion",
            "UPDATE planVersionItem SET revision = 5", "DELETE FROM planVersionItem",
            "INSERT INTO planVersionItem VALUES (1, 'actie-2', 5)",
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
