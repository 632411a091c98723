package import Accounts
import Editions
import Foundation
import GRDB

extension Store: AccountStore {
    /// Made at first use, and only in a folder where nothing was ever sealed, chained or signed up for.
    package func masterKey() throws -> MasterKey {
        try keys.master(isFresh: isUntouched)
    }

    /// Says at once that the key is lost, damaged or another's; a folder that needs none yet gets none.
    package func requireKey() throws {
        guard try keys.exists || !isUntouched() else { return }
        _ = try masterKey()
        try requireOwnKey()
    }

    func requireOwnKey() throws {
        let chain = AuditChain(try masterKey())
        guard try !read({ try AuditEnd.isOfAnotherKey(chain, in: $0) }) else {
            throw StoreError.keyOfAnother(keys.path)
        }
    }

    package func accounts() throws -> [Account] {
        try read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT * FROM account ORDER BY mail")
            return try rows.map { try Self.account($0, in: db) }
        }
    }

    package func credentials(of id: AccountID) throws -> Credentials? {
        try read { db in
            try Row.fetchOne(db, sql: "SELECT * FROM account WHERE id = ?", arguments: [id.rawValue])
                .map { try Self.credentials($0, in: db) }
        }
    }

    package func credentials(of mail: MailAddress) throws -> Credentials? {
        try read { db in
            try Row.fetchOne(db, sql: "SELECT * FROM account WHERE mail = ?", arguments: [mail.rawValue])
                .map { try Self.credentials($0, in: db) }
        }
    }

    package func session(_ hash: KeptToken) throws -> StoredSession? {
        let master = try masterKey()
        return try read { db in
            try SessionRow.find(hash, master, in: db).flatMap { try Self.session($0, in: db) }
        }
    }

    package func sessions(of id: AccountID) throws -> [StoredSession] {
        let master = try masterKey()
        return try read { db in
            let sql = "SELECT * FROM session WHERE accountID = ? AND stage = 'full' ORDER BY seenAt DESC"
            return try Row.fetchAll(db, sql: sql, arguments: [id.rawValue])
                .compactMap { try SessionRow($0, master, in: db) }.compactMap { try Self.session($0, in: db) }
        }
    }

    package func invitation(_ hash: KeptToken) throws -> StoredInvitation? {
        let master = try masterKey()
        return try read { db in try InvitationRow.find(hash, master, in: db)?.link }
    }

    package func isFamiliar(_ id: AccountID, at place: AttemptKey, since: Int64) throws -> Bool {
        try read { db in
            try Bool.fetchOne(
                db, sql: "SELECT 1 FROM familiarPlace WHERE accountID = ? AND place = ? AND at > ?",
                arguments: [id.rawValue, Data(place.bytes), since]) ?? false
        }
    }

    package func touch(_ session: KeptToken, at: Int64) throws {
        try write { try $0.changeSession(session) { $0.seenAt = max($0.seenAt, at) } }
    }

    package func sweep(now: Int64) throws {
        let day: Int64 = 24 * 60 * 60
        try write {
            // Of one that has just ended is known whose it was: what they typed meanwhile comes back to them alone.
            try $0.execute("DELETE FROM session WHERE endsAt < ?", [now - 60 * 60])
            try $0.execute("DELETE FROM failure WHERE at < ? OR at > ?", [now - day, now + day])
            try $0.execute("DELETE FROM invitation WHERE endsAt < ?", [now - 30 * day])
            try $0.execute("DELETE FROM familiarPlace WHERE at < ?", [now - 100 * day])
            try $0.execute("DELETE FROM spentChallenge WHERE at < ?", [now - day])
            try $0.execute("DELETE FROM partnerReading WHERE day < ?", [now / day - 7])
        }
    }
}

extension Store {
    static func account(_ row: Row, in db: Database) throws -> Account {
        let id: Int64 = row["id"]
        guard let account = AccountID(rawValue: id), let mail = MailAddress(row["mail"]),
            let state = Account.State(rawValue: row["state"])
        else { throw StoreError.damagedDatabase("account \(id)") }
        let roles = try String.fetchAll(db, sql: "SELECT role FROM accountRole WHERE accountID = ?", arguments: [id])
        // A role that this version does not know grants nothing.
        return Account(
            id: account, mail: mail, name: row["name"], roles: Set(roles.compactMap(Role.init(rawValue:))),
            state: state,
            hasSecondFactor: try (row["secondFactor"] as Data?) != nil || hasPasskey(account, in: db),
            createdAt: row["createdAt"],
            lastSignInAt: row["lastSignInAt"])
    }

    private static func credentials(_ row: Row, in db: Database) throws -> Credentials {
        let account = try account(row, in: db)
        let codes = try Int.fetchOne(
            db, sql: "SELECT COUNT(*) FROM recoveryCode WHERE accountID = ? AND usedAt IS NULL",
            arguments: [account.id.rawValue])
        let passphrase: String? = row["passphrase"], secret: Data? = row["secondFactor"]
        return Credentials(
            account: account,
            passphrase: passphrase.map(PassphraseHash.init(stored:)).flatMap { $0.isEnded ? nil : $0 },
            secondFactor: secret.map { Array($0) }, lastStep: row["lastStep"], recoveryCodes: codes ?? 0)
    }

    private static func session(_ row: SessionRow, in db: Database) throws -> StoredSession? {
        let owner = try Row.fetchOne(db, sql: "SELECT * FROM account WHERE id = ?", arguments: [row.account])
        guard let owner, let stage = StoredSession.Stage(rawValue: row.stage) else { return nil }
        return StoredSession(
            hash: row.hash, account: try account(owner, in: db), stage: stage, createdAt: row.createdAt,
            seenAt: row.seenAt, confirmedAt: row.confirmedAt, endsAt: row.endsAt, client: row.client,
            pendingSecret: row.pendingSecret.map { Array($0) })
    }
}
