/// A calendar as programs read it (RFC 5545): escaped text, lines of at most 75 bytes that end with CR and LF.
package struct CalendarText: Sendable {
    package private(set) var bytes: [UInt8] = []

    /// A property whose value is text of ours or of a user.
    package mutating func text(_ name: StaticString, _ value: String) { line("\(name):" + Self.escaped(value)) }

    /// A property whose value is a date, a number or a keyword of the standard.
    package mutating func raw(_ name: StaticString, _ value: String) {
        line("\(name):" + value.filter { !$0.isNewline })
    }

    /// Backslash, semicolon and comma are escaped, line ends become `\n`, other control characters go (RFC 5545, 3.3.11).
    package static func escaped(_ text: String) -> String {
        var out = ""
        var wasReturn = false
        for scalar in text.unicodeScalars {
            defer { wasReturn = scalar == "\r" }
            switch scalar {
            case "\\": out += "\\\\"
            case ";": out += "\\;"
            case ",": out += "\\,"
            case "\n": if !wasReturn { out += "\\n" }
            case "\r": out += "\\n"
            case "\t": out += " "
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{202A}"..."\u{202E}",
                "\u{2066}"..."\u{2069}":
                continue
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// Folds between characters, never inside one (RFC 5545, 3.1).
    private mutating func line(_ text: String) {
        var length = 0
        for scalar in text.unicodeScalars {
            let size = UTF8.width(scalar)
            if length + size > 75 {
                bytes += [0x0D, 0x0A, 0x20]
                length = 1
            }
            bytes += Array(String(scalar).utf8)
            length += size
        }
        bytes += [0x0D, 0x0A]
    }
}
