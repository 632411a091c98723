package import Accounts
package import RegisterFiles
package import Registers
import Synchronization

/// Tables that somebody brought in, between the preview and the moment that they agree with it.
///
/// In memory, few and for an hour, and only for the account that sent them; no file that is sent is ever kept on disk. A lock,
/// because requests come from many tasks.
package final class KeptTables: Sendable {
    package struct Table: Sendable {
        package let upload: RegisterUpload
        package let register: RegisterID
        package let account: AccountID
        package let bytes: Int
        package let at: Int64
    }

    private let tables = Mutex<[TokenHash: Table]>([:])
    private static let limit = 16, byteLimit = 64 << 20
    private static let seconds: Int64 = 3_600

    package init() {}

    /// Whether there was room: of one account only the newest stays, and nobody's table goes for another's.
    package func keep(_ new: Table, as token: SecretToken) -> Bool {
        tables.withLock { tables in
            tables = tables.filter { new.at - $0.value.at < Self.seconds && $0.value.account != new.account }
            guard tables.count < Self.limit, tables.values.reduce(new.bytes, { $0 + $1.bytes }) <= Self.byteLimit else {
                return false
            }
            tables[token.hash] = new
            return true
        }
    }

    package func find(_ token: SecretToken, of account: AccountID, into register: RegisterID, at now: Int64) -> Table? {
        tables.withLock { $0[token.hash] }.flatMap {
            $0.account == account && $0.register == register && now - $0.at < Self.seconds ? $0 : nil
        }
    }

    package func drop(_ token: SecretToken) { tables.withLock { $0[token.hash] = nil } }
}
