import Accounts
import Facts
import Phrases
import Records
import TestKit
import Testing

@testable import Registers
@testable import Store

@Suite("Rows of registers that are written on the site")
struct RowSavingTests {
    let kept: KeptFolder

    init() throws { kept = try KeptFolder() }

    @Test("A row of the pack is where its history begins; what is written stands above it")
    func above() throws {
        let first = try kept.save([kept.change("een", "Een, beter", base: 0, reason: "Beter")])
        #expect(first.map(\.revision) == [1])
        #expect(try kept.names() == ["Een, beter"])
        let history = try kept.book.history(
            of: KeptFolder.id("een"), in: KeptFolder.register("lijst"), for: .bureau, limit: 9, below: nil)
        #expect(history.map(\.number) == [1, 0])
        #expect(try history.map { try kept.name(of: $0.row) } == ["Een, beter", "Een"])
        #expect(history[0].act.reason == "Beter" && history[1].act.author.isPack)
        try kept.save([kept.change("twee", "Twee", base: nil)])
        #expect(try kept.names() == ["Een, beter", "Twee"])
        #expect(try kept.store.verifyAudit().isIntact)
    }

    @Test("All of several changes are written, or none; who began with an older text reads the newer one")
    func conflict() throws {
        try kept.save([kept.change("een", "Door de een", base: 0)])
        let late = try kept.book.save(
            [kept.change("een", "Door de ander", base: 0), kept.change("twee", "Twee", base: nil)],
            in: KeptFolder.register("lijst"), by: KeptFolder.colleague)
        guard case .conflict(let conflicts) = late else { throw Unexpected(text: "\(late)") }
        #expect(conflicts.map(\.row.rawValue) == ["een"])
        #expect(try kept.name(of: conflicts[0].theirs?.row) == "Door de een")
        #expect(try kept.name(of: conflicts[0].base?.row) == "Een")
        #expect(try kept.names() == ["Door de een"])
        // An id that is taken is a conflict too.
        guard
            case .conflict = try kept.book.save(
                [kept.change("een", "Nieuw", base: nil)], in: KeptFolder.register("lijst"), by: KeptFolder.colleague)
        else { throw Unexpected(text: "a row was written over") }
    }

    @Test("Rules hold among all rows, and a text that points at a person is refused")
    func rules() throws {
        for (row, name) in [("twee", "Een"), ("drie", "bel 06 12345678")] {
            let saving = try kept.book.save(
                [kept.change(row, name, base: nil)], in: KeptFolder.register("lijst"), by: KeptFolder.bureau)
            guard case .problems(let objections) = saving else { throw Unexpected(text: "\(saving)") }
            #expect(objections.map(\.row.rawValue) == [row])
        }
        let skipped = try kept.book.save(
            [RowChange(row: KeptFolder.id("een"), base: 0, edits: [.status("weg", reason: nil)])],
            in: KeptFolder.register("lijst"), by: KeptFolder.bureau)
        if case .saved = skipped { throw Unexpected(text: "a state that there is not was written") }
        #expect(try kept.names() == ["Een"])
    }

    @Test("Nobody writes what is not theirs to write, or what they do not see")
    func rights() throws {
        let keur = try KeptFolder.register("keur")
        guard
            case .refused(.notAllowed) = try kept.book.save(
                [kept.change("vast", "Anders", base: 0)], in: keur, by: KeptFolder.pvo)
        else { throw Unexpected(text: "a partner wrote what the bureau writes") }
        #expect(try kept.book.standings(of: keur, for: .partner([])).isEmpty)
        let stranger = RegisterActor(
            viewer: .public, author: PlanAuthor(account: 1, role: "editor:*", organisation: "bureau"))
        for refused in [
            try kept.book.save(
                [RowChange(row: KeptFolder.id("een"), base: 0, edits: [KeptFolder.line("secret", "x")])],
                in: KeptFolder.register("lijst"), by: stranger)
        ] {
            guard case .refused(.notAllowed) = refused else { throw Unexpected(text: "\(refused)") }
        }
    }

