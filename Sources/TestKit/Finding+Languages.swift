package import Facts
import Phrases

extension Finding {
    /// What is wrong with the languages of a finding; `nil` when a Dutch and an English reader both get their own texts.
    ///
    /// What was found may be the same in both when it is nothing but a quote of the input.
    package var languageFault: String? {
        let texts = [("found", found), ("expected", expected), ("cure", cure)]
        for (name, text) in texts where text.dutch.isEmpty || text.english.isEmpty {
            return "\(kind.rawValue): \(name) is empty in a language: \(text)"
        }
        for (name, text) in texts.dropFirst() where text.dutch == text.english {
            return "\(kind.rawValue): \(name) is the same in both languages: \(text.english)"
        }
        if found.dutch == found.english, Self.isEnglishSentence(found.english) {
            return "\(kind.rawValue): found is an English sentence in both languages: \(found.english)"
        }
        return nil
    }

    /// Every text in both languages.
    package var allTexts: [String] { [found, expected, cure].flatMap { [$0.dutch, $0.english] } }

    /// Two words that only a sentence has, outside quotation marks; one can stand in an input by chance.
    ///
    /// A text that begins and ends with a quotation mark is a quote: marks inside it are the input's own.
    private static func isEnglishSentence(_ text: String) -> Bool {
        if text.count > 1, text.hasPrefix("\""), text.hasSuffix("\"") { return false }
        let outside = text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: " ")
        let sentenceWords: Set<Substring> = [
            "a", "and", "the", "of", "no", "with", "without", "more", "than", "unknown", "that", "is", "for", "in",
        ]
        return sentenceWords.intersection(outside.split(separator: " ")).count > 1
    }
}
