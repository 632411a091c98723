import Crypto

/// 32 random bytes that open something: a session, an invitation. Only its hash is kept.
///
/// It has no description on purpose: a token that lands in a log opens what it opens.
package struct SecretToken: Hashable, Sendable {
    private let bytes: [UInt8]

    package init(random: RandomSource) { bytes = random.bytes(32) }

    /// Reads what `text` wrote; `nil` for anything else, so that a made-up cookie costs no look-up.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == 43, let bytes = Base64URL.decode(text), bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// The 43 characters that go into the cookie or the link.
    package var text: String { Base64URL.encode(bytes) }

    /// What the database keeps: whoever reads it cannot open anything.
    package var hash: TokenHash { TokenHash(SHA256.hash(data: bytes)) }

    /// The token that the forms of this session carry (double submit, keyed by the secret of the cookie).
    package var formToken: String {
        let code = HMAC<SHA256>.authenticationCode(for: Array("vib form".utf8), using: SymmetricKey(data: bytes))
        return Base64URL.encode(Array(code))
    }

    /// Compares in the same time wherever the first difference is.
    package func accepts(formToken text: String) -> Bool {
        guard text.utf8.count == 43, let given = Base64URL.decode(text) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(
            given, authenticating: Array("vib form".utf8), using: SymmetricKey(data: bytes))
    }
}

/// SHA-256 of a token.
package struct TokenHash: Hashable, Sendable {
    package let bytes: [UInt8]

    package init(_ digest: some Sequence<UInt8>) { bytes = Array(digest) }

    /// A name for the session in lists, which is no secret.
    package var name: String { Base64URL.encode(bytes.prefix(9)) }
}
