/// A value to be written as YAML, in one stable form so that a small change makes a small difference.
package enum YAMLValue: Sendable {
    case scalar(String)
    case list([YAMLValue])
    case map(YAMLMap)
}

/// Keys with values, in the order in which they are written; what is absent is left out.
package struct YAMLMap: Sendable {
    package private(set) var pairs: [Pair]

    package struct Pair: Sendable {
        package let key: String
        package let value: YAMLValue
    }

    package init() { pairs = [] }

    package mutating func add(_ key: String, _ value: YAMLValue?) {
        if let value { pairs.append(Pair(key: key, value: value)) }
    }
}

extension YAMLMap {
    /// The lines between the marks of a block.
    package var text: String {
        var out = ""
        write(to: &out, indent: "", first: "")
        return out
    }

    private static let width = 118

    private func write(to out: inout String, indent: String, first: String) {
        var lead = first
        for pair in pairs {
            let (key, value) = (pair.key, pair.value)
            let flow = value.flow
            let fits = flow.utf8.count + indent.utf8.count + key.utf8.count + 2 <= Self.width
            if value.isScalar || (fits && !value.isListOfMaps) {
                out += "\(lead)\(key): \(flow)\n"
            } else {
                out += "\(lead)\(key):\n"
                value.writeBlock(to: &out, indent: indent + "  ")
            }
            lead = indent
        }
    }

    fileprivate func writeItem(to out: inout String, indent: String) {
        write(to: &out, indent: indent + "  ", first: indent + "- ")
    }

    fileprivate func writeBlock(to out: inout String, indent: String) { write(to: &out, indent: indent, first: indent) }

    fileprivate static func fits(_ text: String, _ indent: String) -> Bool {
        text.utf8.count + indent.utf8.count + 2 <= width
    }
}

extension YAMLValue {
    var isScalar: Bool { if case .scalar = self { true } else { false } }

    /// Several of these stand one per line, so that a new one is one new line.
    fileprivate var isListOfMaps: Bool {
        if case .list(let items) = self, items.count > 1, case .map? = items.first { true } else { false }
    }

    /// On one line, as YAML calls it.
    package var flow: String {
        switch self {
        case .scalar(let text): YAMLScalar.text(text)
        case .list(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
        case .map(let map): "{" + map.pairs.map { "\($0.key): \($0.value.flow)" }.joined(separator: ", ") + "}"
        }
    }

    fileprivate func writeBlock(to out: inout String, indent: String) {
        switch self {
        case .scalar(let text): out += indent + YAMLScalar.text(text) + "\n"
        case .map(let map): map.writeBlock(to: &out, indent: indent)
        case .list(let items):
            for item in items {
                let flow = item.flow
                if case .map(let map) = item, !YAMLMap.fits(flow, indent), !map.pairs.isEmpty {
                    map.writeItem(to: &out, indent: indent)
                } else {
                    out += "\(indent)- \(flow)\n"
                }
            }
        }
    }
}

/// A text as YAML, plain where it can be, else between double quotes.
enum YAMLScalar {
    static func text(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

    /// Letters and digits at both ends and nothing inside that means something to YAML or to our reader.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        let isNegative =
            first == "-" && text.count > 1
            && text.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
        guard isNegative || first.properties.isAlphabetic || ("0"..."9").contains(first) || first == "/",
            last != ":", last != " "
        else { return false }
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar {
            case ",", "[", "]", "{", "}", "&", "*", "!", "%", "\"", "'", "`", "|", ">", "?", "@", "\\", "\t", "\n":
                return false
            case "#": if previous == " " { return false }
            case " ": if previous == ":" { return false }
            default:
                if !(0x20...0x7E).contains(scalar.value), !isOrdinary(scalar) { return false }
            }
            previous = scalar
        }
        return true
    }

    /// What a Dutch text holds beyond ASCII.
    private static func isOrdinary(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic && scalar.value < 0x250 || "€–’‘“”…é".unicodeScalars.contains(scalar)
    }

    private static func quoted(_ text: String) -> String {
        let open = text.unicodeScalars.count { $0 == "[" || $0 == "{" }
        let isUnbalanced = open != text.unicodeScalars.count { $0 == "]" || $0 == "}" } || open > 8
        var out = "\""
        // The last character that is no blank, as the reader's check for anchors looks at it.
        var previous: Unicode.Scalar = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "&" where isAnchorPlace(previous), "*" where isAnchorPlace(previous),
                "!" where isAnchorPlace(previous):
                out += "\\x" + String(scalar.value, radix: 16, uppercase: true)
            case "[", "]", "{", "}":
                if isUnbalanced {
                    out += "\\x" + String(scalar.value, radix: 16, uppercase: true)
                } else {
                    out.unicodeScalars.append(scalar)
                }
            default:
                if isWritable(scalar) { out.unicodeScalars.append(scalar) } else { out += escape(scalar) }
            }
            if scalar != " " { previous = scalar }
        }
        return out + "\""
    }

    private static func isAnchorPlace(_ previous: Unicode.Scalar) -> Bool {
        "\n:-,[{?".unicodeScalars.contains(previous)
    }

    /// Printable for YAML 1.1 and visible for our reader.
    private static func isWritable(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isInvisible { return false }
        return switch scalar.value {
        case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let width = scalar.value <= 0xFF ? 2 : scalar.value <= 0xFFFF ? 4 : 8
        let letter = width == 2 ? "x" : width == 4 ? "u" : "U"
        return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
    }
}
