import Crypto

/// The two ceremonies of WebAuthn, checked as its sections 7.1 and 7.2 tell a site to.
package enum PasskeyCeremony {
    /// The ways of signing that keys may have, by their numbers in the registry of COSE.
    package static let algorithms = PasskeyPublicKey.algorithms

    /// A key that an authenticator made on this site, for this challenge.
    package struct NewKey: Hashable, Sendable {
        package let id: [UInt8]
        package let publicKey: [UInt8]
        package let counter: Int64
        package let canBeCopied: Bool
    }

    /// What an authenticator says of itself with its new key is read and not trusted: no kind of it is refused.
    package static func register(
        _ answer: PasskeyRegistration, challenge: [UInt8], site: RelyingParty
    ) throws(PasskeyRefusal) -> NewKey {
        try ClientData(answer.clientData).check(.registration, challenge: challenge, site: site)
        let data = try AuthenticatorData(try authenticatorData(in: answer.attestation))
        try data.check(for: site, needsVerification: false)
        guard let credential = data.credential else { throw .malformed }
        guard credential.id == answer.id, Passkey.idLengths.contains(credential.id.count) else { throw .credential }
        _ = try PasskeyPublicKey(cose: credential.publicKey)
        return NewKey(
            id: credential.id, publicKey: credential.publicKey, counter: Int64(data.counter),
            canBeCopied: data.flags.contains(.canBeCopied))
    }

    private static func authenticatorData(in attestation: [UInt8]) throws(PasskeyRefusal) -> [UInt8] {
        let object: CBOR
        do throws(CBORRefusal) { object = try CBOR(attestation) } catch { throw .malformed }
        guard case .text(let format)? = object.value(.text("fmt")),
            case .map(let statement)? = object.value(.text("attStmt")),
            case .bytes(let data)? = object.value(.text("authData")), object.count == 3,
            format != "none" || statement.isEmpty
        else { throw .malformed }
        return data
    }

    /// Checks what an authenticator signed with a key that is known; answers what its counter says now.
    ///
    /// - Parameter needsVerification: the authenticator has to make sure who it is, because nothing else does.
    package static func authenticate(
        _ answer: PasskeyAssertion, with key: Passkey, challenge: [UInt8], site: RelyingParty, needsVerification: Bool
    ) throws(PasskeyRefusal) -> Int64 {
        guard answer.id == key.id else { throw .credential }
        try ClientData(answer.clientData).check(.assertion, challenge: challenge, site: site)
        let data = try AuthenticatorData(answer.authenticatorData)
        try data.check(for: site, needsVerification: needsVerification)
        guard data.flags.contains(.canBeCopied) == key.canBeCopied else { throw .backup }
        let signed = answer.authenticatorData + SHA256.hash(data: answer.clientData)
        guard try PasskeyPublicKey(cose: key.publicKey).isSigned(signed, by: answer.signature) else { throw .signature }
        let counter = Int64(data.counter)
        // Who does not count says 0 for ever.
        guard counter > key.counter || counter == 0 && key.counter == 0 else { throw .counter }
        return counter
    }
}
