/// A calendar as programs read it (RFC 5545): escaped text, lines of at most 75 bytes that end with CR and LF.
package struct CalendarText: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// A property whose value is text of ours or of a user.
    package mutating func text(_ name: StaticString, _ value: String) { line("\(name):" + Self.escaped(value)) }

    /// A property whose value is a date, a number or a keyword of the standard.
    package mutating func raw(_ name: StaticString, _ value: String) {
        line("\(name):" + value.filter { !$0.isNewline })
    }

    /// The same of a property with parameters, such as `DTSTART;VALUE=DATE`, whose name is made by our own code.
    package mutating func property(_ name: String, _ value: String) {
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

extension CalendarText {
    /// A moment in seconds since 1970 as the standard writes it: `20220415T052000Z` (RFC 5545, 3.3.5).
    package static func stamp(_ seconds: Int64) -> String {
        let day = Int((seconds >= 0 ? seconds : seconds - 86_399) / 86_400), rest = Int(seconds) - day * 86_400
        let digits = [rest / 3_600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : String($0) }
        return "\(compact(day: day))T\(digits.joined())Z"
    }

    /// The day of a number of days since 1970 (H. Hinnant's algorithm for the civil calendar).
    private static func compact(day number: Int) -> String {
        let days = number + 719_468, era = (days >= 0 ? days : days - 146_096) / 146_097, day = days - era * 146_097
        let yearOfEra = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
        let dayOfYear = day - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153, month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0), dayOfMonth = dayOfYear - (153 * shifted + 2) / 5 + 1
        return String(year * 10_000 + month * 100 + dayOfMonth)
    }
}
