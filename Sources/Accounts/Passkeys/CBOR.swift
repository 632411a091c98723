/// A value of CBOR (RFC 8949) as far as authenticators write any: no fractions, no tags, nothing of open length.
package indirect enum CBOR: Hashable, Sendable {
    case integer(Int64)
    case bytes([UInt8])
    case text(String)
    case list([CBOR])
    /// In the order in which they were written, which is the only one that is admitted.
    case map([Entry])
    case bool(Bool)
    case null

    package struct Entry: Hashable, Sendable {
        package let key: CBOR
        package let value: CBOR

        package init(key: CBOR, value: CBOR) {
            self.key = key
            self.value = value
        }
    }
}

/// Why bytes are not what an authenticator may write.
package enum CBORRefusal: Error, Hashable, Sendable {
    /// It ends in the middle of something.
    case truncated
    /// Something comes after the value.
    case trailing
    /// A number that is longer than needed, or keys of a map that are out of order or there twice.
    case notCanonical
    /// A fraction, a tag, an open length, or a number beyond 63 bits.
    case unsupported
    case tooDeep
    case tooLarge
    /// A text that is not UTF-8.
    case notText
}

extension CBOR {
    /// Of an attestation with certificates a few kilobytes are used.
    package static let maximumBytes = 64 << 10
    /// As CTAP2 bounds it.
    package static let maximumDepth = 4

    /// Reads one value that takes up all of the bytes.
    package init(_ bytes: [UInt8]) throws(CBORRefusal) {
        let (value, end) = try Self.first(in: bytes, at: 0)
        guard end == bytes.count else { throw .trailing }
        self = value
    }

    /// Reads the value that begins at a place; `end` is where it stops, and what follows is not looked at.
    package static func first(in bytes: [UInt8], at start: Int) throws(CBORRefusal) -> (value: CBOR, end: Int) {
        guard bytes.count <= maximumBytes else { throw .tooLarge }
        guard bytes.indices.contains(start) else { throw .truncated }
        var reader = CBORReader(bytes: bytes, place: start)
        let value = try reader.value(depth: 0)
        return (value, reader.place)
    }

    /// The value under a whole number, or under a text.
    func value(_ key: CBOR) -> CBOR? {
        guard case .map(let entries) = self else { return nil }
        return entries.first { $0.key == key }?.value
    }

    var count: Int? {
        switch self {
        case .list(let values): values.count
        case .map(let entries): entries.count
        default: nil
        }
    }
}
