import Crypto

/// Time-based one-time codes (RFC 6238): HMAC-SHA-1, six digits, steps of 30 seconds, as every authenticator has them.
package enum TimeCode {
    package static let digits = 6
    package static let stepSeconds: Int64 = 30
    /// 160 bits, the length that RFC 4226 recommends.
    package static let secretLength = 20

    package static func step(at seconds: Int64) -> Int64 { seconds / stepSeconds }

    /// The code of a step, with leading zeros (RFC 4226, 5.3).
    package static func code(_ secret: [UInt8], step: Int64) -> String {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * Int64($0))) }
        let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let offset = Int(mac[19] & 15)
        let number = mac[offset..<(offset + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let text = String(number % 1_000_000)
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// The step that a typed code belongs to, one step early or late included; `nil` when wrong or used before.
    ///
    /// All three codes are computed and compared whole, whichever fits.
    package static func accept(_ typed: String, secret: [UInt8], at seconds: Int64, after lastStep: Int64) -> Int64? {
        let given = Array(typed.filter { !$0.isWhitespace }.utf8)
        let now = step(at: seconds)
        var found: Int64?
        for candidate in (now - 1)...(now + 1) {
            let isEqual = FixedTime.areEqual(Array(code(secret, step: candidate).utf8), given)
            if isEqual, candidate > lastStep, found == nil { found = candidate }
        }
        return found
    }

    /// The secret in groups of four, for typing: base 32 (RFC 4648, section 6) without padding.
    package static func written(_ secret: [UInt8]) -> String { Base32.encode(secret) }

    /// What an authenticator reads (`otpauth:`), with the name of the site and of the account.
    package static func address(_ secret: [UInt8], account: String, issuer: String) -> String {
        func encoded(_ text: String) -> String {
            text.utf8.map { byte in
                let isPlain =
                    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte)
                let hex = String(byte, radix: 16, uppercase: true)
                return isPlain ? String(UnicodeScalar(byte)) : "%" + (hex.count == 1 ? "0" + hex : hex)
            }.joined()
        }
        return "otpauth://totp/\(encoded(issuer)):\(encoded(account))?secret=\(Base32.encode(secret))"
            + "&issuer=\(encoded(issuer))&algorithm=SHA1&digits=\(digits)&period=\(stepSeconds)"
    }
}

/// Comparison whose time does not tell where the first difference is.
enum FixedTime {
    static func areEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard a.count == b.count else { return false }
        return zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
