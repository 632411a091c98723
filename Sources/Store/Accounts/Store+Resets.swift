package import Accounts
import GRDB

extension Store {
    package func resetRequests() throws -> [ResetRequest] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM accountReset ORDER BY askedAt, accountID").compactMap { row in
                guard let account = AccountID(rawValue: row["accountID"]),
                    let asker = AccountID(rawValue: row["askedBy"])
                else { return nil }
                return ResetRequest(
                    account: account, askedBy: asker, askedAt: row["askedAt"], endsAt: row["endsAt"])
            }
        }
    }

    package func unseenNotices(of id: AccountID) throws -> [OwnerNotice] {
        try read { db in
            let sql = "SELECT kind, at FROM ownerNotice WHERE accountID = ? AND seenAt IS NULL ORDER BY id"
            return try Row.fetchAll(db, sql: sql, arguments: [id.rawValue]).compactMap { row in
                OwnerNotice.Kind(rawValue: row["kind"]).map { OwnerNotice(kind: $0, at: row["at"]) }
            }
        }
    }
}

extension WriteTransaction {
    func changeResets(_ step: AccountChange) throws {
        switch step {
        case .askReset(let request):
            try execute(
                """
                INSERT INTO accountReset (accountID, askedBy, askedAt, endsAt) VALUES (?, ?, ?, ?)
                ON CONFLICT (accountID) DO UPDATE SET askedBy = excluded.askedBy, askedAt = excluded.askedAt,
                    endsAt = excluded.endsAt
                """, [request.account.rawValue, request.askedBy.rawValue, request.askedAt, request.endsAt])
        case .useReset(let id, let second, let at):
            try execute(
                "DELETE FROM accountReset WHERE accountID = ? AND askedBy <> ? AND endsAt > ?",
                [id.rawValue, second.rawValue, at])
            if db.changesCount == 0 { throw AccountConflict.noSuchRequest }
        case .dropReset(let id): try execute("DELETE FROM accountReset WHERE accountID = ?", [id.rawValue])
        case .tellOwner(let id, let kind, let at):
            try execute(
                "INSERT INTO ownerNotice (accountID, kind, at) VALUES (?, ?, ?)", [id.rawValue, kind.rawValue, at])
        case .seeNotices(let id, let at):
            try execute("UPDATE ownerNotice SET seenAt = ? WHERE accountID = ? AND seenAt IS NULL", [at, id.rawValue])
        default: break
        }
    }
}
