package import HTTPTypes
import Hummingbird

/// The headers that every answer carries: nothing from elsewhere, no frames, no guessing of types.
enum SecurityHeaders {
    static let pagePolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    /// Of a site that serves its own families of type.
    static let pagePolicyWithFonts = pagePolicy + "; font-src 'self'"

    /// `isSecure`: the outside world reaches the site by https.
    static func fields(isSecure: Bool, hasFonts: Bool) -> HTTPFields {
        var fields: HTTPFields = [:]
        let pairs: [(String, String)] = [
            ("Content-Security-Policy", hasFonts ? pagePolicyWithFonts : pagePolicy),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
        ]
        for (name, value) in pairs {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        if isSecure { fields[.strictTransportSecurity] = "max-age=31536000" }
        return fields
    }
}

extension HTTPFields {
    /// Adds the others; of the same name the others win.
    package mutating func append(_ others: HTTPFields) {
        for field in others { self[field.name] = field.value }
    }
}
