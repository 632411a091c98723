import PlacedYAML
import Records

extension FieldType {
    /// The same type as one of the values that rows hold.
    func lifted(
        _ embed: @escaping @Sendable (Value) -> RegisterValue, _ extract: @escaping @Sendable (RegisterValue) -> Value?
    ) -> FieldType<RegisterValue> {
        FieldType<RegisterValue>(
            read: { read($0).map(embed) }, write: { extract($0).flatMap(write) },
            codec: FieldCodec(
                text: { extract($0).map { codec.text($0) } ?? "" },
                value: { (text) throws(FieldProblem) in embed(try codec.value(text)) }),
            shape: shape)
    }

    /// One of them, or a list, as lists of values.
    func lifted(
        many isMany: Bool, _ embed: @escaping @Sendable ([Value]) -> RegisterValue,
        _ extract: @escaping @Sendable (RegisterValue) -> [Value]?
    ) -> FieldType<RegisterValue> {
        lifted(many: isMany ? many() : nil, embed, extract)
    }

    /// The same with a type for lists, where there is to be one.
    func lifted(
        many several: FieldType<[Value]>?, _ embed: @escaping @Sendable ([Value]) -> RegisterValue,
        _ extract: @escaping @Sendable (RegisterValue) -> [Value]?
    ) -> FieldType<RegisterValue> {
        guard let several else { return lifted({ embed([$0]) }, { extract($0)?.first }) }
        let single = read
        let lenient = FieldType<[Value]>(
            // One without brackets is a list of one.
            read: { $0.scalar == nil ? several.read($0) : single($0).map { [$0] } }, write: several.write,
            codec: several.codec, shape: several.shape)
        return lenient.lifted(embed, extract)
    }

    /// Takes only what a further check finds right; that reports what it refuses.
    func checked(_ check: @escaping @Sendable (Value, PackNode) -> Value?) -> FieldType {
        let read = self.read
        var type = FieldType(
            read: { node in read(node).flatMap { check($0, node) } }, write: write, codec: codec, shape: shape)
        type.references = references
        return type
    }
}
