import Accounts
import Editions
import Foundation
import GRDB
import Strategy
import Synchronization

/// Entries as text in the database, and those that were read before.
///
/// A class with a lock, because a revision never changes: what was once decoded need not be decoded again, and a plan
/// of hundreds of items is read for every form. A row that reads otherwise than before is held against the audit trail.
final class KeptEntries: Sendable {
    private struct Known {
        /// Of all columns, so that another row under the same number is not taken for this one.
        let digest: Int
        let entry: PlanEntry?
    }

    private let known = Mutex<[PlanRevisionID: Known]>([:])
    private let rows: PlanRowCheck
    private static let limit = 20_000

    init(_ rows: PlanRowCheck) { self.rows = rows }

    /// What the row of a revision says; `nil` for a removal.
    func entry(_ content: String?, of id: PlanRevisionID, digest: Int, in db: Database) throws -> PlanEntry? {
        if let known = known.withLock({ $0[id] }), known.digest == digest { return known.entry }
        let damage = StoreError.damagedRow(table: "planRevision", row: "\(id)")
        guard try rows.isSound(AuditRecord(.revision, id.rawValue), in: db) else { throw damage }
        let entry: PlanEntry?
        do {
            entry = try content.map { try JSONDecoder().decode(PlanEntry.self, from: Data($0.utf8)) }
        } catch {
            throw damage
        }
        known.withLock { known in
            if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
            known[id] = Known(digest: digest, entry: entry)
        }
        return entry
    }

    /// The same entry gives the same text, so that texts can be compared without reading them.
    static func content(_ entry: PlanEntry) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(entry), as: UTF8.self)
        } catch {
            throw StoreError.damagedDatabase("\(entry.id) cannot be written: \(error)")
        }
    }
}
