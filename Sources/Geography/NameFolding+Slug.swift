extension NameFolding {
    /// A name as the readable tail of an address: lower-case ASCII letters, digits and single hyphens.
    ///
    /// `Súdwest-Fryslân (gemeente)` becomes `sudwest-fryslan-gemeente`; at most 60 characters, cut between words.
    package static func slug(_ name: String) -> String {
        var slug: [UInt8] = []
        for word in fold(name, limit: 200).split(separator: UInt8(ascii: " ")) {
            let letters = word.filter { $0 < 0x80 }
            guard !letters.isEmpty else { continue }
            if slug.count + letters.count + 1 > 60 {
                if slug.isEmpty { slug = Array(letters.prefix(60)) }
                break
            }
            if !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
            slug += letters
        }
        return String(decoding: slug, as: UTF8.self)
    }
}
