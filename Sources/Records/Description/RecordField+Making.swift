package import Phrases

extension RecordField {
    /// A value that must be there; without a label nobody changes it in the form.
    package static func required<Value>(
        _ key: String, _ path: any WritableKeyPath<Record, Value> & Sendable, as type: FieldType<Value>,
        label: Phrase? = nil, hint: Phrase? = nil
    ) -> RecordField {
        RecordField(
            [key], path, form: form(key, path, label: label, hint: hint, shape: type.shape, codec: type.codec),
            reading: { $0.required(key, type.read) }, writing: { value, map, _ in map.add(key, type.write(value)) },
            references: { type.references($0).map { $0.below(key) } },
            // What cannot be missing stays, even where it points at something that is hidden.
            shown: { value, sight in type.shown(value, sight) ?? value })
    }

    /// A value that may be absent.
    package static func optional<Value>(
        _ key: String, _ path: any WritableKeyPath<Record, Value?> & Sendable, as type: FieldType<Value>,
        label: Phrase? = nil, hint: Phrase? = nil
    ) -> RecordField {
        RecordField(
            [key], path,
            form: form(key, path, label: label, hint: hint, shape: type.shape, codec: type.codec.optional()),
            reading: { .some($0.optional(key, type.read)) },
            writing: { value, map, _ in map.add(key, value.flatMap(type.write)) },
            references: { value in value.map { type.references($0).map { $0.below(key) } } ?? [] },
            shown: { value, sight in value.flatMap { type.shown($0, sight) } })
    }

    /// A value that is `otherwise` when nothing is said, and then not written.
    package static func defaulted<Value: Equatable>(
        _ key: String, _ path: any WritableKeyPath<Record, Value> & Sendable, as type: FieldType<Value>,
        otherwise: Value, label: Phrase? = nil, hint: Phrase? = nil
    ) -> RecordField {
        RecordField(
            [key], path, form: form(key, path, label: label, hint: hint, shape: type.shape, codec: type.codec),
            reading: { $0.optional(key, type.read) ?? otherwise },
            writing: { value, map, _ in if value != otherwise { map.add(key, type.write(value)) } },
            references: { type.references($0).map { $0.below(key) } },
            shown: { value, sight in type.shown(value, sight) ?? otherwise })
    }

    /// A list, which is not written when it is empty.
    package static func list<Item: Equatable>(
        _ key: String, _ path: any WritableKeyPath<Record, [Item]> & Sendable, as type: FieldType<[Item]>,
        label: Phrase? = nil, hint: Phrase? = nil
    ) -> RecordField {
        defaulted(key, path, as: type, otherwise: [], label: label, hint: hint)
    }

    /// A list that must be there and not be empty; what is wrong with it is said, and the record is there without it.
    package static func requiredList<Item: Equatable>(
        _ key: String, _ path: any WritableKeyPath<Record, [Item]> & Sendable, as type: FieldType<Item>,
        label: Phrase? = nil
    ) -> RecordField {
        let list = type.many(isCounted: true)
        return RecordField(
            [key], path, form: form(key, path, label: label, hint: nil, shape: list.shape, codec: list.codec),
            reading: { $0.requiredList(key, type.read) },
            writing: { items, map, _ in if !items.isEmpty { map.add(key, list.write(items)) } },
            references: { list.references($0).map { $0.below(key) } },
            shown: { items, sight in list.shown(items, sight) ?? [] })
    }

    /// The text under the keys.
    package static func prose(
        _ path: any WritableKeyPath<Record, PlanText> & Sendable, label: Phrase, hint: Phrase? = nil
    ) -> RecordField {
        RecordField(
            [], path,
            form: form("text", path, label: label, hint: hint, shape: .text(limit: 20_000), codec: .planText),
            reading: { $0.text }, writing: { _, _, _ in })
    }

    /// The field of a form with the name of its key; none without a label.
    private static func form<Value>(
        _ name: String, _ path: any WritableKeyPath<Record, Value> & Sendable, label: Phrase?, hint: Phrase?,
        shape: FieldShape, codec: FieldCodec<Value>
    ) -> [EntryField<Record>] {
        label.map { [EntryField(name, $0, hint: hint, shape, path, codec)] } ?? []
    }
}
