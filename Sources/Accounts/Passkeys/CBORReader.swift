/// Reads canonical CBOR as CTAP2 wants it (CTAP 2.1, section 8), and refuses everything else.
///
/// Nothing is set aside for a length before its bytes are known to be there, so that a short text cannot ask for much memory.
struct CBORReader {
    let bytes: [UInt8]
    var place: Int

    mutating func value(depth: Int) throws(CBORRefusal) -> CBOR {
        let first = try byte(), detail = first & 31
        switch first >> 5 {
        case 0: return .integer(try integer(detail))
        case 1: return .integer(-1 - (try integer(detail)))
        case 2: return .bytes(Array(try taken(try count(detail))))
        case 3:
            guard let text = String(validating: try taken(try count(detail)), as: UTF8.self) else { throw .notText }
            return .text(text)
        case 4: return .list(try list(try count(detail), depth: depth + 1))
        case 5: return .map(try map(try count(detail), depth: depth + 1))
        case 7:
            switch detail {
            case 20: return .bool(false)
            case 21: return .bool(true)
            case 22: return .null
            default: throw .unsupported
            }
        default: throw .unsupported
        }
    }

    private mutating func list(_ count: Int, depth: Int) throws(CBORRefusal) -> [CBOR] {
        guard depth <= CBOR.maximumDepth else { throw .tooDeep }
        var values: [CBOR] = []
        for _ in 0..<count { values.append(try value(depth: depth)) }
        return values
    }

    private mutating func map(_ count: Int, depth: Int) throws(CBORRefusal) -> [CBOR.Entry] {
        guard depth <= CBOR.maximumDepth else { throw .tooDeep }
        var entries: [CBOR.Entry] = [], last: ArraySlice<UInt8>?
        for _ in 0..<count {
            let start = place, key = try value(depth: depth), written = bytes[start..<place]
            if let last, !Self.comes(last, before: written) { throw .notCanonical }
            last = written
            entries.append(CBOR.Entry(key: key, value: try value(depth: depth)))
        }
        return entries
    }

    /// The order of keys: by their kind, then the shorter one, then byte by byte. No two are equal.
    private static func comes(_ a: ArraySlice<UInt8>, before b: ArraySlice<UInt8>) -> Bool {
        let kinds = ((a.first ?? 0) >> 5, (b.first ?? 0) >> 5)
        if kinds.0 != kinds.1 { return kinds.0 < kinds.1 }
        return a.count == b.count ? a.lexicographicallyPrecedes(b) : a.count < b.count
    }

    /// A number in as few bytes as it needs.
    private mutating func integer(_ detail: UInt8) throws(CBORRefusal) -> Int64 {
        let length: Int
        switch detail {
        case 0..<24: return Int64(detail)
        case 24...27: length = 1 << Int(detail - 24)
        default: throw .unsupported
        }
        let number = try taken(length).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let least: UInt64 = length == 1 ? 24 : 1 << (UInt64(length) * 4)
        guard number >= least else { throw .notCanonical }
        guard let value = Int64(exactly: number) else { throw .unsupported }
        return value
    }

    /// How many bytes or values follow; more than there are bytes left cannot be.
    private mutating func count(_ detail: UInt8) throws(CBORRefusal) -> Int {
        let number = try integer(detail)
        guard number <= Int64(bytes.count - place) else { throw .truncated }
        return Int(number)
    }

    private mutating func byte() throws(CBORRefusal) -> UInt8 {
        guard place < bytes.count else { throw .truncated }
        defer { place += 1 }
        return bytes[place]
    }

    private mutating func taken(_ count: Int) throws(CBORRefusal) -> ArraySlice<UInt8> {
        guard count <= bytes.count - place else { throw .truncated }
        defer { place += count }
        return bytes[place..<(place + count)]
    }
}
