package import Accounts
import Foundation
package import GRDB

/// The audit trail of a data folder: entries are chained as they come in, in the transaction of what they tell.
package struct AuditTrail: Sendable {
    let chain: AuditChain
    let now: @Sendable () -> Int64

    /// Appends an entry; when the transaction is rolled back, so is it.
    package func append(_ entry: AuditEntry, in db: Database) throws {
        let end = try Row.fetchOne(db, sql: "SELECT number, code FROM auditEnd WHERE only = 1")
        let last: Int64 = end?["number"] ?? 0,
            previous: [UInt8] = end.map { Array($0["code"] as Data) } ?? AuditChain.beginning
        var link = AuditLink(entry, number: last + 1, at: now())
        link.code = chain.code(of: link, after: previous)
        try db.execute(
            sql:
                "INSERT INTO audit (number, at, action, object, actor, role, before, after, code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            arguments: [
                link.number, link.at, link.action, link.object, link.actor, link.role, link.before, link.after,
                Data(link.code),
            ])
        try setEnd(link.number, link.code, in: db)
    }

    func setEnd(_ number: Int64, _ code: [UInt8], in db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO auditEnd (only, number, code, seal) VALUES (1, ?, ?, ?)
                ON CONFLICT (only) DO UPDATE SET number = excluded.number, code = excluded.code, seal = excluded.seal
                """, arguments: [number, Data(code), Data(chain.seal(ofEnd: number, code: code))])
    }
}

extension Store {
    /// Writes down what became of figures, in the transaction that did it; a folder without accounts keeps no trail of that.
    func auditOfDeliveries(_ entry: AuditEntry, in db: Database) throws {
        guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM account)") == true else { return }
        try audit.append(entry, in: db)
    }
}
