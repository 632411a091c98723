import Facts
import Geography
import Phrases

/// A mapping whose keys are known: an unknown key is a finding that names the nearest known one.
package struct PackTable<Key: RawRepresentable<String> & Hashable> {
    package let place: PackPlace
    private let values: [Key: PackNode]

    package init?(_ node: PackNode, _ keys: Key.Type = Key.self) where Key: CaseIterable {
        self.init(node, known: Array(Key.allCases))
    }

    package init?(_ node: PackNode, known: [Key]) {
        guard let pairs = node.pairs() else { return nil }
        var values: [Key: PackNode] = [:]
        for (name, value) in pairs {
            let text = name.scalar ?? ""
            if let key = Key(rawValue: text), known.contains(key) {
                values[key] = value
            } else {
                Self.reportUnknown(text, at: name.place, known: known.map(\.rawValue))
            }
        }
        place = node.place
        self.values = values
    }

    private static func reportUnknown(_ text: String, at place: PackPlace, known: [String]) {
        let nearest = known.min { EditDistance.between(text, $0) < EditDistance.between(text, $1) }
        let isTypingError = nearest.map { EditDistance.between(text, $0) <= 3 } ?? false
        place.report(
            .packUnknownKey, severity: place.log.unknownKeys,
            found: Phrase(
                "de onbekende sleutel \"\(Finding.quote(text))\"", "the unknown key \"\(Finding.quote(text))\""),
            expected: Phrase {
                let keys = known.joined(separator: ", ")
                return Phrase("een van \(keys)", "one of \(keys)")($0)
            },
            cure: Phrase {
                guard let nearest, isTypingError else { return Phrase("haal de regel weg", "remove the line")($0) }
                return Phrase(
                    "schrijf \"\(nearest)\" of haal de regel weg", "write \"\(nearest)\", or remove the line")($0)
            })
    }

    package func has(_ key: Key) -> Bool { values[key] != nil }

    /// The value of a key that must be there.
    package func required<Value>(_ key: Key, _ read: (PackNode) -> Value?) -> Value? {
        guard let node = values[key] else {
            place.report(
                found: Phrase("\(key.rawValue) ontbreekt", "no \(key.rawValue)"),
                expected: Phrase("de sleutel \(key.rawValue)", "the key \(key.rawValue)"),
                cure: Phrase("voeg een regel \"\(key.rawValue): …\" toe", "add a line \"\(key.rawValue): …\""))
            return nil
        }
        return read(node)
    }

    /// The value of a key that may be absent; `nil` when absent or, with a finding, unreadable.
    package func optional<Value>(_ key: Key, _ read: (PackNode) -> Value?) -> Value? { values[key].flatMap(read) }

    /// The readable items of a list that may be absent.
    package func list<Value>(_ key: Key, _ read: (PackNode) -> Value?) -> [Value] {
        values[key]?.items()?.compactMap(read) ?? []
    }

    /// The readable items of a list that must be there and not be empty.
    package func requiredList<Value>(_ key: Key, _ read: (PackNode) -> Value?) -> [Value] {
        guard let items = required(key, { $0.items() }) else { return [] }
        if items.isEmpty {
            place.report(
                found: Phrase("een lege lijst voor \(key.rawValue)", "an empty list for \(key.rawValue)"),
                expected: Phrase("minstens één onderdeel", "at least one item"),
                cure: Phrase("voeg een onderdeel toe", "add an item"))
        }
        return items.compactMap(read)
    }
}
