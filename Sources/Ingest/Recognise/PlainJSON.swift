/// The beginning of a JSON file without the blanks between its words, to look for words in it before it is parsed.
struct PlainJSON {
    private let bytes: [UInt8]

    init(_ text: String) {
        bytes = text.utf8.filter { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    }

    func hasPrefix(_ words: String) -> Bool { bytes.starts(with: words.utf8) }

    func contains(_ words: String) -> Bool { end(of: Array(words.utf8), from: 0) != nil }

    /// What stands behind each of the words up to the next quotation mark, of the first so many.
    func texts(behind words: String, most: Int) -> [String] {
        let words = Array(words.utf8)
        var texts: [String] = [], from = 0
        while texts.count < most, let start = end(of: words, from: from) {
            let text = bytes[start...].prefix { $0 != UInt8(ascii: "\"") }
            texts.append(String(decoding: text, as: UTF8.self))
            from = start
        }
        return texts
    }

    /// The place behind the first of the words from there on.
    private func end(of words: [UInt8], from: Int) -> Int? {
        var place = from
        while place + words.count <= bytes.count {
            guard let first = bytes[place...].firstIndex(of: words[0]) else { return nil }
            let last = first + words.count
            if last <= bytes.count, bytes[first..<last].elementsEqual(words) { return last }
            place = first + 1
        }
        return nil
    }
}
