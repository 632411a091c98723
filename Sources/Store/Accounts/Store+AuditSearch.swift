package import Accounts
import GRDB

extension Store: AuditArchive {
    package func auditEntries(_ search: AuditSearch) throws -> [AuditLink] {
        var conditions: [String] = [], arguments: StatementArguments = []
        func narrow(_ condition: String, _ values: (any DatabaseValueConvertible)...) {
            conditions.append(condition)
            arguments += StatementArguments(values)
        }
        if !search.text.isEmpty {
            let pattern =
                "%" + search.text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
                + "%"
            let columns = ["action", "object", "before", "after"]
            narrow(
                "(" + columns.map { "\($0) LIKE ? ESCAPE '\\'" }.joined(separator: " OR ") + ")", pattern, pattern,
                pattern,
                pattern)
        }
        if !search.actor.isEmpty { narrow("actor = ?", search.actor) }
        if !search.object.isEmpty { narrow("object = ?", search.object) }
        if let from = search.from { narrow("at >= ?", from) }
        if let until = search.until { narrow("at < ?", until) }
        if let before = search.before { narrow("number < ?", before) }
        let filter = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
        arguments += [max(1, min(search.limit, 1_000))]
        return try read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM audit \(filter) ORDER BY number DESC LIMIT ?", arguments: arguments
            ).map(AuditLink.init(row:))
        }
    }

    package func notePartnerReading(_ account: AccountID, role: Role?) throws {
        try write { transaction in
            try transaction.execute(
                "INSERT OR IGNORE INTO partnerReading (accountID, day) VALUES (?, ?)",
                [account.rawValue, transaction.moment / (24 * 60 * 60)])
            guard transaction.db.changesCount > 0 else { return }
            try transaction.audit(
                AuditEntry(
                    AuditAction("figures.read"), object: "audience:partners", actor: .account(account), role: role))
        }
    }
}
