/// Makes names comparable: lower case, without diacritics and apostrophes, other punctuation as one space.
package enum NameFolding {
    /// A longer query than this is not what a person types.
    package static let queryLimit = 100

    /// ASCII where the letter has a Latin base, else the letter's own UTF-8; at most `limit` characters are read.
    package static func fold(_ text: some StringProtocol, limit: Int = .max) -> [UInt8] {
        var folded: [UInt8] = []
        for scalar in text.unicodeScalars.prefix(limit) { append(scalar, to: &folded) }
        if folded.last == space { folded.removeLast() }
        return folded
    }

    static let space: UInt8 = 0x20

    private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: folded.append(UInt8(scalar.value))
        case 0x41...0x5A: folded.append(UInt8(scalar.value + 0x20))
        // Apostrophes and grave accents, combining marks: as if they were not there.
        case 0x27, 0x60, 0xB4, 0x2B9...0x2BC, 0x2018...0x201B, 0x300...0x36F: break
        case 0xC0...0x17F: appendLatin(scalar, to: &folded)
        case 0x218, 0x219: folded.append(0x73)
        case 0x21A, 0x21B: folded.append(0x74)
        case 0x1E9E: folded += [0x73, 0x73]
        default:
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
                if let last = folded.last, last != space { folded.append(space) }
                return
            }
            folded += Array(scalar.properties.lowercaseMapping.utf8)
        }
    }

    private static func appendLatin(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
        let letters = bases[Int(scalar.value - 0xC0)]
        if letters == "*" {
            if let last = folded.last, last != space { folded.append(space) }
        } else {
            folded += Array(letters.utf8)
        }
    }

    /// The base letters of U+00C0 to U+017F (Latin-1 and Latin Extended-A); `*` is no letter.
    private static let bases: [String] = {
        let rows = """
            a a a a a a ae c e e e e i i i i d n o o o o o * o u u u u y th ss
            a a a a a a ae c e e e e i i i i d n o o o o o * o u u u u y th y
            a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g
            g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l
            l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s
            s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
            """
        return rows.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    }()
}
