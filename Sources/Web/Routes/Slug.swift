/// The readable tail of an address: lower-case ASCII letters, digits and single hyphens.
enum Slug {
    /// `Súdwest-Fryslân (gemeente)` becomes `sudwest-fryslan-gemeente`; at most 60 characters, cut between words.
    static func make(_ name: some StringProtocol) -> String {
        var words: [[UInt8]] = [[]]
        for scalar in name.unicodeScalars {
            let letters = ascii(scalar)
            if letters.isEmpty {
                if words.last?.isEmpty == false { words.append([]) }
            } else if scalar.value != 0x27, scalar.value != 0x2019 {
                words[words.count - 1] += letters
            }
        }
        var slug: [UInt8] = []
        for word in words where !word.isEmpty {
            if slug.count + word.count + 1 > 60 {
                if slug.isEmpty { slug = Array(word.prefix(60)) }
                break
            }
            if !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
            slug += word
        }
        return String(decoding: slug, as: UTF8.self)
    }

    /// The plain letters for one character; none when it separates words. An apostrophe joins, so that `'s` stays one.
    private static func ascii(_ scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: return [UInt8(scalar.value)]
        case 0x41...0x5A: return [UInt8(scalar.value) + 32]
        case 0x27, 0x2019: return [0x27]
        case 0xC0...0x17F: return Array((latin[scalar.value | lowerBit(scalar.value)] ?? "").utf8)
        default: return []
        }
    }

    /// Latin-1 capitals differ from their small letters by one bit.
    private static func lowerBit(_ value: UInt32) -> UInt32 { (0xC0...0xDE).contains(value) ? 0x20 : 0 }

    private static let latin: [UInt32: String] = {
        let groups: [(String, String)] = [
            ("àáâãäåāăą", "a"), ("æ", "ae"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"),
            ("ĥħ", "h"), ("ìíîïĩīĭįı", "i"), ("ĳ", "ij"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŋ", "n"),
            ("òóôõöøōŏő", "o"), ("œ", "oe"), ("ŕŗř", "r"), ("śŝşš", "s"), ("ß", "ss"), ("ţťŧ", "t"),
            ("ùúûüũūŭůűų", "u"), ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"), ("þ", "th"),
        ]
        var table: [UInt32: String] = [:]
        for (letters, plain) in groups {
            for scalar in letters.unicodeScalars {
                table[scalar.value] = plain
                // In Latin Extended-A the capital stands just before its small letter.
                if scalar.value > 0xFF { table[scalar.value - 1] = table[scalar.value - 1] ?? plain }
            }
        }
        return table
    }()
}
