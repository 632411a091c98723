/// Compares one folded query with folded names.
struct NameMatcher {
    private let query: [UInt8]
    private let letters: LetterSet
    private let words: [ArraySlice<UInt8>]
    /// How many typing errors a query of this length may hold.
    private let allowedErrors: Int
    private var rows = EditDistance.Rows()

    init(query: [UInt8]) {
        self.query = query
        letters = LetterSet(query[...])
        // Each word once: a word that is typed twenty times is looked for once.
        words = Array(Set(query.split(separator: NameFolding.space)))
        allowedErrors = query.count >= 8 ? 2 : query.count >= 4 ? 1 : 0
    }

    /// The quality of a match and, within it, the distance; `nil` for none.
    mutating func score(_ key: NameKey, in bytes: [UInt8]) -> (quality: MatchQuality, distance: Int)? {
        let missing = letters.missing(from: key.letters)
        if missing > (key.isCode ? 0 : allowedErrors) { return nil }
        let name = bytes[key.range]
        if missing == 0 {
            if name.starts(with: query) { return (name.count == query.count ? .exact : .prefix, 0) }
            if !key.isCode, let distance = wordPrefix(of: name) { return (.wordPrefix, distance) }
        }
        if key.isCode || allowedErrors == 0 { return nil }
        return fuzzy(name).map { (.fuzzy, $0) }
    }

    /// 0 when the query begins at a word of the name, 1 when each of its words begins one in any order.
    private func wordPrefix(of name: ArraySlice<UInt8>) -> Int? {
        let starts = name.indices.filter { $0 == name.startIndex || name[$0 - 1] == NameFolding.space }
        if starts.contains(where: { name[$0...].starts(with: query) }) { return 0 }
        guard words.count > 1 else { return nil }
        return words.allSatisfy { word in starts.contains { name[$0...].starts(with: word) } } ? 1 : nil
    }

    /// Three times the errors; one more when they are against a word of the name only, two against a beginning.
    private mutating func fuzzy(_ name: ArraySlice<UInt8>) -> Int? {
        // A name that is much shorter is out of reach.
        guard name.count + allowedErrors >= query.count else { return nil }
        let own = rows.distance(query[...], name, limit: allowedErrors)
        var nearest = min(cost(own.whole, of: 0), cost(own.beginning, of: 2))
        if words.count == 1, name.contains(NameFolding.space) {
            for word in name.split(separator: NameFolding.space) {
                let part = rows.distance(query[...], word, limit: allowedErrors)
                nearest = min(nearest, cost(part.whole, of: 1), cost(part.beginning, of: 2))
            }
        }
        return nearest == .max ? nil : nearest
    }

    private func cost(_ errors: Int, of kind: Int) -> Int { errors <= allowedErrors ? errors * 3 + kind : .max }
}
