/// The target of a request, checked and decoded: path segments and query pairs.
struct RequestTarget: Sendable {
    let segments: [String]
    let query: [(name: String, value: String)]

    enum Refusal: Error, Equatable {
        case tooLong
        case malformed
    }

    static let maximumLength = 2_048
    private static let maximumPairs = 32

    /// Takes `/path?query`; segments that are empty are dropped, `.` and `..` are refused.
    init(_ target: String) throws(Refusal) {
        guard target.utf8.count <= Self.maximumLength else { throw .tooLong }
        guard target.utf8.first == UInt8(ascii: "/"), !target.utf8.contains(UInt8(ascii: "#")) else {
            throw .malformed
        }
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var segments: [String] = []
        for raw in parts[0].split(separator: "/", omittingEmptySubsequences: true) {
            guard let segment = Self.decode(raw, plusIsSpace: false), segment != ".", segment != "..",
                !segment.utf8.contains(UInt8(ascii: "/")), !segment.utf8.contains(UInt8(ascii: "\\"))
            else { throw .malformed }
            segments.append(segment)
        }
        self.segments = segments
        query = parts.count > 1 ? try Self.pairs(parts[1]) : []
    }

    private static func pairs(_ text: Substring) throws(Refusal) -> [(name: String, value: String)] {
        var pairs: [(name: String, value: String)] = []
        for raw in text.split(separator: "&", omittingEmptySubsequences: true) {
            guard pairs.count < maximumPairs else { throw .malformed }
            let sides = raw.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = decode(sides[0], plusIsSpace: true),
                let value = decode(sides.count > 1 ? sides[1] : "", plusIsSpace: true)
            else { throw .malformed }
            pairs.append((name, value))
        }
        return pairs
    }

    /// Percent-decoding to valid UTF-8 without control characters; `nil` for anything else.
    static func decode(_ text: Substring, plusIsSpace: Bool) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst().flatMap(hex), let low = rest.popFirst().flatMap(hex) else {
                    return nil
                }
                bytes.append(high << 4 | low)
            case UInt8(ascii: "+") where plusIsSpace: bytes.append(UInt8(ascii: " "))
            default: bytes.append(byte)
            }
        }
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hex(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x41 + 10
        case 0x61...0x66: digit - 0x61 + 10
        default: nil
        }
    }
}
