import Accounts
import Markup
import QRCode
import SiteKit

/// The secret of an authenticator: to be read by its camera, to be opened on the same device, or to be typed over.
enum AuthenticatorSecret {
    static func html(_ secret: [UInt8], of mail: MailAddress, in context: PageContext) -> HTML {
        let text = Array(TimeCode.written(secret))
        let groups = stride(from: 0, to: text.count, by: 4).map { String(text[$0..<min($0 + 4, text.count)]) }
        let address = TimeCode.address(secret, account: mail.rawValue, issuer: "Veiligheid in Beeld")
        let open: HTML? = Href(authenticator: address).map {
            "<p><a href=\"\($0)\">\(context(AccountPhrases.setUpOpen))</a></p>\n"
        }
        return """
            \(picture(address, context))\(open)<p>\(context(AccountPhrases.setUpSecret))</p>
            <dl class="facts"><div><dt>\(context(AccountPhrases.secretKey))</dt>\
            <dd><code class="secret">\(groups.joined(separator: " "))</code></dd></div></dl>

            """
    }

    /// One path, a unit per module; nothing when there is no square large enough, and the other ways remain.
    private static func picture(_ address: String, _ context: PageContext) -> HTML? {
        guard let code = QRCode(address) else { return nil }
        let edge = code.size + 2 * QRCode.quietZone
        let path = HTML.join(code.rows.enumerated()) { row, stretches in
            HTML.join(stretches) { stretch in
                "M\(stretch.lowerBound + QRCode.quietZone) \(row + QRCode.quietZone)h\(stretch.count)v1h-\(stretch.count)z"
            }
        }
        return """
            <p>\(context(AccountPhrases.setUpCamera))</p>
            <svg class="qr" role="img" aria-label="\(context(AccountPhrases.setUpPicture))" viewBox="0 0 \(edge) \(edge)" \
            shape-rendering="crispEdges"><rect width="\(edge)" height="\(edge)"/><path d="\(path)"/></svg>

            """
    }
}
