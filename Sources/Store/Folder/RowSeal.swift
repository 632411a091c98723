import Accounts
import Foundation
import GRDB

/// What the database has in the place of an account's passphrase: a hash, the mark of a new link, or nothing.
enum PassphraseColumn {
    static func of(_ account: Int64, in db: Database) throws -> String? {
        try String.fetchOne(
            try db.cachedStatement(sql: "SELECT passphrase FROM account WHERE id = ?"), arguments: [account])
    }
}

extension MasterKey {
    /// The seal of a row that opens something, over its values with their types.
    func seal(_ use: TokenUse, _ values: [(any DatabaseValueConvertible)?]) -> Data {
        var contents = rowContents(use)
        for value in values { contents.take(value?.databaseValue ?? .null) }
        return Data(contents.finish())
    }
}
