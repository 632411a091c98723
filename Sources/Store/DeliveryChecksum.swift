import Crypto
import Figures
import Foundation

/// What tells one delivery from another, and a damaged one from a whole one.
struct DeliveryChecksum {
    let sha256: String
    let subject: ChecksumSubject

    /// In hexadecimal; `nil` when the file cannot be read.
    static func sha256(ofFile path: String) -> String? {
        guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? handle.close() }
        var hasher = SHA256()
        while true {
            guard let part = try? handle.read(upToCount: 1 << 20) else { break }
            if part.isEmpty { break }
            hasher.update(data: part)
        }
        return hasher.finalize().map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