    @Test("One's own newest change is taken back within a day, and only that")
    func undo() throws {
        let list = try KeptFolder.register("lijst"), row = KeptFolder.id("een"), twee = KeptFolder.id("twee")
        try kept.save([kept.change("een", "Fout", base: 0)])
        try kept.save([kept.change("twee", "Twee", base: nil)])
        #expect(try kept.book.refusalToUndo(1, of: row, in: list, by: KeptFolder.colleague) == .notOwn)
        #expect(try kept.book.refusalToUndo(1, of: row, in: list, by: KeptFolder.bureau) == nil)
        #expect(try kept.name(of: kept.book.undo(1, of: row, in: list, by: KeptFolder.bureau).get()?.row) == "Een")
        #expect(try kept.book.refusalToUndo(1, of: row, in: list, by: KeptFolder.bureau) == .notNewest)
        #expect(try kept.book.undo(1, of: twee, in: list, by: KeptFolder.bureau).get() == nil)
        #expect(try kept.names() == ["Een"])
        // What was taken back can be made again.
        try kept.save([kept.change("twee", "Twee weer", base: nil)])
        #expect(try kept.names() == ["Een", "Twee weer"])
        kept.clock.advance(by: 86_401)
        #expect(try kept.book.refusalToUndo(3, of: twee, in: list, by: KeptFolder.bureau) == .tooLate)
    }

    @Test("As it was on a day")
    func asOf() throws {
        let before = try #require(PlanDate(inNetherlandsAt: kept.clock.now))
        kept.clock.advance(by: 2 * 86_400)
        try kept.save([kept.change("een", "Later", base: 0), kept.change("twee", "Twee", base: nil)])
        let list = try KeptFolder.register("lijst")
        let then = try kept.book.visible(to: .public, on: before, in: KeptFolder.world)
        #expect(try then[list]?.rows.map { try kept.name(of: $0) } == ["Een"])
        let now = try kept.book.visible(to: .public, on: before.advanced(byDays: 2), in: KeptFolder.world)
        #expect(try now[list]?.rows.map { try kept.name(of: $0) } == ["Later", "Twee"])
    }

    @Test("A second process writes between two looks, and neither loses anything")
    func twoProcesses() throws {
        let other = try kept.under([:])
        try kept.save([kept.change("een", "Hier", base: 0)])
        guard
            case .conflict = try other.book.save(
                [kept.change("een", "Daar", base: 0)], in: KeptFolder.register("lijst"), by: KeptFolder.colleague)
        else { throw Unexpected(text: "the other's text was written over") }
        try other.save([kept.change("een", "Daar", base: 1)])
        #expect(try kept.names() == ["Daar"])
    }

    @Test("The pack's row that changes later stays below, and a finding names both; a changed field loses nothing")
    func packChanges() throws {
        try kept.save([kept.change("een", "Van de site", base: 0)])
        let rows = KeptFolder.texts["lijst.md"]?.replacing("name: Een", with: "name: Van het pakket") ?? ""
        let later = try kept.under(["lijst.md": rows])
        #expect(try later.names() == ["Van de site"])
        #expect(
            try later.book.reading().findings.contains { $0.column == "een" && $0.found.english.contains("then in") })

        let renamed = (KeptFolder.texts["lijst.yaml"] ?? "").replacing("key: secret", with: "key: inside")
            .replacing("rules:", with: "renamed: {secret: inside}\nrules:")
        try kept.save([RowChange(row: KeptFolder.id("een"), base: 1, edits: [KeptFolder.line("secret", "Binnen")])])
        let anew = try kept.under(["lijst.yaml": renamed])
        let shelf = try anew.book.reading().shelf.visible(to: .bureau, in: KeptFolder.world)
        #expect(
            try kept.line("inside", of: shelf[KeptFolder.register("lijst")]?.rows.first) == "Binnen")

        let number = (KeptFolder.texts["lijst.yaml"] ?? "").replacing(
            "{key: secret, type: line", with: "{key: secret, type: number")
        let refused = try kept.under(["lijst.yaml": number])
        #expect(try refused.names().isEmpty)
        #expect(
            try refused.book.reading().findings.contains {
                $0.file == "register/lijst/een" && $0.severity == .error && !$0.cure.english.isEmpty
            })
        // Nothing was lost: the old declaration reads it again.
        #expect(try kept.under([:]).names() == ["Van de site"])
    }
}
