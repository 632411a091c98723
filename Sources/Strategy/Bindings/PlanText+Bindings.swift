package import Records

/// Something between double braces in a text.
package struct BoundPlace: Sendable {
    /// In the UTF-8 of the text, braces included.
    package let range: Range<Int>
    /// The line of the text, 1 for the first.
    package let line: Int
    /// What stands there, braces included.
    package let raw: String
    package let binding: Result<Binding, BindingMistake>
}

extension PlanText {
    /// Every `{{…}}` in order; braces that do not close on their line are text.
    package var boundPlaces: [BoundPlace] {
        let bytes = Array(rawValue.utf8)
        var places: [BoundPlace] = [], index = 0, line = 1
        while index < bytes.count {
            if bytes[index] == 0x0A { line += 1 }
            guard bytes[index] == 0x7B, index + 1 < bytes.count, bytes[index + 1] == 0x7B,
                let end = Self.end(in: bytes, from: index + 2)
            else {
                index += 1
                continue
            }
            let inside = String(decoding: bytes[index + 2..<end - 2], as: UTF8.self)
            let binding = Result { () throws(BindingMistake) in try Binding(parsing: inside) }
            places.append(BoundPlace(range: index..<end, line: line, raw: "{{\(inside)}}", binding: binding))
            index = end
        }
        return places
    }

    /// Longer than a binding can be.
    private static let reach = 300

    private static func end(in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + 1 < bytes.count, index - start < reach {
            if bytes[index] == 0x0A || bytes[index] == 0x7B { return nil }
            if bytes[index] == 0x7D, bytes[index + 1] == 0x7D { return index + 2 }
            index += 1
        }
        return nil
    }
}
