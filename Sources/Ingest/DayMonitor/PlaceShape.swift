/// Whether a text has the shape of an address: a postcode, or a street with a number.
enum PlaceShape {
    private static let streets = [
        "straat", "weg", "laan", "plein", "gracht", "kade", "dijk", "singel", "steeg", "hof", "dreef", "plantsoen",
        "markt", "pad", "wal", "str", "street", "road", "lane", "square", "avenue",
    ]

    static func isAddress(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { Array(String($0).utf8) }
        return words.indices.contains { isPostcode(words, at: $0) || isHouse(words, at: $0) }
    }

    /// `3512 AB` or `3512AB`
    private static func isPostcode(_ words: [[UInt8]], at index: Int) -> Bool {
        let word = words[index]
        guard word.count >= 4, word[0] != 0x30, word.prefix(4).allSatisfy(isDigit) else { return false }
        if word.count == 6 { return word.suffix(2).allSatisfy(isLetter) }
        guard word.count == 4, index + 1 < words.count else { return false }
        return words[index + 1].count == 2 && words[index + 1].allSatisfy(isLetter)
    }

    /// `Kerkstraat 12`, `Oude Gracht 3a`
    private static func isHouse(_ words: [[UInt8]], at index: Int) -> Bool {
        guard index > 0, let first = words[index].first, isDigit(first) else { return false }
        let street = String(decoding: words[index - 1], as: UTF8.self)
        return streets.contains { street.hasSuffix($0) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
