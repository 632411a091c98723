/// The text behind the question mark of a request: names as they are, values percent-coded.
enum QueryText {
    static func of(_ parts: [(name: String, value: String)]) -> String {
        parts.map { "\($0.name)=\(coded($0.value))" }.joined(separator: "&")
    }

    /// Spaces become `%20`, never `+`: the services take a plus for a plus in some places.
    static func coded(_ value: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in value.utf8 {
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || "-_.~()$,:".utf8.contains(byte)
            if isPlain { bytes.append(byte) } else { bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
