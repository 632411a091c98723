package import PlacedYAML

/// The name of a key in a text file.
package struct TextKey: Hashable, Sendable, RawRepresentable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
}

/// What one record is read from: its keys, the text under them, and what stands above it.
package struct RecordReader {
    private let table: PackTable<TextKey>
    /// The text under the keys.
    package let text: PlanText
    /// What stands above it in the same file, for records that belong to it without saying so.
    package let above: ItemID?

    init?(_ node: PackNode, keys: [TextKey], text: PlanText, above: ItemID?) {
        guard let table = PackTable(node, known: keys) else { return nil }
        self.table = table
        self.text = text
        self.above = above
    }

    package var place: PackPlace { table.place }

    package func has(_ key: String) -> Bool { table.has(TextKey(rawValue: key)) }

    /// The value of a key that must be there.
    package func required<Value>(_ key: String, _ read: (PackNode) -> Value?) -> Value? {
        table.required(TextKey(rawValue: key), read)
    }

    /// The value of a key that may be absent; `nil` when absent or, with a finding, unreadable.
    package func optional<Value>(_ key: String, _ read: (PackNode) -> Value?) -> Value? {
        table.optional(TextKey(rawValue: key), read)
    }

    /// The readable items of a list that must be there and not be empty.
    package func requiredList<Value>(_ key: String, _ read: (PackNode) -> Value?) -> [Value] {
        table.requiredList(TextKey(rawValue: key), read)
    }
}
