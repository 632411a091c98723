import Crypto

/// A code for when the authenticator is lost: 80 random bits, used once, kept hashed.
///
/// A plain hash will do: unlike a passphrase it cannot be guessed from a list.
package enum RecoveryCode {
    package static let count = 10

    /// `K7QM-2XWD-…`: sixteen characters in groups of four.
    package static func make(random: RandomSource) -> String {
        let text = Array(Base32.encode(random.bytes(10)))
        return stride(from: 0, to: text.count, by: 4).map { String(text[$0..<($0 + 4)]) }.joined(separator: "-")
    }

    /// The hash of what was typed, in whatever case and grouping; `nil` when it cannot be a code.
    package static func hash(_ typed: String) -> TokenHash? {
        let text = typed.uppercased().filter { $0 != "-" && !$0.isWhitespace }
        guard text.utf8.count == 16, text.utf8.allSatisfy({ (0x41...0x5A).contains($0) || (0x32...0x37).contains($0) })
        else { return nil }
        return TokenHash(SHA256.hash(data: Array("recovery \(text)".utf8)))
    }
}
