import Crypto
import Facts

/// A fingerprint of content for ETags and versioned addresses.
enum ContentHash {
    /// The first 16 hexadecimal digits of SHA-256.
    static func hex(_ bytes: [UInt8]) -> String { SHA256.hash(data: bytes).prefix(8).hexadecimal }
}
