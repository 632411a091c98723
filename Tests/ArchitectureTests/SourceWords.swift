/// A Swift source as words and signs, without its comments and texts; what a text interpolates stays.
///
/// Line ends are words of their own, because an access level counts for its line only.
struct SourceWords {
    private(set) var words: [String] = []
    private let bytes: [UInt8]
    private var place = 0

    init(_ source: String) {
        bytes = Array(source.utf8)
        readCode(isInterpolation: false)
    }

    private mutating func readCode(isInterpolation: Bool) {
        var depth = 0
        while place < bytes.count {
            let byte = bytes[place]
            if starts(with: "//") {
                skip(until: "\n", inclusive: false)
            } else if starts(with: "/*") {
                skip(until: "*/", inclusive: true)
            } else if let hashes = textStart {
                readText(hashes: hashes)
            } else if byte == UInt8(ascii: "/"), let end = expressionEnd {
                place = end
            } else if Self.isLetter(byte) {
                readName()
            } else {
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") { depth -= 1 }
                place += 1
                if isInterpolation, depth < 0 { return }
                if ![0x20, 0x09, 0x0D].contains(byte) { words.append(String(UnicodeScalar(byte))) }
            }
        }
    }

    private mutating func readName() {
        let start = place
        while place < bytes.count, Self.isLetter(bytes[place]) { place += 1 }
        words.append(String(decoding: bytes[start..<place].filter { $0 != UInt8(ascii: "`") }, as: UTF8.self))
    }

    /// How many `#` stand before a text that begins here; `nil` when none begins.
    private var textStart: Int? {
        var end = place
        while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
        return end < bytes.count && bytes[end] == UInt8(ascii: "\"") ? end - place : nil
    }

    private mutating func readText(hashes: Int) {
        place += hashes
        let guards = String(repeating: "#", count: hashes)
        let quote = starts(with: "\"\"\"") ? "\"\"\"" : "\""
        place += quote.utf8.count
        words.append("\"")
        while place < bytes.count {
            if starts(with: "\\" + guards + "(") {
                place += 2 + hashes
                words.append("(")
                readCode(isInterpolation: true)
                words.append(")")
            } else if starts(with: quote + guards) {
                place += quote.utf8.count + hashes
                return
            } else if bytes[place] == UInt8(ascii: "\\"), hashes == 0 {
                place += 2
            } else if bytes[place] == UInt8(ascii: "\n"), quote == "\"" {
                return
            } else {
                place += 1
            }
        }
    }

    /// Where the regular expression ends that begins at this slash; `nil` for a division.
    private var expressionEnd: Int? {
        guard let before = words.last(where: { $0 != "\n" }), "(,=:[{".contains(before), place + 1 < bytes.count,
            ![0x20, UInt8(ascii: "="), UInt8(ascii: "*")].contains(bytes[place + 1])
        else { return nil }
        var end = place + 1
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
            if bytes[end] == UInt8(ascii: "/") { return end + 1 }
            end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }

    private func starts(with text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

    private mutating func skip(until end: String, inclusive: Bool) {
        while place < bytes.count, !starts(with: end) { place += 1 }
        if inclusive { place = min(bytes.count, place + end.utf8.count) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || byte == UInt8(ascii: "`") || byte >= 0x80
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
}
