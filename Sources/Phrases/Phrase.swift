/// A text of the product in every language that it is made in.
///
///     static let outside = Phrase("meer dan toeval", "more than chance")
///     static func residents(_ count: Int) -> Phrase { Phrase { "\($0.number(count)) …" } }
///
/// A `Localized` text; a type of its own because a page asks for some thousand of them, and a generic type is slow
/// across targets.
package struct Phrase: Sendable, Hashable {
    private var texts: Localized<String>

    package init(_ dutch: String, _ english: String) { texts = Localized(dutch, english) }

    /// A text that nobody translated, such as one of the plan or of a region pack.
    package init(dutch: String, english: String? = nil) { texts = Localized(dutch: dutch, english: english) }

    /// A text with numbers, dates or names in it, made once per language.
    package init(_ text: (Language) -> String) { texts = Localized(text) }

    /// The same in every language, such as a name.
    package init(verbatim text: String) { texts = Localized(text, text) }

    package var dutch: String { texts.dutch }
    /// The English text, or the Dutch one where there is none.
    package var english: String { texts[.english] }
    package subscript(language: Language) -> String { texts[language] }
    package func callAsFunction(_ language: Language) -> String { texts[language] }

    /// The text in this language itself; `nil` where its readers get that of another one.
    package func exact(_ language: Language) -> String? { texts.exact(language) }

    /// The language whose text a reader of this one gets.
    package func source(for language: Language) -> Language { texts.source(for: language) }

    /// The same text with one language more, or with another text in one of the others.
    package func adding(_ text: String, in language: Language) -> Phrase {
        var copy = self
        copy.texts = texts.adding(text, in: language)
        return copy
    }
}
