import Accounts
import HTTPTypes

/// The one cookie of the site: the token of a session, or of somebody who is about to sign in.
///
/// Over HTTPS it is `__Host-vib`: no other host, path or plain connection can set or read it. On plain loopback, where
/// not every browser takes a `Secure` cookie, it is `vib-local`, which is not accepted over HTTPS (decision record).
struct SessionCookie: Hashable, Sendable {
    let name: String
    private let attributes: String

    init(isSecure: Bool) {
        name = isSecure ? "__Host-vib" : "vib-local"
        attributes = "; Path=/; HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")
    }

    /// The token that a request brings; `nil` without one, with a malformed one, or with two that differ.
    func token(in headers: HTTPFields) -> SecretToken? {
        guard let header = headers[.cookie], header.utf8.count <= 8_192 else { return nil }
        var found: SecretToken?
        for pair in header.split(separator: ";") {
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.count == 2, sides[0].drop(while: { $0 == " " }) == name else { continue }
            guard let token = SecretToken(sides[1]) else { return nil }
            if let found, found != token { return nil }
            found = token
        }
        return found
    }

    /// Without an end: browsers drop it when they close, and the server ends the session sooner or later by itself.
    func set(_ token: SecretToken) -> String { "\(name)=\(token.text)\(attributes)" }

    var clear: String { "\(name)=\(attributes); Max-Age=0" }
}
