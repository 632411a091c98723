import HTTPTypes
import Hummingbird

/// Whether a form comes from a page of this site, by what browsers say of themselves (Fetch, `Origin`; Fetch Metadata).
enum FormOrigin {
    /// Whether a browser says that a link of another site, or of no site, led here; what says nothing is believed.
    static func isLedFromElsewhere(_ request: Request) -> Bool {
        guard let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }) else { return false }
        return site != "same-origin"
    }

    /// Every browser sends `Origin` with a POST; what sends none, or another, is refused before its token is looked at.
    static func isOwn(_ request: Request, origin: String?, isSecure: Bool) -> Bool {
        if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }), site != "same-origin" {
            return false
        }
        guard let sent = request.headers[.origin]?.lowercased() else { return false }
        if let origin, sent == origin.lowercased() { return true }
        guard let authority = request.head.authority?.lowercased() else { return false }
        return sent == (isSecure ? "https://" : "http://") + authority
    }
}
