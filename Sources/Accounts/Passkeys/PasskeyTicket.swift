import Crypto

/// What a challenge is for; one that was made for one thing is worth nothing for another.
package enum PasskeyPurpose: String, Hashable, Sendable, CaseIterable {
    case add
    /// After the passphrase.
    case secondFactor = "second factor"
    /// In place of passphrase and second factor.
    case alone
}

/// A challenge for an authenticator, and what the form brings back so that the server knows it again.
///
/// Nothing is kept until it is used: the challenge is a keyed hash of the ticket, the purpose and the secret of the cookie.
/// So whoever only looks at a page writes nothing, and nobody can have others' challenges forgotten. What was used is
/// written down until it is too old anyhow, in the transaction of what it was used for.
package struct PasskeyTicket: Hashable, Sendable {
    /// When it was made, and chance.
    private let bytes: [UInt8]
    package let challenge: [UInt8]

    /// For so many seconds.
    package static let lifetime: Int64 = 5 * 60

    package init(
        _ purpose: PasskeyPurpose, for token: SecretToken, at moment: Int64, random: RandomSource, master: MasterKey
    ) {
        self.init(Self.written(moment) + random.bytes(24), purpose, token.hash, master)
    }

    /// The ticket that a form brings back; `nil` when it cannot be one, is too old, or from later than now.
    ///
    /// Whether it is one of this session and purpose shows when what was signed does not fit the challenge.
    package init?(
        _ text: String, _ purpose: PasskeyPurpose, for token: SecretToken, at moment: Int64, master: MasterKey
    ) {
        guard text.utf8.count == 43, let bytes = Base64URL.decode(text), bytes.count == 32 else { return nil }
        let age = moment.subtractingReportingOverflow(Self.read(bytes.prefix(8)))
        guard !age.overflow, (0..<Self.lifetime).contains(age.partialValue) else { return nil }
        self.init(bytes, purpose, token.hash, master)
    }

    private init(_ bytes: [UInt8], _ purpose: PasskeyPurpose, _ session: TokenHash, _ master: MasterKey) {
        self.bytes = bytes
        // The last two have a length of their own, so that no two things are written alike.
        let said = Array("challenge \(purpose.rawValue)".utf8) + session.bytes + bytes
        challenge = Array(HMAC<SHA256>.authenticationCode(for: said, using: master.key(.passkeys)))
    }

    package var text: String { Base64URL.encode(bytes) }

    /// What is kept of a challenge that was used.
    package var spent: TokenHash { TokenHash(SHA256.hash(data: challenge)) }

    private static func written(_ moment: Int64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: moment >> (56 - 8 * Int64($0))) }
    }

    private static func read(_ bytes: ArraySlice<UInt8>) -> Int64 { bytes.reduce(0) { $0 << 8 | Int64($1) } }
}

/// How authenticators call an account: it says nothing about whose it is.
package enum PasskeyHandle {
    package static func bytes(of account: AccountID, _ master: MasterKey) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array("handle \(account)".utf8), using: master.key(.passkeys)))
    }
}
