import Crypto
import Facts

/// A fingerprint of content for ETags and versioned addresses.
package enum ContentHash {
    /// The first 16 hexadecimal digits of SHA-256.
    package static func hex(_ bytes: [UInt8]) -> String { SHA256.hash(data: bytes).prefix(8).hexadecimal }
}
