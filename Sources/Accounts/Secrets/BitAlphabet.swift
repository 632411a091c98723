/// Bytes in signs of a few bits each, without padding, as RFC 4648 cuts them.
struct BitAlphabet: Sendable {
    /// 2 to the power of `bits` of them, all ASCII.
    private let signs: [UInt8]
    private let bits: UInt32
    /// By the ASCII code of a sign.
    private let values: [UInt32?]

    init(_ signs: String) {
        self.signs = Array(signs.utf8)
        bits = UInt32(self.signs.count.trailingZeroBitCount)
        var values = [UInt32?](repeating: nil, count: 256)
        for (value, sign) in self.signs.enumerated() { values[Int(sign)] = UInt32(value) }
        self.values = values
    }

    private var mask: UInt32 { (1 << bits) - 1 }

    func encode(_ bytes: some Collection<UInt8>) -> String {
        var text: [UInt8] = []
        var buffer: UInt32 = 0, held: UInt32 = 0
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            held += 8
            while held >= bits {
                held -= bits
                text.append(signs[Int(buffer >> held & mask)])
            }
            buffer &= (1 << held) - 1
        }
        if held > 0 { text.append(signs[Int(buffer << (bits - held) & mask)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// `nil` for other characters, a length that cannot be, or bits left over: each value has one writing.
    func decode(_ text: some StringProtocol) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer: UInt32 = 0, held: UInt32 = 0
        for character in text.utf8 {
            guard let value = values[Int(character)] else { return nil }
            buffer = buffer << bits | value
            held += bits
            if held >= 8 {
                held -= 8
                bytes.append(UInt8(buffer >> held & 255))
            }
            buffer &= (1 << held) - 1
        }
        return held < bits && buffer == 0 ? bytes : nil
    }
}

/// Base64 for addresses and cookies, without padding (RFC 4648, section 5).
package enum Base64URL {
    private static let alphabet = BitAlphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")

    package static func encode(_ bytes: some Collection<UInt8>) -> String { alphabet.encode(bytes) }

    /// `nil` for other characters, a length that cannot be, or bits left over: each value has one writing.
    package static func decode(_ text: some StringProtocol) -> [UInt8]? { alphabet.decode(text) }
}

/// Base 32 without padding (RFC 4648, section 6).
package enum Base32 {
    private static let alphabet = BitAlphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

    package static func encode(_ bytes: some Collection<UInt8>) -> String { alphabet.encode(bytes) }
}
