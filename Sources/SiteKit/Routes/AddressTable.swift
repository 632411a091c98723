import Figures
import Phrases

/// The addresses of one kind of route: every row reads and writes the path of one page or file, in both languages.
struct AddressTable<Route: Sendable>: Sendable {
    /// One segment of a path.
    enum Segment: Sendable {
        case word(Word)
        /// What differs from page to page: a year, a code.
        case value
    }

    /// The values of a route as segments, with the names that an edition has for them.
    typealias Values = @Sendable (Language, Edition) -> [String]

    /// The path of one page or file.
    struct Row: Sendable {
        let segments: [Segment]
        let read: @Sendable ([String], Language) -> Route?
        /// The values of a route of this row; `nil` for any other.
        let write: @Sendable (Route) -> Values?
    }

    let rows: [Row]

    init(_ rows: [Row]) { self.rows = rows }

    /// Reads a path without its language; `nil` when no page has such an address.
    func route(_ path: [String], in language: Language) -> Route? {
        for row in rows where row.segments.count == path.count {
            if let values = row.values(of: path, in: language), let route = row.read(values, language) { return route }
        }
        return nil
    }

    /// The segments of the path without its language; empty when the table does not know the route.
    func path(_ route: Route, in language: Language, _ edition: Edition) -> [String] {
        for row in rows {
            guard var rest = row.write(route)?(language, edition)[...] else { continue }
            return row.segments.map { segment in
                switch segment {
                case .word(let word): word(language)
                case .value: rest.popFirst() ?? ""
                }
            }
        }
        return []
    }

}

extension AddressTable.Row {
    /// What stands in a path where the row has values; `nil` when a word of it is another.
    fileprivate func values(of path: [String], in language: Language) -> [String]? {
        var values: [String] = []
        for (segment, text) in zip(segments, path) {
            switch segment {
            case .word(let word): guard text == word(language) else { return nil }
            case .value: values.append(text)
            }
        }
        return values
    }

    /// A path without values.
    init(_ segments: [AddressTable<Route>.Segment], _ route: Route)
    where Route: Equatable {
        self.init(
            segments: segments, read: { _, _ in route },
            write: { other in
                guard other == route else { return nil }
                return { _, _ in [] }
            })
    }

    /// A path with one value; `take` is the way back from a route of this row.
    init<Value: Sendable>(
        _ segments: [AddressTable<Route>.Segment], _ value: AddressValue<Value>,
        _ make: @escaping @Sendable (Value) -> Route?,
        take: @escaping @Sendable (Route) -> Value?
    ) {
        self.init(
            segments: segments,
            read: { texts, language in value.read(texts[0], language).flatMap(make) },
            write: { route in
                guard let found = take(route) else { return nil }
                return { language, edition in [value.write(found, language, edition)] }
            })
    }

    /// A path with two values.
    init<First: Sendable, Second: Sendable>(
        _ segments: [AddressTable<Route>.Segment], _ first: AddressValue<First>, _ second: AddressValue<Second>,
        _ make: @escaping @Sendable (First, Second) -> Route?,
        take: @escaping @Sendable (Route) -> (First, Second)?
    ) {
        self.init(
            segments: segments,
            read: { texts, language in
                guard let one = first.read(texts[0], language), let two = second.read(texts[1], language) else {
                    return nil
                }
                return make(one, two)
            },
            write: { route in
                guard let (one, two) = take(route) else { return nil }
                return { language, edition in
                    [first.write(one, language, edition), second.write(two, language, edition)]
                }
            })
    }
}
