import Accounts

/// What must hold for any bytes that a browser sends as the attestation of a new key.
package enum PasskeyCase {
    /// An attestation without and one with a statement, a key of each kind, and CBOR of every kind of value.
    package static let seeds: [[UInt8]] = [
        attestation("none", [0xA0], credential(cose([0x26, 0x20, 1], isPoint: true))),
        attestation(
            "packed", [0xA2, 0x63, 0x61, 0x6C, 0x67, 0x26, 0x63, 0x73, 0x69, 0x67, 0x43, 1, 2, 3],
            credential(cose([0x27, 0x20, 6], isPoint: false))),
        [
            0xA5, 1, 0x18, 0x64, 2, 0x39, 1, 0, 3, 0x82, 0xF4, 0xF6, 0x20, 0x43, 1, 2, 3, 0x61, 0x61, 0xA1, 0x61, 0x62,
            0xF5,
        ],
    ]

    package static let words = [
        "\u{0}", "\u{1}", "\u{18}", "\u{19}", "\u{1A}", "\u{1B}", "\u{1F}", "fmt", "attStmt", "authData", "none", "é",
    ]

    /// What is wrong with the way that an input was read, or `nil`.
    package static func problem(_ bytes: [UInt8]) -> String? {
        if let value = try? CBOR(bytes), written(value) != bytes { return "a second way to write \(value)" }
        guard let site = try? RelyingParty("https://vib.example") else { return "no site" }
        let client = Array(
            #"{"type":"webauthn.create","challenge":"AAAA","origin":"https://vib.example"}"#.utf8)
        for id in [Array(repeating: UInt8(7), count: 16), bytes] {
            let answer = PasskeyRegistration(id: id, clientData: client, attestation: bytes)
            guard let made = try? PasskeyCeremony.register(answer, challenge: [0, 0, 0], site: site) else { continue }
            if !Passkey.idLengths.contains(made.id.count) { return "an id of \(made.id.count) bytes" }
            if made.publicKey.count > 100 { return "a key of \(made.publicKey.count) bytes" }
        }
        // Bytes as what a browser says of itself: refused or not, it must end.
        _ = try? PasskeyCeremony.register(
            PasskeyRegistration(id: [], clientData: bytes, attestation: []), challenge: [], site: site)
        return nil
    }

    /// The one way in which a value is written.
    static func written(_ value: CBOR) -> [UInt8] {
        switch value {
        case .integer(let number):
            number < 0 ? head(1, UInt64(-1 - number)) : head(0, UInt64(number))
        case .bytes(let bytes): head(2, UInt64(bytes.count)) + bytes
        case .text(let text): head(3, UInt64(text.utf8.count)) + Array(text.utf8)
        case .list(let values): head(4, UInt64(values.count)) + values.flatMap(written)
        case .map(let entries):
            head(5, UInt64(entries.count)) + entries.flatMap { written($0.key) + written($0.value) }
        case .bool(let isTrue): [isTrue ? 0xF5 : 0xF4]
        case .null: [0xF6]
        }
    }

    private static func head(_ kind: UInt8, _ number: UInt64) -> [UInt8] {
        if number < 24 { return [kind << 5 | UInt8(number)] }
        let power = number < 1 << 8 ? 0 : number < 1 << 16 ? 1 : number < 1 << 32 ? 2 : 3
        let length = 1 << power
        let digits = (0..<length).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * (length - 1 - $0))) }
        return [kind << 5 | UInt8(24 + power)] + digits
    }

    private static func attestation(_ format: String, _ statement: [UInt8], _ data: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = [0xA3]
        for text in ["fmt", format, "attStmt"] { bytes += written(.text(text)) }
        bytes += statement
        return bytes + written(.text("authData")) + written(.bytes(data))
    }

    /// The data of an authenticator at `vib.example`, with a key of sixteen sevens.
    private static func credential(_ cose: [UInt8]) -> [UInt8] {
        let site: [UInt8] = [
            0xFE, 0x30, 0x78, 0xA7, 0xB8, 0x10, 0xA8, 0x6C, 0x31, 0x5A, 0x2C, 0xE8, 0x0D, 0x4E, 0xC2, 0x27, 0xAF, 0xDD,
            0xA7, 0x9B, 0x46, 0x19, 0xAF, 0x1C, 0x75, 0xD3, 0x5D, 0xD4, 0xCE, 0x79, 0x50, 0x49,
        ]
        var bytes = site
        bytes += [0x45, 0, 0, 0, 0]
        bytes += [UInt8](repeating: 0, count: 16)
        bytes += [0, 16]
        bytes += [UInt8](repeating: 7, count: 16)
        return bytes + cose
    }

    private static func cose(_ middle: [UInt8], isPoint: Bool) -> [UInt8] {
        var bytes: [UInt8] = isPoint ? [0xA5, 1, 2, 3] : [0xA4, 1, 1, 3]
        bytes += middle
        bytes += [0x21, 0x58, 32]
        bytes += x
        if isPoint {
            bytes += [0x22, 0x58, 32]
            bytes += y
        }
        return bytes
    }

    /// The base point of P-256, so that the seed is a key.
    private static let x: [UInt8] = [
        0x6B, 0x17, 0xD1, 0xF2, 0xE1, 0x2C, 0x42, 0x47, 0xF8, 0xBC, 0xE6, 0xE5, 0x63, 0xA4, 0x40, 0xF2,
        0x77, 0x03, 0x7D, 0x81, 0x2D, 0xEB, 0x33, 0xA0, 0xF4, 0xA1, 0x39, 0x45, 0xD8, 0x98, 0xC2, 0x96,
    ]
    private static let y: [UInt8] = [
        0x4F, 0xE3, 0x42, 0xE2, 0xFE, 0x1A, 0x7F, 0x9B, 0x8E, 0xE7, 0xEB, 0x4A, 0x7C, 0x0F, 0x9E, 0x16,
        0x2B, 0xCE, 0x33, 0x57, 0x6B, 0x31, 0x5E, 0xCE, 0xCB, 0xB6, 0x40, 0x68, 0x37, 0xBF, 0x51, 0xF5,
    ]
}
