package import Accounts
import Synchronization

/// Files that somebody brought in, between the preview and the moment that they agree with it.
///
/// In memory, few and for an hour, and only for the account that sent them. A lock, because requests come from many tasks.
package final class KeptImports: Sendable {
    package struct Import: Sendable {
        package let upload: PlanUpload
        /// The plan year at which it was brought in.
        package let year: Int
        /// Whether items that the files do not have are removed.
        package let removes: Bool
        package let account: AccountID
        package let at: Int64

        package init(upload: PlanUpload, year: Int, removes: Bool, account: AccountID, at: Int64) {
            self.upload = upload
            self.year = year
            self.removes = removes
            self.account = account
            self.at = at
        }
    }

    private let imports = Mutex<[TokenHash: Import]>([:])
    private static let limit = 16, byteLimit = 64 << 20
    private static let seconds: Int64 = 3_600

    package init() {}

    /// Whether there was room: of one account only the newest stays, and nobody's files go for another's.
    package func keep(_ new: Import, as token: SecretToken) -> Bool {
        imports.withLock { imports in
            imports = imports.filter { new.at - $0.value.at < Self.seconds && $0.value.account != new.account }
            let bytes = imports.values.reduce(new.upload.byteCount) { $0 + $1.upload.byteCount }
            guard imports.count < Self.limit, bytes <= Self.byteLimit else { return false }
            imports[token.hash] = new
            return true
        }
    }

    package func find(_ token: SecretToken, of account: AccountID, at now: Int64) -> Import? {
        imports.withLock { $0[token.hash] }.flatMap {
            $0.account == account && now - $0.at < Self.seconds ? $0 : nil
        }
    }

    package func drop(_ token: SecretToken) { imports.withLock { $0[token.hash] = nil } }
}
