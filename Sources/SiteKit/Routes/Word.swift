package import Phrases

/// A word of an address in every language: lower-case ASCII letters, digits, hyphens and the dot of a file.
package struct Word: Hashable, Sendable {
    private let phrase: Phrase

    /// The words stand in the sources; a debug build, and so every test, stops at one that no address can hold.
    package init(_ dutch: String, _ english: String) {
        phrase = Phrase(dutch, english)
        assert(Self.isWord(dutch) && Self.isWord(english), "no word of an address: \(dutch), \(english)")
    }

    /// A word of a file: `indicatoren.csv`.
    package init(_ word: Word, ending: String) { self.init("\(word.dutch).\(ending)", "\(word.english).\(ending)") }

    package var dutch: String { phrase.dutch }
    package var english: String { phrase.english }
    package func callAsFunction(_ language: Language) -> String { phrase(language) }

    package static func isWord(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy(letters.contains)
    }

    private static let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789-.".utf8)
}
