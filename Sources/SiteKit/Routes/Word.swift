package import Phrases

/// A word of an address in both languages: lower-case ASCII letters, digits and hyphens.
package struct Word: Hashable, Sendable {
    package let dutch: String
    package let english: String

    package init(_ dutch: String, _ english: String) {
        self.dutch = dutch
        self.english = english
    }

    package init(same word: String) { self.init(word, word) }

    /// A word of a file: `indicatoren.csv`.
    package init(_ word: Word, ending: String) { self.init("\(word.dutch).\(ending)", "\(word.english).\(ending)") }

    package func callAsFunction(_ language: Language) -> String {
        language.choose(dutch, english)
    }
}
