/// A document in JSON (RFC 8259) whose keys stay in the order in which they are written.
package indirect enum JSONTree: Hashable, Sendable {
    case text(String)
    case number(Double)
    case flag(Bool)
    case list([JSONTree])
    case object([Member])
    case none

    package struct Member: Hashable, Sendable {
        let name: String
        let value: JSONTree
    }

    /// An object; members without a value are left out.
    static func members(_ pairs: KeyValuePairs<String, JSONTree?>) -> JSONTree {
        .object(pairs.compactMap { name, value in value.map { Member(name: name, value: $0) } })
    }

    package var text: String {
        var out = ""
        write(to: &out, depth: 0)
        return out + "\n"
    }

    private func write(to out: inout String, depth: Int) {
        switch self {
        case .text(let text): Self.quote(text, to: &out)
        case .number(let number): out += Self.digits(number)
        case .flag(let flag): out += flag ? "true" : "false"
        case .none: out += "null"
        case .list(let items):
            Self.enclose(items, in: ("[", "]"), to: &out, depth: depth) { item, out in
                item.write(to: &out, depth: depth + 1)
            }
        case .object(let members):
            Self.enclose(members, in: ("{", "}"), to: &out, depth: depth) { member, out in
                Self.quote(member.name, to: &out)
                out += ": "
                member.value.write(to: &out, depth: depth + 1)
            }
        }
    }

    private static func enclose<Item>(
        _ items: [Item], in brackets: (String, String), to out: inout String, depth: Int,
        each: (Item, inout String) -> Void
    ) {
        out += brackets.0
        for (index, item) in items.enumerated() {
            out += index == 0 ? "\n" : ",\n"
            out += String(repeating: " ", count: depth + 1)
            each(item, &out)
        }
        if !items.isEmpty { out += "\n" + String(repeating: " ", count: depth) }
        out += brackets.1
    }

    /// JSON has no infinity.
    private static func digits(_ number: Double) -> String {
        guard number.isFinite else { return "null" }
        return number == number.rounded() && number.magnitude < 1e15 ? String(Int(number)) : number.description
    }

    private static func quote(_ text: String, to out: inout String) {
        out += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        out += "\""
    }
}
