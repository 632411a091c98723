/// Reads XML (1.0, UTF-8) token by token, as far as the parts of a workbook need it.
///
/// A document type is refused, so no entity can be declared: nothing expands and nothing is fetched. Only the five entities of
/// XML itself and characters by number are known; nesting is bounded.
package struct XMLTokens {
    package enum Token: Hashable, Sendable {
        /// A tag by its name without a prefix; one that is empty is followed by its own `close`.
        case open(String, [String: String])
        case close(String)
        case text(String)
    }

    package enum Mistake: Error, Hashable, Sendable {
        case documentType
        case tooDeep
        /// What is not well-formed, at a byte.
        case malformed(Int)
    }

    private let bytes: [UInt8]
    private let depthLimit: Int
    private var p = 0
    private var open: [String] = []
    private var pending: Token?

    package init(_ bytes: [UInt8], depthLimit: Int = 64) {
        self.bytes = bytes
        self.depthLimit = depthLimit
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { p = 3 }
    }

    /// The next token; `nil` at the end, when every tag was closed.
    package mutating func next() throws(Mistake) -> Token? {
        if let token = pending {
            pending = nil
            return token
        }
        while p < bytes.count {
            guard bytes[p] == 0x3C else { return .text(try text(to: Self.less)) }
            if starts("<!--") {
                try skip(past: "-->")
            } else if starts("<![CDATA[") {
                let from = p + 9
                try skip(past: "]]>")
                return .text(String(decoding: bytes[from..<p - 3], as: UTF8.self))
            } else if starts("<?") {
                try skip(past: "?>")
            } else if starts("<!") {
                throw .documentType
            } else {
                return try tag()
            }
        }
        guard open.isEmpty else { throw .malformed(p) }
        return nil
    }

    private static let less: UInt8 = 0x3C, quotes: Set<UInt8> = [0x22, 0x27]

    private func starts(_ text: StaticString) -> Bool {
        guard bytes.count - p >= text.utf8CodeUnitCount else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[p + $0] == text.utf8Start[$0] }
    }

    private mutating func skip(past end: StaticString) throws(Mistake) {
        let start = p
        while p < bytes.count {
            if starts(end) {
                p += end.utf8CodeUnitCount
                return
            }
            p += 1
        }
        throw .malformed(start)
    }

    private mutating func tag() throws(Mistake) -> Token {
        let start = p
        p += 1
        let isClosing = p < bytes.count && bytes[p] == 0x2F
        if isClosing { p += 1 }
        let name = try name()
        if isClosing {
            skipSpace()
            guard p < bytes.count, bytes[p] == 0x3E, open.popLast() == name else { throw .malformed(start) }
            p += 1
            return .close(name)
        }
        var attributes: [String: String] = [:]
        while true {
            skipSpace()
            guard p < bytes.count else { throw .malformed(start) }
            if bytes[p] == 0x3E {
                p += 1
                guard open.count < depthLimit else { throw .tooDeep }
                open.append(name)
                return .open(name, attributes)
            }
            if starts("/>") {
                p += 2
                pending = .close(name)
                return .open(name, attributes)
            }
            let key = try self.name()
            skipSpace()
            guard p < bytes.count, bytes[p] == 0x3D else { throw .malformed(p) }
            p += 1
            skipSpace()
            guard p < bytes.count, Self.quotes.contains(bytes[p]) else { throw .malformed(p) }
            let quote = bytes[p]
            p += 1
            attributes[key] = try text(to: quote)
            guard p < bytes.count, bytes[p] == quote else { throw .malformed(p) }
            p += 1
        }
    }

    /// A name without what stands before its colon.
    private mutating func name() throws(Mistake) -> String {
        var start = p
        while p < bytes.count, ![0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E, 0x3D, 0x3C, 0x22, 0x27].contains(bytes[p]) {
            if bytes[p] == 0x3A { start = p + 1 }
            p += 1
        }
        guard p > start, p - start <= 200 else { throw .malformed(start) }
        return String(decoding: bytes[start..<p], as: UTF8.self)
    }

    private mutating func skipSpace() {
        while p < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[p]) { p += 1 }
    }

    /// Text up to a byte, its entities replaced.
    private mutating func text(to end: UInt8) throws(Mistake) -> String {
        var content: [UInt8] = []
        while p < bytes.count, bytes[p] != end {
            if bytes[p] == 0x26 {
                content += Array(String(try entity()).utf8)
            } else {
                content.append(bytes[p])
                p += 1
            }
        }
        return String(decoding: content, as: UTF8.self)
    }

    private mutating func entity() throws(Mistake) -> Character {
        let start = p
        guard let end = bytes[p...].prefix(12).firstIndex(of: 0x3B) else { throw .malformed(start) }
        let name = String(decoding: bytes[p + 1..<end], as: UTF8.self)
        p = end + 1
        switch name {
        case "lt": return "<"
        case "gt": return ">"
        case "amp": return "&"
        case "quot": return "\""
        case "apos": return "'"
        default:
            let digits = name.dropFirst(name.hasPrefix("#x") ? 2 : 1)
            guard name.hasPrefix("#"), let number = UInt32(digits, radix: name.hasPrefix("#x") ? 16 : 10),
                let scalar = Unicode.Scalar(number)
            else { throw .malformed(start) }
            return Character(scalar)
        }
    }
}
