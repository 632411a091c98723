import Crypto
import Facts

/// Tells one combination of parts from every other.
package enum Fingerprint {
    /// 16 hexadecimal digits of SHA-256 over the parts in their order.
    package static func of(_ parts: [String]) -> String {
        SHA256.hash(data: Array(parts.joined(separator: "|").utf8)).prefix(8).hexadecimal
    }
}
