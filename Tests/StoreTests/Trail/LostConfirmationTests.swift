import Accounts
import Editions
import Foundation
import GRDB
import Records
import Strategy
import TestKit
import Testing

@testable import Store

/// A damaged log of the database (WAL) can take back what was confirmed: the counter beside the key tells.
@Suite("What was confirmed and is lost is found")
struct LostConfirmationTests {
    /// A frame of the log: its head, and a page of the database.
    private static let frame = 24 + 4_096, head = 32

    @Test(
        "Wherever a bit of the log flips, each text that was confirmed is there or its loss is found",
        arguments: [true, false])
    func flipped(isBroughtIn: Bool) throws {
        let plan = try PlanFolder()
        // Without this the tables themselves are in the log only.
        if isBroughtIn { try plan.store.database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) } }
        var confirmed: Set<String> = []
        for number in 1...6 {
            try plan.save("actie-\(number)", "tekst \(number)")
            confirmed.insert("actie-\(number)")
        }
        let log = try Data(contentsOf: URL(fileURLWithPath: plan.folder.path("data/vib.sqlite-wal")))
        let frames = (log.count - Self.head) / Self.frame
        #expect(frames > 6)
        var lost = 0
        // The head of the log, and of some frames the head and the page.
        var places = [8]
        for number in stride(from: 0, to: frames, by: isBroughtIn ? 2 : max(1, frames / 12)) {
            let start = Self.head + number * Self.frame
            places += [start + 9, start + 1_000]
        }
        for place in places {
            let copy = try TemporaryFolder()
            for name in ["data", "data-keys"] {
                try FileManager.default.copyItem(atPath: plan.folder.path(name), toPath: copy.path(name))
            }
            var flipped = log
            flipped[place] ^= 4
            try flipped.write(to: URL(fileURLWithPath: copy.path("data/vib.sqlite-wal")))
            let store = try Store(folder: copy.path("data"), now: { 1_700_000_000 })
            let present = Set(try store.draft(of: 2022).map(\.item.rawValue))
            guard !confirmed.isSubset(of: present) else { continue }
            lost += 1
            #expect(!TamperedFolder.findings(of: store).isEmpty, "byte \(place) of the log: found by verify")
            #expect(throws: StoreError.self, "byte \(place) of the log: found at the start") { try store.watchAudit() }
            #expect(store.auditFault != nil)
        }
        #expect(lost > 3)
    }
}
