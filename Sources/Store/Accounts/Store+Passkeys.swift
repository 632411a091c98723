package import Accounts
import Editions
import Foundation
import GRDB

extension Store {
    package func passkeys(of id: AccountID) throws -> [Passkey] {
        try read { db in
            let sql = "SELECT * FROM passkey WHERE accountID = ? ORDER BY createdAt, id"
            return try Row.fetchAll(db, sql: sql, arguments: [id.rawValue]).map(Passkey.init(row:))
        }
    }

    package func passkey(_ id: [UInt8]) throws -> Passkey? {
        try read { db in
            try Row.fetchOne(db, sql: "SELECT * FROM passkey WHERE id = ?", arguments: [Data(id)])
                .map(Passkey.init(row:))
        }
    }

    static func hasPasskey(_ id: AccountID, in db: Database) throws -> Bool {
        let sql = "SELECT EXISTS (SELECT 1 FROM passkey WHERE accountID = ?)"
        return try Bool.fetchOne(db, sql: sql, arguments: [id.rawValue]) ?? false
    }
}

extension Passkey {
    fileprivate init(row: Row) throws {
        let owner: Int64 = row["accountID"]
        guard let account = AccountID(rawValue: owner) else {
            throw StoreError.damagedDatabase("passkey of account \(owner)")
        }
        self.init(
            id: Array(row["id"] as Data), account: account, name: row["name"],
            publicKey: Array(row["publicKey"] as Data), counter: row["counter"], canBeCopied: row["canBeCopied"],
            createdAt: row["createdAt"], lastUsedAt: row["lastUsedAt"])
    }
}

extension WriteTransaction {
    func changePasskeys(_ step: AccountChange) throws {
        switch step {
        case .insertPasskey(let key): try insert(key)
        case .usePasskey(let account, let id, let counter, let at):
            try execute(
                """
                UPDATE passkey SET counter = ?, lastUsedAt = ?
                WHERE accountID = ? AND id = ? AND (counter < ? OR counter = 0 AND ? = 0)
                """, [counter, at, account.rawValue, Data(id), counter, counter])
            if db.changesCount == 0 { throw AccountConflict.codeReused }
        case .removePasskey(let account, let id):
            try execute("DELETE FROM passkey WHERE accountID = ? AND id = ?", [account.rawValue, Data(id)])
            if db.changesCount == 0 { throw AccountConflict.noSuchAccount }
            try keepASecondFactor(account)
        case .removePasskeys(let account):
            try execute("DELETE FROM passkey WHERE accountID = ?", [account.rawValue])
        case .spendChallenge(let hash, let at):
            try execute(
                "INSERT OR IGNORE INTO spentChallenge (hash, at) VALUES (?, ?)", [Data(hash.bytes), at])
            if db.changesCount == 0 { throw AccountConflict.codeReused }
        default: break
        }
    }

    private func insert(_ key: Passkey) throws {
        try execute(
            """
            INSERT OR IGNORE INTO passkey (id, accountID, name, publicKey, counter, canBeCopied, createdAt)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                Data(key.id), key.account.rawValue, key.name, Data(key.publicKey), key.counter, key.canBeCopied,
                key.createdAt,
            ])
        if db.changesCount == 0 { throw AccountConflict.passkeyTaken }
    }

    private func keepASecondFactor(_ id: AccountID) throws {
        let row = try Row.fetchOne(db, sql: "SELECT * FROM account WHERE id = ?", arguments: [id.rawValue])
        guard let row else { throw AccountConflict.noSuchAccount }
        let account = try Store.account(row, in: db)
        if account.needsSecondFactor, !account.hasSecondFactor { throw AccountConflict.lastSecondFactor }
    }
}
