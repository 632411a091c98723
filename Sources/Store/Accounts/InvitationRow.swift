import Accounts
import Foundation
import GRDB

/// A one-time link as the database keeps it, under a seal of the folder's key (decision 37).
///
/// The seal binds all that it says, and of one that can be used what stands in the place of the account's passphrase: once
/// it was used, nobody can put it back.
struct InvitationRow {
    var link: StoredInvitation

    init(_ link: StoredInvitation) { self.link = link }

    /// `nil` where the seal does not fit.
    init?(_ row: Row, _ master: MasterKey, in db: Database) throws {
        guard let purpose = StoredInvitation.Purpose(rawValue: row["purpose"]) else { return nil }
        let account: Int64? = row["accountID"]
        link = StoredInvitation(
            hash: KeptToken(stored: row["hash"] as Data), account: account.flatMap(AccountID.init(rawValue:)),
            purpose: purpose, createdAt: row["createdAt"], endsAt: row["endsAt"], usedAt: row["usedAt"])
        guard try seal(master, in: db) == row["seal"] else { return nil }
    }

    static func find(_ hash: KeptToken, _ master: MasterKey, in db: Database) throws -> InvitationRow? {
        try Row.fetchOne(db, sql: "SELECT * FROM invitation WHERE hash = ?", arguments: [Data(hash.bytes)])
            .flatMap { try InvitationRow($0, master, in: db) }
    }

    func keep(_ master: MasterKey, in db: Database) throws {
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO invitation (hash, accountID, purpose, createdAt, endsAt, usedAt, seal)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                Data(link.hash.bytes), link.account?.rawValue, link.purpose.rawValue, link.createdAt, link.endsAt,
                link.usedAt, try seal(master, in: db),
            ])
    }

    private func seal(_ master: MasterKey, in db: Database) throws -> Data {
        master.seal(
            .link,
            [
                Data(link.hash.bytes), link.account?.rawValue, link.purpose.rawValue, link.createdAt, link.endsAt,
                link.usedAt, link.usedAt == nil ? try passphrase(in: db) : nil,
            ])
    }
}

extension InvitationRow {
    private func passphrase(in db: Database) throws -> String? {
        try link.account.flatMap { try PassphraseColumn.of($0.rawValue, in: db) }
    }
}

/// The rows that open something and bear another seal than they should.
enum UnsealedRows {
    /// The tables that have any.
    static func tables(_ master: MasterKey, without lacking: Set<String>, in db: Database) throws -> [String] {
        func has(_ table: String, unless isSealed: (Row) throws -> Bool) throws -> Bool {
            guard !lacking.contains(table) else { return false }
            let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(table)")
            while let row = try rows.next() { if try !isSealed(row) { return true } }
            return false
        }
        var found: [String] = []
        if try has("session", unless: { try SessionRow($0, master, in: db) != nil }) { found.append("session") }
        if try has("invitation", unless: { try InvitationRow($0, master, in: db) != nil }) {
            found.append("invitation")
        }
        if try has("calendarAddress", unless: { CalendarRow($0, master) != nil }) { found.append("calendarAddress") }
        // What an earlier version left goes at the first start, with an entry.
        if try has("ownerNoticeBefore", unless: { _ in false }) { found.append("ownerNoticeBefore") }
        return found
    }
}
