package import Accounts
import Foundation
import GRDB

extension Store {
    /// Lets writing go on after a person has looked: an entry says who, why and what was wrong, and vouches for what is there.
    ///
    /// Needed after a backup was put back, and after tampering that was looked into. What is wrong inside the chain stays
    /// wrong: verifying goes on to say so.
    package func acceptAudit(reason: String, by actor: AuditActor) throws {
        let chain = AuditChain(try masterKey()), found = try verifyAudit()
        let entry = AuditEntry(
            AuditAction("audit.accept"), object: "audit:end", actor: actor, before: "problems:\(found.problems.count)",
            after: reason)
        let end = try write { try $0.accept(entry, chain) }
        // A process that ends here leaves the alarm on, and the same can be done again.
        try CheckpointFile(folder: keys.folder).setAside(as: "\(clock.moment())")
        try count.begin(at: AuditCount(end), chain)
        alarm.lower()
    }
}

extension WriteTransaction {
    fileprivate func accept(_ entry: AuditEntry, _ chain: AuditChain) throws -> AuditEnd {
        tail.begin(at: try lastEnd(), vouchingFor: Set(try AuditRecord.all(in: db)))
        try audit(entry)
        return try openTrail(chain)
    }

    /// The end of the trail as its last entry has it, whatever was sealed.
    private func lastEnd() throws -> AuditEnd {
        let row = try Row.fetchOne(db, sql: "SELECT * FROM audit ORDER BY number DESC LIMIT 1")
        guard let row else { return AuditEnd(number: 0, code: AuditChain.beginning, counted: 0) }
        let last = AuditLink(row: row)
        return AuditEnd(number: last.number, code: last.code, counted: 0)
    }
}
