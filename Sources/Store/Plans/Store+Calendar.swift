import Accounts
package import Editions
import Foundation
import GRDB

extension Store {
    /// Gives an account a new calendar address; the one before opens nothing any more.
    package func setCalendarAddress(_ hash: [UInt8], of account: Int64) throws(StoreError) {
        try write { transaction in
            let master = try transaction.master()
            try CalendarRow(account: account, secret: hash, at: transaction.moment, master).keep(
                master, in: transaction.db)
        }
    }

    /// The account whose calendar address it is; nobody's where the row is not as the program kept it.
    package func calendarAccount(_ hash: [UInt8]) throws(StoreError) -> Int64? {
        // Without a key no address was ever given out.
        guard keys.exists else { return nil }
        return try read { db in
            let master = try keys.master { false }
            let kept = KeptToken(TokenHash(hash), as: .calendar, master)
            return try Row.fetchOne(
                db, sql: "SELECT * FROM calendarAddress WHERE hash = ?", arguments: [Data(kept.bytes)]
            ).flatMap { CalendarRow($0, master)?.account }
        }
    }
}

/// The secret address of an account's calendar as the database keeps it, under a seal of the folder's key (decision 37).
struct CalendarRow {
    let account: Int64
    let hash: Data
    let at: Int64

    init(account: Int64, secret: [UInt8], at: Int64, _ master: MasterKey) {
        self.account = account
        hash = Data(KeptToken(TokenHash(secret), as: .calendar, master).bytes)
        self.at = at
    }

    /// `nil` where the seal does not fit.
    init?(_ row: Row, _ master: MasterKey) {
        account = row["account"]
        hash = row["hash"]
        at = row["at"]
        guard seal(master) == row["seal"] else { return nil }
    }

    func keep(_ master: MasterKey, in db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO calendarAddress (account, hash, at, seal) VALUES (?, ?, ?, ?)",
            arguments: [account, hash, at, seal(master)])
    }

    private func seal(_ master: MasterKey) -> Data { master.seal(.calendar, [account, hash, at]) }
}
