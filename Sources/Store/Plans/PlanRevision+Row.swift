import Foundation
import GRDB
import Records
import Strategy
import Synchronization

extension PlanRevision {
    static let columns =
        "id, year, item, number, kind, content, place, account, role, organisation, at, reason, undoes"

    init(row: Row, _ entries: KeptEntries) throws {
        let content: String? = row["content"]
        guard let id = PlanRevisionID(rawValue: row["id"]), let item = ItemID(row["item"] as String),
            let kind = PlanEntry.Kind(rawValue: row["kind"])
        else { throw StoreError.damagedDatabase("planRevision \(row["id"] as Int64)") }
        self.init(
            id: id, year: row["year"], item: item, number: row["number"], kind: kind,
            entry: try content.map { try entries.entry($0, of: id) }, place: row["place"],
            author: PlanAuthor(stored: row["account"], role: row["role"], organisation: row["organisation"]),
            at: row["at"], reason: row["reason"],
            undoes: (row["undoes"] as Int64?).flatMap(PlanRevisionID.init(rawValue:)))
    }
}

extension PlanVersion {
    static let columns = """
        planVersion.id, year, number, itemCount, packText, planVersion.account, planVersion.role,
        planVersion.organisation, planVersion.at, reason, planPublication.at AS publishedAt
        """
    static let source = "planVersion LEFT JOIN planPublication ON planPublication.version = planVersion.id"

    init?(row: Row) {
        guard let id = PlanVersionID(rawValue: row["id"]) else { return nil }
        self.init(
            id: id, year: row["year"], number: row["number"], itemCount: row["itemCount"],
            author: PlanAuthor(stored: row["account"], role: row["role"], organisation: row["organisation"]),
            adoptedAt: row["at"], reason: row["reason"], packText: row["packText"], publishedAt: row["publishedAt"])
    }
}

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
