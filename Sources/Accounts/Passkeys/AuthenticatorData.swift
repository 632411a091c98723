import Crypto

/// What an authenticator says of itself and of how it was used (WebAuthn, section 6.1).
struct AuthenticatorData: Hashable {
    struct Flags: OptionSet, Hashable {
        let rawValue: UInt8

        static let isPresent = Flags(rawValue: 1)
        static let isVerified = Flags(rawValue: 4)
        static let canBeCopied = Flags(rawValue: 8)
        static let isCopied = Flags(rawValue: 16)
        static let hasCredential = Flags(rawValue: 64)
        static let hasExtensions = Flags(rawValue: 128)
    }

    /// A new key, in a registration.
    struct Credential: Hashable {
        let id: [UInt8]
        /// In COSE, as it was written.
        let publicKey: [UInt8]
    }

    let site: [UInt8]
    let flags: Flags
    let counter: UInt32
    let credential: Credential?

    private static let headLength = 37, modelLength = 16

    init(_ bytes: [UInt8]) throws(PasskeyRefusal) {
        guard (Self.headLength...CBOR.maximumBytes).contains(bytes.count) else { throw .malformed }
        site = Array(bytes[..<32])
        flags = Flags(rawValue: bytes[32])
        counter = bytes[33..<37].reduce(0) { $0 << 8 | UInt32($1) }
        var place = Self.headLength
        credential =
            flags.contains(.hasCredential) ? try Self.credential(in: bytes, from: &place) : nil
        if flags.contains(.hasExtensions) {
            let (extensions, end) = try Self.value(in: bytes, at: place)
            guard case .map = extensions else { throw .malformed }
            place = end
        }
        guard place == bytes.count else { throw .malformed }
    }

    /// The model of the authenticator is passed over: nobody is refused for it.
    private static func credential(in bytes: [UInt8], from place: inout Int) throws(PasskeyRefusal) -> Credential {
        let start = place + modelLength + 2
        guard start <= bytes.count else { throw .malformed }
        let length = Int(bytes[start - 2]) << 8 | Int(bytes[start - 1])
        guard length <= bytes.count - start else { throw .malformed }
        let keyStart = start + length, end = try value(in: bytes, at: keyStart).end
        place = end
        return Credential(id: Array(bytes[start..<keyStart]), publicKey: Array(bytes[keyStart..<end]))
    }

    private static func value(in bytes: [UInt8], at place: Int) throws(PasskeyRefusal) -> (value: CBOR, end: Int) {
        do throws(CBORRefusal) { return try CBOR.first(in: bytes, at: place) } catch { throw .malformed }
    }

    /// What holds of every use, whatever it is for.
    func check(for relyingParty: RelyingParty, needsVerification: Bool) throws(PasskeyRefusal) {
        guard site == Array(SHA256.hash(data: Array(relyingParty.id.utf8))) else { throw .relyingParty }
        guard flags.contains(.isPresent) else { throw .presence }
        guard !needsVerification || flags.contains(.isVerified) else { throw .verification }
        guard flags.contains(.canBeCopied) || !flags.contains(.isCopied) else { throw .backup }
    }
}
