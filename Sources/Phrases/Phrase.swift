/// A text of the product in both languages.
///
///     static let outside = Phrase("meer dan toeval", "more than chance")
///     static func residents(_ count: Int) -> Phrase { Phrase { "\($0.number(count)) \($0.isDutch ? … : …)" } }
package struct Phrase: Sendable, Hashable {
    package let dutch: String
    package let english: String

    package init(_ dutch: String, _ english: String) {
        self.dutch = dutch
        self.english = english
    }

    /// A phrase with numbers, dates or names in it, made once per language.
    package init(_ text: (Language) -> String) {
        self.init(text(.dutch), text(.english))
    }

    /// The same text in both languages, such as a name.
    package init(verbatim text: String) { self.init(text, text) }

    package func callAsFunction(_ language: Language) -> String { self[language] }

    package subscript(language: Language) -> String {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}

extension Language {
    /// The text of this language.
    package func choose(_ dutch: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
        switch self {
        case .dutch: dutch()
        case .english: english()
        }
    }
}
