import Accounts
import GRDB
import Records
import TestKit
import Testing

@testable import Registers
@testable import Store
@testable import Strategy

@Suite("What a second person says of rows, editions and erasing")
struct SecondPersonTests {
    let kept: KeptFolder

    init() throws { kept = try KeptFolder() }

    @Test("Readers see the released text until somebody else than the writer releases the new one")
    func release() throws {
        let keur = try KeptFolder.register("keur"), row = KeptFolder.id("vast")
        try kept.save([RowChange(row: row, base: 0, edits: [KeptFolder.line("name", "Nieuw")])], in: "keur")
        #expect(try kept.names("keur") == ["Zoals het pakket zegt"])
        #expect(try kept.book.standing(of: row, in: keur, for: .bureau)?.state == .waiting(shown: 0))
        #expect(
            try kept.book.decide(.released, remark: "", on: 1, of: row, in: keur, by: KeptFolder.bureau).refusal
                == .secondPersonNeeded)
        #expect(
            try kept.book.decide(.returned, remark: "", on: 1, of: row, in: keur, by: KeptFolder.colleague).refusal
                == .reasonMissing)
        _ = try kept.book.decide(.returned, remark: "Korter", on: 1, of: row, in: keur, by: KeptFolder.colleague).get()
        #expect(
            try kept.book.standing(of: row, in: keur, for: .bureau)?.state == .returned(remark: "Korter", shown: 0))
        try kept.save([RowChange(row: row, base: 1, edits: [KeptFolder.line("name", "Kort")])], in: "keur")
        _ = try kept.book.decide(.released, remark: "", on: 2, of: row, in: keur, by: KeptFolder.colleague).get()
        #expect(try kept.names("keur") == ["Kort"])
        let seen = try kept.book.history(of: row, in: keur, for: .public, limit: 9, below: nil)
        #expect(seen.map(\.number) == [2])
        #expect(try kept.store.verifyAudit().isIntact)
    }

    @Test("An edition is what its audience sees on its day; it never changes and a second person releases it")
    func editions() throws {
        let list = try KeptFolder.register("lijst"), row = KeptFolder.id("een")
        let done = [RowEdit.status("done", reason: nil), try KeptFolder.line("secret", "Vertrouwelijk")]
        try kept.save([RowChange(row: row, base: 0, edits: done)])
        try kept.save([kept.change("twee", "Nog open", base: nil)])
        let edition = try kept.book.freeze(list, by: KeptFolder.bureau).get()
        #expect(edition.rowCount == 1 && !edition.isReleased)
        #expect(try kept.book.edition(edition.id, for: .public, in: KeptFolder.world) == nil)
        #expect(
            try kept.book.decide(.released, remark: "", on: edition.id, by: KeptFolder.bureau).refusal
                == .secondPersonNeeded)
        _ = try kept.book.decide(.released, remark: "", on: edition.id, by: KeptFolder.colleague).get()
        try kept.save([kept.change("een", "Later anders", base: 1)])
        let seen = try #require(try kept.book.edition(edition.id, for: .public, in: KeptFolder.world)?[list])
        #expect(try seen.rows.map { try kept.name(of: $0) } == ["Een"])
        #expect(try seen.field(KeptFolder.key("secret")) == nil)
        #expect(throws: DatabaseError.self) {
            try DatabaseQueue(path: kept.folder.path("data/vib.sqlite")).write {
                try $0.execute(sql: "UPDATE registerEditionRow SET content = x'00'")
            }
        }
    }

    @Test("Looking at a row or a register is written down and shows")
    func reviews() throws {
        let list = try KeptFolder.register("lijst")
        let day = try kept.book.markReviewed(KeptFolder.id("een"), in: list, by: KeptFolder.bureau).get()
        let seen = try kept.book.reading().shelf.visible(to: .bureau, in: KeptFolder.world)[list]
        #expect(seen?.rows.first?.reviewed == day)
        #expect(try kept.book.standing(of: KeptFolder.id("een"), in: list, for: .bureau)?.revision == 0)
    }

    @Test("Rows whose time is over are named")
    func due() throws {
        let list = try KeptFolder.register("lijst")
        let until = RowEdit.field(try KeptFolder.key("until"), .date(try #require(PlanDate("2020-01-31"))), reason: nil)
        try kept.save([RowChange(row: KeptFolder.id("een"), base: 0, edits: [until])])
        let day = try #require(PlanDate("2021-02-01"))
        #expect(try kept.book.due(on: day, for: .bureau).map(\.row.rawValue) == ["een"])
        #expect(try kept.book.due(on: try #require(PlanDate("2021-01-31")), for: .bureau).isEmpty)
        #expect(try kept.book.due(on: day, for: .public).filter { $0.register == list }.isEmpty)
    }

    @Test("Planted sentences that were sealed or erased stand in no file, and the trail verifies")
    func planted() throws {
        let sealed = "Wij voldoen nog niet aan de norm", wrong = "De heer Voorbeeld woont aan de kade"
        let gone = "Een rij die er nooit had mogen zijn", typed = "Mevrouw Voorbeeld uit de planregel"
        guard case .saved = try kept.saveSealed("rij-1", sealed) else { throw Unexpected(text: "not sealed") }
        try kept.save([kept.change("een", wrong, base: 0)])
        try kept.save([kept.change("een", "Zonder naam", base: 1)])
        try kept.save([kept.change("twee", gone, base: nil, reason: gone)])
        let plan = try PlanSteps(kept.store)
        try plan.save(typed, then: "Zonder naam")
        for text in [wrong, gone, typed] { #expect(try !kept.files(holding: text).isEmpty, "planted: \(text)") }
        #expect(try kept.files(holding: sealed).isEmpty)

        let list = try KeptFolder.register("lijst")
        for subject in [
            Erasure.Subject.revisions(list, KeptFolder.id("een"), through: 1), .row(list, KeptFolder.id("twee")),
            .planRevisions(year: 2022, plan.item, through: 1),
        ] {
            #expect(
                try kept.book.askErasure(of: subject, reason: " ", by: KeptFolder.bureau).refusal == .reasonMissing)
            let asked = try kept.book.askErasure(of: subject, reason: "Per ongeluk.", by: KeptFolder.bureau).get()
            #expect(
                try kept.book.decideErasure(asked.id, confirmed: true, by: KeptFolder.bureau).refusal
                    == .secondPersonNeeded)
            _ = try kept.book.decideErasure(asked.id, confirmed: true, by: KeptFolder.colleague).get()
        }
        for text in [sealed, wrong, gone, typed] { #expect(try kept.files(holding: text).isEmpty, "left: \(text)") }
        #expect(try kept.store.verifyAudit().isIntact)
        #expect(try kept.names() == ["Zonder naam"])
        #expect(try plan.text() == "Zonder naam")
        // That there were revisions remains, and a destroyed id is never used again.
        let history = try kept.book.history(of: KeptFolder.id("een"), in: list, for: .bureau, limit: 9, below: nil)
        #expect(history.map(\.number) == [2, 1, 0])
        guard
            case .refused(.destroyed) = try kept.book.save(
                [kept.change("twee", "Weer", base: nil)], in: list, by: KeptFolder.bureau)
        else { throw Unexpected(text: "a destroyed row came back") }
        let again = try kept.under([:])
        #expect(try again.names() == ["Zonder naam"])
        #expect(try again.store.verifyAudit().isIntact)
    }

    @Test("The newest text of a row, and one that readers see, only goes with its row")
    func stillShown() throws {
        let list = try KeptFolder.register("lijst")
        try kept.save([kept.change("een", "Nieuw", base: 0)])
        #expect(
            try kept.book.askErasure(
                of: .revisions(list, KeptFolder.id("een"), through: 1), reason: "x", by: KeptFolder.bureau
            ).refusal == .stillShown)
    }
}

/// An item of a plan of which a text is written and then a better one.
private struct PlanSteps {
    let store: Store
    let item: ItemID

    init(_ store: Store) throws {
        self.store = store
        item = KeptFolder.id("actie")
        let edits = try PlanFolder.frame().entries.map { entry in
            PlanEdit(year: 2022, item: try #require(ItemID(entry.id)), entry: entry, base: nil, reason: "")
        }
        _ = try store.save(edits, by: .pack)
    }

    func save(_ first: String, then second: String) throws {
        for text in [first, second] {
            let base = try store.current(item, of: 2022)?.id
            let edit = PlanEdit(
                year: 2022, item: item, entry: try PlanFolder.entry("actie", text), base: base, reason: "")
            _ = try store.save([edit], by: PlanFolder.editor)
        }
    }

    func text() throws -> String? {
        if case .agenda(let action)? = try store.current(item, of: 2022)?.entry { action.title } else { nil }
    }
}
