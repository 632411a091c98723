package import PlacedYAML

/// A type of value that fields hold: its node in a text file, its text in a form, what it refers to, and for whom.
package struct FieldType<Value: Sendable>: Sendable {
    /// `nil` with a finding.
    package let read: @Sendable (PackNode) -> Value?
    /// `nil` for what nobody can write, such as a status that is not for the reader.
    package let write: @Sendable (Value) -> YAMLValue?
    package let codec: FieldCodec<Value>
    package var shape: FieldShape
    /// With paths from the value on.
    package var references: @Sendable (Value) -> [Reference] = { _ in [] }
    /// The value for somebody who sees the field; `nil` when it points at what they may not know of.
    package var shown: @Sendable (Value, Sight) -> Value? = { value, _ in value }

    package init(
        read: @escaping @Sendable (PackNode) -> Value?, write: @escaping @Sendable (Value) -> YAMLValue?,
        codec: FieldCodec<Value>, shape: FieldShape
    ) {
        self.read = read
        self.write = write
        self.codec = codec
        self.shape = shape
    }

    /// A value that is one word or line in the file.
    package init(
        _ read: @escaping @Sendable (PackNode) -> Value?, text: @escaping @Sendable (Value) -> String,
        codec: FieldCodec<Value>, shape: FieldShape
    ) {
        self.init(read: read, write: { .scalar(text($0)) }, codec: codec, shape: shape)
    }

    /// The same type, whose values are names of something.
    package func referring(to target: ReferenceTarget, name: @escaping @Sendable (Value) -> String) -> FieldType {
        var type = self
        type.references = { [Reference(target, name: name($0))] }
        type.shown = { value, sight in sight.knows(Reference(target, name: name(value))) ? value : nil }
        return type
    }

    package func shaped(_ shape: FieldShape) -> FieldType {
        var type = self
        type.shape = shape
        return type
    }

    /// A list of such values; `isCounted` when a reference names the place in the list.
    package func many(_ shape: FieldShape? = nil, isCounted: Bool = false) -> FieldType<[Value]> {
        var target = self.shape
        if case .one(let one) = target { target = .many(one) }
        var type = FieldType<[Value]>(
            read: { $0.items()?.compactMap(read) }, write: { .list($0.compactMap(write)) }, codec: codec.many(),
            shape: shape ?? target)
        type.references = { values in
            values.enumerated().flatMap { index, value in
                references(value).map { isCounted ? $0.below(String(index)) : $0 }
            }
        }
        type.shown = { values, sight in values.compactMap { shown($0, sight) } }
        return type
    }
}
