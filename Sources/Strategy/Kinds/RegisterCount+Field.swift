import Phrases
import PlacedYAML
import Records

extension FieldType where Value == RegisterCount {
    /// `keurmerken/gebieden`: the id of a register and that of one of its counts.
    static var registerCount: FieldType {
        FieldType(
            { node in
                if let count = node.scalar.flatMap({ RegisterCount($0) }) { return count }
                return node.wrong(
                    Phrase(
                        "een register en een telling, zoals keurmerken/gebieden",
                        "a register and a count, such as keurmerken/gebieden"),
                    cure: Phrase("schrijf beide met een schuine streep ertussen", "write both with a slash between"))
            },
            text: { $0.description },
            codec: FieldCodec({ $0.description }, reading: { RegisterCount($0) }, otherwise: { .noReference($0) }),
            shape: .line(limit: 121))
    }
}
