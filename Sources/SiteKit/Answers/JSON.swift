/// A small JSON document (RFC 8259), written with everything but plain ASCII text escaped where it must be.
package indirect enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(Int)
    case text(String)
    case list([JSON])
    case members([Member])

    package struct Member: Sendable, Hashable {
        package let name: String
        package let value: JSON
    }

    package static func object(_ members: [(String, JSON)]) -> JSON {
        .members(members.map { Member(name: $0.0, value: $0.1) })
    }

    package var text: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let value): String(value)
        case .text(let text): Self.quoted(text)
        case .list(let items): "[" + items.map(\.text).joined(separator: ",") + "]"
        case .members(let members):
            "{" + members.map { Self.quoted($0.name) + ":" + $0.value.text }.joined(separator: ",") + "}"
        }
    }

    /// `<` and `&` are escaped too, so that the text stays harmless wherever it lands.
    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}", "\u{7F}":
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
