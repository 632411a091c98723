import Accounts
import Editions
import GRDB
import Registers
import Synchronization

/// Holds the rows of registers against what the audit trail says of them, as `PlanRowCheck` does those of plans.
///
/// The whole is looked at once and then what is new; each revision once more as it is read. A class with a lock, because
/// what was found is remembered.
final class RegisterRowCheck: Sendable {
    private struct Looked {
        var stamp: RegisterStamp
        var entry: Int64?
        var fault: StoreError?
    }

    private let looked = Mutex<Looked?>(nil)
    private let known = Mutex<[Int64: Int]>([:])
    private let keys: KeyFile
    private let plans: PlanRowCheck
    private static let limit = 50_000

    init(keys: KeyFile, plans: PlanRowCheck) {
        self.keys = keys
        self.plans = plans
    }

    /// Whether a revision is what the trail says of it.
    func isSound(_ row: Row, in db: Database) throws -> Bool {
        let id: Int64 = row["id"]
        var digest = Hasher()
        for value in row.databaseValues.prefix(13) { digest.combine(value) }
        let hash = digest.finalize()
        if known.withLock({ $0[id] }) == hash { return true }
        guard try isSound(AuditRecord(.rowRevision, id), in: db) else { return false }
        known.withLock { known in
            if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
            known[id] = hash
        }
        return true
    }

    func isSound(_ record: AuditRecord, in db: Database) throws -> Bool { try plans.isSound(record, in: db) }

    /// Throws what is wrong with the rows, with their table and number.
    func require(in db: Database) throws {
        let stamp = try RegisterStamp.now(in: db), before = looked.withLock { $0 }
        if let before, before.stamp == stamp, before.fault == nil { return }
        let entry = try Int64.fetchOne(db, sql: "SELECT number FROM auditEnd")
        if let before, let fault = before.fault, before.stamp == stamp, before.entry == entry { throw fault }
        let isAhead = before.map { $0.fault == nil && !stamp.isBehind($0.stamp) } ?? false
        let fault = try fault(since: isAhead ? before?.stamp : nil, in: db)
        looked.withLock { $0 = Looked(stamp: stamp, entry: entry, fault: fault) }
        if let fault { throw fault }
    }

    private func fault(since known: RegisterStamp?, in db: Database) throws -> StoreError? {
        guard let chain = try keys.trusted(in: db) else { return nil }
        for (kind, last) in [
            (AuditRecord.Kind.rowRevision, known?.revision), (.rowVerdict, known?.verdict),
            (.rowReview, known?.review), (.edition, known?.edition), (.erasureDecision, known?.erasure),
        ] {
            if let id = try plans.firstDamaged(kind, after: last ?? 0, chain, in: db) {
                return .damagedRow(table: kind.tables[0], row: "\(id)")
            }
        }
        return nil
    }
}

extension RegisterStamp {
    static func now(in db: Database) throws -> RegisterStamp {
        let row = try Row.fetchOne(
            try db.cachedStatement(
                sql: """
                    SELECT (SELECT COALESCE(MAX(id), 0) FROM registerRevision) AS revision,
                        (SELECT COALESCE(MAX(id), 0) FROM registerVerdict) AS verdict,
                        (SELECT COALESCE(MAX(id), 0) FROM registerReview) AS review,
                        (SELECT COALESCE(MAX(id), 0) FROM registerEdition) AS edition,
                        (SELECT COALESCE(MAX(id), 0) FROM registerEditionVerdict) AS editionVerdict,
                        (SELECT COALESCE(MAX(id), 0) FROM erasure) AS asked,
                        (SELECT COALESCE(MAX(id), 0) FROM erasureDecision) AS erasure
                    """))
        return RegisterStamp(
            revision: row?["revision"] ?? 0, verdict: row?["verdict"] ?? 0, review: row?["review"] ?? 0,
            edition: row?["edition"] ?? 0, editionVerdict: row?["editionVerdict"] ?? 0, asked: row?["asked"] ?? 0,
            erasure: row?["erasure"] ?? 0)
    }

    fileprivate func isBehind(_ other: RegisterStamp) -> Bool {
        revision < other.revision || verdict < other.verdict || review < other.review || edition < other.edition
            || editionVerdict < other.editionVerdict || asked < other.asked || erasure < other.erasure
    }
}
