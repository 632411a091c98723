import Crypto

/// The public half of a passkey, in one of the two ways of signing that this site knows.
enum PasskeyPublicKey: Sendable {
    /// ECDSA on P-256 with SHA-256.
    case es256(P256.Signing.PublicKey)
    /// EdDSA on Curve25519.
    case ed25519(Curve25519.Signing.PublicKey)

    /// By their numbers in the registry of COSE, the one that is liked best first.
    static let algorithms = [-8, -7]

    /// Reads a key of COSE (RFC 9053), with what such a key has to have and nothing else.
    init(cose bytes: [UInt8]) throws(PasskeyRefusal) {
        let key: CBOR
        do throws(CBORRefusal) { key = try CBOR(bytes) } catch { throw .malformed }
        guard case .integer(let algorithm)? = key.value(.integer(3)) else { throw .algorithm }
        let kind = key.value(.integer(1)), curve = key.value(.integer(-1))
        do {
            switch algorithm {
            case -7:
                guard kind == .integer(2), curve == .integer(1), key.count == 5,
                    let x = Self.coordinate(key, -2), let y = Self.coordinate(key, -3)
                else { throw PasskeyRefusal.publicKey }
                self = .es256(try P256.Signing.PublicKey(x963Representation: [4] + x + y))
            case -8:
                guard kind == .integer(1), curve == .integer(6), key.count == 4, let x = Self.coordinate(key, -2)
                else { throw PasskeyRefusal.publicKey }
                self = .ed25519(try Curve25519.Signing.PublicKey(rawRepresentation: x))
            default: throw PasskeyRefusal.algorithm
            }
        } catch let refusal as PasskeyRefusal {
            throw refusal
        } catch {
            throw .publicKey
        }
    }

    private static func coordinate(_ key: CBOR, _ label: Int64) -> [UInt8]? {
        guard case .bytes(let bytes)? = key.value(.integer(label)), bytes.count == 32 else { return nil }
        return bytes
    }

    func isSigned(_ data: [UInt8], by signature: [UInt8]) -> Bool {
        switch self {
        case .es256(let key):
            guard let signature = try? P256.Signing.ECDSASignature(derRepresentation: signature) else { return false }
            return key.isValidSignature(signature, for: data)
        case .ed25519(let key):
            return key.isValidSignature(signature, for: data)
        }
    }
}
