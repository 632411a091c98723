/// Escaping of text for HTML and SVG, in element content and in quoted attribute values alike.
enum Escape {
    /// Appends the text with `& < > " '` as references and with what can deceive or break as U+FFFD.
    ///
    /// Replaced are control characters (C0 but tab and line ends, DEL, C1), the line and paragraph separators, and
    /// the directional embeddings, overrides and isolates (U+202A–202E, U+2066–2069) that could show text reversed.
    static func append(_ text: some StringProtocol, to bytes: inout [UInt8]) {
        let done: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &bytes) }
        if done == nil { Array(text.utf8).withUnsafeBufferPointer { append($0, to: &bytes) } }
    }

    private static func append(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        var index = 0
        while index < utf8.count {
            let byte = utf8[index]
            guard isSuspicious(byte), let found = replacement(in: utf8, at: index) else {
                index += 1
                continue
            }
            bytes.append(contentsOf: utf8[start..<index])
            found.text.withUTF8Buffer { bytes.append(contentsOf: $0) }
            index += found.length
            start = index
        }
        bytes.append(contentsOf: utf8[start...])
    }

    private struct Replacement {
        let text: StaticString
        let length: Int
    }

    /// Whether a closer look is needed: at control characters, `& < > " '`, DEL and what may begin a character that deceives.
    @inline(__always)
    private static func isSuspicious(_ byte: UInt8) -> Bool {
        byte < 0x40 ? marks >> UInt64(byte) & 1 == 1 : byte == 0x7F || byte == 0xC2 || byte == 0xE2
    }

    /// A bit for each byte under 0x40: the control characters but tab and line ends, and `" & ' < >`.
    private static let marks: UInt64 = 0x5000_00C4_FFFF_D9FF

    private static func replacement(in utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Replacement? {
        switch utf8[index] {
        case UInt8(ascii: "&"): return Replacement(text: "&amp;", length: 1)
        case UInt8(ascii: "<"): return Replacement(text: "&lt;", length: 1)
        case UInt8(ascii: ">"): return Replacement(text: "&gt;", length: 1)
        case UInt8(ascii: "\""): return Replacement(text: "&quot;", length: 1)
        case UInt8(ascii: "'"): return Replacement(text: "&#39;", length: 1)
        case 0xC2:
            guard index + 1 < utf8.count, (0x80...0x9F).contains(utf8[index + 1]) else { return nil }
            return Replacement(text: "\u{FFFD}", length: 2)
        case 0xE2:
            guard index + 2 < utf8.count, isDeceptive(utf8[index + 1], utf8[index + 2]) else { return nil }
            return Replacement(text: "\u{FFFD}", length: 3)
        default: return Replacement(text: "\u{FFFD}", length: 1)
        }
    }

    /// Whether `E2 second third` is U+2028–202E or U+2066–2069.
    private static func isDeceptive(_ second: UInt8, _ third: UInt8) -> Bool {
        switch second {
        case 0x80: (0xA8...0xAE).contains(third)
        case 0x81: (0xA6...0xA9).contains(third)
        default: false
        }
    }
}
