import Tables

/// The target of a request, checked and decoded: path segments and query pairs.
package struct RequestTarget: Sendable {
    package let segments: [String]
    package let query: [(name: String, value: String)]

    package enum Refusal: Error, Equatable {
        case tooLong
        case malformed
    }

    package static let maximumLength = 2_048
    private static let maximumPairs = 32

    /// Takes `/path?query`; segments that are empty are dropped, `.` and `..` are refused.
    package init(_ target: String) throws(Refusal) {
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
        guard let bytes = PercentCoding.decode(ArraySlice(text.utf8), plusIsSpace: plusIsSpace),
            bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
        else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }
}
