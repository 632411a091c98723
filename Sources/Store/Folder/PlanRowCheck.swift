import Accounts
package import Editions
import Foundation
import GRDB
import Strategy
import Synchronization

/// Holds the rows of plans against what the audit trail says of them, before anything is read from them.
///
/// A flipped bit would else be an item that does not exist, or another text. The whole is looked at once for each state of
/// the plans, and again only what is new; each row once more as it is read (`KeptEntries`). A class with a lock, because
/// what was found is remembered.
final class PlanRowCheck: Sendable {
    private struct Looked {
        let stamp: PlanStamp
        /// The last entry of the trail: a person may have accepted what was found.
        let entry: Int64?
        let fault: StoreError?
    }

    /// Looked at as tables first, so that what is read of them has the types that it should.
    private static let tables = [
        "planRevision", "planItem", "planVersion", "planVersionItem", "planPublication", "planWithdrawal", "auditEnd",
        "auditSubject",
    ]

    private let looked = Mutex<Looked?>(nil)
    private let keys: KeyFile

    init(keys: KeyFile) { self.keys = keys }

    /// Throws what is wrong with the rows, with their table and number; called before a transaction writes anything.
    func require(in db: Database) throws {
        let stamp = try PlanStamp.now(in: db), before = looked.withLock { $0 }
        if let before, before.stamp == stamp, before.fault == nil { return }
        let entry = try Int64.fetchOne(db, sql: "SELECT number FROM auditEnd")
        if let before, let fault = before.fault, before.stamp == stamp, before.entry == entry { throw fault }
        let isAhead = before.map { $0.fault == nil && !stamp.isBehind($0.stamp) } ?? false
        let fault = try fault(since: isAhead ? before?.stamp : nil, in: db)
        looked.withLock { $0 = Looked(stamp: stamp, entry: entry, fault: fault) }
        if let fault { throw fault }
    }

    /// Whether a record is what the trail says of it; so is one of which it says nothing.
    func isSound(_ record: AuditRecord, in db: Database) throws -> Bool {
        guard let chain = try keys.trusted(in: db), let said = try record.vouched(in: db) else { return true }
        return try record.present(chain, in: db).hash == said
    }

    private func fault(since known: PlanStamp?, in db: Database) throws -> StoreError? {
        if known == nil {
            for table in Self.tables {
                let said = try String.fetchOne(db, sql: "PRAGMA integrity_check(\(table))")
                guard said == "ok" else { return .damagedRow(table: table, row: "") }
            }
        }
        guard let chain = try keys.trusted(in: db) else { return nil }
        for (kind, last) in [
            (AuditRecord.Kind.revision, known?.revision), (.version, known?.version),
            (.planPublication, known?.publication), (.planWithdrawal, known?.withdrawal),
        ] {
            if let id = try firstDamaged(kind, after: last ?? 0, chain, in: db) {
                return .damagedRow(table: kind.tables[0], row: "\(id)")
            }
        }
        return try Self.oldItems(in: db).first.map { .damagedRow(table: "planItem", row: $0) }
    }

    /// Items of plans whose current text is not their newest one.
    static func oldItems(in db: Database) throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                SELECT newest.year || '/' || newest.item
                FROM (SELECT year, item, MAX(id) AS id FROM planRevision GROUP BY year, item) AS newest
                LEFT JOIN planItem ON planItem.year = newest.year AND planItem.item = newest.item
                WHERE planItem.current IS NOT newest.id
                UNION ALL SELECT year || '/' || item FROM planItem WHERE NOT EXISTS
                    (SELECT 1 FROM planRevision WHERE year = planItem.year AND item = planItem.item)
                """)
    }

    /// The first record that is not as the trail says, or that is gone.
    func firstDamaged(
        _ kind: AuditRecord.Kind, after last: Int64, _ chain: AuditChain, in db: Database
    ) throws -> Int64? {
        let sql = "SELECT id, hash FROM auditSubject WHERE kind = ? AND id > ? ORDER BY id, entry"
        var said: [Int64: [UInt8]] = [:]
        for row in try Row.fetchAll(db, sql: sql, arguments: [kind.rawValue, last]) {
            said[row["id"]] = Array(row["hash"] as Data)
        }
        for id in try Int64.fetchAll(db, sql: kind.ids) where id > last {
            guard let hash = said.removeValue(forKey: id) else { continue }
            if try AuditRecord(kind, id).present(chain, in: db).hash != hash { return id }
        }
        return said.keys.min()
    }
}

extension PlanStamp {
    static func now(in db: Database) throws -> PlanStamp {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT (SELECT COALESCE(MAX(id), 0) FROM planRevision) AS revision,
                    (SELECT COALESCE(MAX(id), 0) FROM planVersion) AS version,
                    (SELECT COALESCE(MAX(id), 0) FROM planPublication) AS publication,
                    (SELECT COALESCE(MAX(id), 0) FROM planWithdrawal) AS withdrawal
                """)
        return PlanStamp(
            revision: row?["revision"] ?? 0, version: row?["version"] ?? 0, publication: row?["publication"] ?? 0,
            withdrawal: row?["withdrawal"] ?? 0)
    }

    fileprivate func isBehind(_ other: PlanStamp) -> Bool {
        revision < other.revision || version < other.version || publication < other.publication
            || withdrawal < other.withdrawal
    }
}

extension KeyFile {
    /// The chain of a trail that vouches and whose end bears this key's seal; `nil` where nothing can be held against it.
    ///
    /// A lost or damaged key and a broken end are told elsewhere, and keep nobody from reading.
    func trusted(in db: Database) throws -> AuditChain? {
        guard exists, let (end, seal) = try AuditEnd.find(in: db), end.counted != nil else { return nil }
        let chain: AuditChain
        do { chain = AuditChain(try master { false }) } catch let error as StoreError {
            if case .damagedKey = error { return nil }
            if case .unusableFolder = error { return nil }
            throw error
        }
        return chain.seal(of: end) == seal ? chain : nil
    }
}

extension Store {
    /// Reads of plans, when their rows are as they were kept.
    func readPlans<T: Sendable>(_ body: (Database) throws -> T) throws(StoreError) -> T {
        try read { db in
            try planRows.require(in: db)
            return try body(db)
        }
    }

    /// Throws what is wrong with the rows of plans, for pages that would else say that there is no plan.
    package func requireSoundPlans() throws(StoreError) { try readPlans { _ in } }
}
