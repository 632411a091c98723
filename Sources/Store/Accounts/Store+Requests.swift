package import Accounts
import Editions
import GRDB

extension Store {
    package func accountRequests() throws -> [AccountRequest] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM accountRequest ORDER BY askedAt, accountID, kind").map { row in
                guard let account = AccountID(rawValue: row["accountID"]),
                    let asker = AccountID(rawValue: row["askedBy"]),
                    let wish = AccountWish(kind: row["kind"], written: row["roles"])
                else { throw StoreError.damagedDatabase("request for account \(row["accountID"] as Int64)") }
                return AccountRequest(
                    account: account, wish: wish, askedBy: asker, askedAt: row["askedAt"], endsAt: row["endsAt"],
                    aloneFrom: row["aloneFrom"])
            }
        }
    }

    package func unseenNotices(of id: AccountID) throws -> [OwnerNotice] {
        try read { db in
            let sql = """
                SELECT kind, at, name FROM ownerNotice LEFT JOIN account ON account.id = about
                WHERE accountID = ? AND seenAt IS NULL ORDER BY ownerNotice.id
                """
            return try Row.fetchAll(db, sql: sql, arguments: [id.rawValue]).compactMap { row in
                OwnerNotice.Kind(rawValue: row["kind"]).map { OwnerNotice(kind: $0, at: row["at"], about: row["name"]) }
            }
        }
    }
}

extension WriteTransaction {
    func changeRequests(_ step: AccountChange) throws {
        switch step {
        case .askRequest(let request):
            try execute(
                """
                INSERT INTO accountRequest (accountID, kind, roles, askedBy, askedAt, endsAt, aloneFrom)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (accountID, kind) DO UPDATE SET roles = excluded.roles, askedBy = excluded.askedBy,
                    askedAt = excluded.askedAt, endsAt = excluded.endsAt, aloneFrom = excluded.aloneFrom
                """,
                [
                    request.account.rawValue, request.wish.kind, request.wish.written, request.askedBy.rawValue,
                    request.askedAt, request.endsAt, request.aloneFrom,
                ])
        case .useRequest(let request, let second, let at):
            try execute(
                """
                DELETE FROM accountRequest WHERE accountID = ? AND kind = ? AND roles = ? AND endsAt > ?
                    AND (askedBy <> ? OR aloneFrom <= ?)
                """,
                [request.account.rawValue, request.wish.kind, request.wish.written, at, second.rawValue, at])
            if db.changesCount == 0 { throw AccountConflict.noSuchRequest }
        case .dropRequest(let id, let kind):
            try execute("DELETE FROM accountRequest WHERE accountID = ? AND kind = ?", [id.rawValue, kind])
        case .tellOwner(let id, let kind, let about, let at):
            try execute(
                "INSERT INTO ownerNotice (accountID, kind, at, about) VALUES (?, ?, ?, ?)",
                [id.rawValue, kind.rawValue, at, about?.rawValue])
        case .seeNotice(let id, let notice, let at):
            try execute(
                "UPDATE ownerNotice SET seenAt = ? WHERE accountID = ? AND kind = ? AND at = ? AND seenAt IS NULL",
                [at, id.rawValue, notice.kind.rawValue, notice.at])
        default: break
        }
    }
}
