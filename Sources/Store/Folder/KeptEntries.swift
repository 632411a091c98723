import Editions
import Foundation
import Strategy
import Synchronization

/// Entries as text in the database, and those that were read before.
///
/// A class with a lock, because a revision never changes: what was once decoded need not be decoded again, and a plan
/// of hundreds of items is read for every form.
final class KeptEntries: Sendable {
    private let known = Mutex<[PlanRevisionID: PlanEntry]>([:])
    private static let limit = 20_000

    func entry(_ content: String, of id: PlanRevisionID) throws -> PlanEntry {
        if let entry = known.withLock({ $0[id] }) { return entry }
        let entry: PlanEntry
        do {
            entry = try JSONDecoder().decode(PlanEntry.self, from: Data(content.utf8))
        } catch {
            throw StoreError.damagedDatabase("planRevision \(id): \(error)")
        }
        known.withLock { known in
            if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
            known[id] = entry
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
