package import Crypto

/// A secret as the database keeps it: encrypted and bound to its account (ChaCha20-Poly1305, RFC 8439).
package enum SealedSecret {
    package static func seal(_ secret: [UInt8], for account: AccountID?, with key: SymmetricKey) throws -> [UInt8] {
        Array(try ChaChaPoly.seal(secret, using: key, authenticating: context(account)).combined)
    }

    /// `nil` when it was sealed with another key or for another account, or was changed.
    package static func open(_ sealed: [UInt8], for account: AccountID?, with key: SymmetricKey) -> [UInt8]? {
        guard let box = try? ChaChaPoly.SealedBox(combined: sealed) else { return nil }
        return (try? ChaChaPoly.open(box, using: key, authenticating: context(account))).map { Array($0) }
    }

    private static func context(_ account: AccountID?) -> [UInt8] {
        Array("second factor of \(account.map { "\($0)" } ?? "nobody")".utf8)
    }
}
