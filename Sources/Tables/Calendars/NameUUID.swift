import Crypto

/// An identifier made of a name (RFC 9562, 5.5: UUIDv5): the same name gives the same one, on whatever host.
package struct NameUUID: Hashable, Sendable, CustomStringConvertible {
    /// Sixteen bytes in hexadecimal digits, in five groups.
    package let description: String

    /// What all names of this product lie in; it never changes, or every calendar shows everything twice.
    private static let namespace: [UInt8] = [
        0x7D, 0x0F, 0x9C, 0x1E, 0x5B, 0x2A, 0x4F, 0x7E, 0x9A, 0x43, 0x0C, 0x6A, 0x1D, 0x2E, 0x8B, 0x57,
    ]

    package init(_ name: String) { self.init(name, in: Self.namespace) }

    /// - Parameter namespace: sixteen bytes.
    init(_ name: String, in namespace: [UInt8]) {
        // The standard asks for this hash; nothing is guarded by it.
        var bytes = Array(Insecure.SHA1.hash(data: namespace + Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0" + text : text
        }
        let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16]
        description = groups.map { digits[$0].joined() }.joined(separator: "-")
    }
}
