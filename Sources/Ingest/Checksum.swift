import Crypto
import Facts

/// The checksum of a file that is read whole.
enum Checksum {
    static func sha256(_ bytes: [UInt8]) -> String {
        var hasher = SHA256()
        bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
        return hasher.finalize().hexadecimal
    }
}
