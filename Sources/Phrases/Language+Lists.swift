/// Lists and counted nouns.
extension Language {
    /// `a`, `a en b`, `a, b en c`; nothing of nothing.
    package func list(_ items: [String]) -> String { joined(items, last: Phrase(" en ", " and ")(self)) }

    /// `a`, `a of b`, `a, b of c`.
    package func alternatives(_ items: [String]) -> String { joined(items, last: Phrase(" of ", " or ")(self)) }

    /// The number and its noun: `1 gemeente`, `38 gemeenten`.
    package func count(_ number: Int, one: Phrase, many: Phrase) -> String {
        "\(self.number(number)) \((number == 1 ? one : many)(self))"
    }

    /// The text with its first letter as a capital; Dutch `ij` counts as one letter.
    package func sentenceStart(_ text: String) -> String {
        if self == .dutch, text.hasPrefix("ij") { return "IJ" + text.dropFirst(2) }
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    private func joined(_ items: [String], last: String) -> String {
        guard let final = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + last + final
    }
}
