import Facts
import Geography

/// A mapping whose keys are known: an unknown key is a finding that names the nearest known one.
package struct PackTable<Key: RawRepresentable<String> & CaseIterable & Hashable> {
    package let place: PackPlace
    private let values: [Key: PackNode]

    package init?(_ node: PackNode, _ keys: Key.Type = Key.self) {
        guard let pairs = node.pairs() else { return nil }
        var values: [Key: PackNode] = [:]
        for (name, value) in pairs {
            let text = name.scalar ?? ""
            if let key = Key(rawValue: text) { values[key] = value } else { Self.reportUnknown(text, at: name.place) }
        }
        place = node.place
        self.values = values
    }

    private static func reportUnknown(_ text: String, at place: PackPlace) {
        let known = Key.allCases.map(\.rawValue)
        let nearest = known.min { EditDistance.between(text, $0) < EditDistance.between(text, $1) }
        let isTypingError = nearest.map { EditDistance.between(text, $0) <= 3 } ?? false
        place.report(
            .packUnknownKey, severity: place.log.unknownKeys, found: "the unknown key \"\(Finding.quote(text))\"",
            expected: "one of \(known.joined(separator: ", "))",
            cure: isTypingError ? "write \"\(nearest ?? "")\", or remove the line" : "remove the line")
    }

    package func has(_ key: Key) -> Bool { values[key] != nil }

    /// The value of a key that must be there.
    package func required<Value>(_ key: Key, _ read: (PackNode) -> Value?) -> Value? {
        guard let node = values[key] else {
            place.report(
                found: "no \(key.rawValue)", expected: "the key \(key.rawValue)",
                cure: "add a line \"\(key.rawValue): …\"")
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
            place.report(found: "an empty list for \(key.rawValue)", expected: "at least one item", cure: "add an item")
        }
        return items.compactMap(read)
    }
}
