import Geography

/// A query of several words as two questions at once: `seghwaert inbraak` asks for a place and for an offence.
struct QuerySplit {
    let place: String
    let offence: String

    /// A person types no longer ones; every word more is two searches more.
    private static let mostWords = 6
    private static let leastLetters = 3
    /// Words between the two that belong to neither.
    private static let between: Set<String> = ["in", "te", "bij", "op", "van", "voor", "at", "of", "for", "near"]

    /// Every way to cut the query in two, with the place first and last; nothing of a single word.
    static func all(_ query: String) -> [QuerySplit] {
        let folded = NameFolding.fold(query, limit: NameFolding.queryLimit)
        let words = folded.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
        guard (2...mostWords).contains(words.count) else { return [] }
        return (1..<words.count).flatMap { cut -> [QuerySplit] in
            let (left, right) = (Array(words[..<cut]), Array(words[cut...]))
            return [pair(place: left, offence: right), pair(place: right, offence: left)].compactMap { $0 }
        }
    }

    private static func pair(place: [String], offence: [String]) -> QuerySplit? {
        let (place, offence) = (trimmed(place), trimmed(offence))
        guard place.utf8.count >= leastLetters, offence.utf8.count >= leastLetters else { return nil }
        return QuerySplit(place: place, offence: offence)
    }

    private static func trimmed(_ words: [String]) -> String {
        var words = words[...]
        while let first = words.first, between.contains(first) { words = words.dropFirst() }
        while let last = words.last, between.contains(last) { words = words.dropLast() }
        return words.joined(separator: " ")
    }
}
