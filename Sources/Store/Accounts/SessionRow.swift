import Accounts
import Foundation
import GRDB

/// A session as the database keeps it, under a seal of the folder's key (decision 37).
///
/// The seal binds all that it says, and the passphrase that its account had: a row that was planted, changed, or put back
/// after another passphrase was chosen, is none.
struct SessionRow {
    let hash: KeptToken
    let account: Int64
    let stage: String
    let createdAt: Int64
    var seenAt, confirmedAt: Int64
    let endsAt: Int64
    let client: String
    var pendingSecret: Data?

    init(_ session: StoredSession) {
        hash = session.hash
        account = session.account.id.rawValue
        stage = session.stage.rawValue
        createdAt = session.createdAt
        seenAt = session.seenAt
        confirmedAt = session.confirmedAt
        endsAt = session.endsAt
        client = session.client
        pendingSecret = session.pendingSecret.map { Data($0) }
    }

    /// `nil` where the seal does not fit.
    init?(_ row: Row, _ master: MasterKey, in db: Database) throws {
        hash = KeptToken(stored: row["hash"] as Data)
        account = row["accountID"]
        stage = row["stage"]
        createdAt = row["createdAt"]
        seenAt = row["seenAt"]
        confirmedAt = row["confirmedAt"]
        endsAt = row["endsAt"]
        client = row["client"]
        pendingSecret = row["pendingSecret"]
        guard try seal(master, in: db) == row["seal"] else { return nil }
    }

    static func find(_ hash: KeptToken, _ master: MasterKey, in db: Database) throws -> SessionRow? {
        try Row.fetchOne(db, sql: "SELECT * FROM session WHERE hash = ?", arguments: [Data(hash.bytes)])
            .flatMap { try SessionRow($0, master, in: db) }
    }

    func keep(_ master: MasterKey, in db: Database) throws {
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO session
                    (hash, accountID, stage, createdAt, seenAt, confirmedAt, endsAt, client, pendingSecret, seal)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                Data(hash.bytes), account, stage, createdAt, seenAt, confirmedAt, endsAt, client, pendingSecret,
                try seal(master, in: db),
            ])
    }

    private func seal(_ master: MasterKey, in db: Database) throws -> Data {
        try master.seal(
            .session,
            [
                Data(hash.bytes), account, stage, createdAt, seenAt, confirmedAt, endsAt, client, pendingSecret,
                PassphraseColumn.of(account, in: db),
            ])
    }
}

extension WriteTransaction {
    /// Changes a session that is there and whole; of another nothing becomes.
    func changeSession(_ hash: KeptToken, _ change: (inout SessionRow) -> Void) throws {
        let master = try master()
        guard var row = try SessionRow.find(hash, master, in: db) else { return }
        change(&row)
        try row.keep(master, in: db)
    }
}
