package import Geography
package import Phrases

/// A kind of value behind the question mark: its name in both languages, and how its text is read and written.
package struct QueryKey<Value: Hashable & Sendable>: Sendable {
    package let name: Word
    /// `nil` when the text is no such value.
    let read: @Sendable (String, Language) -> Value?
    /// `nil` for a value that an address does not name.
    let write: @Sendable (Value, Language) -> String?

    package init(
        _ name: Word, read: @escaping @Sendable (String, Language) -> Value?,
        write: @escaping @Sendable (Value, Language) -> String?
    ) {
        self.name = name
        self.read = read
        self.write = write
    }

    /// The same in both languages.
    package init(
        _ name: Word, _ read: @escaping @Sendable (String) -> Value?,
        _ write: @escaping @Sendable (Value) -> String?
    ) {
        self.init(name, read: { text, _ in read(text) }, write: { value, _ in write(value) })
    }

    /// One of a few, each with a word of its own; others of its type have none.
    package init(_ name: Word, oneOf values: [Value], _ word: @escaping @Sendable (Value) -> Word) {
        self.init(
            name, read: { text, language in values.first { word($0)(language) == text } },
            write: { value, language in values.contains(value) ? word(value)(language) : nil })
    }
}

extension QueryKey<AreaCode> {
    package static let municipality = area(Word("gemeente", "municipality"), at: .municipality) { $0.uppercased() }
    package static let policeDistrict = area(Word("district", "police-district"), at: .policeDistrict) { $0 }

    private static func area(
        _ name: Word, at level: AreaLevel, _ written: @escaping @Sendable (String) -> String
    ) -> QueryKey {
        QueryKey(name, { text in AreaCode(written(text)).flatMap { $0.level == level ? $0 : nil } }, \.rawValue)
    }
}

extension QueryKey<String> {
    /// What was searched for, without spaces around it and with single ones inside.
    package static let words = QueryKey(
        Word("q", "q"),
        { $0.prefix(120).split(whereSeparator: \.isWhitespace).joined(separator: " ") }, \.self)
}
