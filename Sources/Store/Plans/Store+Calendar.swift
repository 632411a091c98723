package import Editions
import Foundation
import GRDB

extension Store {
    /// Gives an account a new calendar address; the one before opens nothing any more.
    package func setCalendarAddress(_ hash: [UInt8], of account: Int64) throws(StoreError) {
        try write { transaction in
            try transaction.execute(
                """
                INSERT INTO calendarAddress (account, hash, at) VALUES (?, ?, ?)
                ON CONFLICT (account) DO UPDATE SET hash = excluded.hash, at = excluded.at
                """, [account, Data(hash), transaction.moment])
        }
    }

    /// The account whose calendar address it is.
    package func calendarAccount(_ hash: [UInt8]) throws(StoreError) -> Int64? {
        try read { db in
            try Int64.fetchOne(db, sql: "SELECT account FROM calendarAddress WHERE hash = ?", arguments: [Data(hash)])
        }
    }
}
