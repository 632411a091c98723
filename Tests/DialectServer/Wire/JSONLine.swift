/// Writing JSON by hand: the services' own order of members.
enum JSONLine {
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    static func object(_ members: [(String, Cell)]) -> String {
        "{" + members.map { "\"\($0.0)\":\($0.1.json)" }.joined(separator: ",") + "}"
    }
}

/// A value of a row or a list.
enum Cell: Hashable, Sendable {
    case text(String)
    case number(Int)
    case null

    var json: String {
        switch self {
        case .text(let text): JSONLine.quoted(text)
        case .number(let number): String(number)
        case .null: "null"
        }
    }

    /// As an untyped row has it: right-aligned in eight places.
    var untyped: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(repeating: " ", count: max(0, 8 - String(number).count)) + String(number)
        case .null: "       ."
        }
    }

    var text: String? { if case .text(let text) = self { text } else { nil } }
}
