import Editions
import Foundation
import GRDB
import Phrases
import Records
import Strategy
import TestKit
import Testing

@testable import Store

/// What a failing disk or another hand does to the rows of a plan is told with table and row, and never shown.
@Suite("Damaged rows of a plan")
struct PlanRowDamageTests {
    private func folder(_ target: TemporaryFolder) throws -> TamperedFolder {
        try ActedFolder.shared.get().copied(into: target)
    }

    /// All that pages and commands read of the plan, as text.
    private static func reading(_ store: Store) throws -> [String] {
        let years = try store.planYears(), versions = try store.versions(of: 2022)
        let draft = try store.draft(of: 2022), state = try store.planState(of: 2022)
        let items = try versions.flatMap { try store.items(of: $0.id) }
        let history = try draft.flatMap { try store.history(of: $0.item, in: 2022) }
        let published = try draft.flatMap { try store.publishedHistory(of: $0.item, in: 2022) }
        return ["\(years)", "\(versions)", "\(String(describing: state))", "\(published)"]
            + (draft + items + history).map { "\($0)" }
    }

    @Test(
        "The row is named, and nothing of the plan is read",
        arguments: [
            (
                "UPDATE planRevision SET content = replace(content, 'tekst 2', 'tekst 9') WHERE id = 7", "planRevision",
                "7"
            ),
            ("UPDATE planRevision SET item = 'actie-eem' WHERE id = 4", "planRevision", "4"),
            ("UPDATE planRevision SET kind = 'agendb' WHERE id = 4", "planRevision", "4"),
            ("UPDATE planRevision SET year = 2023 WHERE id = 5", "planRevision", "5"),
            ("UPDATE planRevision SET id = 70 WHERE id = 7", "planRevision", "7"),
            ("DELETE FROM planRevision WHERE id = 5", "planRevision", "5"),
            ("UPDATE planItem SET current = 4 WHERE item = 'actie-een'", "planItem", "2022/actie-een"),
            ("DELETE FROM planItem WHERE item = 'actie-een'", "planItem", "2022/actie-een"),
            ("UPDATE planVersion SET year = 2054", "planVersion", "1"),
            ("DELETE FROM planVersionItem WHERE version = 2 AND item = 'actie-een'", "planVersion", "2"),
            ("UPDATE planVersionItem SET revision = 6 WHERE version = 2 AND item = 'actie-een'", "planVersion", "2"),
            ("DELETE FROM planPublication WHERE version = 2", "planPublication", "2"),
        ])
    func named(_ sql: String, _ table: String, _ row: String) throws {
        let target = try TemporaryFolder(), folder = try folder(target)
        try folder.change { try $0.execute(sql: sql) }
        let store = try folder.open(), found = StoreError.damagedRow(table: table, row: row)
        for read: () throws -> Void in [
            { _ = try store.planYears() }, { _ = try store.draft(of: 2022) }, { _ = try store.planState(of: 2022) },
            { _ = try store.versions(of: 2022) }, { try store.requireSoundPlans() },
            { _ = try store.publishPlan(2022, by: PlanFolder.approver) },
        ] {
            #expect(throws: found) { try read() }
        }
        #expect(found.sentence.dutch.contains(table) && found.sentence.english.contains("vib audit verify"))
        #expect(!folder.findings().isEmpty)
    }

    @Test("A row that changes under a running process is told when it is read")
    func running() throws {
        let target = try TemporaryFolder(), folder = try folder(target)
        let store = try folder.open(), item = try #require(ItemID("actie-een"))
        #expect(try store.current(item, of: 2022)?.entry?.title == "tekst 2")
        try folder.change {
            try $0.execute(sql: "UPDATE planRevision SET content = replace(content, 'tekst 2', 'tekst 9')")
        }
        let error = #expect(throws: StoreError.self) { _ = try store.current(item, of: 2022) }
        guard case .damagedRow("planRevision", _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("Plans are read on while the key is elsewhere, and what is new is held against the trail too")
    func readOn() throws {
        let target = try TemporaryFolder(), folder = try folder(target)
        let sound = try Self.reading(try folder.open())
        try FileManager.default.moveItem(atPath: folder.keys, toPath: folder.keys + "-elsewhere")
        #expect(try Self.reading(try folder.open()) == sound)
    }

    @Test("Of many flipped bits none shows another text, and none a plan that is not there", .timeLimit(.minutes(10)))
    func flipped() throws {
        let target = try TemporaryFolder(), sound = try folder(target)
        let before = try Self.reading(try sound.open())
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: sound.database)))
        var dice = FlipDice(state: 20_261_129), places: [Int] = []
        let marks = ["actie-een", "tekst 2", "Besluit 2.", "strategie"].flatMap {
            Self.found(Array($0.utf8), in: bytes)
        }
        for mark in marks { for _ in 0..<2 { places.append(mark - 24 + Int.random(in: 0..<48, using: &dice)) } }
        for _ in 0..<120 { places.append(Int.random(in: 0..<bytes.count, using: &dice)) }
        var refused = 0
        for place in places where bytes.indices.contains(place) {
            let own = try TemporaryFolder(), copy = try folder(own)
            var flipped = bytes
            flipped[place] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
            try Data(flipped).write(to: URL(fileURLWithPath: copy.database))
            do {
                let after = try Self.reading(try copy.open())
                #expect(after == before, "byte \(place)")
            } catch {
                #expect(error is StoreError, "byte \(place): \(error)")
                refused += 1
            }
        }
        #expect(refused > marks.count / 4)
    }

    private static func found(_ text: [UInt8], in bytes: [UInt8]) -> [Int] {
        bytes.indices.dropLast(text.count).filter {
            bytes[$0] == text[0] && bytes[$0..<$0 + text.count].elementsEqual(text)
        }
    }
}

/// The same places at every run (SplitMix64).
private struct FlipDice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
