import Ingest

/// Shapes and names as JSON, for the file of boundaries.
enum FeatureText {
    /// A value as JSON, numbers with the fewest digits that give them back.
    static func json(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let number): digits(number)
        case .string(let text): quoted(text)
        case .numbers(let numbers): "[" + numbers.map(digits).joined(separator: ",") + "]"
        case .list(let values): "[" + values.map(json).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { quoted($0.name) + ":" + json($0.value) }.joined(separator: ",") + "}"
        }
    }

    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\u{0}"..."\u{1F}": quoted += " "
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    private static func digits(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? String(number)
    }
}
