package import Crypto

/// The one secret outside the database; every key that the accounts need is derived from it (HKDF, RFC 5869).
///
/// It has no description on purpose.
package struct MasterKey: Sendable {
    private let bytes: [UInt8]

    package static let length = 32

    package init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.length else { return nil }
        self.bytes = bytes
    }

    package enum Purpose: String, CaseIterable, Sendable {
        case auditChain = "audit chain"
        case auditSignature = "audit signature"
        case secondFactor = "second factor"
        case attempts = "attempts"
        case passkeys = "passkeys"
        case sessions = "sessions"
        case links = "one-time links"
        case calendars = "calendar addresses"
        case snapshots = "snapshots"
    }

    package func key(_ purpose: Purpose) -> SymmetricKey { derived(purpose.rawValue) }

    /// The key under which what is one organisation's alone is kept, by the organisation's id.
    package func key(ofOrganisation id: String) -> SymmetricKey { derived("sealed rows of \(id)") }

    private func derived(_ name: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: bytes), info: Array("vib 1 \(name)".utf8),
            outputByteCount: 32)
    }
}
