package import Phrases

/// A row of the table of a query: one property of it, under a name in both languages, read and written by its key.
package struct QueryParameter<Query: PageQuery>: Sendable {
    package let name: Word
    /// What is no such value; `nil` when all is well.
    let read: @Sendable (inout Query, AskedValues) -> BadQueryValue?
    /// `nil` when it is asked anyway.
    let write: @Sendable (Query, Language) -> String?

    package init(
        _ name: Word, read: @escaping @Sendable (inout Query, AskedValues) -> BadQueryValue?,
        write: @escaping @Sendable (Query, Language) -> String? = { _, _ in nil }
    ) {
        self.name = name
        self.read = read
        self.write = write
    }

    /// A property with a value that is asked anyway: that of `Query()`.
    package init<Value>(_ property: any WritableKeyPath<Query, Value> & Sendable, _ key: QueryKey<Value>) {
        // A page has a link for every row of its tables, and each asks this of every property.
        let usual = Query()[keyPath: property]
        self.init(
            key.name, read: { query, asked in asked.read(key) { query[keyPath: property] = $0 } },
            write: { query, language in
                let value = query[keyPath: property]
                return value == usual ? nil : key.write(value, language)
            })
    }

    /// A property that may be missing.
    package init<Value>(_ property: any WritableKeyPath<Query, Value?> & Sendable, _ key: QueryKey<Value>) {
        self.init(
            key.name, read: { query, asked in asked.read(key) { query[keyPath: property] = $0 } },
            write: { query, language in query[keyPath: property].flatMap { key.write($0, language) } })
    }
}

/// The pairs of an address, as a table reads them.
package struct AskedValues {
    let pairs: [(name: String, value: String)]
    package let language: Language

    /// The text under a name; `nil` when there is none, or an empty one.
    package subscript(name: Word) -> String? {
        let name = name(language)
        return pairs.first { $0.name == name }.flatMap { $0.value.isEmpty ? nil : $0.value }
    }

    /// Hands over what stands under a key; answers the text that is no such value.
    func read<Value>(_ key: QueryKey<Value>, _ take: (Value) -> Void) -> BadQueryValue? {
        guard let text = self[key.name] else { return nil }
        guard let value = key.read(text, language) else {
            return BadQueryValue(name: key.name(language), value: text)
        }
        take(value)
        return nil
    }
}
