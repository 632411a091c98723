import Crypto
import Foundation

/// An authenticator in software: makes a key and signs as WebAuthn tells, and says of itself what a test wants it to say.
package struct SoftAuthenticator: Sendable {
    package enum Algorithm: Sendable, CaseIterable { case es256, ed25519 }

    private enum Key: Sendable {
        case es256(P256.Signing.PrivateKey)
        case ed25519(Curve25519.Signing.PrivateKey)
    }

    private let key: Key
    package var id: [UInt8]
    package var counter: UInt32 = 0
    /// Somebody is there (1), and it knows who (4).
    package var flags: UInt8 = 5
    /// The name that it was asked for.
    package var site: String
    /// The page that asked.
    package var origin: String
    /// Members of the client data after the usual ones, such as `,"crossOrigin":true`.
    package var more = #","crossOrigin":false"#

    package init(_ algorithm: Algorithm = .es256, site: String = "localhost", origin: String = "http://localhost") {
        key =
            switch algorithm {
            case .es256: .es256(P256.Signing.PrivateKey())
            case .ed25519: .ed25519(Curve25519.Signing.PrivateKey())
            }
        id = (0..<32).map { _ in UInt8.random(in: .min ... .max) }
        self.site = site
        self.origin = origin
    }

    package func clientData(_ type: String, challenge: [UInt8]) -> [UInt8] {
        let text = Data(challenge).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
        return Array(#"{"type":"\#(type)","challenge":"\#(text)","origin":"\#(origin)"\#(more)}"#.utf8)
    }

    /// The public key in COSE.
    package var publicKey: [UInt8] {
        switch key {
        case .es256(let key):
            let point = Array(key.publicKey.x963Representation.dropFirst())
            var bytes: [UInt8] = [0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32]
            bytes += point[..<32]
            bytes += [0x22, 0x58, 32]
            bytes += point[32...]
            return bytes
        case .ed25519(let key):
            let head: [UInt8] = [0xA4, 1, 1, 3, 0x27, 0x20, 6, 0x21, 0x58, 32]
            return head + Array(key.publicKey.rawRepresentation)
        }
    }

    /// What it says when it is used; with its new key when that is given.
    package func data(with publicKey: [UInt8]? = nil) -> [UInt8] {
        var bytes = Array(SHA256.hash(data: Array(site.utf8)))
        bytes.append(publicKey == nil ? flags : flags | 64)
        bytes += (0..<4).map { UInt8(truncatingIfNeeded: counter >> (24 - 8 * UInt32($0))) }
        guard let publicKey else { return bytes }
        bytes += [UInt8](repeating: 0, count: 16)
        bytes += [UInt8(truncatingIfNeeded: id.count >> 8), UInt8(truncatingIfNeeded: id.count)]
        return bytes + id + publicKey
    }

    /// The attestation object around its data, of the kind that attests nothing.
    package func attestation(_ data: [UInt8]? = nil) -> [UInt8] {
        let data = data ?? self.data(with: publicKey)
        var bytes: [UInt8] = [0xA3]
        for text in ["fmt", "none", "attStmt"] { bytes += [0x60 | UInt8(text.utf8.count)] + Array(text.utf8) }
        bytes += [0xA0, 0x68]
        bytes += Array("authData".utf8)
        bytes += data.count < 256 ? [0x58] : [0x59, UInt8(truncatingIfNeeded: data.count >> 8)]
        bytes.append(UInt8(truncatingIfNeeded: data.count))
        return bytes + data
    }

    package func signature(of data: [UInt8], _ clientData: [UInt8]) throws -> [UInt8] {
        let signed = data + SHA256.hash(data: clientData)
        return switch key {
        case .es256(let key): Array(try key.signature(for: signed).derRepresentation)
        case .ed25519(let key): Array(try key.signature(for: signed))
        }
    }
}
