import Crypto

/// The state of the trail at a moment, signed (Ed25519, RFC 8032): kept elsewhere, it shows that nothing was rolled back.
package struct AuditCheckpoint: Hashable, Sendable {
    package var number: Int64
    package var at: Int64
    package var code: [UInt8]
    package var publicKey: [UInt8]
    package var signature: [UInt8]

    package init(number: Int64, at: Int64, code: [UInt8], publicKey: [UInt8], signature: [UInt8]) {
        self.number = number
        self.at = at
        self.code = code
        self.publicKey = publicKey
        self.signature = signature
    }

    package init(number: Int64, at: Int64, code: [UInt8], signedWith master: MasterKey) throws {
        let key = try Self.key(master)
        self.init(number: number, at: at, code: code, publicKey: Array(key.publicKey.rawRepresentation), signature: [])
        signature = Array(try key.signature(for: text))
    }

    /// Whether it was signed with this folder's key.
    package func isSigned(by master: MasterKey) -> Bool {
        guard let key = try? Self.key(master) else { return false }
        return Array(key.publicKey.rawRepresentation) == publicKey
            && key.publicKey.isValidSignature(signature, for: text)
    }

    private static func key(_ master: MasterKey) throws -> Curve25519.Signing.PrivateKey {
        let seed = master.key(.auditSignature).withUnsafeBytes { Array($0) }
        return try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    }

    /// What is signed: anybody with the public key can check it.
    private var text: [UInt8] { Array("vib audit checkpoint 1\n\(number)\n\(at)\n\(Base64URL.encode(code))\n".utf8) }
}

extension AuditCheckpoint {
    /// Five lines that travel well: `vib-audit-checkpoint 1`, number, moment, code, key and signature.
    package var lines: String {
        """
        vib-audit-checkpoint 1
        number \(number)
        at \(at)
        code \(Base64URL.encode(code))
        key \(Base64URL.encode(publicKey))
        signature \(Base64URL.encode(signature))

        """
    }

    /// Reads what `lines` wrote; `nil` for anything else.
    package init?(lines text: String) {
        let rows = text.split(whereSeparator: \.isNewline).map {
            $0.split(separator: " ", maxSplits: 1).map(String.init)
        }
        guard rows.count == 6, rows[0] == ["vib-audit-checkpoint", "1"],
            rows.dropFirst().map({ $0.first ?? "" }) == ["number", "at", "code", "key", "signature"],
            rows.allSatisfy({ $0.count == 2 }), let number = Int64(rows[1][1]), let at = Int64(rows[2][1]),
            let code = Base64URL.decode(rows[3][1]), let key = Base64URL.decode(rows[4][1]),
            let signature = Base64URL.decode(rows[5][1]), number >= 0
        else { return nil }
        self.init(number: number, at: at, code: code, publicKey: key, signature: signature)
    }
}
