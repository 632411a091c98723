import Editions
import Foundation
import GRDB
import Records
import TestKit
import Testing

@testable import Registers
@testable import Store

@Suite("Rows of one organisation alone")
struct SealedRowTests {
    let kept: KeptFolder

    init() throws { kept = try KeptFolder() }

    @Test("Only whoever is of the organisation reads and writes them: no bureau, no other partner")
    func whose() throws {
        let own = try KeptFolder.register("eigen"), row = KeptFolder.id("rij-1")
        guard case .refused(.notAllowed) = try kept.saveSealed("rij-1", "Stand", by: KeptFolder.pvo) else {
            throw Unexpected(text: "another organisation wrote it")
        }
        guard case .saved = try kept.saveSealed("rij-1", "Stand") else { throw Unexpected(text: "not written") }
        #expect(try kept.names("eigen", for: KeptFolder.riec.viewer) == ["Stand"])
        for viewer in [PlanViewer.bureau, KeptFolder.pvo.viewer, .public] {
            #expect(try kept.names("eigen", for: viewer).isEmpty)
            #expect(try kept.book.standing(of: row, in: own, for: viewer) == nil)
            #expect(try kept.book.history(of: row, in: own, for: viewer, limit: 9, below: nil).isEmpty)
        }
        let asked = try kept.book.askErasure(of: .row(own, row), reason: "Weg", by: KeptFolder.bureau)
        #expect(asked.refusal == .notAllowed)
        // It is not given to another organisation.
        let pvo = try #require(OrganisationID("pvo"))
        let given = try kept.book.save(
            [
                RowChange(
                    row: row, base: 1,
                    edits: [.field(try KeptFolder.key("organisation"), .organisations([pvo]), reason: nil)])
            ], in: own, by: KeptFolder.riec)
        guard case .refused(.sealed) = given else { throw Unexpected(text: "\(given)") }
    }

    @Test("A text at the place of another one, or a changed one, does not open")
    func swapped() throws {
        _ = try kept.saveSealed("rij-1", "Stand een")
        _ = try kept.saveSealed("rij-2", "Stand twee")
        let path = kept.folder.path("data/vib.sqlite")
        try DatabaseQueue(path: path).write { db in
            try db.execute(sql: "DROP TRIGGER registerRevisionNeverChanges")
            try db.execute(
                sql: """
                    UPDATE registerRevision SET content = (SELECT content FROM registerRevision WHERE row = 'rij-2')
                    WHERE row = 'rij-1'
                    """)
        }
        #expect(throws: (any Error).self) { try kept.under([:]).names("eigen", for: KeptFolder.riec.viewer) }
    }

    @Test("Without the key the folder says so, and opens nothing")
    func withoutKey() throws {
        _ = try kept.saveSealed("rij-1", "Stand een")
        try FileManager.default.removeItem(atPath: kept.folder.path("data-keys/master.key"))
        let copy = try kept.under([:])
        #expect(throws: StoreError.self) { try copy.names("eigen", for: KeptFolder.riec.viewer) }
        // Whoever leaves them closed reads the rest.
        let closed = RegisterBook(
            RegisterReading(shelf: copy.book.pack.shelf, findings: []), kept: copy.store, seals: .closed
        ) { _ in KeptFolder.world }
        #expect(try closed.reading().shelf.registers.contains { $0.id.rawValue == "lijst" && $0.rows.count == 1 })
    }

    @Test("Ids of sealed rows say nothing, others are made of words")
    func ids() throws {
        let sealed = try kept.book.freshID(for: "Wij voldoen niet", in: KeptFolder.register("eigen"))
        #expect(!sealed.rawValue.contains("voldoen"))
        #expect(try kept.book.freshID(for: "Één", in: KeptFolder.register("lijst")).rawValue == "een-2")
    }
}
