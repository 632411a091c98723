/// A value, such as a text or a piece of markup, in every language that has one; Dutch always does.
///
/// The one carrier of what a reader reads. A language without a value of its own takes that of a fallback, and at
/// last the Dutch one; `exact` tells whether it had to.
package struct Localized<Value: Sendable & Hashable>: Sendable, Hashable {
    package let dutch: Value
    /// What nearly every text has beside Dutch, so that making one costs no memory of its own.
    private let inEnglish: Value?
    private var others: [FurtherLanguage: Value] = [:]

    package init(_ dutch: Value, _ english: Value) {
        self.dutch = dutch
        inEnglish = english
    }

    /// A text that nobody translated, such as one of the plan or of a region pack.
    package init(dutch: Value, english: Value? = nil) {
        self.dutch = dutch
        inEnglish = english
    }

    /// A text with numbers, dates or names in it, made once per language.
    package init(_ value: (Language) -> Value) {
        self.init(value(.dutch), value(.english))
    }

    /// The same in every language, such as a name.
    package init(verbatim value: Value) { self.init(value, value) }

    /// The same text with one language more, or with another value in one of the others.
    package func adding(_ value: Value, in language: Language) -> Self {
        switch language {
        case .dutch: return Self(dutch: value, english: inEnglish).with(others)
        case .english: return Self(dutch: dutch, english: value).with(others)
        case .further(let language): return with(others.merging([language: value]) { $1 })
        }
    }

    private func with(_ others: [FurtherLanguage: Value]) -> Self {
        var copy = self
        copy.others = others
        return copy
    }

    /// The value in this language itself; `nil` where a reader of it gets that of another one.
    package func exact(_ language: Language) -> Value? {
        switch language {
        case .dutch: dutch
        case .english: inEnglish
        case .further(let language): others[language]
        }
    }

    /// The language whose value a reader of this one gets: itself, else the first fallback that has one, else Dutch.
    package func source(for language: Language) -> Language {
        ([language] + language.fallbacks).first { exact($0) != nil } ?? .dutch
    }

    package subscript(language: Language) -> Value {
        switch language {
        case .dutch: dutch
        case .english: inEnglish ?? dutch
        case .further: exact(source(for: language)) ?? dutch
        }
    }

    package func callAsFunction(_ language: Language) -> Value { self[language] }
}
