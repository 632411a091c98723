/// The shape of names that stand in addresses.
package enum Slug {
    /// Lower-case ASCII letters, digits and single hyphens, from a letter on; with `dots`, several such words.
    package static func isValid(_ text: String, limit: Int, dots: Bool = false) -> Bool {
        guard (1...limit).contains(text.utf8.count), let first = text.utf8.first, isLetter(first) else { return false }
        var previous: UInt8 = first
        for byte in text.utf8.dropFirst() {
            let isMark = byte == 0x2D || (dots && byte == 0x2E)
            guard isMark || isLetter(byte) || (0x30...0x39).contains(byte) else { return false }
            if isMark, previous == 0x2D || previous == 0x2E { return false }
            previous = byte
        }
        return previous != 0x2D && previous != 0x2E
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
