import Crypto

/// A key of an authenticator that belongs to an account (WebAuthn, a "credential").
package struct Passkey: Hashable, Sendable {
    /// As the authenticator names it; no two accounts have the same.
    package var id: [UInt8]
    package var account: AccountID
    /// As its owner calls it.
    package var name: String
    /// In COSE, as the authenticator wrote it.
    package var publicKey: [UInt8]
    /// How often it was used, as far as the authenticator counts.
    package var counter: Int64
    /// Whether it can be on several devices of its owner.
    package var canBeCopied: Bool
    package var createdAt: Int64
    package var lastUsedAt: Int64?

    package init(
        id: [UInt8], account: AccountID, name: String, publicKey: [UInt8], counter: Int64, canBeCopied: Bool,
        createdAt: Int64, lastUsedAt: Int64? = nil
    ) {
        self.id = id
        self.account = account
        self.name = name
        self.publicKey = publicKey
        self.counter = counter
        self.canBeCopied = canBeCopied
        self.createdAt = createdAt
        self.lastUsedAt = lastUsedAt
    }

    /// A short name for forms and the audit trail, which opens nothing.
    package var reference: String { TokenHash(SHA256.hash(data: id)).name }

    /// Shorter ones could be guessed; longer ones no authenticator makes (WebAuthn, section 4).
    package static let idLengths = 16...1_023
    /// So many an account can have.
    package static let limit = 10
}

/// What a browser brings when an authenticator has made a key.
package struct PasskeyRegistration: Hashable, Sendable {
    package var id: [UInt8]
    package var clientData: [UInt8]
    package var attestation: [UInt8]

    package init(id: [UInt8], clientData: [UInt8], attestation: [UInt8]) {
        self.id = id
        self.clientData = clientData
        self.attestation = attestation
    }
}

/// What a browser brings when an authenticator has signed.
package struct PasskeyAssertion: Hashable, Sendable {
    package var id: [UInt8]
    package var clientData: [UInt8]
    package var authenticatorData: [UInt8]
    package var signature: [UInt8]
    /// How the authenticator calls the account; empty when it does not say.
    package var handle: [UInt8]

    package init(
        id: [UInt8], clientData: [UInt8], authenticatorData: [UInt8], signature: [UInt8], handle: [UInt8] = []
    ) {
        self.id = id
        self.clientData = clientData
        self.authenticatorData = authenticatorData
        self.signature = signature
        self.handle = handle
    }
}
