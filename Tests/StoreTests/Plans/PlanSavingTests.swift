import Records
import Store
import Strategy
import TestKit
import Testing

@testable import Store

@Suite("Saving a plan")
struct PlanSavingTests {
    @Test("A saved text is the current one, and the text before it stays in the history")
    func saves() throws {
        let folder = try PlanFolder(hasFrame: false)
        let first = try folder.save("actie-1", "een")
        let second = try folder.save("actie-1", "twee", base: first)
        let item = try #require(ItemID("actie-1"))
        #expect(try folder.store.current(item, of: 2022) == second)
        #expect(try folder.store.history(of: item, in: 2022).map(\.entry?.title) == ["twee", "een"])
        #expect(try folder.reopened().draft(of: 2022).map(\.entry?.title) == ["twee"])
    }

    @Test("Whoever began with an older text gets both texts and overwrites nothing")
    func conflict() throws {
        let folder = try PlanFolder(hasFrame: false)
        let base = try folder.save("actie-1", "basis")
        let theirs = try folder.save("actie-1", "van de een", base: base)
        let change = try folder.change("actie-1", "van de ander", base: base.id)
        let saving = try folder.store.save([change], by: PlanFolder.other)
        #expect(saving == .conflict([PlanConflict(item: theirs.item, base: base, theirs: theirs)]))
        #expect(try folder.texts(folder.store.draft(of: 2022)) == ["actie-1": "van de een"])
        let settled = try folder.save("actie-1", "van beiden", base: theirs, by: PlanFolder.other)
        #expect(settled.number == 3)
    }

    @Test("Several changes are written together or not at all")
    func together() throws {
        let folder = try PlanFolder(hasFrame: false)
        let base = try folder.save("actie-1", "een")
        try folder.save("actie-1", "anders", base: base)
        let changes = [try folder.change("actie-2", "nieuw"), try folder.change("actie-1", "oud", base: base.id)]
        guard case .conflict(let conflicts) = try folder.store.save(changes, by: PlanFolder.editor) else {
            Issue.record("no conflict")
            return
        }
        #expect(conflicts.map(\.item.rawValue) == ["actie-1"])
        #expect(try folder.texts(folder.store.draft(of: 2022)) == ["actie-1": "anders"])
    }

    @Test("The same text again makes no revision")
    func unchanged() throws {
        let folder = try PlanFolder(hasFrame: false)
        let base = try folder.save("actie-1", "een")
        let change = try folder.change("actie-1", "een", base: base.id)
        #expect(try folder.store.save([change], by: PlanFolder.other) == .saved([]))
    }

    @Test("A removed item is gone from the draft, can be made anew, and keeps its history")
    func removal() throws {
        let folder = try PlanFolder(hasFrame: false)
        let first = try folder.save("actie-1", "een")
        let removal = try folder.save("actie-1", nil, base: first)
        #expect(removal.isRemoval)
        #expect(try folder.store.draft(of: 2022).isEmpty)
        let again = try folder.save("actie-1", "opnieuw")
        #expect(again.number == 3)
        #expect(try folder.store.history(of: again.item, in: 2022).count == 3)
    }

    @Test("One's own newest change can be undone for a day, and undoing can be undone")
    func undo() throws {
        let folder = try PlanFolder(hasFrame: false)
        let first = try folder.save("actie-1", "een")
        let second = try folder.save("actie-1", "twee", base: first)
        #expect(try folder.store.undo(second.id, by: PlanFolder.other) == .failure(PlanRefused(.notOwn)))
        #expect(try folder.store.undo(first.id, by: PlanFolder.editor) == .failure(PlanRefused(.notNewest)))
        #expect(try folder.store.undo(second.id, by: .pack) == .failure(PlanRefused(.notOwn)))
        let undone = try folder.store.undo(second.id, by: PlanFolder.editor).get()
        #expect(undone.entry?.title == "een" && undone.undoes == second.id && undone.number == 3)
        #expect(try folder.store.undo(undone.id, by: PlanFolder.editor).get().entry?.title == "twee")
        let third = try folder.save("actie-2", "drie")
        folder.clock.advance(by: 86_401)
        #expect(try folder.store.undo(third.id, by: PlanFolder.editor) == .failure(PlanRefused(.tooLate)))
    }

    @Test("Undoing the creation of an item removes it, undoing its removal brings it back")
    func undoOfCreation() throws {
        let folder = try PlanFolder(hasFrame: false)
        let first = try folder.save("actie-1", "een")
        #expect(try folder.store.undo(first.id, by: PlanFolder.editor).get().isRemoval)
        let second = try folder.save("actie-2", "twee")
        let removal = try folder.save("actie-2", nil, base: second)
        #expect(try folder.store.undo(removal.id, by: PlanFolder.editor).get().entry?.title == "twee")
    }

    @Test("Fifty editors who save at the same time lose nothing that was confirmed")
    func crowd() async throws {
        let folder = try PlanFolder(hasFrame: false)
        let store = folder.store
        let confirmed = try await withThrowingTaskGroup(of: [String].self) { group in
            for editor in 1...50 {
                group.addTask {
                    var texts: [String] = []
                    let author = PlanAuthor(account: Int64(editor), role: "editor:*", organisation: "bureau")
                    let shared = try #require(ItemID("gedeeld")), own = try #require(ItemID("actie-\(editor)"))
                    for round in 1...6 {
                        for item in [own, shared] {
                            let text = "\(item) \(editor) \(round)"
                            let base = try store.current(item, of: 2022)?.id
                            let change = PlanEdit(
                                year: 2022, item: item, entry: try PlanFolder.entry(item.rawValue, text), base: base,
                                reason: "")
                            if case .saved = try store.save([change], by: author) { texts.append(text) }
                        }
                    }
                    return texts
                }
            }
            var all: [String] = []
            for try await texts in group { all += texts }
            return all
        }
        let items = try (1...50).map { try #require(ItemID("actie-\($0)")) } + [try #require(ItemID("gedeeld"))]
        let reopened = try folder.reopened()
        let kept = try items.flatMap { try reopened.history(of: $0, in: 2022).compactMap { $0.entry?.title } }
        #expect(kept.sorted() == confirmed.sorted())
        #expect(confirmed.count >= 300)
    }
}
