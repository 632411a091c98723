import Accounts
import Foundation
import GRDB

/// The audit trail of a data folder: entries are chained as they come in, in the transaction of what they tell.
extension WriteTransaction {
    /// Appends an entry; when the transaction is rolled back, so is it.
    func audit(_ entry: AuditEntry) throws {
        let chain = AuditChain(try keys.master())
        let end = try Row.fetchOne(db, sql: "SELECT number, code FROM auditEnd WHERE only = 1")
        let last: Int64 = end?["number"] ?? 0,
            previous: [UInt8] = end.map { Array($0["code"] as Data) } ?? AuditChain.beginning
        var link = AuditLink(entry, number: last + 1, at: moment)
        link.code = chain.code(of: link, after: previous)
        try execute(
            """
            INSERT INTO audit (number, at, action, object, actor, role, before, after, code)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                link.number, link.at, link.action, link.object, link.actor, link.role, link.before, link.after,
                Data(link.code),
            ])
        try execute(
            """
            INSERT INTO auditEnd (only, number, code, seal) VALUES (1, ?, ?, ?)
            ON CONFLICT (only) DO UPDATE SET number = excluded.number, code = excluded.code, seal = excluded.seal
            """, [link.number, Data(link.code), Data(chain.seal(ofEnd: link.number, code: link.code))])
    }

    /// Tells what became of figures; a folder without accounts keeps no trail of that.
    func auditFigures(_ entry: AuditEntry) throws {
        guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM account)") == true else { return }
        try audit(entry)
    }
}
