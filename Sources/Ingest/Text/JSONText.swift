import Facts
import Phrases

/// A JSON value; arrays of nothing but numbers lie together, as coordinates do.
package indirect enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case numbers([Double])
    case list([JSONValue])
    case object([(name: String, value: JSONValue)])

    package subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    package var members: [(name: String, value: JSONValue)] {
        if case .object(let members) = self { members } else { [] }
    }

    /// An array's elements; numbers become elements of their own.
    package var array: [JSONValue]? {
        switch self {
        case .list(let elements): elements
        case .numbers(let numbers): numbers.map(JSONValue.number)
        default: nil
        }
    }

    var numbers: [Double]? {
        switch self {
        case .numbers(let numbers): numbers
        case .list(let elements) where elements.isEmpty: []
        default: nil
        }
    }

    /// A string as it is, a number as its digits.
    package var text: String? {
        switch self {
        case .string(let text): text
        case .number(let number):
            Int(exactly: number).map(String.init) ?? String(number)
        default: nil
        }
    }
}

/// Reads JSON (RFC 8259) from bytes, bounded in depth; a mistake ends the reading with its place.
package struct JSONText {
    struct Mistake: Error {
        let offset: Int
        let expected: StaticString
    }

    private let bytes: [UInt8]
    private let depthLimit: Int
    private var p = 0

    package static func parse(_ bytes: [UInt8], name: String, _ limits: IngestLimits) throws(IngestRefusal) -> JSONValue
    {
        do throws(Mistake) {
            var text = JSONText(bytes: bytes, depthLimit: limits.jsonDepth)
            return try text.whole()
        } catch {
            let line = bytes.prefix(error.offset).count { $0 == 0x0A } + 1, shown = Finding.quote(name)
            throw IngestRefusal(
                .notATable,
                Phrase(
                    "\(shown) is kapotte JSON, bij regel \(line), byte \(error.offset + 1); download het opnieuw.",
                    "\(shown) is broken JSON: expected \(error.expected) at line \(line), byte \(error.offset + 1); download it again."
                ))
        }
    }

    private init(bytes: [UInt8], depthLimit: Int) {
        self.bytes = bytes
        self.depthLimit = depthLimit
    }

    private mutating func whole() throws(Mistake) -> JSONValue {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { p = 3 }
        let value = try value(depth: 0)
        skipSpace()
        guard p == bytes.count else { throw Mistake(offset: p, expected: "the end") }
        return value
    }

    private mutating func skipSpace() {
        while p < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[p]) { p += 1 }
    }

    private mutating func value(depth: Int) throws(Mistake) -> JSONValue {
        guard depth < depthLimit else { throw Mistake(offset: p, expected: "less nesting") }
        skipSpace()
        guard p < bytes.count else { throw Mistake(offset: p, expected: "a value") }
        switch bytes[p] {
        case 0x7B: return try object(depth: depth)
        case 0x5B: return try array(depth: depth)
        case 0x22: return .string(try string())
        case 0x74: return try word("true", .bool(true))
        case 0x66: return try word("false", .bool(false))
        case 0x6E: return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func word(_ text: StaticString, _ value: JSONValue) throws(Mistake) -> JSONValue {
        let count = text.utf8CodeUnitCount
        guard bytes.count - p >= count,
            bytes[p..<p + count].elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: count))
        else { throw Mistake(offset: p, expected: "true, false or null") }
        p += count
        return value
    }

    private mutating func object(depth: Int) throws(Mistake) -> JSONValue {
        p += 1
        var members: [(name: String, value: JSONValue)] = []
        skipSpace()
        if p < bytes.count, bytes[p] == 0x7D {
            p += 1
            return .object([])
        }
        while true {
            skipSpace()
            guard p < bytes.count, bytes[p] == 0x22 else { throw Mistake(offset: p, expected: "a name") }
            let name = try string()
            skipSpace()
            guard p < bytes.count, bytes[p] == 0x3A else { throw Mistake(offset: p, expected: "a colon") }
            p += 1
            members.append((name, try value(depth: depth + 1)))
            if try ends(with: 0x7D) { return .object(members) }
        }
    }

    private mutating func array(depth: Int) throws(Mistake) -> JSONValue {
        p += 1
        skipSpace()
        if p < bytes.count, bytes[p] == 0x5D {
            p += 1
            return .list([])
        }
        var numbers: [Double] = [], others: [JSONValue] = []
        while true {
            let element = try value(depth: depth + 1)
            if others.isEmpty, case .number(let number) = element {
                numbers.append(number)
            } else {
                if others.isEmpty { others = numbers.map(JSONValue.number) }
                others.append(element)
            }
            if try ends(with: 0x5D) { return others.isEmpty ? .numbers(numbers) : .list(others) }
        }
    }

    /// Passes a comma (false) or the closing bracket (true).
    private mutating func ends(with bracket: UInt8) throws(Mistake) -> Bool {
        skipSpace()
        guard p < bytes.count, bytes[p] == 0x2C || bytes[p] == bracket else {
            throw Mistake(offset: p, expected: "a comma or closing bracket")
        }
        p += 1
        return bytes[p - 1] == bracket
    }

    private mutating func string() throws(Mistake) -> String {
        p += 1
        let start = p
        while p < bytes.count, bytes[p] != 0x22, bytes[p] != 0x5C { p += 1 }
        guard p < bytes.count else { throw Mistake(offset: start, expected: "a closing quotation mark") }
        if bytes[p] == 0x22 {
            p += 1
            return TextBytes.decode(bytes[start..<p - 1])
        }
        return try escapedString(from: start)
    }

    private mutating func escapedString(from start: Int) throws(Mistake) -> String {
        var units = Array(TextBytes.decode(bytes[start..<p]).utf16)
        while p < bytes.count, bytes[p] != 0x22 {
            if bytes[p] == 0x5C {
                units.append(try escape())
            } else {
                let from = p
                while p < bytes.count, bytes[p] != 0x22, bytes[p] != 0x5C { p += 1 }
                units += TextBytes.decode(bytes[from..<p]).utf16
            }
        }
        guard p < bytes.count else { throw Mistake(offset: start, expected: "a closing quotation mark") }
        p += 1
        // A lone half of a surrogate pair becomes the replacement character.
        return String(decoding: units, as: UTF16.self)
    }

    private mutating func escape() throws(Mistake) -> UInt16 {
        guard p + 1 < bytes.count else { throw Mistake(offset: p, expected: "an escape") }
        let letter = bytes[p + 1]
        p += 2
        switch letter {
        case 0x22, 0x5C, 0x2F: return UInt16(letter)
        case 0x62: return 8
        case 0x66: return 12
        case 0x6E: return 10
        case 0x72: return 13
        case 0x74: return 9
        case 0x75:
            guard p + 4 <= bytes.count, let unit = UInt16(String(decoding: bytes[p..<p + 4], as: UTF8.self), radix: 16)
            else {
                throw Mistake(offset: p, expected: "four hexadecimal digits")
            }
            p += 4
            return unit
        default: throw Mistake(offset: p - 2, expected: "an escape")
        }
    }

    private mutating func number() throws(Mistake) -> Double {
        let start = p
        var mantissa: UInt64 = 0, digits = 0, decimals = 0, isPlain = true, inFraction = false
        if bytes[p] == 0x2D { p += 1 }
        scan: while p < bytes.count {
            switch bytes[p] {
            case 0x30...0x39:
                if digits < 18 { mantissa = mantissa * 10 + UInt64(bytes[p] - 0x30) } else { isPlain = false }
                digits += 1
                if inFraction { decimals += 1 }
            case 0x2E where !inFraction: inFraction = true
            case 0x65, 0x45, 0x2B, 0x2D: isPlain = false
            default: break scan
            }
            p += 1
        }
        guard digits > 0 else { throw Mistake(offset: start, expected: "a value") }
        // Both are exact in a Double, so their quotient is rounded once, as a full conversion would.
        if isPlain, mantissa < 1 << 53, decimals <= 22 {
            let value = Double(mantissa) / Self.powersOfTen[decimals]
            return bytes[start] == 0x2D ? -value : value
        }
        guard let value = Double(String(decoding: bytes[start..<p], as: UTF8.self)), value.isFinite else {
            throw Mistake(offset: start, expected: "a number")
        }
        return value
    }

    private static let powersOfTen: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]
}
