package import Phrases

/// What a page keeps in its address behind the question mark, typed; every feature declares its own beside its pages.
package protocol PageQuery: Hashable, Sendable {
    /// What is asked where the address says nothing.
    init()

    /// In the order of the canonical address; anything else in an address is dropped.
    static var parameters: [QueryParameter<Self>] { get }

    /// What links to areas keep of it.
    var forAreas: any PageQuery { get }

    /// Reads decoded pairs; what a table of parameters cannot tell, such as names that differ from list to list, a type reads
    /// itself.
    static func read(
        _ pairs: [(name: String, value: String)], in language: Language
    ) throws(BadQueryValue) -> Self

    /// The pairs of the canonical address, without what is asked anyway.
    func pairs(in language: Language) -> [(name: String, value: String)]
}

/// What a page is asked that takes nothing from its address.
package struct NoQuery: PageQuery {
    package static let parameters: [QueryParameter<NoQuery>] = []
    package init() {}
}

/// A value in an address that no page can use.
package struct BadQueryValue: Error, Hashable, Sendable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

extension PageQuery {
    package var forAreas: any PageQuery { NoQuery() }

    /// Reads decoded pairs; the first of a repeated name counts, empty values are none.
    package static func read(
        _ pairs: [(name: String, value: String)], in language: Language
    ) throws(BadQueryValue) -> Self { try readingParameters(pairs, in: language) }

    /// The same by the table of parameters alone.
    package static func readingParameters(
        _ pairs: [(name: String, value: String)], in language: Language
    ) throws(BadQueryValue) -> Self {
        var query = Self()
        let asked = AskedValues(pairs: pairs, language: language)
        for parameter in parameters {
            if let bad = parameter.read(&query, asked) { throw bad }
        }
        return query
    }

    /// The pairs of the canonical address, without what is asked anyway.
    package func pairs(in language: Language) -> [(name: String, value: String)] { parameterPairs(in: language) }

    /// The same of the table of parameters alone.
    package func parameterPairs(in language: Language) -> [(name: String, value: String)] {
        var pairs: [(name: String, value: String)] = []
        for parameter in Self.parameters {
            if let value = parameter.write(self, language) { pairs.append((parameter.name(language), value)) }
        }
        return pairs
    }

    /// A copy with one thing changed: `query.with { $0.event = event.id }`.
    package func with(_ change: (inout Self) -> Void) -> Self {
        var copy = self
        change(&copy)
        return copy
    }
}
