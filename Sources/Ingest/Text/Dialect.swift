/// How a text table is written: what separates fields, what ends a row, where the text begins.
struct Dialect: Hashable, Sendable {
    var separator: UInt8
    /// Line feed, or carriage return for files that have nothing else.
    var rowEnd: UInt8
    /// Behind a byte order mark, and behind the line `sep=;` that some spreadsheets write.
    var start: Int
    /// The number of the line that begins there.
    var firstLine = 1

    static let quote: UInt8 = 0x22
    static let separators: [UInt8] = [0x3B, 0x2C, 0x09, 0x7C]  // ; , tab |

    /// How much of a file is looked at to tell what it is and how it is written.
    static let headBytes = 256 << 10

    /// Judges by the first row that has a separator outside quotes.
    init(head: [UInt8]) {
        start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        rowEnd = head.contains(0x0A) || !head.contains(0x0D) ? 0x0A : 0x0D
        separator = 0x3B
        if let stated = Self.statedSeparator(head, from: start) {
            (separator, start, firstLine) = (stated.separator, stated.next, 2)
            return
        }
        var counts = [0, 0, 0, 0], quoted = false
        for byte in head[start...] {
            if byte == Self.quote { quoted.toggle() }
            if quoted { continue }
            if byte == rowEnd {
                if counts != [0, 0, 0, 0] { break }
            } else if let which = Self.separators.firstIndex(of: byte) {
                counts[which] += 1
            }
        }
        if let most = counts.max(), most > 0, let which = counts.firstIndex(of: most) {
            separator = Self.separators[which]
        }
    }

    /// What a first line `sep=;` says, and where the next line begins.
    private static func statedSeparator(_ head: [UInt8], from start: Int) -> (separator: UInt8, next: Int)? {
        let line = head[start...].prefix { $0 != 0x0A && $0 != 0x0D }.filter { $0 != quote }
        guard line.count == 5, TextBytes.decode(line.prefix(4)).lowercased() == "sep=", let separator = line.last,
            separators.contains(separator)
        else { return nil }
        var next = head[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? head.count
        if next < head.count { next += head[next...].starts(with: [0x0D, 0x0A]) ? 2 : 1 }
        return (separator, next)
    }

    /// Judges a file by its beginning.
    init(of file: [UInt8]) { self.init(head: Array(file.prefix(Self.headBytes))) }
}
